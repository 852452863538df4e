import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CHECK } from '../../domain/drafts/questions'
import type { ConfirmLetter } from '../../domain/hear-back/confirm'
import { knowTeller, sendIdea } from '../../domain/ideas/send'
import type { Head } from '../../i18n/page-context'
import type { Words } from '../../i18n/words'
import { postHearConfirm } from '../../mail/hear-back-letter'
import { canText, deviceSecret, openPage, type Page, readForm, siteOrigin } from '../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../questions/flow-page'
import { stepAddress } from '../questions/step-address'
import { IdeaCheck } from './idea-check'
import { IdeaQuestion } from './idea-question'

export const handle = { words: 'ideas' }

const ADDRESS = '/have-your-say/idea'

const QUESTIONS = ['theme', 'words', 'show', 'hear'] as const

/** The question comes first: it is what a tab and a screen reader say of the page. */
function headOf({ t }: Words, step: string | null): Head {
  const question = QUESTIONS.find((name) => name === step) ?? 'theme'
  return {
    title: step === CHECK ? t('ideas:check.title') : t(`ideas:kind.${question}`),
    section: t('ideas:tell'),
    description: t('ideas:tell-lead'),
  }
}

const placeFor = ({ viewer }: Page) => ({
  flow: knowTeller(viewer, canText()).flow,
  address: ADDRESS,
  stopAt: '/have-your-say',
})

export function loader({ request }: LoaderFunctionArgs) {
  const page = openPage(request)
  const flow = openFlowPage(page, request, placeFor(page))
  if (flow.step === CHECK && !flow.draftId) throw redirect(ADDRESS, 303)
  return { head: headOf(page.words, flow.step), flow, ways: knowTeller(page.viewer, canText()).ways }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = openPage(request)
  const form = await readForm(request)
  if (form.get('go') === 'send') return send(page, request, form.get('key') ?? '', context.address)
  const answer: Answer = {
    head: { ...headOf(page.words, page.url.searchParams.get('step')), error: true },
    ...answerFlowPage(page, request, placeFor(page), form),
    tooMany: false,
  }
  return Response.json(answer, { status: 422 })
}

function send({ viewer, words, url, now }: Page, request: Request, draftId: string, from: string): Response {
  const { secret } = deviceSecret(request)
  const how = {
    draftId,
    canText: canText(),
    post: (letter: ConfirmLetter) => postHearConfirm(words, letter, siteOrigin(url)),
  }
  const result = sendIdea(viewer, secret, how, from, now)
  if (result.kind === 'sent') throw redirect(`${ADDRESS}/thanks?idea=${encodeURIComponent(draftId)}`, 303)
  if (result.kind === 'unfinished') throw redirect(stepAddress(ADDRESS, result.step), 303)
  if (result.kind === 'not-found') throw redirect(ADDRESS, 303)
  const head = { ...headOf(words, CHECK), error: true }
  return Response.json({ head, problems: [], given: {}, tooMany: true } satisfies Answer, { status: 429 })
}

type Answer = FlowProblems & { head: Head; tooMany: boolean }
export type IdeaFlowData = Awaited<ReturnType<typeof loader>>['flow']

export default function TellIdea() {
  const { flow, ways } = useLoaderData() as Awaited<ReturnType<typeof loader>>
  const answer = useActionData<Answer>()
  if (flow.step === CHECK)
    return <IdeaCheck address={ADDRESS} flow={flow} tooMany={answer?.tooMany ?? false} />
  return (
    <IdeaQuestion
      flow={flow}
      ways={ways}
      answers={answer?.given ?? flow.answers}
      problems={answer?.problems ?? []}
    />
  )
}
