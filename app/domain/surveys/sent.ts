import {
  findResponseByCode,
  findSurveyLine,
  listAnswers,
  type ResponseRow,
} from '../../../db/queries/surveys'
import { findPublishedVersion } from '../../../db/queries/surveys-answering'
import { addDays } from '../activities/dates'
import { readCode } from '../hear-back/code'
import type { Viewer } from '../people/viewer'
import { hashOf } from '../site/secrets'
import { todayInLondon } from '../site/today'
import { type Definition, type Step, stepsOf } from './definition'
import { type SaidAnswer, sayAnswer } from './say-answer'
import { codeOfDraft } from './send'
import { isPublic } from './survey'

/** Answers can be taken back for 24 hours. Only the day is known, so it is until the end of the next one. */
export const lastDayToTakeBack = ({ sentAt }: Pick<ResponseRow, 'sentAt'>): string =>
  addDays(todayInLondon(new Date(sentAt)), 1)

/** How somebody finds what they sent: on the device that they sent it from, or with the code that they kept. */
export type SentBy = { deviceSecret: string; draftId: string } | { code: string }

/** What was sent, for whoever sent it. No id of it leaves the server. */
export type Sent = Pick<
  ResponseRow,
  'who' | 'helper' | 'help' | 'lang' | 'sentAt' | 'withdrawnAt' | 'mayQuote'
> & {
  responseId: string
  surveyId: string
  code: string
  definition: Definition
  canTakeBack: boolean
}

/**
 * What was sent to a survey with this code.
 * @returns null for a code that is not one of this survey's
 */
export function findSent(_viewer: Viewer, slug: string, by: SentBy, now: Date): Sent | null {
  const code = 'code' in by ? readCode(by.code) : codeOfDraft(by.deviceSecret, by.draftId)
  const line = findSurveyLine({ slug })
  const row = code && line && isPublic(line) ? findResponseByCode(hashOf(code)) : undefined
  const version = row && findPublishedVersion(row.versionId)
  if (!code || !row || !version || row.surveyId !== line?.id) return null
  const { who, helper, help, lang, sentAt, withdrawnAt, mayQuote } = row
  const canTakeBack = !withdrawnAt && todayInLondon(now) <= lastDayToTakeBack(row)
  return {
    responseId: row.id,
    surveyId: row.surveyId,
    code,
    definition: version.definition as Definition,
    canTakeBack,
    ...{ who, helper, help, lang, sentAt, withdrawnAt, mayQuote },
  }
}

/** Each question that was asked, with what was answered. */
export function readSent({ responseId, definition }: Sent): (Step & { said: SaidAnswer })[] {
  const rows = listAnswers(responseId)
  return stepsOf(definition).flatMap((step) => {
    const own = rows.filter(
      ({ question, item }) => question === step.question.id && item === (step.item?.id ?? ''),
    )
    return own.length > 0 ? [{ ...step, said: sayAnswer(step.question, own) }] : []
  })
}

/** Which questions were answered, for whoever wants to hear what changes: never what was said. */
export const stepsSaid = (sent: Sent): string[] =>
  readSent(sent)
    .filter(({ said }) => said.state === 'answered')
    .map(({ step }) => step)
