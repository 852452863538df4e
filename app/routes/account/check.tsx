import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirm, giveUp, showPending } from '../../domain/account/pending'
import type { Who } from '../../domain/account/who'
import type { Head } from '../../i18n/page-context'
import { openPage, pendingSecret, readForm } from '../../session.server'
import { CheckPerson } from './check-person'
import { turnBack } from './goes-on'
import { NoLonger } from './no-longer'
import { answer, noStore } from './no-store'

export const handle = { words: 'account' }
export const headers = noStore

type Data = { head: Head; who: Who | null }

/** "Are you Sam?" after a passkey: who it is stands in this browser's cookie. */
export function loader({ request }: LoaderFunctionArgs) {
  const { words, now } = openPage(request)
  const pending = showPending(pendingSecret(request), now)
  if (!pending) {
    const head: Head = { title: words.t('account:no-longer.late.title'), noIndex: true }
    return answer({ head, who: null } satisfies Data, 410)
  }
  const head: Head = { title: words.t('account:are-you.title', { name: pending.who.name }), noIndex: true }
  return answer({ head, who: pending.who } satisfies Data)
}

export async function action({ request }: ActionFunctionArgs) {
  const { url, now } = openPage(request)
  const form = await readForm(request)
  const secret = pendingSecret(request)
  if (!secret || !showPending(secret, now)) return answer(null, 410)
  if (form.get('answer') !== 'yes') {
    giveUp(secret)
    return turnBack(request, url)
  }
  confirm(secret, now)
  return redirect('/sign-in/device', 303)
}

export default function Check() {
  const { who } = useLoaderData<Data>()
  return who ? <CheckPerson who={who} formKey="" photo="/sign-in/check/photo" /> : <NoLonger why="late" />
}
