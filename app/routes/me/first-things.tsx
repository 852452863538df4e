import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { LinkButton } from '../../kit/button'
import { Card, Cards } from '../../kit/card'

const FIRST = [
  ['/me/goals/new', 'goal', 'me.goals'],
  ['/activities/choose', 'find', 'action.choose'],
  ['/me/about', 'about', 'me.about'],
] as const

/** Somebody is here for the first time: three things to begin with, in any order. */
export function FirstThings() {
  const { t } = useWords()
  return (
    <Block id="first" title={t('me:first.title')}>
      <Cards>
        {FIRST.map(([href, key, picture]) => (
          <Card key={href} href={href} title={t(`me:first.${key}`)} picture={picture} level={3}>
            <p>{t(`me:first.${key}-about`)}</p>
          </Card>
        ))}
      </Cards>
    </Block>
  )
}

/** A carer with whom nobody shares anything yet. */
export function FirstCarer() {
  const { t } = useWords()
  return (
    <Block id="first" title={t('me:carer.title')} picture="person.supporter" look="panel">
      <p>{t('me:carer.how')}</p>
      <p>{t('me:carer.invite')}</p>
      <LinkButton href="/help" look="quiet" picture="page.help">
        {t('me:carer.help')}
      </LinkButton>
    </Block>
  )
}
