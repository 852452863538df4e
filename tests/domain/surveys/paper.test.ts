import { describe, expect, test } from 'vitest'
import type { Definition, SurveyQuestion } from '../../../app/domain/surveys/definition'
import { pageRules } from '../../../app/domain/surveys/paper/page-rules'
import { hasTwoVersions, paperQuestions, versionFor } from '../../../app/domain/surveys/paper/sheet'
import { newSheetCode, readSheetCode, withCheck } from '../../../app/domain/surveys/paper/sheet-code'

const SIGNS = [...'BCDFGHJKLMNPQRSTVWXYZ23456789']

describe('codes of sheets', () => {
  const codes = Array.from({ length: 3000 }, (_, at) => newSheetCode(1 + (at % 40), 1 + (at % 7)))

  test('are read as they were made, each another one', () => {
    for (const [at, code] of codes.entries()) {
      expect(readSheetCode(code)).toEqual({ code, survey: 1 + (at % 40), version: 1 + (at % 7) })
    }
    expect(new Set(codes).size).toBeGreaterThan(2995)
    expect(codes.join('')).not.toMatch(/[AEIOU]/)
    // Each sign comes up about as often as any other.
    const drawn = codes.map((code) => code.split('-')[2]?.slice(0, 5)).join('')
    for (const sign of SIGNS) {
      const times = drawn.split(sign).length - 1
      expect(times / (drawn.length / SIGNS.length), sign).toBeGreaterThan(0.75)
    }
  })

  test('are found when one sign is misread', () => {
    for (const code of codes.slice(0, 60)) {
      const from = code.lastIndexOf('-') + 1
      for (let at = from; at < code.length; at += 1) {
        for (const sign of SIGNS.filter((one) => one !== code[at])) {
          const misread = code.slice(0, at) + sign + code.slice(at + 1)
          expect(readSheetCode(misread), misread).toEqual({ problem: 'check' })
        }
      }
    }
  })

  test('are found when two signs change places', () => {
    for (const code of codes.slice(0, 400)) {
      const from = code.lastIndexOf('-') + 1
      for (let at = from; at + 1 < code.length; at += 1) {
        const [a, b] = [code[at] as string, code[at + 1] as string]
        if (a === b) continue
        const turned = code.slice(0, at) + b + a + code.slice(at + 2)
        expect(readSheetCode(turned), turned).toEqual({ problem: 'check' })
      }
    }
  })

  test('of another survey or version do not pass for one of this', () => {
    const code = withCheck(12, 1, 'KMPR7')
    const end = code.split('-')[2]
    for (const numbers of ['1-21', '21-1', '13-1', '12-2', '11-1', '2-1']) {
      expect(readSheetCode(`${numbers}-${end}`)).toEqual({ problem: 'check' })
    }
  })

  test('are read however somebody types them', () => {
    const code = withCheck(10, 1, 'KMPR7')
    const end = code.split('-')[2] as string
    for (const typed of [
      code.toLowerCase(),
      `  ${code} `,
      `10 1 ${end}`,
      `10 – 1 – ${end.slice(0, 3)} ${end.slice(3)}`,
      `1O-l-${end}`,
      `lo.I.${end.toLowerCase()}`,
    ]) {
      expect(readSheetCode(typed), typed).toEqual({ code, survey: 10, version: 1 })
    }
    for (const wrong of [
      '',
      'hello',
      '10-1',
      `10-1-${end}B`,
      `10-1-${end.slice(1)}`,
      '10-1-KMPO7B',
      'x'.repeat(5000),
    ])
      expect(readSheetCode(wrong), wrong.slice(0, 20)).toEqual({ problem: 'shape' })
  })
})

const ask = (id: string, more: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  id,
  kind: 'yes-no',
  ask: { en: `${id}?` },
  ...more,
})

const survey = (
  questions: SurveyQuestion[],
  who: Definition['who'] = ['me', 'helped', 'carer'],
): Definition => ({
  title: { en: 'T' },
  lead: { en: 'L' },
  asker: { en: 'A' },
  why: { en: 'W' },
  after: { en: 'F' },
  picture: 'page.words',
  minutes: 5,
  closesOn: null,
  languages: ['en'],
  who,
  returnTo: 'Here',
  questions,
})

const yes = (question: string) => ({ question, is: ['yes'] })
const no = (question: string) => ({ question, is: ['no'] })
const lines = (definition: Definition, version: 'easy' | 'detailed' = 'easy') =>
  paperQuestions(definition, version).map(({ number, onlyIf, goOn }) => ({
    number,
    only: onlyIf && `${onlyIf.choices.map(({ id }) => id)} at ${onlyIf.number}`,
    go: goOn && `${goOn.choices.map(({ id }) => id)}: ${goOn.number}, else ${goOn.otherwise}`,
  }))

describe('branching in words', () => {
  test('says where to go on, past all that hangs on the answer', () => {
    const definition = survey([
      ask('a'),
      ask('b', { askedIf: yes('a') }),
      ask('c', { askedIf: no('b') }),
      ask('d', { askedIf: no('a') }),
      ask('e'),
    ])
    expect(lines(definition)).toEqual([
      { number: '1', only: null, go: 'yes: 2, else 4' },
      { number: '2', only: 'yes at 1', go: 'no: 3, else 4' },
      { number: '3', only: 'no at 2', go: null },
      { number: '4', only: 'no at 1', go: null },
      { number: '5', only: null, go: null },
    ])
  })

  test('says so when nothing comes after, and only the condition when something stands between', () => {
    const definition = survey([ask('a'), ask('b'), ask('c', { askedIf: yes('a') })])
    expect(lines(definition)).toEqual([
      { number: '1', only: null, go: null },
      { number: '2', only: null, go: null },
      { number: '3', only: 'yes at 1', go: null },
    ])
    expect(lines(survey([ask('a'), ask('b', { askedIf: yes('a') })]))[0]?.go).toBe('yes: 2, else null')
  })

  test('things of a list are questions of their own', () => {
    const items = ['x', 'y'].map((id) => ({ id, texts: { en: id } }))
    expect(lines(survey([ask('a'), ask('b', { items })])).map(({ number }) => number)).toEqual([
      '1',
      '2a',
      '2b',
    ])
  })
})

describe('versions', () => {
  const forCarers = survey([
    ask('a'),
    ask('b', { for: ['carer'] }),
    ask('c', { detailed: { ask: { en: 'C' } } }),
  ])

  test('leave out what is for others, and say so', () => {
    const [, second] = paperQuestions(forCarers, 'easy')
    expect(second).toMatchObject({ number: '3', leftOut: ['2'] })
    const detailed = paperQuestions(forCarers, 'detailed')
    expect(detailed.map(({ number, leftOut }) => [number, leftOut.length])).toEqual([
      ['1', 0],
      ['2', 0],
      ['3', 0],
    ])
    expect(detailed[1]?.onlyFor).toEqual(['carer'])
  })

  test('are two only where they differ and both have readers', () => {
    expect(hasTwoVersions(forCarers)).toBe(true)
    expect(hasTwoVersions(survey([ask('a')]))).toBe(false)
    expect(versionFor(survey([ask('a')]), 'detailed')).toBe('easy')
    const providers = survey([ask('a', { detailed: { ask: { en: 'A' } } })], ['provider'])
    expect(hasTwoVersions(providers)).toBe(false)
    expect(versionFor(providers, 'easy')).toBe('detailed')
    expect(versionFor(forCarers, 'detailed')).toBe('detailed')
  })

  test('what is about equality has no box for not sure, and begins once', () => {
    const definition = survey([ask('a'), ask('b', { equality: true }), ask('c', { equality: true })])
    expect(
      paperQuestions(definition, 'easy').map(({ canBeUnsure, beginsEquality }) => [
        canBeUnsure,
        beginsEquality,
      ]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })
})

describe('rules for the margin of a page', () => {
  const rules = (more: object) =>
    pageRules({
      codes: ['1-1-BBBBBB', '1-1-CCCCCC'],
      dir: 'ltr',
      sayCode: (code) => `Sheet ${code}`,
      sayPage: (page, pages) => `Page ${page} of ${pages}`,
      blanks: false,
      ...more,
    })

  test('each copy has its own code and its own count', () => {
    const css = rules({})
    expect(css).toContain('@bottom-left { content: "Sheet 1-1-CCCCCC"; direction: ltr }')
    expect(css).toContain('content: "Page " counter(sheet-1) " of " counter(pages, sheet-pages)')
    expect(css).toMatch(/additive-symbols: .*\b16 "8", 14 "7"/)
    expect(rules({ blanks: true })).toMatch(/\b18 "8", 16 "7"/)
  })

  test('one copy counts its pages by itself; other directions change sides', () => {
    const css = rules({ codes: ['1-1-BBBBBB'], dir: 'rtl' })
    expect(css).toContain('counter(pages);')
    expect(css).toMatch(/@bottom-right \{ content: "Sheet/)
  })

  test('a sentence cannot end its rule', () => {
    expect(rules({ sayCode: () => 'a"; } body { display: none' })).toContain(
      'content: "a ; } body { display: none"',
    )
  })
})
