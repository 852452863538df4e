import { randomUUID } from 'node:crypto'
import { changeActivity, type EditRow, keepEdit, putText } from '../../../db/queries/directory-edits'
import {
  type ActivityRecord,
  type ActivityRow,
  readActivityRecords,
  type TextRow,
} from '../../../db/queries/directory-records'
import { indexActivities } from '../../../db/queries/search'
import { allOrNothing } from '../../../db/queries/transaction'
import { isLang } from '../../i18n/languages'
import { isCouncil, type Viewer, writerOf } from '../people/viewer'
import { type ActivityField, isActivityField, parseTextField, type TextField } from './edited-fields'

/** By field: a column of the activity, or `text.<language>.<column>`. */
export type Changes = Partial<
  Record<ActivityField | `text.${string}.${TextField}`, string | number | boolean | null>
>

export type Edited =
  | { edited: 'not-allowed' | 'not-found' }
  | { edited: 'unknown-field' | 'needed'; field: string }
  | { edited: 'done'; fields: string[] }

/**
 * Staff change an activity by hand. Each field that is really changed is a dated row with its value before and
 * after: from then on a feed leaves that field alone. All of it is written, or nothing.
 * Values are taken as they are: whoever asks people for them checks them first.
 */
export function editActivity(viewer: Viewer, id: string, changes: Changes, now = new Date()): Edited {
  if (!isCouncil(viewer)) return { edited: 'not-allowed' }
  return allOrNothing(() => {
    const [record] = readActivityRecords([id])
    if (!record) return { edited: 'not-found' }
    const wrong = findWrong(changes)
    if (wrong) return wrong
    const edits = listEdits(record, changes)
    if (edits.length === 0) return { edited: 'done', fields: [] }
    for (const edit of edits) {
      keepEdit({
        ...edit,
        id: randomUUID(),
        activityId: id,
        editedBy: writerOf(viewer),
        editedAt: now.toISOString(),
      })
    }
    write(record, changes, now)
    indexActivities([id])
    return { edited: 'done', fields: edits.map(({ field }) => field) }
  })
}

/** No name, no words about it, no status: that is no activity. */
const NEEDED = ['status', 'room', 'pickedUp', 'easyRead', 'dementiaSpecialist', 'openToAnyone']

function findWrong(changes: Changes): Edited | undefined {
  for (const [field, value] of Object.entries(changes)) {
    const text = parseTextField(field)
    if (text ? !isLang(text.lang) : !isActivityField(field)) return { edited: 'unknown-field', field }
    const isNeeded = text ? text.field === 'name' || text.field === 'about' : NEEDED.includes(field)
    if (isNeeded && (value === null || value === '')) return { edited: 'needed', field }
  }
  return undefined
}

function listEdits(record: ActivityRecord, changes: Changes): Pick<EditRow, 'field' | 'before' | 'after'>[] {
  return Object.entries(changes).flatMap(([field, after]) => {
    const before = currentValue(record, field)
    return before === after ? [] : [{ field, before: asText(before), after: asText(after) }]
  })
}

function currentValue(record: ActivityRecord, field: string): unknown {
  const text = parseTextField(field)
  if (!text) return record.activity[field as ActivityField]
  return record.texts.find(({ lang }) => lang === text.lang)?.[text.field] ?? null
}

const asText = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value)

function write(record: ActivityRecord, changes: Changes, now: Date): void {
  const columns: Record<string, unknown> = { updatedAt: now.toISOString() }
  const texts = new Map<string, TextRow>()
  for (const [name, value] of Object.entries(changes)) {
    const text = parseTextField(name)
    if (!text) columns[name] = value
    else texts.set(text.lang, { ...(texts.get(text.lang) ?? textIn(record, text.lang)), [text.field]: value })
  }
  changeActivity(record.activity.id, columns as Partial<ActivityRow>)
  for (const text of texts.values()) putText(text)
}

/** The words of one language, or those that a new language starts with. */
const textIn = ({ activity, texts }: ActivityRecord, lang: string): TextRow =>
  texts.find((text) => text.lang === lang) ?? {
    activityId: activity.id,
    lang,
    name: texts.find((text) => text.lang === 'en')?.name ?? activity.slug,
    summary: null,
    about: '',
    bring: null,
    firstVisit: null,
    gettingThere: null,
    howToTry: null,
    leadsTo: null,
  }
