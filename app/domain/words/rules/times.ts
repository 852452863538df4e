import type { Hit } from '../finding'
import { blank } from '../mask'
import type { Sentence } from '../sentences'

const PART_OF_DAY = /\b(?:morning|afternoon|evening|night|midday|noon|midnight|lunchtime|in the day)\b/i
const AM_PM = /(?<![\d:.])(\d{1,2})(?:[:.]([0-5]\d))? ?([ap])\.?m\b\.?(?!['’])/gi
const CLOCK = /(?<![\d:£$.])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/g
const DOTTED =
  /\b(at|from|to|until|till|by|before|after|between|and) ([01]?\d|2[0-3])\.([0-5]\d)(?![\d%.]|\.\d)/gi

/** A time is "10:30 in the morning": no 24 hour clock, no "am", no full stop, and the part of the day said. */
export function times({ text, masked }: Sentence): Hit[] {
  const twelve = [...masked.matchAll(AM_PM)].map((match) => {
    const [found, hour = '', minutes = '00', half = ''] = match
    const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    return hit(text, match.index, found.replace(/\.$/, '').length, say(hours, minutes))
  })
  const left = blank(masked, twelve)
  const partSaid = PART_OF_DAY.test(masked)
  const clock = [...left.matchAll(CLOCK)].flatMap((match) => {
    const [found, hour = '', minutes = ''] = match
    const isClear = partSaid && Number(hour) >= 1 && Number(hour) <= 12
    return isClear ? [] : [hit(text, match.index, found.length, say(guess(hour), minutes))]
  })
  const dotted = [...left.matchAll(DOTTED)].map((match) => {
    const [found, before = '', hour = '', minutes = ''] = match
    const length = found.length - before.length - 1
    return hit(text, match.index + before.length + 1, length, say(guess(hour), minutes))
  })
  return [...twelve, ...clock, ...dotted]
}

const hit = (text: string, start: number, length: number, suggestion: string): Hit => ({
  rule: 'time-format',
  found: text.slice(start, start + length),
  suggestion,
  start,
  end: start + length,
})

/** "2:30" with no part of the day is most likely in the afternoon. The writer knows better. */
const guess = (hour: string) => (/^[1-7]$/.test(hour) ? Number(hour) + 12 : Number(hour))

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
