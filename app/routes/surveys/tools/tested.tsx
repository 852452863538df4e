import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Problem } from '../../../domain/drafts/questions'
import { listTests, type SurveyTest, takeTestAway, writeTest } from '../../../domain/surveys/tested'
import type { Head } from '../../../i18n/page-context'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Banner } from '../../../kit/banner'
import { Button, Buttons } from '../../../kit/button'
import { DateField } from '../../../kit/date-field'
import { ErrorSummary } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { openTool, openToolForm, surveyAddress, toolHead } from './open-tool'
import { ToolPage } from './tool-page'

export const handle = { words: 'survey-tools' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, draft } = openTool(request, params.id)
  const done = url.searchParams.get('done')
  return {
    head: toolHead(words, 'tested', draft),
    surveyId: draft.surveyId,
    title: draft.definition.title.en,
    tests: listTests(viewer, draft.surveyId) ?? [],
    done: done === 'kept' || done === 'away' ? done : null,
    key: randomUUID(),
  }
}

type Answer = { head: Head; given: Record<string, string>; problems: Problem[] }

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openToolForm(request, params.id)
  const { viewer, words, draft, today, now } = page
  const here = `${surveyAddress(draft.surveyId)}/tested`
  const away = form.get('away')
  if (away) {
    takeTestAway(viewer, draft.surveyId, away)
    throw redirect(`${here}?done=away`, 303)
  }
  const given = Object.fromEntries(form)
  const written = writeTest(viewer, draft.surveyId, given, { today, now })
  if (!written) throw new Response(null, { status: 404 })
  if (written.kind === 'done') throw redirect(`${here}?done=kept`, 303)
  const head = { ...toolHead(words, 'tested', draft), error: true }
  const answer: Answer = { head, given, problems: written.problems }
  return Response.json(answer, { status: 422 })
}

export default function Tested() {
  const { t } = useWords()
  const { surveyId, title, tests, done, key } = useLoaderData<typeof loader>()
  const sent = useActionData<Answer>()
  const errors = (sent?.problems ?? []).map((problem) => ({ at: problem.at, words: t(problem.key) }))
  const said = done && !sent ? t(`survey-tools:tested.done-${done}`) : undefined
  return (
    <>
      <ErrorSummary errors={errors} />
      <ToolPage tool="tested" surveyId={surveyId} title={title} done={said}>
        {tests.length === 0 ? (
          <Banner kind="info">{t('survey-tools:tested.nobody')}</Banner>
        ) : (
          <section aria-labelledby="tests">
            <h2 id="tests" className="tool-heading">
              {t('survey-tools:tested.list')}
            </h2>
            <ul className="survey-tests">
              {tests.map((test) => (
                <Test key={test.id} test={test} />
              ))}
            </ul>
          </section>
        )}
        <h2 className="tool-heading">{t('survey-tools:tested.new')}</h2>
        <TestForm
          given={sent?.given ?? { key }}
          errorOf={(at) => errors.find((error) => error.at === at)?.words}
        />
      </ToolPage>
    </>
  )
}

function Test({ test }: { test: SurveyTest }) {
  const words = useWords()
  const { t } = words
  const { id, on, people, count, found, changed, byName } = test
  const day = sayDate(words, on)
  return (
    <li>
      <h3>{day}</h3>
      <p>
        {people}. {t('survey-tools:tested.people-count', { count })}
      </p>
      <dl>
        <dt>{t('survey-tools:tested.found')}</dt>
        <dd className="as-written">{found}</dd>
        <dt>{t('survey-tools:tested.changed')}</dt>
        <dd className="as-written">{changed}</dd>
      </dl>
      {byName ? <p className="hint">{t('survey-tools:tested.by', { name: byName })}</p> : null}
      <form method="post">
        <Button name="away" value={id} look="small" picture="action.remove">
          {t('survey-tools:tested.away')}
          <span className="unseen">: {day}</span>
        </Button>
      </form>
    </li>
  )
}

type FormProps = { given: Record<string, string>; errorOf: (at: string) => string | undefined }

function TestForm({ given, errorOf }: FormProps) {
  const { t } = useWords()
  const box = (name: 'people' | 'count' | 'found' | 'changed') => ({
    name,
    label: t(`survey-tools:tested.${name}`),
    value: given[name],
    error: errorOf(name),
  })
  const day = { day: given['on-day'], month: given['on-month'], year: given['on-year'] }
  return (
    <form method="post" noValidate>
      <HiddenFields values={[{ name: 'key', value: given.key ?? '' }]} />
      <Field {...box('people')} hint={t('survey-tools:tested.people-hint')} autoComplete="off" />
      <Field {...box('count')} inputMode="numeric" autoComplete="off" />
      <DateField name="on" legend={t('survey-tools:tested.on')} value={day} error={errorOf('on')} />
      <Field {...box('found')} lines={4} />
      <Field {...box('changed')} lines={4} hint={t('survey-tools:tested.changed-hint')} />
      <Buttons>
        <Button picture="action.yes">{t('survey-tools:tested.keep')}</Button>
      </Buttons>
    </form>
  )
}
