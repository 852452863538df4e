import { redirect } from '@remix-run/node'
import { type Draft, findDraft, type Saved } from '../../../domain/surveys/making/draft'
import type { Head } from '../../../i18n/page-context'
import type { Words } from '../../../i18n/words'
import { type MemberPage, openMemberForm, openMemberPage } from '../../../session.server'

export type Tool = 'library' | 'pictures' | 'languages' | 'preview' | 'tested'
export type ToolPage = MemberPage & { draft: Draft }

/**
 * A page about a survey that is being made.
 * @throws Response 404 when there is no such survey, and for all but the council
 */
export function openTool(request: Request, id = ''): ToolPage {
  return withDraft(openMemberPage(request), id)
}

export async function openToolForm(request: Request, id = '') {
  const { page, form } = await openMemberForm(request)
  return { page: withDraft(page, id), form }
}

function withDraft(page: MemberPage, id: string): ToolPage {
  const draft = findDraft(page.viewer, id)
  if (!draft) throw new Response(null, { status: 404 })
  return { ...page, draft }
}

export const toolHead = ({ t }: Words, tool: Tool, { definition }: Draft): Head => ({
  title: t(`survey-tools:${tool}.title`),
  section: definition.title.en || t('survey-tools:no-title'),
  noIndex: true,
})

/** Why nothing was written: somebody else wrote in between, or the results are out. */
export type Refused = { kind: 'changed' | 'finished'; byName: string }
export type RefusedAnswer = { head: Head; refused: Refused; given: Record<string, string> }

/**
 * Leads on after something was written, and says so when it was not.
 * @param to where the person goes on
 */
export function answerSaved(
  saved: Saved,
  { to, head, given = {} }: { to: string; head: Head; given?: Record<string, string> },
): Response {
  if (saved.kind === 'saved') throw redirect(to, 303)
  const refused = { kind: saved.kind, byName: saved.kind === 'changed' ? saved.byName : '' }
  const answer: RefusedAnswer = { head: { ...head, error: true }, refused, given }
  return Response.json(answer, { status: 409 })
}

export const surveyAddress = (id: string) => `/staff/surveys/${id}`
