import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { WordsFinding } from '../../../domain/asks/staff-words'
import { saveChange, surveysToChoose } from '../../../domain/changes/staff'
import type { ChangeForm, ChangeProblem } from '../../../domain/changes/staff-form'
import type { Head } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { ChangeFields } from './change-form'
import { givenOf, glossaryOf } from './given'

export const handle = { words: 'changes', scripts: ['words-check'] }

const headOf = ({ t }: Words): Head => ({
  title: t('changes:staff.new-title'),
  section: t('staff:title'),
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words } = openMemberPage(request)
  const surveys = surveysToChoose(viewer)
  if (!surveys) throw new Response(null, { status: 404 })
  return { head: headOf(words), surveys, key: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const given = givenOf(form)
  const saved = saveChange(page.viewer, null, given, glossaryOf(page.words), page.now)
  if (saved.kind === 'not-found') throw new Response(null, { status: 404 })
  if (saved.kind === 'done') throw redirect(`/staff/changes/${saved.id}?done=saved`, 303)
  const { problems, findings } = saved
  const answer: Answer = { head: { ...headOf(page.words), error: true }, given, problems, findings }
  return Response.json(answer, { status: 422 })
}

type Answer = { head: Head; given: ChangeForm; problems: ChangeProblem[]; findings: WordsFinding[] }

export default function NewChange() {
  const { t } = useWords()
  const { surveys, key } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  return (
    <>
      <BackLink href="/staff/changes" page={t('changes:staff.title')} />
      <ChangeFields
        title={t('changes:staff.new-title')}
        given={answer?.given ?? {}}
        surveys={surveys}
        problems={answer?.problems ?? []}
        findings={answer?.findings ?? []}
        formKey={key}
      />
    </>
  )
}
