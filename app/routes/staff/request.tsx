import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { startOffer } from '../../domain/asks/offer-start'
import { answerRequest, showRequest } from '../../domain/asks/staff-answer'
import { STAFF_KINDS, type StaffProblem } from '../../domain/asks/staff-form'
import type { WordsFinding } from '../../domain/asks/staff-words'
import type { AskStory } from '../../domain/asks/story'
import type { Handle, Head } from '../../i18n/page-context'
import type { Words } from '../../i18n/words'
import { isAskedAhead, openMemberForm, openMemberPage } from '../../session.server'
import { tellByMail } from '../asks/tell'
import { RequestForm } from './request-form'
import { RequestPage } from './request-page'

export const handle: Handle = { words: 'staff', scripts: ['words-check'] }

const headOf = ({ t }: Words, { name, activity }: AskStory): Head => ({
  title: t('staff:show.title', { name, activity: activity.name }),
  section: t('staff:title'),
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, today, now } = openMemberPage(request)
  const story = showRequest(viewer, params.id ?? '', now, { onlyLooks: isAskedAhead(request) })
  if (!story) throw new Response(null, { status: 404 })
  const wanted = STAFF_KINDS.find((kind) => kind === url.searchParams.get('answer'))
  const answer = wanted && story.moves.includes(wanted) ? wanted : null
  const done = STAFF_KINDS.find((kind) => kind === url.searchParams.get('done')) ?? null
  return {
    head: headOf(words, story),
    story,
    answer,
    done,
    start: answer === 'offered' ? startOffer(viewer, story.activity.slug, today) : null,
    key: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, words, now } = page
  const id = params.id ?? ''
  const given = Object.fromEntries(form)
  const result = answerRequest(viewer, id, given, now, tellByMail(page))
  if (result.kind === 'not-found') throw new Response(null, { status: 404 })
  if (result.kind === 'done') throw redirect(`/staff/requests/${id}?done=${given.do}`, 303)
  const story = showRequest(viewer, id, now, { onlyLooks: true })
  const head = story ? { ...headOf(words, story), error: true } : undefined
  const problems = result.kind === 'wrong' ? result.problems : []
  const findings = result.kind === 'wrong' ? result.findings : []
  const answer: Answer = { head, given, problems, findings, tooLate: result.kind === 'too-late' }
  return Response.json(answer, { status: result.kind === 'too-late' ? 409 : 422 })
}

type Answer = {
  head?: Head
  given: Record<string, string>
  problems: StaffProblem[]
  findings: WordsFinding[]
  tooLate: boolean
}

export type RequestData = Awaited<ReturnType<typeof loader>>

export default function Request() {
  const { story, answer, done, start, key } = useLoaderData() as RequestData
  const sent = useActionData<Answer>()
  if (answer && !sent?.tooLate) {
    return (
      <RequestForm
        story={story}
        answer={answer}
        start={start}
        formKey={key}
        given={sent?.given ?? null}
        problems={sent?.problems ?? []}
        findings={sent?.findings ?? []}
      />
    )
  }
  return <RequestPage story={story} done={sent ? null : done} tooLate={sent?.tooLate ?? false} />
}
