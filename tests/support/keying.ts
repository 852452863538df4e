import { expect } from 'vitest'
import type { Answers } from '../../app/domain/drafts/questions'
import { makeBatch } from '../../app/domain/keying/batch'
import { givenFrom } from '../../app/domain/keying/given'
import { type Keyed, keySheet } from '../../app/domain/keying/key'
import { isKeyedTwice } from '../../app/domain/keying/share'
import type { Viewer } from '../../app/domain/people/viewer'
import { newSecret } from '../../app/domain/site/secrets'
import { newSheetCode } from '../../app/domain/surveys/paper/sheet-code'
import { database } from '../../db/connection.server'
import { surveyId } from '../../db/seed/surveys'
import { GETTING_AROUND } from '../../db/seed/surveys/open-surveys'
import { idOfDemo, member } from './viewers'

export const NOW = new Date('2026-12-07T10:00:00Z')
export const SURVEY = surveyId('getting-around')
export const NUMBER = GETTING_AROUND.number

const post = { posts: [{ kind: 'council', organisationId: null }] as const }
export const helen = () => member(idOfDemo('council'), 'Helen', post)
export const grace = () => member('council-grace', 'Grace', post)

/** What stands on a sheet of "Getting around". */
export const SHEET: Answers = {
  'sheet-language': 'en',
  who: 'me',
  how: 'bus',
  'want-more': 'yes',
  'bus--evening': 'extremely',
  'bus--help': 'very',
  feel: '3',
}

export const newBatch = (share = '0', channel = 'paper', survey = SURVEY, name = 'Monday'): string => {
  const made = makeBatch(helen(), survey, { name, channel, share, key: newSecret() }, NOW)
  if (!made || !('id' in made)) throw new Error(`No batch: ${JSON.stringify(made)}`)
  return made.id
}

/** A new sheet of the survey; of those that are typed in twice, or once, when that matters. */
export function newSheet(batch?: string, share = 0, twice = true): string {
  for (;;) {
    const code = newSheetCode(NUMBER, 1)
    if (!batch || isKeyedTwice(batch, code, share) === twice) return code
  }
}

export const key = (
  viewer: Viewer,
  batch: string,
  code: string,
  answers: Answers = SHEET,
  survey = SURVEY,
): Keyed | null =>
  keySheet(viewer, survey, batch, code, ({ definition }) => givenFrom(definition, answers), NOW)

/** A sheet that two people read differently. @returns its code */
export function keyDiffering(batch: string): string {
  const code = newSheet()
  expect(key(helen(), batch, code)).toMatchObject({ kind: 'waits' })
  expect(key(grace(), batch, code, { ...SHEET, how: 'car', feel: '' })).toMatchObject({ kind: 'differs' })
  return code
}

type Row = {
  channel: string
  who: string
  lang: string
  sheet: string
  versionId: string
  id: string
  codeHash: string | null
}

export const responsesOf = (sheet: string) =>
  database()
    .$client.prepare(
      `select id, channel, who, lang, sheet, version_id as versionId, code_hash as codeHash
       from survey_responses where sheet = ?`,
    )
    .all(sheet) as Row[]

/** What was stored of a sheet: "how=bus", "feel:unsure". */
export const answersOf = (sheet: string) =>
  (
    database()
      .$client.prepare(
        `select a.question, a.item, a.state, a.choice, a.number, a.words from survey_answers a
         join survey_responses r on r.id = a.response_id where r.sheet = ? order by a.id`,
      )
      .all(sheet) as Record<'question' | 'item' | 'state' | 'choice' | 'number' | 'words', string>[]
  ).map(({ question, item, state, choice, number, words }) => {
    const value = [choice, number ?? '', words].filter((one) => one !== '').join(' ')
    return `${question}${item ? `--${item}` : ''}${state === 'answered' ? `=${value}` : `:${state}`}`
  })
