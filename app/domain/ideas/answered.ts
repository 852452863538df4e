import { findChange } from '../../../db/queries/changes'
import { findByStop } from '../../../db/queries/hear-backs'
import { findIdea, type IdeaRow, listIdeaAnswers } from '../../../db/queries/ideas'
import { sawNews } from '../people/news'
import type { Viewer } from '../people/viewer'
import { hashOf } from '../site/secrets'
import { todayInLondon } from '../site/today'

/** Where an idea stands, for whoever sent it: without what they wrote. Days are local, YYYY-MM-DD. */
export type AnsweredIdea = {
  reference: string
  sentOn: string
  dueOn: string
  answer: { words: string; on: string; changeSlug: string | null } | null
}

export function answeredIdea(idea: IdeaRow): AnsweredIdea {
  const [latest] = listIdeaAnswers(idea.id)
  const change = latest?.changeId ? findChange({ id: latest.changeId }) : undefined
  const on = (at: string) => todayInLondon(new Date(at))
  return {
    reference: idea.reference,
    sentOn: on(idea.sentAt),
    dueOn: idea.dueOn,
    answer: latest
      ? { words: latest.words, on: on(latest.at), changeSlug: change?.publishedAt ? change.slug : null }
      : null,
  }
}

export const ideaAnswerPath = (token: string) => `/have-your-say/idea/answer/${token}`

/** The answer to an idea, for whoever has the link of the mail or of their own page. Null for all others. */
export function showAnswerByLink(viewer: Viewer, token: string, now: Date): AnsweredIdea | null {
  const heard = findByStop(hashOf(token))
  const idea = heard?.ideaId ? findIdea({ id: heard.ideaId }) : undefined
  if (!idea) return null
  sawNews(viewer, ideaAnswerPath(token), now)
  return answeredIdea(idea)
}
