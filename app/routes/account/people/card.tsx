import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { makeCard } from '../../../domain/account/card'
import { showPerson } from '../../../domain/account/look-after'
import { newSecret } from '../../../domain/site/secrets'
import type { Head } from '../../../i18n/page-context'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { cardToPrint } from '../card-to-print'
import { answer, noStore } from '../no-store'
import { type CardToPrint, PrintedCard } from '../printed-card'

export const handle = { words: 'account' }
export const headers = noStore

type Data = { head: Head; id: string; name: string; called: string; hasCard: boolean; key: string }
type Answer = { head: Head; card: CardToPrint | null }

/** Opened by its address it only asks: the card itself is the answer to the press. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, now } = openMemberPage(request)
  const person = showPerson(viewer, params.id ?? '', now)
  if (person?.kind !== 'customer') throw new Response(null, { status: 404 })
  const { id, name, called, card } = person
  const head: Head = { title: words.t('account:card.of-title', { name }), noIndex: true }
  return answer({ head, id, name, called, hasCard: card !== null, key: newSecret() } satisfies Data)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, words, url, now } = page
  const made =
    showPerson(viewer, params.id ?? '', now) && makeCard(viewer, params.id ?? '', form.get('key') ?? '', now)
  if (made === null) throw new Response(null, { status: 404 })
  if (made === 'ended') return redirect(url.pathname, 303)
  const head: Head = { title: words.t('account:card.of-title', { name: made.name }), noIndex: true }
  return answer({ head, card: cardToPrint(words, made, url) } satisfies Answer)
}

export default function CardOfPerson() {
  const { t } = useWords()
  const { id, name, called, hasCard, key } = useLoaderData<Data>()
  const card = useActionData<Answer>()?.card
  const title = t('account:card.of-title', { name })
  if (card) {
    return (
      <PrintedCard card={card} title={title}>
        <div className="card-screen">
          <Buttons>
            <LinkButton href={`/staff/people/${id}`} look="quiet" picture="action.back">
              {t('account:card.back-to', { name: called })}
            </LinkButton>
          </Buttons>
        </div>
      </PrintedCard>
    )
  }
  return (
    <>
      <BackLink href={`/staff/people/${id}`} page={called} />
      <PageTitle
        picture="me.sign-in-card"
        lead={t(hasCard ? 'account:ways.card.lost' : 'account:ways.card.none-staff', { name: called })}
      >
        {title}
      </PageTitle>
      <form method="post">
        <input type="hidden" name="key" value={key} />
        <Buttons>
          <Button picture="me.sign-in-card">
            {t(hasCard ? 'account:ways.card.new' : 'account:ways.card.make')}
          </Button>
        </Buttons>
      </form>
    </>
  )
}
