import { usePage } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'

/**
 * `throw notShared()` where a whole topic is refused: a kind page with status 403. It says nothing of what is there.
 * For one thing by its id throw a 404 instead, as for a thing that does not exist.
 */
export const notShared = () => new Response(null, { status: 403 })

/** What somebody reads who helps a person, and may not see this; or who came with a card that does not open it. */
export function NotSharedPage() {
  const { t } = useWords()
  const { who } = usePage()
  if (!who?.helping) return <NeedsMoreThanACard />
  const name = who.helping
  return (
    <>
      <PageTitle picture="share.stop" lead={t('sharing:not-shared.why', { name })}>
        {t('sharing:not-shared.title', { name })}
      </PageTitle>
      <p>{t('sharing:not-shared.ask', { name })}</p>
      <Buttons>
        <LinkButton href="/caring" picture="person.supporter">
          {t('sharing:not-shared.caring')}
        </LinkButton>
      </Buttons>
      <form method="post" action="/caring/stop">
        <Button look="quiet" picture="action.back">
          {t('shared:helping.stop', { name })}
        </Button>
      </form>
    </>
  )
}

function NeedsMoreThanACard() {
  const { t } = useWords()
  return (
    <>
      <PageTitle picture="me.sign-in-card" lead={t('sharing:card.why')}>
        {t('sharing:card.title')}
      </PageTitle>
      <p>{t('sharing:card.do')}</p>
      <Buttons>
        <LinkButton href="/me" picture="page.me">
          {t('sharing:card.me')}
        </LinkButton>
        <LinkButton href="/help" look="quiet" picture="page.help">
          {t('sharing:card.help')}
        </LinkButton>
      </Buttons>
    </>
  )
}
