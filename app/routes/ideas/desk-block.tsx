import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { PictureText } from '../../kit/picture-text'

/** On the desk of the council: ideas that wait, and the way to what changed. */
export function IdeasOnDesk({ counts: { waiting, late } }: { counts: { waiting: number; late: number } }) {
  const { t } = useWords()
  return (
    <Block id="ideas" look="panel" title={t('ideas:desk.title')} picture="say.changes">
      {waiting > 0 ? (
        <PictureText picture="say.idea" size="small">
          {t('ideas:desk.waiting', { count: waiting })}
        </PictureText>
      ) : null}
      {late > 0 ? (
        <PictureText picture="ask.late" size="small">
          {t('ideas:desk.late', { count: late })}
        </PictureText>
      ) : null}
      <Buttons>
        <LinkButton href="/staff/ideas" look="quiet" picture="say.idea">
          {t('ideas:desk.see')}
        </LinkButton>
        <LinkButton href="/staff/changes" look="quiet" picture="say.changes">
          {t('ideas:desk.changes')}
        </LinkButton>
      </Buttons>
    </Block>
  )
}
