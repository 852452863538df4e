import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { aroundQuestion } from '../../../domain/surveys/making/around'
import { type Draft, findDraft } from '../../../domain/surveys/making/draft'
import { saveQuestion } from '../../../domain/surveys/making/edit'
import {
  formOf,
  isKind,
  newForm,
  pressButton,
  type QuestionForm,
  readQuestionForm,
} from '../../../domain/surveys/making/question-form'
import type { FieldProblem } from '../../../domain/surveys/making/question-from'
import type { Head } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { addressOf } from './address-of'
import { kindPicture } from './kind-picture'
import { type Locked, LockedBanner } from './locked'
import { QuestionEditor } from './question-editor'
import { nextAddress, pictureWithout } from './question-next'

export const handle = { words: 'survey-making', scripts: ['words-check'] }

/** The question of the address: one that is there, or a new one of a kind. */
function openQuestion(draft: Draft | null, { question: id, kind }: { question?: string; kind?: string }) {
  const questions = draft?.definition.questions ?? []
  const index = id ? questions.findIndex((one) => one.id === id) : questions.length
  const question = id ? questions[index] : null
  const form = question ? formOf(question) : isKind(kind) ? newForm(kind) : null
  if (!draft || !form || (id && !question)) throw new Response(null, { status: 404 })
  return { draft, id: question?.id ?? null, index, form }
}

const headOf = ({ t }: Words, id: string | null, index: number, section: string): Head => ({
  title: id ? t('survey-making:question.title', { number: index + 1 }) : t('survey-making:question.new'),
  section,
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url } = openMemberPage(request)
  const { draft, id, index, form } = openQuestion(findDraft(viewer, params.id ?? ''), params)
  const { title } = draft.definition
  return {
    head: headOf(words, id, index, title.en),
    surveyId: draft.surveyId,
    title: title.en,
    id,
    number: index + 1,
    form,
    seenAt: draft.seenAt,
    done: url.searchParams.get('done') === 'kind',
    around: aroundQuestion(viewer, draft, form.kind, index),
  }
}

type Answer = { form: QuestionForm; seenAt: string; problems: FieldProblem[]; locked: Locked | null }

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form: sent } = await openMemberForm(request)
  const { viewer, words, now } = page
  const surveyId = params.id ?? ''
  const { draft, id, index, form: before } = openQuestion(findDraft(viewer, surveyId), params)
  const form = readQuestionForm(sent, before.kind)
  const seenAt = sent.get('seen') ?? ''
  const button = sent.get('do') ?? 'save'
  const head = headOf(words, id, index, draft.definition.title.en)
  const pressed = pressButton(form, button)
  if (pressed) return Response.json({ head, form: pressed, seenAt, problems: [], locked: null })
  const without = pictureWithout(form, button)
  const result = without
    ? { kind: 'wrong' as const, problems: [without] }
    : saveQuestion(viewer, surveyId, id, form, seenAt, now)
  if (!result) throw new Response(null, { status: 404 })
  if (result.kind === 'saved')
    return redirect(nextAddress(surveyId, findDraft(viewer, surveyId), result.question, button), 303)
  const wrong = { head: { ...head, error: true }, form }
  if (result.kind === 'wrong')
    return Response.json({ ...wrong, seenAt, problems: result.problems, locked: null }, { status: 422 })
  const locked =
    result.kind === 'changed'
      ? { kind: 'changed', byName: result.byName, own: result.byName === viewer.name, kept: true }
      : { kind: 'finished' }
  const seen = result.kind === 'changed' ? result.seenAt : seenAt
  return Response.json({ ...wrong, seenAt: seen, problems: [], locked }, { status: 409 })
}

export default function Question() {
  const { t } = useWords()
  const data = useLoaderData<typeof loader>()
  const sent = useActionData<Answer>()
  const form = sent?.form ?? data.form
  const errors = (sent?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const { surveyId, id, number } = data
  return (
    <>
      <BackLink href={addressOf(surveyId, '#questions')} page={data.title} />
      <LockedBanner locked={sent?.locked} />
      {data.done && !sent ? (
        <Banner kind="success" announce>
          {t('survey-making:done.kind')}
        </Banner>
      ) : null}
      <ErrorSummary errors={errors} />
      <PageTitle picture={kindPicture(form.kind)} lead={t(`survey-making:kind.${form.kind}`)}>
        {id ? t('survey-making:question.title', { number }) : t('survey-making:question.new')}
      </PageTitle>
      {id ? (
        <p>
          <a className="making-tool" href={addressOf(surveyId, `/questions/new?instead=${id}`)}>
            {t('survey-making:question.kind-change')}
          </a>
        </p>
      ) : null}
      <QuestionEditor form={form} seenAt={sent?.seenAt ?? data.seenAt} around={data.around} errors={errors} />
    </>
  )
}
