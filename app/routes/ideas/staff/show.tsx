import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { WordsFinding } from '../../../domain/asks/staff-words'
import {
  type AnswerForm,
  answerIdea,
  type IdeaForStaff,
  type IdeaProblem,
  showIdeaForStaff,
} from '../../../domain/ideas/staff'
import type { Head } from '../../../i18n/page-context'
import { sayDate } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { glossaryOf } from '../../changes/staff/given'
import { IdeaAnswerForm } from './answer-form'

export const handle = { words: 'ideas', scripts: ['words-check'] }

const headOf = ({ t }: Words, reference: string): Head => ({
  title: t('ideas:staff.one', { number: reference }),
  section: t('ideas:staff.title'),
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, now } = openMemberPage(request)
  const idea = showIdeaForStaff(viewer, params.id ?? '', now)
  if (!idea) throw new Response(null, { status: 404 })
  const done = url.searchParams.get('done') === 'saved'
  return { head: headOf(words, idea.reference), idea, done, key: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, words, now } = page
  const id = params.id ?? ''
  const given = Object.fromEntries(form) as AnswerForm
  const result = answerIdea(viewer, id, given, glossaryOf(words), now)
  if (result.kind === 'not-found') throw new Response(null, { status: 404 })
  if (result.kind === 'done') throw redirect(`/staff/ideas/${id}?done=saved`, 303)
  const idea = showIdeaForStaff(viewer, id, now)
  const head = { ...headOf(words, idea?.reference ?? ''), error: true }
  const { problems, findings, names } = result
  return Response.json({ head, given, problems, findings, names } satisfies Answer, { status: 422 })
}

type Answer = {
  head: Head
  given: AnswerForm
  problems: IdeaProblem[]
  findings: WordsFinding[]
  names: string[]
}

export default function StaffIdeaPage() {
  const words = useWords()
  const { t } = words
  const { idea, done, key } = useLoaderData() as ReturnType<typeof loader>
  const answer = useActionData<Answer>()
  const { reference, dueOn, late, mayShow, sentOn } = idea
  return (
    <>
      <BackLink href="/staff/ideas" page={t('ideas:staff.title')} />
      <ErrorSummary errors={(answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))} />
      {done && !answer ? (
        <Banner kind="success" announce>
          {t('ideas:staff.saved')}
        </Banner>
      ) : null}
      <PageTitle picture="say.idea">{t('ideas:staff.one', { number: reference })}</PageTitle>
      {idea.answers.length > 0 ? null : (
        <p>
          {late ? <strong className="late-word">{t('ideas:staff.late')}</strong> : null}{' '}
          {t(late ? 'ideas:staff.due-late' : 'ideas:staff.due', { date: sayDate(words, dueOn) })}
        </p>
      )}
      <Block id="idea" look="panel" title={t('ideas:staff.their')} picture="say.said">
        <blockquote className="ask-quote as-written" lang={idea.lang}>
          {idea.words}
        </blockquote>
        <p>{t('ideas:staff.sent-on', { date: sayDate(words, sentOn) })}</p>
        {idea.theme ? <p>{t('ideas:staff.theme', { theme: t(`changes:theme.${idea.theme}`) })}</p> : null}
        <p>{t(mayShow ? 'ideas:staff.may' : 'ideas:staff.may-not')}</p>
      </Block>
      {idea.answers.length > 0 ? <Answers idea={idea} /> : null}
      <IdeaAnswerForm
        idea={idea}
        formKey={key}
        given={answer?.given ?? null}
        problems={answer?.problems ?? []}
        findings={answer?.findings ?? []}
        names={answer?.names ?? []}
      />
    </>
  )
}

function Answers({ idea: { answers } }: { idea: IdeaForStaff }) {
  const words = useWords()
  const { t } = words
  return (
    <Block id="answers" title={t('ideas:staff.answers')} picture="ask.answered">
      <ul className="desk-messages">
        {answers.map(({ words: said, shown, byName, on }, index) => (
          <li key={index}>
            <p className="as-written">{said}</p>
            <p className="request-number">
              {sayDate(words, on)}. {t('ideas:staff.by', { name: byName })}.
            </p>
            {shown ? (
              <>
                <p>{t('ideas:staff.as-shown')}</p>
                <blockquote className="ask-quote as-written">{shown}</blockquote>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Block>
  )
}
