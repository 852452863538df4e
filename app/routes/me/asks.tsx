import type { ListedAsk } from '../../domain/asks/list'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { LinkButton } from '../../kit/button'
import { Card, Cards } from '../../kit/card'

/** What the person asked for and where it is; what waits for their answer comes first. */
export function Asks({ asks }: { asks: readonly ListedAsk[] | null }) {
  const { t } = useWords()
  if (!asks || asks.length === 0) return null
  return (
    <Block id="asks" title={t('me:asks.title')} picture="me.requests">
      <Cards>
        {asks.map(({ id, activity, kind, stage, waitsFor }) => (
          <Card
            key={id}
            href={`/me/requests/${id}`}
            title={activity}
            picture={kind ? `kind.${kind}` : 'action.try'}
            level={3}
          >
            <p>{t(`asks:stage.${stage}`)}</p>
            {waitsFor === 'person' ? <p>{t('me:asks.yours')}</p> : null}
          </Card>
        ))}
      </Cards>
      <LinkButton href="/me/requests" look="small">
        {t('me:asks.all')}
      </LinkButton>
    </Block>
  )
}
