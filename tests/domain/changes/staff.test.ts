import { beforeEach, expect, test } from 'vitest'
import { listChanges, showChange } from '../../../app/domain/changes/read'
import {
  addStep,
  hideChange,
  listForStaff,
  publishChange,
  saveChange,
  showForStaff,
} from '../../../app/domain/changes/staff'
import { askToHear } from '../../../app/domain/hear-back/ask'
import { type ConfirmLetter, confirmHearing } from '../../../app/domain/hear-back/confirm'
import { tellNext } from '../../../app/domain/hear-back/tell'
import { ideaDueDay } from '../../../app/domain/ideas/due-day'
import { namesIn } from '../../../app/domain/ideas/names-in'
import { listPublicIdeas } from '../../../app/domain/ideas/read'
import { answerIdea, countIdeasForStaff, listIdeasForStaff } from '../../../app/domain/ideas/staff'
import { commandLine, visitor } from '../../../app/domain/people/viewer'
import { database } from '../../../db/connection.server'
import { changeSteps, hearBacks, ideaAnswers } from '../../../db/schema'
import { demoChangeId, demoIdeaId } from '../../../db/seed/changes'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

const now = new Date()
const glossary = new Set<string>()
const council = member(idOfDemo('council'), 'Ana', { posts: [{ kind: 'council', organisationId: null }] })
const others = [visitor('en'), member(idOfDemo('customer')), member(idOfDemo('provider'))]
const form = {
  title: 'A bench by the door',
  said: 'Some people want to sit down.',
  will: 'We put a bench there.',
  lead: 'The team for buildings',
  brings: 'You can rest.',
  theme: 'near',
  key: 'bench',
}
const id = demoChangeId('work-and-skills-first')

beforeEach(async () => {
  await demoDatabase()
})

test('nobody but the council writes or sees what is not public', () => {
  for (const viewer of others) {
    expect(listForStaff(viewer)).toBeNull()
    expect(showForStaff(viewer, id)).toBeNull()
    expect(saveChange(viewer, null, form, glossary, now).kind).toBe('not-found')
    expect(saveChange(viewer, id, form, glossary, now).kind).toBe('not-found')
    expect(publishChange(viewer, id, true, glossary, now).kind).toBe('not-found')
    expect(addStep(viewer, id, { state: 'done', words: 'Done.' }, glossary, now).kind).toBe('not-found')
    expect(hideChange(viewer, id)).toBe(false)
    expect(listIdeasForStaff(viewer, false, now)).toBeNull()
    expect(countIdeasForStaff(viewer, now)).toBeNull()
    expect(answerIdea(viewer, demoIdeaId('I-1004'), { words: 'Yes.' }, glossary, now).kind).toBe('not-found')
  }
})

test('the same form makes one change, which nobody sees before it is published', () => {
  saveChange(council, null, form, glossary, now)
  const saved = saveChange(council, null, form, glossary, now)
  expect(listForStaff(council)?.filter(({ title }) => title === form.title)).toHaveLength(1)
  expect(showChange(visitor('en'), 'a-bench-by-the-door')).toBeNull()
  publishChange(council, saved.kind === 'done' ? saved.id : '', true, glossary, now)
  expect(showChange(visitor('en'), 'a-bench-by-the-door')).toMatchObject({ state: 'not-started' })
  expect(listChanges(visitor('en'), {}).changes[0]?.slug).toBe('a-bench-by-the-door')
})

test('hard words stop publishing, and stop changing what everybody reads', () => {
  const hard = { ...form, will: "We can't utilise it!" }
  const saved = saveChange(council, null, hard, glossary, now)
  expect(saved).toMatchObject({ kind: 'done' })
  const published = publishChange(council, saved.kind === 'done' ? saved.id : '', true, glossary, now)
  expect(published).toMatchObject({
    kind: 'wrong',
    findings: [{ at: 'will' }, { at: 'will' }, { at: 'will' }],
  })
  expect(saveChange(council, id, hard, glossary, now).kind).toBe('wrong')
})

test('a form with nothing says what is missing', () => {
  const saved = saveChange(council, null, {}, glossary, now)
  const at = saved.kind === 'wrong' ? saved.problems.map((problem) => problem.at) : []
  expect(at).toEqual(['title', 'said', 'will', 'lead', 'brings', 'theme'])
})

test('a step is dated, is written once, and cannot be without why', () => {
  const send = (given: object) => addStep(council, id, { key: 'k', ...given }, glossary, now)
  expect(send({ state: 'cannot-do', words: '' })).toMatchObject({
    problems: [{ at: 'words', key: 'changes:error.why' }],
  })
  const tomorrow = new Date(now.getTime() + 2 * 86_400_000)
  const on = { 'on-day': `${tomorrow.getUTCDate()}`, 'on-month': `${tomorrow.getUTCMonth() + 1}` }
  expect(
    send({ state: 'done', words: 'Done.', ...on, 'on-year': `${tomorrow.getUTCFullYear()}` }),
  ).toMatchObject({ problems: [{ at: 'on', key: 'changes:error.later' }] })
  const count = database().select().from(changeSteps).all().length
  expect(send({ state: 'doing', words: 'We ask you first.' }).kind).toBe('done')
  expect(send({ state: 'doing', words: 'We ask you first.' }).kind).toBe('done')
  expect(database().select().from(changeSteps).all()).toHaveLength(count + 1)
  expect(showChange(visitor('en'), 'work-and-skills-first')).toMatchObject({ state: 'doing' })
  expect(showForStaff(council, id)?.steps.at(-1)).toMatchObject({ byName: 'Ana' })
})

test('filters by theme and survey; what is not known is as nothing', () => {
  const slugs = (wanted: object) => listChanges(visitor('en'), wanted).changes.map(({ slug }) => slug)
  expect(slugs({ theme: 'travel' })).toEqual(['a-free-bus-pass-for-carers'])
  expect(slugs({ survey: 'day-opportunities' })).toHaveLength(9)
  expect(slugs({ theme: 'nonsense', survey: 'none' })).toHaveLength(9)
})

test('an idea is due in 10 working days: weekends and bank holidays do not count', () => {
  expect(ideaDueDay('2026-11-23')).toBe('2026-12-07')
  expect(ideaDueDay('2026-12-21')).toBe('2027-01-07')
})

test('ideas that wait come by the day on which they are due, and late ones say so', () => {
  const ideas = listIdeasForStaff(council, false, now)!
  expect(ideas.map(({ reference, late }) => [reference, late])).toEqual([
    ['I-1004', true],
    ['I-1005', false],
    ['I-1006', false],
  ])
  expect(countIdeasForStaff(council, now)).toEqual({ waiting: 3, late: 1 })
})

test('an idea is shown to others only when its person agreed, without names', () => {
  const shown = () => listPublicIdeas(visitor('en')).map(({ idea }) => idea)
  const before = shown().length
  const send = (idea: string, given: object) =>
    answerIdea(council, demoIdeaId(idea), { words: 'We do it.', key: 'k', ...given }, glossary, now)
  expect(send('I-1006', { show: 'yes', shown: 'More tea.' }).kind).toBe('done')
  expect(shown()).toHaveLength(before)
  expect(send('I-1005', {})).toMatchObject({ problems: [{ at: 'show' }] })
  expect(send('I-1005', { show: 'yes', shown: 'It is dark. I asked Dev too.' })).toMatchObject({
    kind: 'wrong',
    names: ['Dev'],
  })
  // Others read the answer too.
  const named = { show: 'yes', shown: 'It is dark at the stop.', words: 'We asked Dev to look.' }
  expect(send('I-1005', named)).toMatchObject({ kind: 'wrong', names: ['Dev'] })
  expect(send('I-1005', { show: 'yes', shown: 'It is dark at the stop.' }).kind).toBe('done')
  expect(send('I-1005', { show: 'yes', shown: 'It is dark at the stop.' }).kind).toBe('done')
  expect(shown()[0]).toBe('It is dark at the stop.')
  const rows = database().select().from(ideaAnswers).all()
  expect(rows.filter(({ ideaId }) => ideaId === demoIdeaId('I-1005'))).toHaveLength(1)
})

test('who asked to hear of an idea is told of its answer once', () => {
  database().delete(hearBacks).run()
  const to = 'robin@example.org'
  const post = ({ path, title }: ConfirmLetter) => {
    expect(title).toBeNull()
    confirmHearing(path.split('/').at(-1) ?? '', now)
  }
  askToHear(visitor('en'), { ideaId: demoIdeaId('I-1004'), about: [], channel: 'mail', to }, now, { post })
  answerIdea(commandLine, demoIdeaId('I-1004'), { words: 'Yes.', show: 'no', key: 'a' }, glossary, now)
  const mails: unknown[] = []
  tellNext(now, (mail) => mails.push(mail))
  tellNext(now, (mail) => mails.push(mail))
  expect(mails).toMatchObject([{ kind: 'idea', reference: 'I-1004', to }])
})

test('what may be a name, or how to reach somebody, is found', () => {
  expect(namesIn('I like it. On Monday I asked Dev and Mrs Hill.')).toEqual([
    'Mrs Hill',
    'Dev',
    'Mrs',
    'Hill',
  ])
  expect(namesIn('Write to kit@example.org or 01632 960 311')).toHaveLength(2)
  expect(namesIn('More tea in the break. It is good.')).toEqual([])
})
