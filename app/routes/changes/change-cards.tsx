import type { ChangeCard } from '../../domain/changes/read'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Card, Cards } from '../../kit/card'
import { Picture } from '../../kit/picture'
import { plainText } from '../../kit/text'
import { ownLang, pictureOf } from './said'

/** What people said and what we do about it, side by side, and where it stands. */
export function ChangeCards({ changes, level }: { changes: ChangeCard[]; level?: 2 | 3 }) {
  const { lang } = useWords()
  return (
    <Cards>
      {changes.map((change, index) => (
        <Card
          key={change.slug}
          href={`/have-your-say/changes/${change.slug}`}
          title={plainText(change.title.words)}
          picture={pictureOf(change.picture)}
          level={level}
          eager={index < 2}
          {...ownLang(change.title, lang)}
        >
          <CardBody change={change} />
        </Card>
      ))}
    </Cards>
  )
}

function CardBody({ change }: { change: ChangeCard }) {
  const words = useWords()
  const { t, lang } = words
  const { said, will, state, movedOn } = change
  return (
    <>
      <ChangeMark state={state}>{t('changes:card.moved', { date: sayDate(words, movedOn) })}</ChangeMark>
      <dl className="change-pair">
        <div className="change-said">
          <dt>{t('changes:card.said')}</dt>
          <dd {...ownLang(said, lang)}>{plainText(said.words)}</dd>
        </div>
        <div className="change-will">
          <dt>{t('changes:card.will')}</dt>
          <dd {...ownLang(will, lang)}>{plainText(will.words)}</dd>
        </div>
      </dl>
    </>
  )
}

/** Where a change stands: a picture, the words, and when it last moved. */
export function ChangeMark({ state, children }: { state: ChangeCard['state']; children?: string }) {
  const { t } = useWords()
  return (
    <p className={`change-mark change-mark-${state}`}>
      <Picture of={`change.${state}`} size="small" />
      <span>
        <strong>{t(`changes:state.${state}`)}</strong>
        {children ? <span className="change-moved">{children}</span> : null}
      </span>
    </p>
  )
}
