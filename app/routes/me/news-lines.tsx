import type { News } from '../../domain/people/news'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { PictureList, PictureText } from '../../kit/picture-text'

/** What is new since the person was here: each line leads to what it tells of. */
export function NewsLines({ news }: { news: readonly News[] }) {
  const { t } = useWords()
  if (news.length === 0) return null
  return (
    <Block id="new" title={t('me:new')} picture="state.new">
      <PictureList>
        {news.map(({ id, key, values, href }) => (
          <PictureText key={id} as="li" picture="action.next" size="small">
            <p>
              <a href={href}>{t(key, values)}</a>
            </p>
          </PictureText>
        ))}
      </PictureList>
    </Block>
  )
}
