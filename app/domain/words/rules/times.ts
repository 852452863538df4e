import type { Hit } from '../finding'
import type { Sentence } from '../sentences'

const PART_OF_DAY = /\b(?:morning|afternoon|evening|night|midday|noon|midnight|lunchtime|in the day)\b/i
const AM_PM = /(?<![\d:.])(\d{1,2})(?:[:.]([0-5]\d))? ?([ap])\.?m\b\.?(?!['’])/gi
const CLOCK = /(?<![\d:£$.])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/g
const DOTTED =
  /\b(at|from|to|until|till|by|before|after|between|and) ([01]?\d|2[0-3])\.([0-5]\d)(?![\d%.]|\.\d)/gi

/** A time is "10:30 in the morning": no 24 hour clock, no "am", no full stop, and the part of the day said. */
export function times(sentence: Sentence): Hit[] {
  const { text, masked } = sentence
  const hits: Hit[] = []
  const add = (start: number, length: number, suggestion: string) =>
    hits.push({
      rule: 'time-format',
      found: text.slice(start, start + length),
      suggestion,
      start,
      end: start + length,
    })
  for (const match of masked.matchAll(AM_PM)) {
    const [found, hour = '', minutes = '00', half = ''] = match
    const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    add(match.index, found.replace(/\.$/, '').length, say(hours, minutes))
  }
  const partSaid = PART_OF_DAY.test(masked)
  for (const match of masked.matchAll(CLOCK)) {
    const hours = Number(match[1])
    const taken = hits.some((hit) => hit.start === match.index)
    const isClear = partSaid && hours >= 1 && hours <= 12
    if (!taken && !isClear) add(match.index, match[0].length, say(guess(hours, match[1]!), match[2]!))
  }
  for (const match of masked.matchAll(DOTTED)) {
    const [found, before = '', hour = '', minutes = ''] = match
    const start = match.index + before.length + 1
    if (hits.some((hit) => hit.start === start)) continue
    add(start, found.length - before.length - 1, say(guess(Number(hour), hour), minutes))
  }
  return hits
}

/** "2:30" with no part of the day is most likely in the afternoon. The writer knows better. */
const guess = (hours: number, written: string) =>
  hours >= 1 && hours <= 7 && !written.startsWith('0') ? hours + 12 : hours

function say(hours: number, minutes: string): string {
  const hour = hours % 12 === 0 ? 12 : hours % 12
  if (hours === 12 && minutes === '00') return '12:00 midday'
  return `${hour}:${minutes} ${partOf(hours % 24, minutes)}`
}

/** 5:00 is still the end of an afternoon; 5:30 is in the evening. */
function partOf(hours: number, minutes: string): string {
  if (hours < 4 || hours >= 22) return 'at night'
  if (hours < 12) return 'in the morning'
  return hours < 17 || (hours === 17 && minutes === '00') ? 'in the afternoon' : 'in the evening'
}
