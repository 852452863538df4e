import { listShownIdeas } from '../../../db/queries/ideas'
import { type Theme, themeOf } from '../changes/themes'
import type { Viewer } from '../people/viewer'
import { todayInLondon } from '../site/today'

/** An idea that others may read, with its answer. The day is local, YYYY-MM-DD. */
export type PublicIdea = {
  id: string
  theme: Theme
  idea: string
  answer: string
  on: string
  changeSlug: string | null
}

/** Of a page; older ones are found through what changed. */
const MOST = 100

/** Ideas with an answer, which their people let others read. The newest answer first. */
export const listPublicIdeas = (_viewer: Viewer): PublicIdea[] =>
  listShownIdeas(MOST).map(({ id, theme, shown, words, at, changeSlug }) => ({
    id,
    theme: themeOf(theme) ?? 'other',
    idea: shown,
    answer: words,
    on: todayInLondon(new Date(at)),
    changeSlug,
  }))
