import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayYesToLink, showLink } from '../../domain/account/link'
import type { Who } from '../../domain/account/who'
import { newSecret } from '../../domain/site/secrets'
import type { Head } from '../../i18n/page-context'
import { openPage, readForm } from '../../session.server'
import { CheckPerson } from './check-person'
import { goOn, turnBack } from './goes-on'
import { NoLonger, type WhyNot } from './no-longer'
import { answer, noStore } from './no-store'

export const handle = { words: 'account' }
export const headers = noStore

type Data = { head: Head; who: Who | null; why: WhyNot | null; key: string; photo: string }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { words, now, url } = openPage(request)
  const shown = showLink(params.token ?? '', now)
  const key = newSecret()
  const photo = `${url.pathname}/photo`
  if (shown?.state === 'good') {
    const { who } = shown
    const head: Head = { title: words.t('account:are-you.title', { name: who.name }), noIndex: true }
    return answer({ head, who, why: null, key, photo } satisfies Data)
  }
  const why = shown ? (`link-${shown.state}` as const) : 'link-unknown'
  const head: Head = { title: words.t(`account:no-longer.${why}.title`), noIndex: true }
  return answer({ head, who: null, why, key, photo } satisfies Data, shown ? 410 : 404)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { now, url } = openPage(request)
  const form = await readForm(request)
  if (form.get('answer') !== 'yes') return turnBack(request, url)
  const key = form.get('key') ?? ''
  const said = sayYesToLink(params.token ?? '', key, now)
  if (said === 'yes') return goOn(key, url)
  // The page itself says why it did not work.
  return answer(null, said ? 410 : 404)
}

export default function Link() {
  const { who, why, key, photo } = useLoaderData<Data>()
  if (!who) return <NoLonger why={why ?? 'link-unknown'} />
  return <CheckPerson who={who} formKey={key} photo={photo} />
}
