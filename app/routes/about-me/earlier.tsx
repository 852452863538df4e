import type { Earlier as EarlierWords } from '../../domain/about/read'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Button } from '../../kit/button'
import { Details } from '../../kit/details'
import { WrittenBy } from '../sharing/written-by'

type Props = { earlier: EarlierWords[]; name: string; own: boolean }

/** What an answer said before. The person can delete it for good. */
export function Earlier({ earlier, name, own }: Props) {
  const words = useWords()
  const { t } = words
  return (
    <Details summary={t('about-me:earlier.title')}>
      {earlier.map(({ words: said, writtenByName, updatedAt }) => (
        <div key={updatedAt} className="about-earlier">
          <p>
            <strong>{sayDate(words, updatedAt)}</strong>
          </p>
          {said.split(/\n+/).map((line, index) => (
            <p key={index}>{line}</p>
          ))}
          <WrittenBy writing={{ writtenByName, seenAt: updatedAt }} name={name} />
        </div>
      ))}
      {own ? (
        <form method="post">
          <p>{t('about-me:earlier.what')}</p>
          <Button name="go" value="forget" look="small" picture="action.remove">
            {t('about-me:earlier.forget')}
          </Button>
        </form>
      ) : null}
    </Details>
  )
}
