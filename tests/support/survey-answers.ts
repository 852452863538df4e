import type { Viewer } from '../../app/domain/people/viewer'
import { visitor } from '../../app/domain/people/viewer'
import { newId } from '../../app/domain/site/secrets'
import { answerStep, findAnswering } from '../../app/domain/surveys/answering'
import type { Definition } from '../../app/domain/surveys/definition'
import { sendAnswers } from '../../app/domain/surveys/send'
import { findSent } from '../../app/domain/surveys/sent'
import { database } from '../../db/connection.server'
import { countResponses, findVersion } from '../../db/queries/surveys'
import { surveyId, versionId } from '../../db/seed/surveys'
import { idOfDemo, member } from './viewers'

export const NOW = new Date('2026-11-22T10:00:00Z')
export const TODAY = '2026-11-22'
/** What the cookies of two devices hold. */
export const SECRET = 'a'.repeat(43)
export const OTHER = 'b'.repeat(43)
/** A survey that is open. */
export const SLUG = 'getting-around'
export const nobody = visitor('en')
export const sam = () => member(idOfDemo('customer'))
export const jo = () => member(idOfDemo('carer'), 'Jo')

export type Who = { viewer?: Viewer; secret?: string; slug?: string }

export function at({ viewer = nobody, secret = SECRET, slug = SLUG }: Who = {}, today = TODAY) {
  const answering = findAnswering(viewer, secret, slug, today)
  if (!answering) throw new Error(`There is no ${slug}`)
  return answering
}

export const say = (step: string, form: string, who: Who = {}) =>
  answerStep(who.viewer ?? nobody, who.secret ?? SECRET, at(who), step, new URLSearchParams(form), NOW)

export const ANSWERS: [step: string, form: string][] = [
  ['who', 'who=me'],
  ['how', 'how=bus'],
  ['want-more', 'want-more=yes'],
  ['bus--evening', 'bus--evening=very'],
  ['bus--help', 'go=unsure'],
  ['feel', 'go=skip'],
]

export async function answerAll(who: Who = {}, answers = ANSWERS) {
  for (const [step, form] of answers) await say(step, form, who)
  return at(who).draft?.id ?? ''
}

export const send = (
  draftId: string,
  { viewer = nobody, secret = SECRET, slug = SLUG }: Who = {},
  today = TODAY,
) => sendAnswers(viewer, secret, { slug, draftId, today }, NOW)

export const count = () => countResponses(surveyId(SLUG))
export const sentFrom = (draftId: string, deviceSecret = SECRET, now = NOW) =>
  findSent(nobody, SLUG, { deviceSecret, draftId }, now)

/** Every row of every table, as text. */
export function everyRow(): string[] {
  const { $client } = database()
  const tables = $client
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
    .pluck()
    .all() as string[]
  return tables.flatMap((table) =>
    ($client.prepare(`select * from "${table}"`).all() as object[]).map((row) => JSON.stringify(row)),
  )
}

export function newVersion(change: (definition: Definition) => Definition) {
  const before = findVersion(versionId(SLUG))!
  database()
    .$client.prepare(`insert into survey_versions (id, survey_id, number, definition, created_at, updated_at, published_at)
      values ('second', ?, 2, ?, ?, ?, ?)`)
    .run(
      surveyId(SLUG),
      JSON.stringify(change(before.definition as Definition)),
      NOW.toISOString(),
      NOW.toISOString(),
      NOW.toISOString(),
    )
}

export function file(owner: string): string {
  const id = newId()
  database()
    .$client.prepare(`insert into survey_files (id, survey_id, owner, kind, type, data, created_at)
      values (?, ?, ?, 'photo', 'image/jpeg', x'00', ?)`)
    .run(id, surveyId('your-centre'), owner, NOW.toISOString())
  return id
}

/** Goes through all questions of a survey with nothing to say. */
export async function skipAll(slug: string, but: string[]) {
  await say('who', 'who=me', { slug })
  for (const { step, canSkip } of at({ slug }).flow.questions) {
    if (canSkip && !but.includes(step)) await say(step, 'go=skip', { slug })
  }
}
