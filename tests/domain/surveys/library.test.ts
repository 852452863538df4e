import { beforeEach, describe, expect, test } from 'vitest'
import { QUESTION_KINDS } from '../../../app/domain/surveys/definition'
import { THEMES } from '../../../app/domain/surveys/library/authoring'
import { addFromLibrary, showLibrary, withCopy } from '../../../app/domain/surveys/library/library'
import { LIBRARY } from '../../../app/domain/surveys/library/questions'
import { findDraft } from '../../../app/domain/surveys/making/draft'
import { missingOf } from '../../../app/domain/surveys/making/rules'
import { textsOf } from '../../../app/domain/surveys/making/texts'
import { checkTexts } from '../../../app/domain/surveys/making/words'
import { isPictureKey } from '../../../app/kit/pictures/registry'
import { demoDatabase } from '../../support/database'
import { expectEasyRead } from '../../support/easy-read'
import { COUNCIL, EVENINGS, emptyDefinition, NOW } from '../../support/survey-tools'
import { member } from '../../support/viewers'

const ALL = THEMES.flatMap((theme) => LIBRARY[theme])
const whole = ALL.reduce(
  (definition, question) => withCopy(definition, question, new Set()),
  emptyDefinition(),
)

describe('the questions of the library', () => {
  test('are there for each theme, in all kinds, each once', () => {
    expect(THEMES.filter((theme) => LIBRARY[theme].length === 0)).toEqual([])
    expect(QUESTION_KINDS.filter((kind) => !ALL.some((question) => question.kind === kind))).toEqual([])
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length)
  })

  test('keep the Easy Read rules', () => {
    const asRead = textsOf(whole).map(({ words, place }) => ({
      where: JSON.stringify(place),
      text: words.replaceAll('{{item}}', 'this'),
    }))
    expect(asRead.length).toBeGreaterThan(150)
    expect(expectEasyRead(asRead).advice).toBe(0)
  })

  test('keep the rules of questions, as one survey', () => {
    const missing = missingOf(whole, {
      today: '2026-12-07',
      texts: checkTexts(whole, []),
      languages: [],
      answered: new Map(),
    })
    expect(missing).toEqual([])
  })

  test('have pictures that exist', () => {
    const keys = ALL.flatMap(({ picture, choices = [], items = [], show }) => [
      picture,
      ...[...choices, ...items].map((thing) => thing.picture),
      show?.kind === 'picture' ? show.picture : undefined,
    ])
    expect(keys.filter((key) => key !== undefined && !isPictureKey(key))).toEqual([])
    expect(ALL.filter(({ picture }) => !picture)).toEqual([])
  })

  test('about equality say why, and leave it to the person', () => {
    for (const { id, equality, why, kind, choices = [] } of LIBRARY['about-you']) {
      expect(equality, id).toBe(true)
      expect(why?.en, id).toBeTruthy()
      if (kind !== 'place') expect(choices.at(-1)?.texts.en, id).toBe('I do not want to say')
    }
  })
})

describe('copying', () => {
  beforeEach(async () => {
    await demoDatabase()
  })

  const draft = () => findDraft(COUNCIL, EVENINGS)!
  const add = (from: string, seenAt = draft().seenAt) =>
    addFromLibrary(COUNCIL, EVENINGS, { from, seenAt }, NOW)

  test('adds a copy at the end, under an id of its own', () => {
    const before = draft().definition.questions.length
    expect(add('ready-getting-there:travel')?.kind).toBe('saved')
    expect(draft().definition.questions.at(-1)).toMatchObject({ id: 'travel', kind: 'one' })
    expect(add('ready-getting-there:travel')?.kind).toBe('saved')
    expect(draft().definition.questions.at(-1)?.id).toBe('travel-2')
    expect(draft().definition.questions).toHaveLength(before + 2)
  })

  test('a form that is sent twice adds one', () => {
    const { seenAt, definition } = draft()
    add('ready-friends:friends-more', seenAt)
    expect(add('ready-friends:friends-more', seenAt)?.kind).toBe('saved')
    expect(draft().definition.questions).toHaveLength(definition.questions.length + 1)
  })

  test('takes a condition along only with the question that it hangs on', () => {
    add('ready-money:direct-payment-think')
    expect(draft().definition.questions.at(-1)?.askedIf).toBeUndefined()
    add('ready-money:direct-payment')
    add('ready-money:direct-payment-think')
    expect(draft().definition.questions.at(-1)?.askedIf).toEqual({ question: 'direct-payment', is: ['no'] })
  })

  test('offers what other surveys asked, and says which is in', () => {
    const parts = showLibrary(COUNCIL, EVENINGS)!.parts
    const asked = parts.filter(({ askedIn }) => askedIn)
    expect(asked.map(({ askedIn }) => askedIn?.en)).toContain('What makes a good day')
    expect(asked.some(({ id }) => id === EVENINGS)).toBe(false)
    const from = asked[0]!.questions[0]!.from
    add(from)
    const after = showLibrary(COUNCIL, EVENINGS)!.parts.flatMap(({ questions }) => questions)
    expect(after.find((one) => one.from === from)?.isIn).toBe(true)
  })

  test('knows no other question, and is for the council alone', () => {
    expect(add('ready-money:nothing')?.kind).toBe('unknown')
    expect(add(':')?.kind).toBe('unknown')
    expect(showLibrary(member('p'), EVENINGS)).toBeNull()
    expect(
      addFromLibrary(member('p'), EVENINGS, { from: 'ready-money:money-most', seenAt: '' }, NOW),
    ).toBeNull()
  })
})
