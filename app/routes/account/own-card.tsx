import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { makeCard } from '../../domain/account/card'
import { listWays } from '../../domain/account/ways'
import { newSecret } from '../../domain/site/secrets'
import type { Head } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { PageTitle } from '../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../session.server'
import { cardToPrint } from './card-to-print'
import { answer, noStore } from './no-store'
import { type CardToPrint, PrintedCard } from './printed-card'

export const handle = { words: 'account' }
export const headers = noStore

type Data = { head: Head; hasCard: boolean; key: string }
type Answer = { head: Head; card: CardToPrint | null }

/** Opened by its address it only asks: the card itself is the answer to the press. */
export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, now } = openMemberPage(request)
  const ways = listWays(viewer, personId, now)
  if (!ways?.mayHaveCard) throw new Response(null, { status: 404 })
  // Whoever came by a card reads there why it makes no other.
  if (!ways.mayMake) throw redirect('/me/sign-in', 303)
  const head: Head = { title: words.t('account:card.own'), noIndex: true }
  return answer({ head, hasCard: ways.card !== null, key: newSecret() } satisfies Data)
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, words, url, now } = page
  // Staff who help somebody as their supporter make cards at the staff desk, as staff.
  const made = viewer.helping ? null : makeCard(viewer, personId, form.get('key') ?? '', now)
  if (made === null) throw new Response(null, { status: 404 })
  const head: Head = { title: words.t('account:card.own'), noIndex: true }
  const card = made === 'ended' ? null : cardToPrint(words, made, url)
  return answer({ head, card } satisfies Answer, card ? 200 : 410)
}

export default function OwnCard() {
  const { t } = useWords()
  const { hasCard, key } = useLoaderData<Data>()
  const card = useActionData<Answer>()?.card
  if (card) {
    return (
      <PrintedCard card={card} title={t('account:card.own')}>
        <div className="card-screen">
          <Buttons>
            <LinkButton href="/me/sign-in" look="quiet" picture="action.back">
              {t('account:card.back')}
            </LinkButton>
          </Buttons>
        </div>
      </PrintedCard>
    )
  }
  return (
    <>
      <BackLink href="/me/sign-in" page={t('account:ways.title')} />
      <PageTitle
        picture="me.sign-in-card"
        lead={t(hasCard ? 'account:ways.card.lost' : 'account:ways.card.none')}
      >
        {t('account:card.own')}
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
