import type { Activity } from '../../../domain/activities/activity'
import { sayMoney } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { PictureList } from '../../../kit/picture-text'
import { Line } from './line'

type Cost = Activity['costs'][number]

const WITHOUT_PRICE = ['free', 'direct-payment', 'council-funded']

function sayCost(words: Words, { kind, pence }: Cost): string {
  const { t } = words
  if (WITHOUT_PRICE.includes(kind)) return t(`activities:cost.${kind}`)
  if (pence === 0) return t('activities:cost.free')
  if (pence === null) return t(`activities:cost.${kind}-ask`)
  return t(`activities:cost.${kind}`, { money: sayMoney(words, pence) })
}

export function CostBlock({ activity: { costs } }: { activity: Activity }) {
  const words = useWords()
  return (
    <Block look="panel" id="cost" title={words.t('activities:cost.title')} picture="action.money">
      <PictureList>
        {costs.length === 0 ? <Line picture="cost.other" words={words.t('activities:cost.ask')} /> : null}
        {costs.map((cost) => (
          <Line
            key={`${cost.kind} ${cost.pence} ${cost.note}`}
            picture={`cost.${cost.kind}`}
            words={sayCost(words, cost)}
            note={cost.note}
          />
        ))}
      </PictureList>
    </Block>
  )
}
