import type { FieldKind } from '../open-referral/shapes'
import { isUuid } from '../open-referral/stable-id'
import { cutAtWord, toPlainLine, toPlainText } from './plain-text'
import type { Findings } from './problem'

/** A value as its kind wants it, or undefined when it is of no use; `findings` is told why. */
export function tidyValue(kind: FieldKind, given: unknown, field: string, findings: Findings): unknown {
  if (given === null || given === undefined || given === '') return undefined
  if (typeof given === 'object') return findings.add('wrong-kind', field, given)
  return TIDY[kind](given as Scalar, field, findings)
}

type Scalar = string | number | boolean
type Tidy = (given: Scalar, field: string, findings: Findings) => unknown

const MOST = { line: 500, name: 200, text: 20_000 }

const TIDY: Record<FieldKind, Tidy> = {
  uuid: (given) => (isUuid(given) ? given.toLowerCase() : undefined),
  line: (given, field, findings) =>
    inLimit(
      plain(toPlainLine, given, field, findings),
      field.endsWith('name') ? MOST.name : MOST.line,
      field,
      findings,
    ),
  text: (given, field, findings) =>
    inLimit(plain(toPlainText, given, field, findings), MOST.text, field, findings),
  uri: tidyUri,
  email: tidyEmail,
  phone: tidyPhone,
  number: tidyNumber,
  date: tidyDate,
  datetime: tidyDateTime,
  time: tidyTime,
  days: tidyDays,
}

function plain(tidy: typeof toPlainText, given: Scalar, field: string, findings: Findings): string {
  const before = String(given)
  const text = tidy(before, (key) => findings.add(key, field, before))
  if (!text && before) findings.add('text-empty', field, before)
  return text
}

function inLimit(text: string, most: number, field: string, findings: Findings): string {
  if (text.length > most) findings.add('text-too-long', field, `${text.length}`)
  return cutAtWord(text, most)
}

const OUTSIDE_URI = /[^\w.~:/?#@!$&'()*+,;=%-]/g
const LONGEST_URI = 500

function tidyUri(given: Scalar, field: string, findings: Findings) {
  const text = String(given).trim()
  const isBare = /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d+)?([/?#]|$)/i.test(text)
  const address = isBare ? `https://${text}` : text
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isWeb = url && /^https?:$/.test(url.protocol) && /\.[a-z0-9-]{2,}$/i.test(url.hostname)
  if (!isWeb || url.username || url.password) return findings.add('address-of-web-wrong', field, given)
  const whole = isBareRoot(url, text) ? url.href.slice(0, -1) : url.href
  const href = whole.replaceAll(OUTSIDE_URI, encodeURIComponent).replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
  if (href.length > LONGEST_URI) return findings.add('address-of-web-wrong', field, given)
  if (isBare) findings.add('address-of-web-mended', field, given)
  return href
}

/** "https://example.org" stays as its owner wrote it, without the slash that a browser adds. */
const isBareRoot = (url: URL, text: string) => url.href.endsWith(`${url.host}/`) && !text.endsWith('/')

const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i

function tidyEmail(given: Scalar, field: string, findings: Findings) {
  const found = String(given)
    .slice(0, 1000)
    .split(/[\s,;<>]+/)
  const email = found
    .map((part) => part.replace(/^mailto:/i, ''))
    .find((part) => part.length <= 254 && EMAIL.test(part))
  return email ?? findings.add('email-wrong', field, given)
}

function tidyPhone(given: Scalar, field: string, findings: Findings) {
  const text = String(given).trim().replaceAll(/\s+/g, ' ').replace(/^tel:/i, '')
  const isPhone =
    /^\+?[\d\s().-]{5,25}( ?(ext|x)\.? ?\d{1,6})?$/i.test(text) && text.replaceAll(/\D/g, '').length >= 5
  return isPhone ? text : findings.add('phone-wrong', field, given)
}

function tidyNumber(given: Scalar, field: string, findings: Findings) {
  const text = String(given).trim()
  const number = typeof given === 'boolean' || text === '' ? Number.NaN : Number(text.replace(/^£ ?/, ''))
  return Number.isFinite(number) && Math.abs(number) <= 1e9
    ? number
    : findings.add('number-wrong', field, given)
}

/** YYYY-MM-DD, with or without a time after it, or DD/MM/YYYY as spreadsheets write it. */
function tidyDate(given: Scalar, field: string, findings: Findings) {
  const text = String(given).trim()
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const date = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text.split(/[T ]/)[0]!
  return isDate(date) ? date : findings.add('date-wrong', field, given)
}

export function isDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/i

/** A time without a zone is taken as universal time. */
function tidyDateTime(given: Scalar, field: string, findings: Findings) {
  const [, date, time, zone] = DATE_TIME.exec(String(given).trim()) ?? []
  const at = date && isDate(date) ? new Date(`${date}T${time ?? '00:00'}${zone ?? 'Z'}`) : undefined
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : findings.add('date-wrong', field, given)
}

/** Local time of day: "10:00:00", "9.30", "10am", "7 pm". A zone is left off: places have one clock. */
function tidyTime(given: Scalar, field: string, findings: Findings) {
  const text = String(given).trim().toLowerCase()
  const [, hours, minutes = '00', half] =
    /^(\d{1,2})(?:[:.](\d\d)(?:[:.]\d\d(?:\.\d+)?)?)? ?(am|pm)?(?:z|[+-]\d\d:?\d\d)?$/.exec(text) ?? []
  const isPlain = hours !== undefined && (half !== undefined || /[:.]/.test(text))
  let hour = Number(hours)
  if (half && (hour < 1 || hour > 12)) hour = Number.NaN
  if (half) hour = (hour % 12) + (half === 'pm' ? 12 : 0)
  if (!isPlain || !(hour <= 23) || Number(minutes) > 59) return findings.add('time-wrong', field, given)
  return `${String(hour).padStart(2, '0')}:${minutes}:00`
}

const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** iCalendar's day codes: "MO,WE", "1TU" (the first Tuesday). Names of days are understood too. */
function tidyDays(given: Scalar, field: string, findings: Findings) {
  const parts = String(given)
    .split(/[\s,;/&]+/)
    .filter((part) => part && !/^and$/i.test(part))
  const codes = parts.map((part) => {
    const [, nth = '', name] = /^([+-]?[1-5])?([a-z]{2,9})$/i.exec(part) ?? []
    const code = DAY_CODES.find((day) => name && DAY_NAMES[day]!.startsWith(name.toLowerCase()))
    return code ? nth.replace('+', '') + code : findings.add('day-wrong', field, given)
  })
  const known = codes.filter((code) => code !== undefined)
  const inWeekOrder = known.toSorted(
    (a, b) => DAY_CODES.indexOf(a.slice(-2)) - DAY_CODES.indexOf(b.slice(-2)),
  )
  return [...new Set(inWeekOrder)].join(',') || undefined
}

const DAY_NAMES: Record<string, string> = {
  MO: 'monday',
  TU: 'tuesday',
  WE: 'wednesday',
  TH: 'thursday',
  FR: 'friday',
  SA: 'saturday',
  SU: 'sunday',
}
