import type { ActivityRecord, ActivityRow, TextRow } from '../../../db/queries/directory-records'
import type { Problem } from './problem'

/**
 * The fields that staff may change by hand, as they are named in `activity_edits`: a column of the activity, or
 * `text.<language>.<column>`. What is no text or number is written there as JSON.
 */
const ACTIVITY_FIELDS = [
  'status',
  'tier',
  'setting',
  'minAge',
  'maxAge',
  'dementiaSpecialist',
  'openToAnyone',
  'room',
  'waitingWeeks',
  'meetName',
  'meetRole',
  'meetPhoto',
  'pickedUp',
  'busStop',
  'busNumbers',
  'phone',
  'email',
  'website',
  'checkedOn',
  'easyRead',
] as const satisfies (keyof ActivityRow)[]

export const TEXT_FIELDS = [
  'name',
  'summary',
  'about',
  'bring',
  'firstVisit',
  'gettingThere',
  'howToTry',
  'leadsTo',
] as const satisfies (keyof TextRow)[]

export type ActivityField = (typeof ACTIVITY_FIELDS)[number]
export type TextField = (typeof TEXT_FIELDS)[number]

export const isActivityField = (name: string): name is ActivityField =>
  (ACTIVITY_FIELDS as readonly string[]).includes(name)

const isTextField = (name: string): name is TextField => (TEXT_FIELDS as readonly string[]).includes(name)

/** `text.en.about` in its parts. */
export function parseTextField(name: string): { lang: string; field: TextField } | undefined {
  const [, lang, field] = /^text\.([a-z]{2,3})\.(\w+)$/.exec(name) ?? []
  return lang && field && isTextField(field) ? { lang, field } : undefined
}

/**
 * What the feed sent, with what staff wrote by hand left standing.
 * @returns also one problem for each field where the feed says otherwise
 */
export function keepEdits(
  incoming: ActivityRecord,
  current: ActivityRecord,
  edited: ReadonlySet<string>,
): { record: ActivityRecord; kept: Problem[] } {
  const activity = { ...incoming.activity } as Record<string, unknown>
  const texts = new Map(incoming.texts.map((text) => [text.lang, text]))
  const kept: Problem[] = []
  for (const name of edited) {
    const text = parseTextField(name)
    if (text) keepText(texts, current, text, name, kept)
    else if (isActivityField(name) && activity[name] !== current.activity[name]) {
      kept.push({ key: 'edit-kept', field: name, value: String(activity[name] ?? '') })
      activity[name] = current.activity[name]
    }
  }
  const record = { ...incoming, activity: activity as ActivityRow, texts: [...texts.values()] }
  return { record, kept }
}

function keepText(
  texts: Map<string, TextRow>,
  current: ActivityRecord,
  { lang, field }: { lang: string; field: TextField },
  name: string,
  kept: Problem[],
): void {
  const ours = current.texts.find((text) => text.lang === lang)
  const theirs = texts.get(lang)
  if (!ours) return
  if (!theirs) texts.set(lang, ours)
  else if (theirs[field] !== ours[field]) {
    kept.push({ key: 'edit-kept', field: name, value: (theirs[field] ?? '').slice(0, 80) })
    texts.set(lang, { ...theirs, [field]: ours[field] })
  }
}
