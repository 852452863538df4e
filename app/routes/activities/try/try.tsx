import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { showActivity } from '../../../domain/activities/show'
import { readAboutToSend } from '../../../domain/asks/about-along'
import { askFlow } from '../../../domain/asks/ask-flow'
import { knowAsker, sendAsk } from '../../../domain/asks/send'
import { whensOf } from '../../../domain/asks/whens'
import { findOwnDraft } from '../../../domain/drafts/draft'
import { askedQuestions, CHECK } from '../../../domain/drafts/questions'
import { answerDay } from '../../../domain/help/answer-day'
import { personOf } from '../../../domain/people/viewer'
import type { Head } from '../../../i18n/page-context'
import { sayDate } from '../../../i18n/say'
import type { Words } from '../../../i18n/words'
import { deviceSecret, openPage, type Page, readForm } from '../../../session.server'
import { tellByMail } from '../../asks/tell'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../../questions/flow-page'
import { stepAddress } from '../../questions/step-address'
import { AskCheck } from './ask-check'
import { AskQuestion } from './ask-question'
import { StartPage } from './start-page'

export const handle = { words: 'asks' }

function findActivity({ viewer, today }: Page, slug = '') {
  const activity = showActivity(viewer, slug, today)
  if (!activity) throw new Response(null, { status: 404 })
  if (activity.state === 'closed') throw redirect(`/activities/${slug}`, 303)
  return activity
}

const headOf = ({ t }: Words, name: string): Head => ({
  title: t('activities:try.title', { name }),
  section: t('activities:title'),
  noIndex: true,
})

const placeOf = (asker: { hasAccount: boolean; hasAbout: boolean }, slug: string) => ({
  flow: askFlow(asker),
  about: slug,
  address: `/activities/${slug}/try`,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const { viewer, words, url, today, now } = page
  const activity = findActivity(page, params.slug)
  const { slug, name, organisation, phone } = activity
  const asker = knowAsker(viewer, now)
  const about = { slug, name, organisation: organisation.name, phone }
  const head = headOf(words, name)
  const helping = viewer.kind === 'member' ? (viewer.helping?.name ?? null) : null
  if (!asker) {
    if (url.searchParams.has('step')) throw new Response(null, { status: 404 })
    return { head, about, helping, flow: null, start: null }
  }
  const place = placeOf(asker, slug)
  if (!url.searchParams.has('step')) {
    const draft = findOwnDraft(viewer, deviceSecret(request).secret, { kind: place.flow.kind, about: slug })
    const count = askedQuestions(place.flow, draft?.answers ?? {}).length
    const begun = draft ? stepAddress(place.address, draft.step || 'when') : null
    const start = { count, begun, answerOn: sayDate(words, answerDay(today)) }
    return { head, about, helping, flow: null, start }
  }
  const flow = openFlowPage(page, request, place)
  if (flow.step === CHECK && !flow.draftId) throw redirect(place.address, 303)
  const personId = viewer.kind === 'member' ? personOf(viewer) : null
  const aboutMe = personId && flow.step === 'about' ? readAboutToSend(viewer, personId, now) : []
  const { reach, hasAccount, hasAbout } = asker
  const asked = { ...flow, whens: whensOf(activity), reach, hasAccount, hasAbout, aboutMe }
  return { head, about, helping, start: null, flow: asked }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const page = openPage(request)
  const { viewer, words, now } = page
  const { slug, name } = findActivity(page, params.slug)
  const form = await readForm(request)
  const asker = knowAsker(viewer, now)
  if (!asker) throw new Response(null, { status: 404 })
  const place = placeOf(asker, slug)
  if (form.get('go') === 'send') return send(page, request, { slug, name, form, from: context.address })
  const answer: Answer = {
    head: { ...headOf(words, name), error: true },
    ...answerFlowPage(page, request, place, form),
    tooMany: false,
  }
  return Response.json(answer, { status: 422 })
}

type Sending = { slug: string; name: string; form: URLSearchParams; from: string }

function send(page: Page, request: Request, { slug, name, form, from }: Sending): Response {
  const { viewer, words, now } = page
  const draftId = form.get('key') ?? ''
  const { secret } = deviceSecret(request)
  const about = { slug, draftId, activity: name }
  const result = sendAsk(viewer, secret, about, from, now, tellByMail(page))
  const address = `/activities/${slug}/try`
  if (result.kind === 'sent') throw redirect(`${address}/sent?request=${encodeURIComponent(draftId)}`, 303)
  if (result.kind === 'unfinished') throw redirect(stepAddress(address, result.step), 303)
  if (result.kind === 'not-found') throw redirect(address, 303)
  const head = { ...headOf(words, name), error: true }
  return Response.json({ head, problems: [], given: {}, tooMany: true } satisfies Answer, { status: 429 })
}

type Answer = FlowProblems & { head: Head; tooMany: boolean }

export type AskPageData = Awaited<ReturnType<typeof loader>>
export type AskFlowData = NonNullable<AskPageData['flow']>

export default function TryActivity() {
  const { about, helping, flow, start } = useLoaderData() as AskPageData
  const answer = useActionData<Answer>()
  if (!flow) return <StartPage about={about} helping={helping} start={start} />
  const address = `/activities/${about.slug}/try`
  if (flow.step === CHECK) {
    return <AskCheck name={about.name} address={address} flow={flow} tooMany={answer?.tooMany ?? false} />
  }
  return (
    <AskQuestion
      name={about.name}
      address={address}
      flow={flow}
      answers={answer?.given ?? flow.answers}
      problems={answer?.problems ?? []}
    />
  )
}
