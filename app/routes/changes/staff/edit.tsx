import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { WordsFinding } from '../../../domain/asks/staff-words'
import { type OneForStaff, saveChange, showForStaff, surveysToChoose } from '../../../domain/changes/staff'
import type { ChangeForm, ChangeProblem } from '../../../domain/changes/staff-form'
import type { Head } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { plainText } from '../../../kit/text'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { ChangeFields } from './change-form'
import { givenOf, glossaryOf } from './given'

export const handle = { words: 'changes', scripts: ['words-check'] }

const headOf = ({ t }: Words, title: string): Head => ({
  title: t('changes:staff.edit-title', { title }),
  section: t('staff:title'),
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words } = openMemberPage(request)
  const one = showForStaff(viewer, params.id ?? '')
  if (!one) throw new Response(null, { status: 404 })
  const title = plainText(one.row.title.en ?? '')
  return {
    head: headOf(words, title),
    id: one.row.id,
    title,
    now: formOf(one),
    surveys: surveysToChoose(viewer) ?? [],
  }
}

/** What is stored, as the form holds it. */
function formOf({ row }: OneForStaff): ChangeForm {
  const [year, month, day] = (row.byDate ?? '').split('-').map((part) => String(Number(part) || ''))
  return {
    title: row.title.en,
    said: row.said.en,
    will: row.will.en,
    lead: row.lead.en,
    brings: row.brings.en,
    theme: row.theme,
    survey: row.surveyId ?? '',
    answers: row.answers,
    'by-day': day ?? '',
    'by-month': month ?? '',
    'by-year': year ?? '',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const id = params.id ?? ''
  const given = givenOf(form)
  const saved = saveChange(page.viewer, id, given, glossaryOf(page.words), page.now)
  if (saved.kind === 'not-found') throw new Response(null, { status: 404 })
  if (saved.kind === 'done') throw redirect(`/staff/changes/${id}?done=saved`, 303)
  const { problems, findings } = saved
  const head = { ...headOf(page.words, given.title ?? ''), error: true }
  return Response.json({ head, given, problems, findings } satisfies Answer, { status: 422 })
}

type Answer = { head: Head; given: ChangeForm; problems: ChangeProblem[]; findings: WordsFinding[] }

export default function EditChange() {
  const { t } = useWords()
  const { id, title, now, surveys } = useLoaderData() as ReturnType<typeof loader>
  const answer = useActionData<Answer>()
  return (
    <>
      <BackLink href={`/staff/changes/${id}`} page={title} />
      <ChangeFields
        title={t('changes:staff.edit-title', { title })}
        given={answer?.given ?? now}
        surveys={surveys}
        problems={answer?.problems ?? []}
        findings={answer?.findings ?? []}
        formKey={id}
      />
    </>
  )
}
