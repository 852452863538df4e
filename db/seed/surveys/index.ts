import type { Answers } from '../../../app/domain/drafts/questions'
import { textOf } from '../../../app/domain/drafts/read'
import { stableId } from '../../../app/domain/open-referral/stable-id'
import { whoOf } from '../../../app/domain/surveys/flow'
import { answerRows } from '../../../app/domain/surveys/response'
import type { Db } from '../../connection.server'
import {
  surveyAnswers,
  surveyAnswerThemes,
  surveyEvents,
  surveyQuotes,
  surveyResponses,
  surveys,
  surveyTests,
  surveyThemes,
  surveyVersions,
} from '../../schema'
import { CAST } from '../cast'
import { personId } from '../ids'
import { writeRows } from '../rows'
import type { SeedSurvey } from './authoring'
import { chanceFrom } from './chance'
import { DAY_OPPORTUNITIES } from './day-opportunities'
import { EVENINGS, GETTING_AROUND, YOUR_CENTRE } from './open-surveys'
import { OWN_WORDS, THEMES } from './own-words'
import { peopleAnswers } from './people-answers'
import { PROVIDERS } from './providers'
import { providersAnswers } from './providers-answers'

export const SEED_SURVEYS = [DAY_OPPORTUNITIES, PROVIDERS, GETTING_AROUND, YOUR_CENTRE, EVENINGS]

export const surveyId = (slug: string) => stableId('survey', slug)
export const versionId = (slug: string) => stableId('survey-version', `${slug}-1`)

const MADE = '2026-02-02T09:00:00.000Z'
const CHECKED = '2026-02-20T09:00:00.000Z'
const OPENED = '2026-03-02T09:00:00.000Z'
const CLOSED = '2026-04-13T09:00:00.000Z'
const PUBLISHED = '2026-05-11T09:00:00.000Z'
const DAY_MS = 86_400_000
/** The same answers in every demo. */
const START = 20_260_302

type EventKind = 'draft' | 'checked' | 'open' | 'closed' | 'published'
const UNTIL: Record<string, EventKind> = {
  'day-opportunities': 'published',
  providers: 'published',
  'getting-around': 'open',
  'your-centre': 'open',
  evenings: 'draft',
}
const DATES: [EventKind, string][] = [
  ['draft', MADE],
  ['checked', CHECKED],
  ['open', OPENED],
  ['closed', CLOSED],
  ['published', PUBLISHED],
]

const council = () => ({ byId: personId('council'), byName: CAST.council.firstName })

/** Surveys that are open, one that is being made, and two with answers and results. */
export function seedSurveys(db: Db): void {
  for (const survey of SEED_SURVEYS) writeSurvey(db, survey)
  writeTests(db)
  const chance = chanceFrom(START)
  writeAnswers(db, DAY_OPPORTUNITIES, peopleAnswers(chance), chance)
  writeAnswers(db, PROVIDERS, providersAnswers(chance), chance)
  writeThemes(db)
}

function writeSurvey(db: Db, { slug, number, synthetic = false, definition }: SeedSurvey): void {
  const id = surveyId(slug)
  const until = UNTIL[slug] ?? 'draft'
  const opened = until === 'draft' ? null : OPENED
  writeRows(db, surveys, [{ id, slug, number, synthetic, createdBy: personId('council'), createdAt: MADE }])
  writeRows(db, surveyVersions, [
    {
      id: versionId(slug),
      surveyId: id,
      number: 1,
      definition,
      createdBy: personId('council'),
      createdAt: MADE,
      updatedAt: CHECKED,
      publishedAt: opened,
    },
  ])
  const last = DATES.findIndex(([kind]) => kind === until)
  const rows = DATES.slice(0, last + 1).map(([kind, at]) => ({
    id: stableId('survey-event', `${slug}-${kind}`),
    surveyId: id,
    kind,
    versionId: versionId(slug),
    ...council(),
    words: '',
    at,
  }))
  writeRows(db, surveyEvents, rows)
}

function writeTests(db: Db): void {
  const tested = (slug: string, on: string, found: string, changed: string) => ({
    id: stableId('survey-test', slug),
    surveyId: surveyId(slug),
    versionId: versionId(slug),
    on,
    people: 'The Thursday group at Hill Farm',
    count: 5,
    found,
    changed,
    ...council(),
    at: `${on}T15:00:00.000Z`,
  })
  writeRows(db, surveyTests, [
    tested(
      'day-opportunities',
      '2026-02-12',
      '2 questions were too long.',
      'We made these questions shorter.',
    ),
    tested('getting-around', '2026-02-19', 'The picture for taxi was not clear.', 'We changed the picture.'),
  ])
}

type Given = Answers & { channel: string }

function writeAnswers(
  db: Db,
  { slug, definition }: SeedSurvey,
  all: readonly Given[],
  chance: () => number,
): void {
  const days = (Date.parse(CLOSED) - Date.parse(OPENED)) / DAY_MS
  for (const [index, answers] of all.entries()) {
    const id = stableId('survey-response', `${slug}-${index}`)
    const who = whoOf(definition, answers)
    const helped = who === 'helped'
    const response = {
      id,
      surveyId: surveyId(slug),
      versionId: versionId(slug),
      channel: answers.channel,
      who,
      helper: helped ? textOf(answers.helper) : '',
      help: helped ? textOf(answers.help) : '',
      lang: 'en',
      codeHash: null,
      sheet: null,
      mayQuote: answers.quote === 'yes',
      synthetic: true,
      sentAt: new Date(Date.parse(OPENED) + Math.floor(chance() * days) * DAY_MS).toISOString(),
      withdrawnAt: null,
    }
    writeRows(db, surveyResponses, [response])
    const rows = answerRows(definition, answers)
    writeRows(
      db,
      surveyAnswers,
      rows.map((row) => ({ responseId: id, surveyId: surveyId(slug), ...row })),
    )
  }
}

/** Staff have read what people wrote, and shown some of it. */
function writeThemes(db: Db): void {
  const survey = surveyId(DAY_OPPORTUNITIES.slug)
  const idOf = (theme: string) => stableId('survey-theme', theme)
  writeRows(
    db,
    surveyThemes,
    Object.entries(THEMES).map(([key, name], position) => ({
      id: idOf(key),
      surveyId: survey,
      question: 'anything-else',
      name,
      picture: '',
      position,
      createdAt: CLOSED,
    })),
  )
  const said = db.$client
    .prepare(
      `select a.id, a.words, r.may_quote as mayQuote from survey_answers a join survey_responses r on r.id = a.response_id
       where a.survey_id = ? and a.question = 'anything-else' and a.words <> ''`,
    )
    .all(survey) as { id: number; words: string; mayQuote: number }[]
  for (const { id, words, mayQuote } of said) {
    const themes = OWN_WORDS.find((one) => one.words === words)?.themes ?? []
    writeRows(
      db,
      surveyAnswerThemes,
      themes.map((theme) => ({
        id: stableId('survey-answer-theme', `${words} ${theme}`),
        answerId: id,
        themeId: idOf(theme),
        byId: personId('council'),
        at: CLOSED,
      })),
    )
    if (mayQuote && words.length < 60)
      writeRows(db, surveyQuotes, [{ answerId: id, words, ...council(), at: CLOSED, takenOffAt: null }])
  }
}
