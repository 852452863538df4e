import {
  listToTellOfChanges,
  listToTellOfIdeas,
  markTold,
  newestMovement,
  type ToTell,
} from '../../../db/queries/hear-backs'
import { findSurveyLine } from '../../../db/queries/surveys'
import { allOrNothing } from '../../../db/queries/transaction'
import { isLang, type Lang } from '../../i18n/languages'
import { changePath } from '../changes/read'
import { ideaAnswerPath } from '../ideas/answered'
import { tellPerson } from '../people/news'
import { visitor } from '../people/viewer'
import { inLang } from '../surveys/definition'
import { findSurvey } from '../surveys/survey'
import { withoutMarks } from '../words/glossary'
import { stopTokenOf } from './stop-token'

/** A mail or a text about what moved. `key` is made from whom and what: it is sent once. */
export type HearMail = {
  key: string
  channel: 'mail' | 'text'
  to: string
  lang: Lang
  /** The page to look at, and the one to stop. */
  path: string
  stopPath: string
} & ({ kind: 'change'; state: string; title: string; survey: string } | { kind: 'idea'; reference: string })
export type PostHearMail = (mail: HearMail) => void

/** So many people in one transaction: a few milliseconds, so that nobody waits for it. */
export const AT_ONCE = 100

/**
 * Tells the next people who asked to hear. Each hears of each step once, however often and wherever it runs: what
 * they were told stands in the same transaction as the mail.
 * @param post writes a mail into the outbox
 * @returns how many were told; fewer than `limit` when nobody is left
 */
export function tellNext(now: Date, post: PostHearMail, limit = AT_ONCE): number {
  return allOrNothing(() => {
    const changes = listToTellOfChanges(limit)
    const next = [...changes, ...listToTellOfIdeas(limit - changes.length)]
    const titles = new Map<string, string>()
    for (const one of next) {
      tellOne(one, now, post, titles)
      markTold(one.hearBackId, one.of, now.toISOString())
    }
    return next.length
  })
}

function tellOne(one: ToTell, now: Date, post: PostHearMail, titles: Map<string, string>): void {
  const lang = isLang(one.lang) ? one.lang : 'en'
  const token = stopTokenOf(one.hearBackId)
  const path = one.kind === 'change' ? changePath(one.slug) : ideaAnswerPath(token)
  const title = one.kind === 'change' ? withoutMarks(inLang(JSON.parse(one.title), lang).words) : ''
  if (one.channel === 'me') {
    if (one.personId) tellPerson(one.personId, { ...newsOf(one, title), href: path }, now)
    return
  }
  const shared = {
    key: `hear-${one.hearBackId}-${one.of}`,
    channel: one.channel,
    to: one.to,
    lang,
    path,
    stopPath: `/have-your-say/stop/${token}`,
  }
  if (one.kind === 'idea') post({ ...shared, kind: 'idea', reference: one.reference })
  else {
    const survey = surveyTitle(one.surveyId ?? '', lang, titles)
    post({ ...shared, kind: 'change', state: one.state, title, survey })
  }
}

const newsOf = (one: ToTell, title: string): { id: string; key: string; values: Record<string, string> } => ({
  id: `hear-${one.of}-${one.personId}`,
  ...(one.kind === 'change'
    ? { key: `changes:news.${one.state}`, values: { title } }
    : { key: 'changes:news.idea', values: { number: one.reference } }),
})

function surveyTitle(surveyId: string, lang: Lang, known: Map<string, string>): string {
  const key = `${surveyId} ${lang}`
  const line = known.has(key) ? undefined : findSurveyLine({ id: surveyId })
  const survey = line ? findSurvey(visitor(lang), line.slug) : null
  if (!known.has(key)) known.set(key, survey ? withoutMarks(inLang(survey.definition.title, lang).words) : '')
  return known.get(key) ?? ''
}

/** Changes whenever there may be somebody to tell. */
export const whatMoved = (): string => newestMovement()
