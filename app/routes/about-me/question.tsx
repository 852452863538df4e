import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { forgetEarlier, saveAnswer } from '../../domain/about/change'
import { isQuestion, QUESTIONS, type Question } from '../../domain/about/questions'
import { listEarlier, readOne } from '../../domain/about/read'
import type { Head } from '../../i18n/page-context'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { ErrorSummary } from '../../kit/error-summary'
import { type MemberPage, openMemberForm, openMemberPage, safeBack, typedBefore } from '../../session.server'
import { notShared } from '../sharing/not-shared'
import { type Answer, answerOf } from './answer'
import { Conflict } from './conflict'
import { Earlier } from './earlier'
import { QuestionForm } from './question-form'
import { sentFile } from './sent-file'

export const handle = { words: 'about-me', scripts: ['voice'] }

function openQuestion(page: MemberPage, name: string | undefined) {
  if (!isQuestion(name)) throw new Response(null, { status: 404 })
  const found = readOne(page.viewer, page.personId, name, page.now)
  if (!found) throw notShared()
  return { question: name, ...found }
}

const headOf = ({ words, viewer }: MemberPage, question: Question): Head => ({
  title: viewer.helping
    ? words.t(`about-me:ask-of.${question}`, { name: viewer.helping.name })
    : words.t(`about-me:ask.${question}`),
  section: words.t('about-me:title'),
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const { question, answer, name } = openQuestion(page, params.question)
  const { viewer, personId, url, now } = page
  return {
    head: headOf(page, question),
    question,
    name,
    answer,
    typed: typedBefore(request),
    earlier: listEarlier(viewer, personId, question, now),
    helping: viewer.helping !== null,
    one: url.searchParams.has('one'),
    back: safeBack(url.searchParams.get('back'), ''),
    formKey: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form, files } = await openMemberForm(request)
  const { question } = openQuestion(page, params.question)
  const { viewer, personId, now, url } = page
  const go = form.get('go') ?? 'next'
  if (go === 'forget') {
    if (!forgetEarlier(viewer, personId, question, now)) throw new Response(null, { status: 404 })
    return redirect('/me/about?done=forgot', 303)
  }
  if (go === 'skip') return redirect(nextAddress(question, go, url), 303)
  const removed = form.getAll('remove')
  const sent = {
    key: form.get('key') ?? '',
    version: Number(form.get('version')) || 0,
    words: form.get('words') ?? '',
    chosen: form.getAll('chosen').filter((key) => !removed.includes(key)),
    photo: await sentFile(form, files, 'photo'),
    voice: await sentFile(form, files, 'voice'),
  }
  const saved = await saveAnswer(viewer, personId, question, sent, now)
  if (!saved) throw notShared()
  if (saved.kind === 'saved') return redirect(nextAddress(question, go, url), 303)
  const answer = answerOf(saved, headOf(page, question), page.words, sent, randomUUID())
  return Response.json(answer, { status: saved.kind === 'conflict' ? 409 : 422 })
}

/** One question alone leads back to the page; otherwise they follow each other. */
function nextAddress(question: Question, go: string, url: URL): string {
  const at = QUESTIONS.indexOf(question)
  const more = url.search
  if (go === 'more') return `/me/about/${question}${more}`
  if (go === 'back') return at > 0 ? `/me/about/${QUESTIONS[at - 1]}` : '/me/about'
  const done = go === 'skip' ? '' : 'saved'
  const back = safeBack(url.searchParams.get('back'), '')
  if (back) return `/me/about?done=${done}&back=${encodeURIComponent(back)}`
  if (url.searchParams.has('one')) return `/me/about?done=${done}#${question}`
  if (go === 'stop') return '/me/about?done=saved'
  return at + 1 < QUESTIONS.length ? `/me/about/${QUESTIONS[at + 1]}` : '/me/about?done=all'
}

export default function AboutQuestion() {
  const { t } = useWords()
  const data = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  if (answer?.kind === 'conflict') {
    return <Conflict question={data.question} name={data.name} answer={answer} />
  }
  const problems = answer?.problems ?? []
  const errors = problems.map(({ at, key }) => ({ at, words: t(key) }))
  return (
    <>
      {data.one ? <BackLink href="/me/about" page={t('about-me:title')} /> : null}
      <ErrorSummary errors={errors} />
      <QuestionForm {...data} sent={answer} errors={errors} />
      {data.earlier.length > 0 ? (
        <Earlier earlier={data.earlier} name={data.name} own={!data.helping} />
      ) : null}
    </>
  )
}
