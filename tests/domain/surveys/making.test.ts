import { beforeEach, describe, expect, test } from 'vitest'
import { stableId } from '../../../app/domain/open-referral/stable-id'
import { visitor } from '../../../app/domain/people/viewer'
import type { Definition, SurveyQuestion } from '../../../app/domain/surveys/definition'
import { findDraft, openDraftVersion, saveDefinition } from '../../../app/domain/surveys/making/draft'
import { arrangeQuestions, changeKind, saveQuestion } from '../../../app/domain/surveys/making/edit'
import { factsOf, saveFacts } from '../../../app/domain/surveys/making/facts'
import { withIds, wordsToId } from '../../../app/domain/surveys/making/ids'
import { listForMaking } from '../../../app/domain/surveys/making/list'
import { moveSurvey } from '../../../app/domain/surveys/making/moves'
import { showSurveyForMaking } from '../../../app/domain/surveys/making/overview'
import { formOf, newForm, pressButton } from '../../../app/domain/surveys/making/question-form'
import { type Missing, missingOf, suggestedMinutes } from '../../../app/domain/surveys/making/rules'
import { startSurvey, surveysToCopy } from '../../../app/domain/surveys/making/start'
import { MOVES, STATES } from '../../../app/domain/surveys/making/states'
import { acceptWarning, openWarningAgain } from '../../../app/domain/surveys/making/warnings'
import { checkTexts } from '../../../app/domain/surveys/making/words'
import { storeResponse } from '../../../app/domain/surveys/response'
import { findSurvey } from '../../../app/domain/surveys/survey'
import { findVersion, listSurveyEvents, listVersions } from '../../../db/queries/surveys'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

const now = new Date('2026-11-23T10:00:00Z')
const today = '2026-11-23'
const staff = (name: string) =>
  member(idOfDemo('council'), name, { home: 'staff', posts: [{ kind: 'council', organisationId: null }] })
const [helen, jo] = [staff('Helen'), staff('Jo')]
const OTHERS = [
  visitor('en'),
  member(idOfDemo('customer')),
  member(idOfDemo('provider'), 'Dawn', { posts: [{ kind: 'provider', organisationId: 'o' }] }),
  member(idOfDemo('job-coach'), 'Priya', { posts: [{ kind: 'job-coach', organisationId: null }] }),
  member(idOfDemo('council'), 'Helen', {
    scope: 'low-risk',
    posts: [{ kind: 'council', organisationId: null }],
  }),
]
const evenings = stableId('survey', 'evenings')
const gettingAround = stableId('survey', 'getting-around')

beforeEach(async () => {
  await demoDatabase()
})

const en = (words: string) => ({ en: words })
const question = (id: string, more: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  id,
  kind: 'yes-no',
  ask: en('Do you like it?'),
  ...more,
})
const choices = (...ids: string[]) => ids.map((id) => ({ id, texts: en(`By ${id}`) }))
const whole = (questions: SurveyQuestion[], more: Partial<Definition> = {}): Definition => ({
  title: en('Getting here'),
  lead: en('This is about the bus.'),
  asker: en('Your council asks.'),
  why: en('We plan the buses.'),
  after: en('We count the answers.'),
  picture: 'transport.bus',
  minutes: 1,
  closesOn: null,
  languages: ['en'],
  who: ['me', 'helped'],
  returnTo: 'Good Days survey',
  questions,
  ...more,
})
const keysOf = (definition: Definition, answered: Map<string, SurveyQuestion['kind']> = new Map()) =>
  missingOf(definition, { today, texts: checkTexts(definition, []), answered }).map(
    ({ key, place }: Missing) =>
      `${place.on === 'question' ? `${place.question} ${place.field} ` : ''}${key}`,
  )

describe('what blocks opening', () => {
  const how = question('how', { kind: 'one', choices: choices('bus', 'car') })
  const because = (is: string[], on = 'how') =>
    question('why-bus', { kind: 'words', ask: en('Why the bus?'), askedIf: { question: on, is } })

  test('nothing, when all is there', () => {
    expect(keysOf(whole([how, because(['bus'])]))).toEqual([])
  })

  test.each<[string, Definition, string]>([
    ['no questions', whole([]), 'no-questions'],
    ['no title', whole([how], { title: en(' ') }), 'no-title'],
    ['nobody asks', whole([how], { asker: en('') }), 'no-asker'],
    ['no reason', whole([how], { why: en('') }), 'no-why'],
    ['no way for paper back', whole([how], { returnTo: '' }), 'no-return-to'],
    ['nobody may answer', whole([how], { who: [] }), 'no-who'],
    ['a day that is over', whole([how], { closesOn: '2026-11-22' }), 'closed'],
    ['a question without words', whole([question('q', { ask: en('') })]), 'q ask ask'],
    ['one choice', whole([{ ...how, choices: choices('bus') }]), 'how choice-add choices'],
    [
      'a choice without words',
      whole([{ ...how, choices: [...choices('bus'), { id: 'car', texts: en('') }] }]),
      'how choice-1-words choice-words',
    ],
    ['a choice twice', whole([{ ...how, choices: choices('bus', 'bus') }]), 'how ask ids'],
    ['a question twice', whole([how, how]), 'how ask ids'],
    ['the id of a page', whole([question('check')]), 'check ask id'],
    ['the id of a field', whole([question('how-other')]), 'how-other ask id'],
    ['a branch to nothing', whole([because(['bus'])]), 'why-bus on branch-gone'],
    ['a branch to a later question', whole([because(['bus']), how]), 'why-bus on branch-later'],
    ['a branch to a choice that is gone', whole([how, because(['boat'])]), 'why-bus on branch-choice'],
    ['a branch to no choice', whole([how, because([])]), 'why-bus on branch-choice'],
    [
      'a branch to a question of many pages',
      whole([
        { ...how, ask: en('How do you get to {{item}}?'), items: [{ id: 'shop', texts: en('the shop') }] },
        because(['bus']),
      ]),
      'why-bus on branch-items',
    ],
    ['equality without why', whole([question('age', { equality: true })]), 'age why equality'],
    ['more than there is', whole([{ ...how, kind: 'many', most: 3 }]), 'how most most'],
    [
      'a range that is no range',
      whole([question('n', { kind: 'number', lowest: 9, highest: 2 })]),
      'n lowest range',
    ],
    ['nothing shown', whole([question('s', { kind: 'show' })]), 's show shown'],
    ['no way to say it', whole([question('s', { kind: 'say', ways: [] })]), 's ways ways'],
    ['for nobody of it', whole([question('s', { for: ['provider'] })]), 's for for'],
    ['things without a place', whole([{ ...how, items: choices('day') }]), 'how ask item-place'],
    ['a place without things', whole([question('q', { ask: en('How is {{item}}?') })]), 'q item-add items'],
    [
      'results split by words',
      whole([question('w', { kind: 'words', splitBy: 'area' })]),
      'w split-by splits',
    ],
    ['a hard word', whole([question('q', { ask: en('Do you utilise it?') })]), 'errors'],
    [
      'a hard word in a choice',
      whole([{ ...how, choices: [...choices('bus'), { id: 'x', texts: en('e.g. car') }] }]),
      'errors',
    ],
    [
      'a warning',
      whole([question('q', { ask: en('The bus is driven by Jo. Do you like it?') })]),
      'warnings',
    ],
  ])('%s', (_what, definition, key) => {
    expect([...new Set(keysOf(definition))]).toEqual([key])
  })

  test('another kind than people answered', () => {
    expect(keysOf(whole([how]), new Map([['how', 'many']]))).toEqual(['how ask kind'])
  })

  test('an error in the version with more detail is only a warning', () => {
    const detailed = { ask: en('How do you utilise it?') }
    expect(keysOf(whole([{ ...how, detailed }]))).toEqual(['warnings'])
  })

  test('a language that the survey has not, is not judged', () => {
    expect(keysOf(whole([question('q', { ask: { en: 'Do you like it?', pl: 'Tak & nie?' } })]))).toEqual([])
    const polish = whole([question('q', { ask: { en: 'Do you like it?', pl: 'Tak & nie?' } })], {
      languages: ['en', 'pl'],
    })
    expect(keysOf(polish)).toEqual(['errors'])
  })
})

const started = (title = 'Our new bus', from = '') => {
  const result = startSurvey(helen, { title, slug: '', from, key: title }, now)
  if (result?.kind !== 'made') throw new Error(JSON.stringify(result))
  return result.id
}
const draftOf = (id: string) => findDraft(helen, id) as NonNullable<ReturnType<typeof findDraft>>
/** A survey that is whole, as a draft. */
function ready(title?: string) {
  const id = started(title)
  const { definition, seenAt } = draftOf(id)
  const questions = [question('like')]
  saveDefinition(helen, id, { ...whole(questions), title: definition.title }, seenAt, now)
  return id
}
const go = (id: string, move: (typeof MOVES)[number], at = now) =>
  moveSurvey(helen, id, move, draftOf(id).seenAt, at)?.kind
const stateOf = (id: string) => draftOf(id).state

describe('a new survey', () => {
  test('has a slug of its title, a number, and a first event', () => {
    const id = started('Our new bus')
    expect(draftOf(id)).toMatchObject({ slug: 'our-new-bus', state: 'draft', versionNumber: 1, isNew: true })
    expect(listSurveyEvents(id)).toMatchObject([{ kind: 'draft', byName: 'Helen' }])
    expect(findSurvey(visitor('en'), 'our-new-bus')).toBeNull()
    const other = startSurvey(helen, { title: 'Our new bus', slug: '', from: '', key: 'k2' }, now)
    expect(other?.kind === 'made' && draftOf(other.id).slug).toBe('our-new-bus-2')
  })

  test('sent twice is made once', () => {
    const before = listForMaking(helen)?.flatMap(({ surveys }) => surveys).length ?? 0
    expect(started('Once')).toBe(started('Once'))
    expect(listForMaking(helen)?.flatMap(({ surveys }) => surveys)).toHaveLength(before + 1)
  })

  test.each([
    [{ title: '' }, 'title'],
    [{ title: 'Bus', slug: 'New Bus' }, 'slug'],
    [{ title: 'Bus', slug: 'changes' }, 'slug-taken'],
    [{ title: 'Bus', slug: 'evenings' }, 'slug-taken'],
    [{ title: '!!' }, 'slug-none'],
    [{ title: 'Bus', from: 'none' }, 'from'],
  ])('%j is refused', (given, key) => {
    const form = Object.assign({ title: '', slug: '', from: '', key: 'k' }, given)
    const result = startSurvey(helen, form, now)
    expect(result).toMatchObject({ kind: 'wrong', problems: [{ key: `survey-making:error.${key}` }] })
  })

  test('a copy has the questions, under its own name', () => {
    const { definition } = draftOf(started('Again', gettingAround))
    expect(definition.questions).toEqual(draftOf(gettingAround).definition.questions)
    expect(definition.title).toEqual({ en: 'Again' })
  })
})

describe('states', () => {
  test('follow each other, each with its day and who', () => {
    const id = ready()
    for (const move of ['check', 'open', 'close', 'publish'] as const) expect(go(id, move)).toBe('done')
    expect(listSurveyEvents(id).map(({ kind }) => kind)).toEqual(STATES)
    expect(listSurveyEvents(id).every(({ byName }) => byName === 'Helen')).toBe(true)
    expect(findSurvey(visitor('en'), 'our-new-bus')?.state).toBe('published')
  })

  test('no state can be jumped over', () => {
    const id = ready()
    const tries = (moves: readonly (typeof MOVES)[number][]) => moves.map((move) => go(id, move))
    expect(tries(['open', 'close', 'publish', 'change', 'again', 'hide'])).not.toContain('done')
    expect(stateOf(id)).toBe('draft')
    go(id, 'check')
    expect(tries(['close', 'publish', 'change', 'again', 'hide'])).not.toContain('done')
    go(id, 'open')
    expect(tries(['check', 'back', 'publish', 'hide'])).not.toContain('done')
    expect(stateOf(id)).toBe('open')
  })

  test('the same press twice is one event', () => {
    const id = ready()
    expect([go(id, 'check'), go(id, 'check')]).toEqual(['done', 'done'])
    expect(listSurveyEvents(id)).toHaveLength(2)
  })

  test('what is missing stops it', () => {
    const id = started()
    expect(moveSurvey(helen, id, 'check', draftOf(id).seenAt, now)).toMatchObject({ kind: 'missing' })
    expect(stateOf(id)).toBe('draft')
  })

  test('what was not looked at cannot be checked or opened', () => {
    const id = ready()
    const { seenAt, definition } = draftOf(id)
    saveDefinition(jo, id, { ...definition, minutes: 9 }, seenAt, now)
    expect(moveSurvey(helen, id, 'check', seenAt, now)).toEqual({ kind: 'changed', byName: 'Jo' })
  })

  test('a checked survey that is written becomes a draft again', () => {
    const id = ready()
    go(id, 'check')
    const { seenAt, definition } = draftOf(id)
    saveDefinition(helen, id, { ...definition, minutes: 9 }, seenAt, now)
    expect(stateOf(id)).toBe('draft')
  })

  test('a last day that passes after the check stops the opening', () => {
    const id = ready()
    const { seenAt, definition } = draftOf(id)
    saveDefinition(helen, id, { ...definition, closesOn: today }, seenAt, now)
    go(id, 'check')
    expect(go(id, 'open', new Date('2026-11-25T10:00:00Z'))).toBe('missing')
    expect(go(id, 'open')).toBe('done')
  })

  test('the questions of published results stay', () => {
    const id = ready()
    for (const move of ['check', 'open', 'close', 'publish'] as const) go(id, move)
    const { definition, seenAt } = draftOf(id)
    expect(saveDefinition(helen, id, { ...definition, minutes: 3 }, seenAt, now)?.kind).toBe('finished')
  })
})

describe('two people', () => {
  test('the later one is told who changed it, and nothing is written over', () => {
    const { definition, seenAt } = draftOf(evenings)
    expect(saveDefinition(jo, evenings, { ...definition, minutes: 7 }, seenAt, now)?.kind).toBe('saved')
    const late = saveDefinition(helen, evenings, { ...definition, minutes: 8 }, seenAt, now)
    expect(late).toMatchObject({ kind: 'changed', byName: 'Jo' })
    expect(draftOf(evenings).definition.minutes).toBe(7)
    const after = late?.kind === 'changed' ? late.seenAt : ''
    expect(saveDefinition(helen, evenings, { ...definition, minutes: 8 }, after, now)?.kind).toBe('saved')
  })

  test('a form that comes twice is saved once', () => {
    const { seenAt } = draftOf(evenings)
    const form = { ...newForm('yes-no'), ask: 'Do you like music?' }
    const [one, two] = [1, 2].map(() => saveQuestion(helen, evenings, null, form, seenAt, now))
    expect(one).toEqual(two)
    expect(draftOf(evenings).definition.questions.filter(({ ask }) => ask.en === form.ask)).toHaveLength(1)
  })
})

describe('an open survey', () => {
  /** Somebody answered the first question. */
  function answered() {
    const id = ready()
    go(id, 'check')
    go(id, 'open')
    const { versionId, definition } = draftOf(id)
    const from = {
      surveyId: id,
      versionId,
      channel: 'online' as const,
      lang: 'en' as const,
      synthetic: false,
    }
    storeResponse(from as Parameters<typeof storeResponse>[0], definition, { like: 'yes' }, now)
    return { id, versionId }
  }

  test('gets a new version; people get the one from before until it is published', () => {
    const { id, versionId } = answered()
    const { seenAt } = draftOf(id)
    const form = { ...newForm('words'), ask: 'What is good about it?' }
    expect(saveQuestion(helen, id, null, form, seenAt, now)?.kind).toBe('saved')
    expect(draftOf(id)).toMatchObject({ versionNumber: 2, isNew: true, state: 'open' })
    expect(findSurvey(visitor('en'), 'our-new-bus')?.versionId).toBe(versionId)
    expect(go(id, 'change')).toBe('done')
    const open = findSurvey(visitor('en'), 'our-new-bus')
    expect(open?.definition.questions.map(({ id }) => id)).toEqual(['like', 'what-is-good-about-it'])
    expect(findSurvey(visitor('en'), 'our-new-bus', versionId)?.definition.questions).toHaveLength(1)
    const before = findVersion(versionId)?.definition as Definition
    expect(before.questions).toHaveLength(1)
    expect(go(id, 'change')).toBe('done')
    expect(listVersions(id)).toHaveLength(2)
    expect(listSurveyEvents(id).filter(({ words }) => words === 'change')).toHaveLength(1)
  })

  test('opens one draft however often', () => {
    const { id } = answered()
    const one = openDraftVersion(helen, id, now)
    expect(openDraftVersion(helen, id, now)?.versionId).toBe(one?.versionId)
    expect(listVersions(id)).toHaveLength(2)
  })

  test('a question that people answered keeps its kind', () => {
    const { id } = answered()
    const { seenAt } = draftOf(id)
    expect(changeKind(helen, id, 'like', 'words', seenAt, now)).toEqual({ kind: 'answered' })
    expect(listVersions(id)).toHaveLength(1)
    expect(changeKind(helen, evenings, 'stops', 'say', draftOf(evenings).seenAt, now)?.kind).toBe('saved')
  })

  test('changes that are not whole are not published', () => {
    const { id } = answered()
    const { definition, seenAt } = draftOf(id)
    saveDefinition(helen, id, { ...definition, questions: [] }, seenAt, now)
    expect(go(id, 'change')).toBe('missing')
    expect(findSurvey(visitor('en'), 'our-new-bus')?.definition.questions).toHaveLength(1)
  })
})

describe('questions', () => {
  const press = (does: 'up' | 'down' | 'remove' | 'back', id: string) =>
    arrangeQuestions(helen, evenings, { does, question: id }, draftOf(evenings).seenAt, now)?.kind
  const ids = () => draftOf(evenings).definition.questions.map(({ id }) => id)

  test('move up and down, go away, and come back', () => {
    const [first = '', second = ''] = ids()
    press('down', first)
    expect(ids()).toEqual([second, first])
    press('up', first)
    press('up', first)
    expect(ids()).toEqual([first, second])
    press('remove', first)
    expect(ids()).toEqual([second])
    expect(showSurveyForMaking(helen, evenings, now)?.removed).toMatchObject([{ id: first }])
    press('back', first)
    expect(ids()).toEqual([second, first])
    expect(showSurveyForMaking(helen, evenings, now)?.removed).toEqual([])
  })

  test('what was taken out is in no version that people get', () => {
    const id = ready()
    saveQuestion(helen, id, null, { ...newForm('words'), ask: 'What else?' }, draftOf(id).seenAt, now)
    arrangeQuestions(helen, id, { does: 'remove', question: 'what-else' }, draftOf(id).seenAt, now)
    go(id, 'check')
    go(id, 'open')
    expect(findSurvey(visitor('en'), 'our-new-bus')?.definition).not.toHaveProperty('removed')
  })

  test('other languages stay when English is written', () => {
    const { definition, seenAt } = draftOf(gettingAround)
    const before = definition.questions[0] as SurveyQuestion
    const form = { ...formOf(before), ask: 'How do you get here?' }
    saveQuestion(helen, gettingAround, before.id, form, seenAt, now)
    const after = draftOf(gettingAround).definition.questions[0] as SurveyQuestion
    expect(after).toEqual({ ...before, ask: { ...before.ask, en: 'How do you get here?' } })
  })

  test('the form of every question of the demo says the same question again', () => {
    for (const slug of ['day-opportunities', 'your-centre', 'getting-around', 'evenings', 'providers']) {
      const id = stableId('survey', slug)
      const { definition } = draftOf(id)
      if (draftOf(id).state === 'published') go(id, 'hide')
      for (const one of definition.questions) {
        saveQuestion(helen, id, one.id, formOf(one), draftOf(id).seenAt, now)
      }
      expect(draftOf(id).definition.questions.map(({ id, kind, ask }) => ({ id, kind, ask }))).toEqual(
        definition.questions.map(({ id, kind, ask }) => ({ id, kind, ask })),
      )
      expect(draftOf(id).definition.questions.map(({ choices }) => choices)).toEqual(
        definition.questions.map(({ choices }) => choices),
      )
      expect(draftOf(id).definition.questions.map(({ askedIf, items }) => [askedIf, items])).toEqual(
        definition.questions.map(({ askedIf, items }) => [askedIf, items]),
      )
    }
  })

  test('an id is never given again, and never one of a page', () => {
    const add = (ask: string) => {
      const result = saveQuestion(
        helen,
        evenings,
        null,
        { ...newForm('words'), ask },
        draftOf(evenings).seenAt,
        now,
      )
      return result && 'question' in result ? result.question : ''
    }
    expect(add('Check')).toBe('check-2')
    expect(add('What is good?')).toBe('what-is-good')
    press('remove', 'what-is-good')
    expect(add('What is good?')).toBe('what-is-good-2')
    expect(wordsToId('How important is {{item}} for you?', 'question')).toBe('how-important-is-for-you')
  })

  test('choices keep their ids when their words change', () => {
    const things = withIds([
      { id: 'bus', texts: en('By train') },
      { id: '', texts: en('Bus') },
      { id: '', texts: en('Other') },
    ])
    expect(things.map(({ id }) => id)).toEqual(['bus', 'bus-2', 'other-2'])
  })

  test('buttons of a list move what was typed', () => {
    const form = {
      ...newForm('one'),
      choice: ['a', 'b'].map((words) => ({ id: '', words, detailed: '', picture: '' })),
    }
    const words = (button: string) => pressButton(form, button)?.form.choice.map((one) => one.words)
    expect(words('choice-add')).toEqual(['a', 'b', ''])
    expect(words('choice-up-1')).toEqual(['b', 'a'])
    expect(words('choice-down-1')).toEqual(['a', 'b'])
    expect(words('choice-remove-0')).toEqual(['b'])
    expect(words('choice-remove-7')).toEqual(['a', 'b'])
    expect(pressButton(form, 'save')).toBeNull()
  })

  test('the minutes follow the questions until somebody writes others', () => {
    const id = ready()
    const add = (ask: string) =>
      saveQuestion(helen, id, null, { ...newForm('words'), ask }, draftOf(id).seenAt, now)
    add('What is good?')
    add('What is bad?')
    expect(draftOf(id).definition.minutes).toBe(suggestedMinutes(draftOf(id).definition))
    saveFacts(helen, id, { ...factsOf(draftOf(id).definition), minutes: '12' }, draftOf(id).seenAt, now)
    add('What else?')
    expect(draftOf(id).definition.minutes).toBe(12)
  })
})

describe('a warning', () => {
  const words = 'The bus is driven by Jo. Do you like it?'
  function warned() {
    const id = ready()
    const { definition, seenAt } = draftOf(id)
    const questions = [question('like', { ask: en(words) })]
    saveDefinition(helen, id, { ...definition, questions }, seenAt, now)
    return id
  }

  test('is let stand by a named person with a reason, for these words alone', () => {
    const id = warned()
    expect(go(id, 'check')).toBe('missing')
    expect(acceptWarning(jo, id, { words, rule: 'passive', reason: ' ' }, now)).toMatchObject({
      kind: 'wrong',
    })
    const reason = 'People say it so.'
    for (const _twice of [1, 2])
      expect(acceptWarning(jo, id, { words, rule: 'passive', reason }, now)).toEqual({ kind: 'done' })
    const { definition, seenAt } = draftOf(id)
    expect(go(id, 'check')).toBe('done')
    const questions = [question('like', { ask: en('The car is driven by Jo. Do you like it?') })]
    saveDefinition(helen, id, { ...definition, questions }, seenAt, now)
    expect(go(id, 'check')).toBe('missing')
  })

  test('an error cannot be let stand', () => {
    const id = ready()
    const { definition, seenAt } = draftOf(id)
    const hard = 'Do you utilise it?'
    saveDefinition(helen, id, { ...definition, questions: [question('q', { ask: en(hard) })] }, seenAt, now)
    expect(acceptWarning(jo, id, { words: hard, rule: 'hard-word', reason: 'So.' }, now)).toBeNull()
  })
})

test('nobody but the council sees or writes any of it', () => {
  const draft = draftOf(evenings)
  for (const viewer of OTHERS) {
    expect(listForMaking(viewer)).toBeNull()
    expect(surveysToCopy(viewer)).toBeNull()
    expect(findDraft(viewer, evenings)).toBeNull()
    expect(openDraftVersion(viewer, gettingAround, now)).toBeNull()
    expect(showSurveyForMaking(viewer, evenings, now)).toBeNull()
    expect(startSurvey(viewer, { title: 'Mine', slug: '', from: '', key: 'k' }, now)).toBeNull()
    expect(
      saveDefinition(viewer, evenings, { ...draft.definition, minutes: 9 }, draft.seenAt, now),
    ).toBeNull()
    expect(saveFacts(viewer, evenings, factsOf(draft.definition), draft.seenAt, now)).toBeNull()
    expect(
      saveQuestion(viewer, evenings, null, { ...newForm('words'), ask: 'No?' }, draft.seenAt, now),
    ).toBeNull()
    expect(changeKind(viewer, evenings, 'stops', 'say', draft.seenAt, now)).toBeNull()
    expect(acceptWarning(viewer, evenings, { words: 'a', rule: 'passive', reason: 'b' }, now)).toBeNull()
    expect(openWarningAgain(viewer, evenings, 'a')).toBe(false)
    for (const does of ['up', 'down', 'remove', 'back'] as const)
      expect(arrangeQuestions(viewer, evenings, { does, question: 'stops' }, draft.seenAt, now)).toBeNull()
    for (const move of MOVES) expect(moveSurvey(viewer, evenings, move, draft.seenAt, now)).toBeNull()
  }
  expect(draftOf(evenings)).toEqual(draft)
  expect(moveSurvey(helen, 'none', 'check', draft.seenAt, now)).toBeNull()
})
