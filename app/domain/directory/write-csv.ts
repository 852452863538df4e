import type { ActivityRecord, PlaceRecord } from '../../../db/queries/directory-records'
import { ACCESS } from '../activities/vocabulary'
import { extraOf } from '../open-referral/feed-extra'
import { ownTerm } from '../open-referral/own-terms'
import type { Location, Schedule } from '../open-referral/records'
import { writeSchedules } from '../open-referral/write-schedules'
import { mainText } from '../open-referral/write-service'
import { writeCostCell } from './csv-costs'
import { CSV_COLUMNS, type CsvField } from './read-csv'

const FIELDS = Object.keys(CSV_COLUMNS) as CsvField[]

/** With the mark that spreadsheets know UTF-8 by. */
export const csvHead = () => `\ufeff${toLine(FIELDS.map((field) => CSV_COLUMNS[field][0]))}`

/**
 * An activity on one line: its main place, its weekly and dated sessions, the answers about access. What a
 * spreadsheet has no room for (other languages, what to bring, terms) is in the JSON alone.
 */
export function csvLine(record: ActivityRecord): string {
  const { activity, organisation } = record
  const text = mainText(record.texts)
  const place = record.places[0]?.place
  const cells: Record<CsvField, string | number | null | undefined> = {
    name: text?.name,
    organisation: organisation.name,
    description: text?.about,
    address: place?.line1,
    town: place?.townName,
    postcode: place?.postcode ?? place?.outward,
    ...timeCells(writeSchedules(record.sessions)),
    cost: writeCostCell(record.costs),
    ageFrom: activity.minAge,
    ageTo: activity.maxAge,
    access: accessCell(record.places[0]),
    website: activity.website,
    phone: activity.phone,
    email: activity.email,
    id: activity.id,
  }
  return toLine(FIELDS.map((field) => String(cells[field] ?? '')))
}

/** Sessions at the same times share a part: "MO,WE; SA" with "10:00:00; 14:00:00". */
function timeCells(schedules: Schedule[]): Record<'days' | 'opens' | 'closes', string> {
  const groups = new Map<string, { days: string[]; opens: string; closes: string }>()
  for (const { byday, dtstart, freq, opens_at: opens = '-', closes_at: closes = '-' } of schedules) {
    const day = byday ?? dtstart ?? ''
    const key = freq ? `${opens} ${closes}` : `${day} ${opens} ${closes}`
    const group = groups.get(key)
    if (group && !group.days.includes(day)) group.days.push(day)
    else if (!group) groups.set(key, { days: [day], opens, closes })
  }
  const parts = [...groups.values()]
  return {
    days: parts.map(({ days }) => days.join(',')).join('; '),
    opens: timesCell(parts.map(({ opens }) => opens)),
    closes: timesCell(parts.map(({ closes }) => closes)),
  }
}

const timesCell = (times: string[]) => {
  const [first = ''] = times
  if (times.every((time) => time === first)) return first === '-' ? '' : first
  return times.join('; ')
}

function accessCell(record: PlaceRecord | undefined): string {
  if (!record) return ''
  const answers = ACCESS.flatMap((fact) => {
    const row = record.access.find((one) => one.fact === fact && one.sourceId === null)
    const { name } = ownTerm('access', fact)
    return row ? [row.answer === 'yes' ? name : `${name}: ${row.answer}`] : []
  })
  const rows = extraOf<Location>(record.place).accessibility ?? []
  const words = rows.map((row) => row.description ?? row.details ?? row.accessibility ?? '').filter(Boolean)
  return [...answers, ...words].map((part) => part.replaceAll(/[;\n]+/g, ',')).join('; ')
}

export const toLine = (cells: readonly string[]) => `${cells.map(toCell).join(',')}\r\n`

/** What a spreadsheet would run as a formula gets an apostrophe before it. The import takes it off again. */
const FORMULA = /^[=+\-@\t\r]/

function toCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
