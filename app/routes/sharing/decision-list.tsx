import type { DecisionsPage } from '../../domain/sharing/decisions'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Reasons } from './decided-for'

/** All decisions that stand on record, those that are over too. */
export function DecisionList({ decisions }: { decisions: DecisionsPage['decisions'] }) {
  const words = useWords()
  const { t } = words
  return (
    <Block id="decisions" title={t('sharing:decisions.list')} picture="action.list">
      {decisions.length === 0 ? <p>{t('sharing:decisions.none')}</p> : null}
      {decisions.map(({ id, decision, reason, asked, reviewOn, isOver }) => (
        <div key={id} className="decided">
          <Reasons decision={{ decision, reason, asked }} />
          <p>
            {t(isOver ? 'sharing:decisions.over' : 'sharing:decided.review', {
              date: sayDate(words, reviewOn),
            })}
          </p>
        </div>
      ))}
    </Block>
  )
}
