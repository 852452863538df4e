import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { visitor } from '../../app/domain/people/viewer'
import type { Definition, SurveyQuestion } from '../../app/domain/surveys/definition'
import { IMPORTANCE } from '../../app/domain/surveys/question-types/importance'
import { computeResults } from '../../app/domain/surveys/results/compute'
import { type Db, openDatabase, useDatabase } from '../../db/connection.server'
import { migrateInMemory } from '../../db/migrate.server'
import { insertRow } from '../../db/queries/rows'
import { prepared } from '../../db/queries/statements'
import { surveyEvents, surveys, surveyVersions } from '../../db/schema'
import { type Figure, median } from './figures'

/** Each answers 25 questions: 100,000 answers. */
const PEOPLE = 4000
const TIMES = 5
const AT = '2026-11-20T10:00:00.000Z'
const AREAS = ['north', 'south', 'east', 'west', 'middle']
const GROUPS = ['younger', 'working-age', 'older']

const pick = (id: string, splitBy: 'area' | 'group', ids: string[]): SurveyQuestion => ({
  id,
  kind: 'one',
  ask: { en: id },
  splitBy,
  choices: ids.map((one) => ({ id: one, texts: { en: one } })),
})

const DEFINITION: Definition = {
  title: { en: 'A large survey' },
  lead: { en: '' },
  asker: { en: '' },
  why: { en: '' },
  after: { en: '' },
  picture: 'page.activities',
  minutes: 10,
  closesOn: null,
  languages: ['en'],
  who: ['me', 'helped', 'carer', 'carer-for'],
  returnTo: '',
  questions: [
    pick('area', 'area', AREAS),
    pick('group', 'group', GROUPS),
    ...Array.from(
      { length: 23 },
      (_, index): SurveyQuestion => ({
        id: `q${index}`,
        kind: 'importance',
        ask: { en: `Question ${index}` },
      }),
    ),
  ],
}

/** Results of a survey with 100,000 answers: counted anew, from a database that was just opened, and kept. */
export function measureResults(people = PEOPLE): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'good-days-results-'))
  const file = join(folder, 'good-days.db')
  try {
    fill(file, people)
    const cold = Array.from({ length: TIMES }, (_, time) => timeOpened(file, time))
    const keptTimes = Array.from({ length: 100 }, timeResults)
    const name = `results of ${(people * DEFINITION.questions.length).toLocaleString('en')} answers`
    return [
      {
        name: `${name}: cold, median`,
        value: median(cold),
        unit: 'ms',
        atMost: people === PEOPLE ? 300 : undefined,
      },
      { name: `${name}: cold, slowest`, value: Math.max(...cold), unit: 'ms' },
      { name: `${name}: kept`, value: median(keptTimes), unit: 'ms' },
    ]
  } finally {
    useDatabase(undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Opened anew, and one more answer since: nothing is kept, by SQLite or by the site. */
function timeOpened(file: string, time: number): number {
  const db = openDatabase(file)
  useDatabase(db)
  prepared('update survey_responses set lang = ? where id = ?').run(time % 2 ? 'en' : 'pl', idOf(0))
  return timeResults()
}

function timeResults(): number {
  const began = performance.now()
  const results = computeResults(visitor('en'), 'large', { split: 'area' })
  const took = performance.now() - began
  if (!results?.questions[5]?.splits.area) throw new Error('There are no results')
  return took
}

const idOf = (person: number) =>
  `00000000-0000-4000-8000-${String((person * 7919) % 1_000_003).padStart(12, '0')}`

function fill(file: string, people: number): void {
  const db = openDatabase(file)
  migrateInMemory(db)
  useDatabase(db)
  insertRow(surveys, { id: 'large', slug: 'large', number: 1, createdAt: AT })
  const version = { id: 'large-1', surveyId: 'large', number: 1, definition: DEFINITION }
  insertRow(surveyVersions, { ...version, createdAt: AT, updatedAt: AT, publishedAt: AT })
  insertRow(surveyEvents, {
    id: 'large-event',
    surveyId: 'large',
    kind: 'published',
    versionId: 'large-1',
    at: AT,
  })
  db.$client.transaction(() => {
    for (let person = 0; person < people; person++) fillOne(db, person)
  })()
  db.$client.close()
}

function fillOne(db: Db, person: number): void {
  const who = DEFINITION.who[Math.floor(chance(person, 1) * 4)]
  const channel = ['online', 'paper', 'phone'][Math.floor(chance(person, 2) * 3)]
  prepared(
    `insert into survey_responses (id, survey_id, version_id, channel, who, lang, sent_at)
      values (?, 'large', 'large-1', ?, ?, 'en', ?)`,
    db,
  ).run(idOf(person), channel, who, AT)
  const insert = prepared(
    `insert into survey_answers (response_id, survey_id, question, state, choice) values (?, 'large', ?, 'answered', ?)`,
    db,
  )
  for (const [index, { id, choices }] of DEFINITION.questions.entries()) {
    const ids = choices?.map((choice) => choice.id) ?? IMPORTANCE
    insert.run(idOf(person), id, ids[Math.floor(chance(person, index + 3) ** 2 * ids.length)])
  }
}

/** The same in each run: 0 to 1. */
const chance = (person: number, what: number): number => {
  const x = Math.sin(person * 12.9898 + what * 78.233) * 43758.5453
  return x - Math.floor(x)
}
