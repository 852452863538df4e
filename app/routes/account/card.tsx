import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayYesToCard, showCard } from '../../domain/account/card'
import type { Who } from '../../domain/account/who'
import { newSecret } from '../../domain/site/secrets'
import type { Head } from '../../i18n/page-context'
import { openPage, readForm, safeBack } from '../../session.server'
import { CheckPerson } from './check-person'
import { goOn, turnBack } from './goes-on'
import { NoLonger, type WhyNot } from './no-longer'
import { answer, noStore } from './no-store'

export const handle = { words: 'account' }
export const headers = noStore

type Data = { head: Head; who: Who | null; why: WhyNot | null; key: string; photo: string }

const STATUS = { 'card-ended': 410, 'card-too-many': 429, 'card-unknown': 404 } as const

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { words, now, url } = openPage(request)
  const shown = showCard(params.token ?? '', context.address, now)
  const key = newSecret()
  const photo = `${url.pathname}/photo`
  if (shown?.state === 'good') {
    const { who } = shown
    const head: Head = { title: words.t('account:are-you.title', { name: who.name }), noIndex: true }
    return answer({ head, who, why: null, key, photo } satisfies Data)
  }
  const why = shown ? (`card-${shown.state}` as const) : 'card-unknown'
  const head: Head = { title: words.t(`account:no-longer.${why}.title`), noIndex: true }
  return answer({ head, who: null, why, key, photo } satisfies Data, STATUS[why])
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { now, url } = openPage(request)
  const form = await readForm(request)
  if (form.get('answer') !== 'yes') return turnBack(request, url)
  const key = form.get('key') ?? ''
  const back = safeBack(url.searchParams.get('back'))
  const said = sayYesToCard(params.token ?? '', { key, back, from: context.address }, now)
  if (said === 'yes') return goOn(key, url)
  // The page itself says why it did not work.
  return answer(null, STATUS[said ? (`card-${said}` as const) : 'card-unknown'])
}

export default function Card() {
  const { who, why, key, photo } = useLoaderData<Data>()
  if (!who) return <NoLonger why={why ?? 'card-unknown'} />
  return <CheckPerson who={who} formKey={key} photo={photo} />
}
