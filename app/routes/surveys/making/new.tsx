import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type StartField, startSurvey, surveysToCopy } from '../../../domain/surveys/making/start'
import type { Head } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons } from '../../../kit/button'
import { ErrorSummary } from '../../../kit/error-summary'
import { Field, SelectField } from '../../../kit/field'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../../session.server'

export const handle = { words: 'survey-making', scripts: ['words-check'] }

const headOf = ({ t }: Words): Head => ({
  title: t('survey-making:new.title'),
  section: t('survey-making:title'),
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words } = openMemberPage(request)
  const copies = surveysToCopy(viewer)
  if (!copies) throw new Response(null, { status: 404 })
  return { head: headOf(words), copies, key: randomUUID() }
}

type Given = Record<StartField | 'key', string>
type Answer = { given: Given; problems: { at: StartField; key: string }[] }

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const box = (name: string) => form.get(name) ?? ''
  const given: Given = { title: box('title'), slug: box('slug'), from: box('from'), key: box('key') }
  const result = startSurvey(page.viewer, given, page.now)
  if (!result) throw new Response(null, { status: 404 })
  if (result.kind === 'made') return redirect(`/staff/surveys/${result.id}?done=new`, 303)
  const head = { ...headOf(page.words), error: true }
  return Response.json({ head, given, problems: result.problems }, { status: 422 })
}

export default function NewSurvey() {
  const { t } = useWords()
  const { copies, key } = useLoaderData<typeof loader>()
  const wrong = useActionData<Answer>()
  const given = wrong?.given
  const errors = (wrong?.problems ?? []).map((problem) => ({ at: problem.at, words: t(problem.key) }))
  const errorOf = (at: StartField) => errors.find((error) => error.at === at)?.words
  return (
    <>
      <BackLink href="/staff/surveys" page={t('survey-making:title')} />
      <ErrorSummary errors={errors} />
      <PageTitle picture="making.new" lead={t('survey-making:new.lead')}>
        {t('survey-making:new.title')}
      </PageTitle>
      <form method="post" noValidate>
        <input type="hidden" name="key" value={given?.key ?? key} />
        <Field
          name="title"
          label={t('survey-making:new.name')}
          hint={t('survey-making:new.name-hint')}
          value={given?.title}
          error={errorOf('title')}
          check
        />
        <SelectField
          name="from"
          label={t('survey-making:new.from')}
          value={given?.from}
          error={errorOf('from')}
          options={[
            { value: '', label: t('survey-making:new.from-nothing') },
            ...copies.map(({ id, title }) => ({
              value: id,
              label: t('survey-making:new.from-copy', { title }),
            })),
          ]}
        />
        <Field
          name="slug"
          label={t('survey-making:new.slug')}
          hint={t('survey-making:new.slug-hint')}
          value={given?.slug}
          error={errorOf('slug')}
          autoComplete="off"
        />
        <Buttons>
          <Button picture="action.done">{t('survey-making:new.make')}</Button>
        </Buttons>
      </form>
    </>
  )
}
