import type { Answers, Problem } from '../../domain/drafts/questions'
import { addGoalFile } from '../../domain/goals/files'
import type { MemberPage } from '../../session.server'

const KINDS = ['photo', 'voice'] as const

/**
 * Keeps the photo and the recording that a form carries, and puts their ids where the answers are: `photoId`,
 * `voiceId`. "Take this away" empties them.
 * @returns what is wrong with them
 */
export async function takeFiles(
  { viewer, personId, now }: MemberPage,
  form: URLSearchParams,
  files: Map<string, File>,
  goalId?: string,
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const kind of KINDS) {
    if (form.get(`${kind}-remove`) === 'yes') form.set(`${kind}Id`, '')
    const file = files.get(kind)
    // The server leaves out what is far too large, and says so.
    if (form.has(`${kind}-too-large`)) problems.push({ at: kind, key: `files:error.${kind}-large` })
    if (!file) continue
    const bytes = Buffer.from(await file.arrayBuffer())
    const added = await addGoalFile(viewer, personId, { kind, bytes, goalId }, now)
    if (added && 'id' in added) form.set(`${kind}Id`, added.id)
    else problems.push({ at: kind, key: added?.problem ?? `files:error.${kind}-kind` })
  }
  return problems
}

/** What a form says, as answers: names that come more than once are lists. */
export function answersIn(form: URLSearchParams): Answers {
  const names = [...new Set(form.keys())].slice(0, 60)
  return Object.fromEntries(
    names.map((name) => {
      const all = form.getAll(name).map((value) => value.replaceAll('\r\n', '\n').trim())
      return [name, all.length > 1 ? all : (all[0] ?? '')]
    }),
  )
}
