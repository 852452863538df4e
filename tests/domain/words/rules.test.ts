import { describe, expect, it } from 'vitest'
import { checkWords } from '../../../app/domain/words/check'
import { explain, RULES, type Rule } from '../../../app/domain/words/finding'
import wordRules from '../../../locales/en/word-rules.json'
import { glossary } from '../../support/easy-read'

const rulesFor = (text: string) => checkWords(text, { glossary }).map(({ rule }) => rule)

/** Each bad text breaks its own rule and no other; a suggestion, where one is given, is what to write instead. */
const BAD: Record<Rule, [text: string, found?: string, suggestion?: string][]> = {
  'long-sentence': [
    ['You can come to the garden and dig and plant and sit in the sun with us.'],
    ['Bring a hat and a coat and a drink and a snack and some [[hoist|hoist]] straps {{name}}'],
  ],
  'long-paragraph': [[`${'We meet in the garden each week. '.repeat(8)}`]],
  contraction: [
    ["Don't worry.", "Don't", 'do not'],
    ['It’s warm.', 'It’s', 'it is'],
    ["We'll help you.", "We'll", 'we will'],
    ["You can't get lost.", "can't", 'cannot'],
    ["It won't hurt.", "won't", 'will not'],
    ["They've been here.", "They've", 'they have'],
    ['You dont need money.', 'dont', 'do not'],
    ["Fish 'n' chips", "'n", 'and'],
    ["Stay 'til the end.", "'til", 'until'],
    ["Let's go to the park.", "Let's", 'we can'],
  ],
  latin: [
    ['Bring a drink, e.g. water.', 'e.g', 'for example'],
    ['Bring a drink eg water', 'eg', 'for example'],
    ['Call the office, i.e. Jo.', 'i.e', 'that is'],
    ['Bring pens, paper etc.', 'etc', 'and more'],
    ['Book via the office.', 'via', 'through'],
    ['£5 per person', 'per person', 'for each person'],
    ['We meet ad hoc.', 'ad hoc', 'when needed'],
    ['You help us and vice versa.', 'vice versa', 'the other way round'],
  ],
  exclamation: [
    ['Come and join us!', '!', '.'],
    ['Have fun!!!', '!!!', '.'],
  ],
  symbol: [
    ['Tea & cake', '&', 'and'],
    ['Tea and/or cake', '/', 'or'],
    ['Bring a coat; it may rain.', ';', '.'],
    ['Bring a coat (it may rain).', '('],
    ['Bring a [warm] coat.', '['],
    ['Open to people 18+', '+', 'and'],
    ['Loading…', '…', '.'],
    ['This is *new* here.', '*'],
    ['Home > Activities', '>'],
  ],
  dash: [
    ['Gardening – come along', '–', '.'],
    ['Gardening — come along', '—', '.'],
    ['Gardening - come along', '-', '.'],
    ['Gardening -- come along', '--', '.'],
    ['For 10-12 people', '-', 'to'],
    ['For 10–12 people', '–', 'to'],
    ['Before- and after', '-', '.'],
    ['From {{start}}-{{end}} each week', '-'],
  ],
  hyphenation: [
    ['A gar\u00ADden for you', '\u00AD'],
    ['Come to the gar-\nden today.', '-'],
  ],
  capitals: [
    ['You MUST bring a coat.', 'MUST', 'must'],
    ['WOODWORK for you', 'WOODWORK', 'woodwork'],
    ['Please do NOT smoke.', 'NOT', 'not'],
  ],
  initials: [
    ['Ask your GP.', 'GP', 'doctor'],
    ['Ask your G.P. first.', 'G.P', 'doctor'],
    ['Watch TV with us.', 'TV', 'television'],
    ['People with PMLD', 'PMLD', '[[complex-needs|complex needs]]'],
    ['Bring your CV.', 'CV', '[[cv|CV]]'],
    ['The XQZ group', 'XQZ'],
    ['We have 2 PCs.', 'PCs', 'computer'],
  ],
  percentage: [
    ['68% of people', '68%', '7 out of 10'],
    ['It was 90 per cent full.', 'per cent'],
    ['10 percent less', 'percent'],
    ['{{share}}% of people', '%'],
  ],
  'number-word': [
    ['Bring two pens.', 'two', '2'],
    ['It has twelve beds.', 'twelve', '12'],
    ['There are twenty-one people.', 'twenty one', '21'],
    ['About two hundred and fifty people', 'two hundred and fifty', '250'],
    ['One hundred people came.', 'One hundred', '100'],
    ['A thousand people came.', 'thousand', '1000'],
    ['Seven days a week', 'Seven', '7'],
  ],
  'date-format': [
    ['It starts on 07/12/2026.', '07/12/2026', 'Monday 7 December 2026'],
    ['It starts on 7.12.26', '7.12.26', 'Monday 7 December 2026'],
    ['It starts on 2026-12-07.', '2026-12-07', 'Monday 7 December 2026'],
    ['It starts on 7th December.', '7th December', '7 December'],
    ['It starts on Monday 7 Dec.', '7 Dec.', '7 December'],
    ['It starts on December 7th.', 'December 7th', '7 December'],
    ['Open Tues and Saturday', 'Tues', 'Tuesday'],
    ['Open Mon 7 December', 'Mon', 'Monday'],
    ['It starts on 31/02/2026.', '31/02/2026', undefined],
  ],
  'time-format': [
    ['We start at 10.30am.', '10.30am', '10:30 in the morning'],
    ['We start at 10:30 a.m. on Mondays.', '10:30 a.m', '10:30 in the morning'],
    ['We start at 2pm', '2pm', '2:00 in the afternoon'],
    ['We end at 14:00.', '14:00', '2:00 in the afternoon'],
    ['We end at 19:30 in the evening.', '19:30', '7:30 in the evening'],
    ['We start at 10.30', '10.30', '10:30 in the morning'],
    ['We start at 9:15 each day.', '9:15', '9:15 in the morning'],
    ['Lunch is at 12:00.', '12:00', '12:00 midday'],
  ],
  'money-format': [
    ['It costs 12 pounds.', '12 pounds', '£12'],
    ['It costs £12.00 a week.', '£12.00', '£12'],
    ['It costs GBP 1,200.50 a year.', 'GBP 1,200.50', '£1,200.50'],
    ['It costs 5 quid.', '5 quid', '£5'],
  ],
  'hard-word': [
    ['We utilise the kitchen.', 'utilise', 'use'],
    ['We are utilizing the kitchen.', 'utilizing', 'use'],
    ['Call us prior to Monday.', 'prior to', 'before'],
    ['It is a person-centred group.', 'person centred', 'about what you want'],
    ['You can have physiotherapy.', 'physiotherapy', '[[physiotherapy|physiotherapy]]'],
    ['Ask for a self-assessment.', 'self assessment', 'looking at your own needs'],
    ['You can use direct payments.', 'direct payments', '[[direct-payment|direct payments]]'],
    ['In order to join, call us.', 'In order to', 'to'],
    ['Accessibility', 'Accessibility', 'how easy it is to use'],
  ],
  'long-word': [
    ['We have telecommunications here.', 'telecommunications'],
    ['Think of the characteristics.', 'characteristics'],
  ],
  respect: [
    ['She suffers from dementia.', 'suffers from', 'has'],
    ['For the elderly', 'elderly', 'older'],
    ['A club for the disabled', 'the disabled', 'disabled people'],
    ['He is wheelchair-bound.', 'wheelchair bound', 'uses a wheelchair'],
    ['Our service users chose it.', 'service users', 'customer'],
    ['A group for the blind and their friends', 'the blind', 'blind people'],
  ],
  'link-text': [
    ['Read more', 'Read more'],
    ['More…', 'More…'],
    ['To join us, click here.', 'click here'],
  ],
  'list-in-sentence': [['We cook soup, bread, cake and pies.']],
  passive: [
    ['The bus is driven by Jo.', 'is driven'],
    ['Your answers are not shared.', 'are not shared'],
  ],
  idiom: [
    ['We help you find your feet.', 'find your feet', 'get used to it'],
    ['Come rain or shine.', 'rain or shine', 'in any weather'],
  ],
  'unknown-glossary-word': [['Ask about [[no-such-word|this]].', 'no-such-word']],
}
/** Some faults cannot stand alone: an ellipsis of a link, or signs of a text made to be long. */
const MAY_ALSO: Partial<Record<string, Rule[]>> = { 'More…': ['symbol'] }

describe.each(Object.keys(RULES) as Rule[])('%s', (rule) => {
  it.each(BAD[rule])('is found in: %s', (text, found, suggestion) => {
    const findings = checkWords(text, { glossary })
    const [finding] = findings.filter((each) => each.rule === rule)
    expect(finding, `${rule} in ${text}`).toBeDefined()
    expect(finding!.level).toBe(RULES[rule])
    if (found !== undefined) expect(finding!.found).toBe(found)
    if (suggestion !== undefined) expect(finding!.suggestion).toBe(suggestion)
    const others = findings.map((each) => each.rule).filter((each) => each !== rule)
    expect(others).toEqual(MAY_ALSO[text] ?? [])
  })

  it('is explained', () => {
    const explained = wordRules[rule]
    expect(explained).toMatchObject({
      name: expect.any(String),
      why: expect.any(String),
      fix: expect.any(String),
    })
    expect(explain({ rule }).fix).toBe(`word-rules:${rule}.fix`)
    for (const [text] of BAD[rule]) {
      const [finding] = checkWords(text, { glossary }).filter((each) => each.rule === rule)
      for (const [, name] of explained.fix.matchAll(/\{\{(\w+)\}\}/g)) {
        if (!finding!.suggestion?.startsWith('[[')) expect(finding!.values).toHaveProperty(name!)
      }
    }
  })
})

it('explains a glossary word by its list', () => {
  const [finding] = checkWords('You can have physiotherapy.', { glossary })
  expect(explain(finding!).fix).toBe('word-rules:mark-hard-word')
  expect(Object.keys(wordRules)).toEqual([...Object.keys(RULES), 'mark-hard-word'])
})

it('tells how long a sentence is', () => {
  const [finding] = checkWords('You can come to the garden and dig and plant and sit in the sun today.')
  expect(finding).toMatchObject({ rule: 'long-sentence', values: { words: 16, most: 15 } })
})

it('judges form, and no words, in other languages', () => {
  expect(checkWords('Zadzwoń do nas! (Teraz)', { lang: 'pl' }).map(({ rule }) => rule)).toEqual([
    'exclamation',
    'symbol',
  ])
  expect(checkWords('Utilise via GP in two minutes', { lang: 'pl' })).toEqual([])
  expect(checkWords('ہمیں فون کریں۔ آپ آ سکتے ہیں۔', { lang: 'ur' })).toEqual([])
})

it('leaves names of places and people alone', () => {
  const text = 'Constantinopolitana House is open.'
  expect(rulesFor(text)).toEqual(['long-word'])
  expect(checkWords(text, { names: ['Constantinopolitana House'] })).toEqual([])
})
