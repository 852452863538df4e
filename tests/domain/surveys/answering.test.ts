import { beforeEach, describe, expect, test } from 'vitest'
import { findOwnDraft, openDraft } from '../../../app/domain/drafts/draft'
import type { Viewer } from '../../../app/domain/people/viewer'
import { visitor } from '../../../app/domain/people/viewer'
import { hashOf, newId } from '../../../app/domain/site/secrets'
import {
  answerStep,
  findAnswering,
  moveOne,
  stepBegun,
  subjectOf,
} from '../../../app/domain/surveys/answering'
import type { Definition } from '../../../app/domain/surveys/definition'
import { codeOfDraft, sendAnswers } from '../../../app/domain/surveys/send'
import { findSent, readSent, stepsSaid } from '../../../app/domain/surveys/sent'
import { takeBackAnswers } from '../../../app/domain/surveys/take-back'
import { type Db, database } from '../../../db/connection.server'
import { countResponses, findVersion } from '../../../db/queries/surveys'
import { surveyId, versionId } from '../../../db/seed/surveys'
import { demoDatabase } from '../../support/database'
import { idOfDemo, member } from '../../support/viewers'

const NOW = new Date('2026-11-22T10:00:00Z')
const TODAY = '2026-11-22'
const SECRET = 'a'.repeat(43)
const OTHER = 'b'.repeat(43)
const SLUG = 'getting-around'
const nobody = visitor('en')
const sam = () => member(idOfDemo('customer'))
const jo = () => member(idOfDemo('carer'), 'Jo')

let db: Db
beforeEach(async () => {
  db = await demoDatabase(NOW)
})

type Who = { viewer?: Viewer; secret?: string; slug?: string }

function at({ viewer = nobody, secret = SECRET, slug = SLUG }: Who = {}, today = TODAY) {
  const answering = findAnswering(viewer, secret, slug, today)
  if (!answering) throw new Error(`There is no ${slug}`)
  return answering
}

const say = (step: string, form: string, who: Who = {}) =>
  answerStep(who.viewer ?? nobody, who.secret ?? SECRET, at(who), step, new URLSearchParams(form), NOW)

const ANSWERS: [step: string, form: string][] = [
  ['who', 'who=me'],
  ['how', 'how=bus'],
  ['want-more', 'want-more=yes'],
  ['bus--evening', 'bus--evening=very'],
  ['bus--help', 'go=unsure'],
  ['feel', 'go=skip'],
]

async function answerAll(who: Who = {}, answers = ANSWERS) {
  for (const [step, form] of answers) await say(step, form, who)
  return at(who).draft?.id ?? ''
}

const send = (draftId: string, { viewer = nobody, secret = SECRET, slug = SLUG }: Who = {}, today = TODAY) =>
  sendAnswers(viewer, secret, { slug, draftId, today }, NOW)

const count = () => countResponses(surveyId(SLUG))
const sentFrom = (draftId: string, deviceSecret = SECRET, now = NOW) =>
  findSent(nobody, SLUG, { deviceSecret, draftId }, now)

describe('answering', () => {
  test('each answer is kept at once, and the same device goes on where it stopped', async () => {
    expect(await say('who', 'who=me')).toEqual({ to: 'how' })
    expect(await say('how', 'how=bus')).toEqual({ to: 'want-more' })
    expect(await say('want-more', 'want-more=yes&go=stop')).toEqual({ to: 'stop' })
    expect(stepBegun(nobody, SECRET, SLUG)).toBe('want-more')
    expect(at().draft?.answers).toMatchObject({ who: 'me', how: 'bus', 'want-more': 'yes' })
    expect(stepBegun(nobody, OTHER, SLUG)).toBeNull()
  })

  test('somebody who is signed in goes on from any device', async () => {
    await say('who', 'who=me', { viewer: sam() })
    expect(stepBegun(sam(), OTHER, SLUG)).toBe('how')
    expect(stepBegun(jo(), SECRET, SLUG)).toBeNull()
    expect(stepBegun(nobody, SECRET, SLUG)).toBeNull()
  })

  test('what is wrong is said, and kept as it was typed', async () => {
    await say('who', 'who=me')
    expect(await say('how', '')).toMatchObject({ to: null, problems: [{ at: 'how' }] })
    expect(await say('how', 'how=broomstick')).toMatchObject({ to: null })
    expect(await say('who', 'who=nobody')).toMatchObject({ to: null })
  })

  test('another answer changes what is asked, and what is not asked any more is not stored', async () => {
    const slug = 'your-centre'
    await say('who', 'who=me', { slug })
    await say('would-come', 'would-come=no', { slug })
    expect(await say('why-not', 'why-not=It+is+too+far', { slug })).toMatchObject({ to: 'minutes' })
    await say('would-come', 'would-come=yes', { slug })
    const { definition, draft } = at({ slug })
    const { askedQuestions } = await import('../../../app/domain/drafts/questions')
    const steps = askedQuestions(at({ slug }).flow, draft?.answers ?? {}).map(({ step }) => step)
    expect(steps).toContain('days')
    expect(steps).not.toContain('why-not')
    const { answerRows } = await import('../../../app/domain/surveys/response')
    const stored = answerRows(definition, draft?.answers ?? {}).map(({ question }) => question)
    expect(stored).not.toContain('why-not')
  })

  test('a press moves one thing of an order', async () => {
    const slug = 'your-centre'
    await say('who', 'who=me', { slug })
    const form = new URLSearchParams('first=staff&first=food&first=quiet&first=near&move=up:quiet')
    await moveOne(nobody, SECRET, at({ slug }), 'first', form, NOW)
    expect(at({ slug }).draft?.answers.first).toEqual(['staff', 'quiet', 'food', 'near'])
  })

  test('who began with one version goes on with it; who begins later gets the new one', async () => {
    await say('who', 'who=me')
    newVersion((definition) => ({ ...definition, questions: definition.questions.slice(0, 1) }))
    expect(at().versionId).toBe(versionId(SLUG))
    expect(at().definition.questions).toHaveLength(4)
    expect(at({ secret: OTHER }).definition.questions).toHaveLength(1)
    const draftId = await answerAll()
    expect(send(draftId)).toEqual({ kind: 'sent' })
    expect(sentFrom(draftId)?.definition.questions).toHaveLength(4)
  })

  test('there is no draft of a survey, and none that is not open to everybody', () => {
    expect(findAnswering(nobody, SECRET, 'evenings', TODAY)).toBeNull()
    expect(findAnswering(nobody, SECRET, 'nothing', TODAY)).toBeNull()
  })

  test('answers that come in the same moment are all kept, and one that fails undoes itself alone', async () => {
    const { writeTogether } = await import('../../../db/queries/transaction')
    const results = await Promise.allSettled([
      say('who', 'who=me', { secret: 'c'.repeat(43) }),
      writeTogether(() => {
        db.$client.exec("update surveys set slug = 'broken'")
        throw new Error('no')
      }),
      say('who', 'who=staff', { secret: 'd'.repeat(43) }),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(at({ secret: 'c'.repeat(43) }).draft?.answers.who).toBe('me')
    expect(at({ secret: 'd'.repeat(43) }).draft?.answers.who).toBe('staff')
  })
})

describe('sending', () => {
  test('makes one response with its answers, and the draft is gone', async () => {
    const draftId = await answerAll()
    const before = count()
    expect(send(draftId)).toEqual({ kind: 'sent' })
    expect(count()).toBe(before + 1)
    expect(findOwnDraft(nobody, SECRET, subjectOf(SLUG))).toBeNull()
    const sent = sentFrom(draftId)
    expect(sent).toMatchObject({ who: 'me', withdrawnAt: null, canTakeBack: true })
    expect(readSent(sent!).map(({ step, said }) => [step, said.state])).toEqual([
      ['how', 'answered'],
      ['want-more', 'answered'],
      ['bus--evening', 'answered'],
      ['bus--help', 'unsure'],
      ['feel', 'skipped'],
    ])
    expect(stepsSaid(sent!)).toEqual(['how', 'want-more', 'bus--evening'])
  })

  test('twice makes one', async () => {
    const draftId = await answerAll()
    const before = count()
    expect([send(draftId), send(draftId)]).toEqual([{ kind: 'sent' }, { kind: 'sent' }])
    expect(count()).toBe(before + 1)
  })

  test('nobody sends what is not theirs', async () => {
    const draftId = await answerAll()
    const before = count()
    expect(send(draftId, { secret: OTHER })).toEqual({ kind: 'not-found' })
    expect(send(draftId, { viewer: sam() })).toEqual({ kind: 'not-found' })
    expect(send('another')).toEqual({ kind: 'not-found' })
    expect(count()).toBe(before)
  })

  test('a question without an answer comes first', async () => {
    const draftId = await answerAll({}, ANSWERS.slice(0, 3))
    expect(send(draftId)).toEqual({ kind: 'unfinished', step: 'bus--evening' })
  })

  test('after the last day nothing is sent, and what was answered stays', async () => {
    const draftId = await answerAll()
    newVersion((definition) => ({ ...definition, closesOn: '2026-11-21' }))
    expect(at().isOpen).toBe(false)
    expect(send(draftId)).toEqual({ kind: 'closed' })
    expect(at().draft?.answers.how).toBe('bus')
  })

  test('what a carer says for somebody is marked as such', async () => {
    const draftId = await answerAll({}, [['who', 'who=carer-for'], ...ANSWERS.slice(1)])
    send(draftId)
    expect(sentFrom(draftId)?.who).toBe('carer-for')
    const row = db.$client
      .prepare('select who, help, helper from survey_responses where code_hash = ?')
      .get(hashOf(codeOfDraft(SECRET, draftId)))
    expect(row).toEqual({ who: 'carer-for', help: '', helper: '' })
  })

  test('with help, who helped and how much stands with it', async () => {
    const draftId = await answerAll({}, [
      ['who', 'who=helped'],
      ['helper', 'helper=friend&help=read'],
      ...ANSWERS.slice(1),
    ])
    send(draftId)
    expect(sentFrom(draftId)).toMatchObject({ who: 'helped', helper: 'friend', help: 'read' })
  })

  test('files of others do not come along', async () => {
    const slug = 'your-centre'
    const own = file(`device:${hashOf(SECRET)}`)
    const foreign = file(`device:${hashOf(OTHER)}`)
    const start = { version: versionId(slug), 'show-us-photo': own, 'show-us-voice': foreign }
    openDraft(nobody, SECRET, subjectOf(slug), NOW, start)
    await skipAll(slug, ['show-us'])
    const draftId = at({ slug }).draft?.id ?? ''
    expect(send(draftId, { slug })).toEqual({ kind: 'sent' })
    const owners = db.$client.prepare('select id, owner from survey_files order by owner').all()
    expect(owners).toEqual([
      { id: own, owner: '' },
      { id: foreign, owner: `device:${hashOf(OTHER)}` },
    ])
    const named = db.$client
      .prepare('select file_id from survey_answers where file_id is not null')
      .pluck()
      .all()
    expect(named).toEqual([own])
  })
})

describe('after sending', () => {
  test.each([
    ['somebody who is signed in', sam],
    [
      'a carer who helps somebody',
      () => ({ ...jo(), helping: { personId: idOfDemo('customer'), name: 'Sam' } }),
    ],
    ['somebody without an account', () => nobody],
  ])('nothing in the database leads from %s to the answers', async (_who, viewerOf) => {
    const viewer = viewerOf()
    const who = { viewer }
    const draftId = await answerAll(who)
    expect(send(draftId, who)).toEqual({ kind: 'sent' })
    const { responseId } = findSent(viewer, SLUG, { deviceSecret: SECRET, draftId }, NOW)!
    const owners = [idOfDemo('customer'), idOfDemo('carer'), hashOf(SECRET), SECRET, draftId]
    const rows = everyRow().filter((row) => row.includes(responseId))
    expect(rows.length).toBeGreaterThan(4)
    for (const row of rows) for (const owner of owners) expect(row).not.toContain(owner)
    expect(everyRow().filter((row) => row.includes(draftId))).toEqual([])
    // What is stored of the code does not tell the code.
    expect(everyRow().join()).not.toContain(codeOfDraft(SECRET, draftId))
  })

  test('answers are found by the device, or by the code, and by nobody else', async () => {
    const draftId = await answerAll()
    send(draftId)
    const { code } = sentFrom(draftId)!
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(findSent(nobody, SLUG, { code: code.toLowerCase().replaceAll('-', ' ') }, NOW)?.code).toBe(code)
    expect(sentFrom(draftId, OTHER)).toBeNull()
    expect(findSent(nobody, 'your-centre', { code }, NOW)).toBeNull()
    expect(findSent(nobody, SLUG, { code: 'K7QF-2M9P-X4TD' }, NOW)).toBeNull()
    expect(findSent(nobody, SLUG, { code: '' }, NOW)).toBeNull()
  })

  test('answers are taken back within a day: they are deleted, and not counted', async () => {
    const draftId = await answerAll()
    const before = count()
    send(draftId)
    const { responseId } = sentFrom(draftId)!
    const by = { deviceSecret: SECRET, draftId }
    expect(takeBackAnswers(nobody, SLUG, { ...by, deviceSecret: OTHER }, NOW)).toBeNull()
    expect(takeBackAnswers(nobody, SLUG, by, NOW)).toBe('taken-back')
    expect(takeBackAnswers(nobody, SLUG, by, NOW)).toBe('taken-back')
    expect(count()).toBe(before)
    const left = db.$client.prepare('select count(*) from survey_answers where response_id = ?').pluck()
    expect(left.get(responseId)).toBe(0)
    expect(send(draftId)).toEqual({ kind: 'sent' })
    expect(count()).toBe(before)
  })

  test('after a day they stay', async () => {
    const draftId = await answerAll()
    send(draftId)
    const later = new Date(NOW.getTime() + 24 * 3_600_000)
    expect(takeBackAnswers(nobody, SLUG, { deviceSecret: SECRET, draftId }, later)).toBe('too-late')
    expect(sentFrom(draftId, SECRET, later)?.canTakeBack).toBe(false)
  })
})

/** Every row of every table, as text. */
function everyRow(): string[] {
  const { $client } = database()
  const tables = $client
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
    .pluck()
    .all() as string[]
  return tables.flatMap((table) =>
    ($client.prepare(`select * from "${table}"`).all() as object[]).map((row) => JSON.stringify(row)),
  )
}

function newVersion(change: (definition: Definition) => Definition) {
  const before = findVersion(versionId(SLUG))!
  db.$client
    .prepare(`insert into survey_versions (id, survey_id, number, definition, created_at, updated_at, published_at)
      values ('second', ?, 2, ?, ?, ?, ?)`)
    .run(
      surveyId(SLUG),
      JSON.stringify(change(before.definition as Definition)),
      NOW.toISOString(),
      NOW.toISOString(),
      NOW.toISOString(),
    )
}

function file(owner: string): string {
  const id = newId()
  db.$client
    .prepare(`insert into survey_files (id, survey_id, owner, kind, type, data, created_at)
      values (?, ?, ?, 'photo', 'image/jpeg', x'00', ?)`)
    .run(id, surveyId('your-centre'), owner, NOW.toISOString())
  return id
}

/** Goes through all questions of a survey with nothing to say. */
async function skipAll(slug: string, but: string[]) {
  await say('who', 'who=me', { slug })
  for (const { step, canSkip } of at({ slug }).flow.questions) {
    if (canSkip && !but.includes(step)) await say(step, 'go=skip', { slug })
  }
}
