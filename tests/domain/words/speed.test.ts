import { describe, expect, it } from 'vitest'
import { checkWords } from '../../../app/domain/words/check'

const SIZE = 100_000

/** Milliseconds of this process's own work: what else runs on the machine does not count. */
function workOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const fill = (piece: string, size = SIZE) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

/** What a stranger could paste into a form to hold the server up. */
const HOSTILE = {
  letters: 'a',
  spaces: ' ',
  'full stops': '.',
  'exclamation marks': '!',
  'mail without end': 'a@',
  'dots and letters': 'a.',
  'open marks': '[[a|',
  'half placeholders': '{{a',
  placeholders: '{{a}}',
  marks: '[[a|b c]] ',
  brackets: '()[]{}',
  dashes: '- – — -a- ',
  digits: '1',
  dates: '1/1/26 ',
  times: '10.30am 14:00 ',
  money: '£1,000,000.00 ',
  percentages: '1.1% ',
  numbers: 'one hundred and ',
  'number words': 'two ',
  capitals: 'ABC ',
  'dotted letters': 'A.B.',
  apostrophes: "a'",
  hyphens: 'in-order-',
  phrases: 'in the ',
  'beginning of phrases': 'on a case by case ',
  vowels: 'aeiou',
  'be forms': 'is not always being ',
  lines: 'a\n',
  'hard words': 'utilise ',
  quotes: '“"\'’)',
  surrogates: '\u{1F600}',
  'lone surrogates': '\uD800',
  nulls: '\u0000',
  'private signs': '\uE000\uE001\uE002 ',
  combining: 'a\u0301\u0301\u0301',
}

describe('hostile text of 100 KB', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, piece) => {
    const time = (size: number) => {
      const text = fill(piece, size)
      return workOf(() => checkWords(text, { glossary: {} }))
    }
    time(SIZE / 10)
    const small = time(SIZE / 10)
    const large = time(SIZE)
    // 10 times the text may take 10 times as long, and some. A slow pattern takes 100 times.
    expect(large).toBeLessThan(Math.max(400, small * 40))
  })
})

it('judges a paragraph in less than 1 ms', () => {
  const text =
    'We meet on Mondays at 10:30 in the morning. You can cook and eat with us. It costs £5. Bring a coat. You can use a [[direct-payment|direct payment]]. Jo meets you at the door. Call 01632 960123 first.'
  const batches = Array.from({ length: 8 }, () =>
    workOf(() => {
      for (let turn = 0; turn < 100; turn++) checkWords(text)
    }),
  )
  // The best of several: the first ones are slower.
  expect(Math.min(...batches) / 100).toBeLessThan(1)
})
