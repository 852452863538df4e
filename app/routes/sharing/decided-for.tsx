import type { Decision } from '../../domain/sharing/people'
import type { SharedTopic } from '../../domain/sharing/supporters'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { PictureText } from '../../kit/picture-text'
import { Text } from '../../kit/text'

type Props = {
  decisions: readonly Decision[]
  topics: readonly Pick<SharedTopic, 'authority' | 'decisionId'>[]
  name: string
  /** Without the reasons: those stand on the supporter's own page. */
  short?: boolean
}

/** On whose word a supporter sees this. Nothing where the person gave it themselves. */
export function DecidedFor({ decisions, topics, name, short }: Props) {
  const words = useWords()
  const { t } = words
  const alone = topics.some(({ authority, decisionId }) => authority === 'attorney-or-deputy' && !decisionId)
  return (
    <>
      {alone ? <Authority of="attorney-or-deputy" name={name} /> : null}
      {decisions.map((decision) => (
        <div key={decision.id} className="decided">
          <Authority
            of={topics.find(({ decisionId }) => decisionId === decision.id)?.authority ?? 'best-interests'}
            name={name}
          />
          {short ? null : <Reasons decision={decision} />}
          <p>{t('sharing:decided.review', { date: sayDate(words, decision.reviewOn) })}</p>
        </div>
      ))}
    </>
  )
}

export function Reasons({
  decision: { decision, reason, asked },
}: {
  decision: Pick<Decision, 'decision' | 'reason' | 'asked'>
}) {
  const { t } = useWords()
  return (
    <dl className="decided-facts">
      <dt>{t('sharing:decided.what')}</dt>
      <dd>{decision}</dd>
      <dt>{t('sharing:decided.why')}</dt>
      <dd>{reason}</dd>
      <dt>{t('sharing:decided.asked')}</dt>
      <dd>{asked}</dd>
    </dl>
  )
}

function Authority({ of, name }: { of: SharedTopic['authority']; name: string }) {
  const { t } = useWords()
  const kind = of === 'attorney-or-deputy' ? 'attorney-or-deputy' : 'best-interests'
  return (
    <PictureText picture={`authority.${kind}`} size="small">
      <Text>{t(`sharing:decided.by.${kind}`, { name })}</Text>
    </PictureText>
  )
}
