import type { Hit } from '../finding'
import { blank } from '../mask'
import type { Sentence } from '../sentences'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const MONTH = MONTHS.join('|')
const SHORT_MONTH = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'

type Found = (match: string[]) => string | undefined

/** Patterns of a date that is not written in full, and how to write it. Each repeat is bounded: no slow text. */
const PATTERNS: [RegExp, Found][] = [
  [/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g, ([, d, , m, y]) => inFull(y, m, d)],
  [/(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g, ([, y, m, d]) => inFull(y, m, d)],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2}) ?(?:st|nd|rd|th)(?: of)? (${MONTH}|(?:${SHORT_MONTH})\\b\\.?)(?!\\w)`,
      'g',
    ),
    ([, d, m]) => `${d} ${longMonth(m)}`,
  ],
  [new RegExp(`(?<!\\d)(\\d{1,2}) (${SHORT_MONTH})\\b\\.?`, 'g'), ([, d, m]) => `${d} ${longMonth(m)}`],
  [
    new RegExp(`\\b(${MONTH}|${SHORT_MONTH})\\.? (\\d{1,2})(?:(?:st|nd|rd|th)\\b|, ?\\d{4}|st\\b)`, 'g'),
    ([, m, d]) => `${d} ${longMonth(m)}`,
  ],
  [/\b(Tues?|Thurs?|Thu|Fri)\b\.?(?![-'’])/g, ([, day]) => longDay(day)],
  [/\b(Mon|Wed|Sat|Sun)\b\.?(?= ?(?:\d|[-–] ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)))/g, ([, day]) => longDay(day)],
]

/** A date is "Monday 7 December 2026". Numbers alone are read as another day, or not as a date at all. */
export function dates({ text, masked }: Sentence): Hit[] {
  const hits: Hit[] = []
  let left = masked
  for (const [pattern, write] of PATTERNS) {
    const found = [...left.matchAll(pattern)].map((match): Hit => {
      const [start, end] = [match.index, match.index + match[0].length]
      return { rule: 'date-format', found: text.slice(start, end), suggestion: write([...match]), start, end }
    })
    left = blank(left, found)
    hits.push(...found)
  }
  return hits
}

function inFull(year = '', month = '', day = ''): string | undefined {
  const years = Number(year) + (year.length === 2 ? 2000 : 0)
  const date = new Date(Date.UTC(years, Number(month) - 1, Number(day)))
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined
  return `${DAYS[date.getUTCDay()]} ${Number(day)} ${MONTHS[date.getUTCMonth()]} ${years}`
}

const longMonth = (month = '') => MONTHS.find((name) => name.startsWith(month.slice(0, 3))) ?? month
const longDay = (day = '') => DAYS.find((name) => name.startsWith(day.slice(0, 3)))
