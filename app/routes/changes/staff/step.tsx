import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { WordsFinding } from '../../../domain/asks/staff-words'
import { addStep, showForStaff } from '../../../domain/changes/staff'
import type { ChangeProblem, StepForm } from '../../../domain/changes/staff-form'
import { CHANGE_STATES } from '../../../domain/changes/themes'
import type { Head } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { DateField } from '../../../kit/date-field'
import { ErrorSummary } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { PageTitle } from '../../../kit/page-title'
import { plainText } from '../../../kit/text'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { CheckedWords, hasErrors } from '../../staff/checked-words'
import { glossaryOf } from './given'

export const handle = { words: 'changes', scripts: ['words-check'] }

const headOf = ({ t }: Words): Head => ({
  title: t('changes:step.title'),
  section: t('changes:staff.title'),
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words } = openMemberPage(request)
  const one = showForStaff(viewer, params.id ?? '')
  if (!one) throw new Response(null, { status: 404 })
  const { row, state } = one
  return { head: headOf(words), id: row.id, title: plainText(row.title.en ?? ''), state, key: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, words, now } = page
  const id = params.id ?? ''
  const given = Object.fromEntries(form) as StepForm
  const saved = addStep(viewer, id, given, glossaryOf(words), now)
  if (saved.kind === 'not-found') throw new Response(null, { status: 404 })
  if (saved.kind === 'done') throw redirect(`/staff/changes/${id}?done=step-saved`, 303)
  const { problems, findings } = saved
  const answer: Answer = { head: { ...headOf(words), error: true }, given, problems, findings }
  return Response.json(answer, { status: 422 })
}

type Answer = { head: Head; given: StepForm; problems: ChangeProblem[]; findings: WordsFinding[] }

export default function AddStep() {
  const { t } = useWords()
  const { id, title, state, key } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const given = answer?.given ?? {}
  const findings = answer?.findings ?? []
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  return (
    <>
      <BackLink href={`/staff/changes/${id}`} page={title} />
      <ErrorSummary errors={errors} />
      {errors.length === 0 ? <CheckedWords findings={findings} /> : null}
      <PageTitle picture="change.doing">{t('changes:step.title')}</PageTitle>
      <form method="post" noValidate>
        <HiddenFields values={[{ name: 'key', value: given.key ?? key }]} />
        <Choices
          name="state"
          type="radio"
          grid
          legend={t('changes:step.state')}
          choices={CHANGE_STATES.map((value) => ({
            value,
            label: t(`changes:state.${value}`),
            picture: `change.${value}` as const,
          }))}
          chosen={[given.state ?? state]}
          error={errorOf('state')}
        />
        <Field
          name="words"
          label={t('changes:step.words')}
          hint={t('changes:step.words-hint')}
          value={given.words}
          error={errorOf('words')}
          lines={5}
          check
        />
        <DateField
          name="on"
          legend={t('changes:step.on')}
          hint={t('changes:step.on-hint')}
          value={{ day: given['on-day'], month: given['on-month'], year: given['on-year'] }}
          error={errorOf('on')}
        />
        <Buttons>
          <Button picture="action.done">{t('changes:step.save')}</Button>
          {errors.length === 0 && findings.length > 0 && !hasErrors(findings) ? (
            <Button name="accept" value="yes" look="quiet" picture="action.yes">
              {t('changes:step.accept')}
            </Button>
          ) : null}
        </Buttons>
      </form>
    </>
  )
}
