import type { AboutProblem, AnswerForm, Saved } from '../../domain/about/change'
import type { Content } from '../../domain/about/together'
import type { Head } from '../../i18n/page-context'
import type { Words } from '../../i18n/words'

/** What an action of a question answers when nothing was saved. All that was sent is in it. */
export type Answer = {
  kind: 'wrong' | 'conflict'
  head: Head
  key: string
  version: number
  mine: Content
  theirs: (Content & { writtenByName: string | null }) | null
  problems: AboutProblem[]
  /** Files that came with this form and wait to be used. */
  kept: { photo: string | null; voice: string | null }
}

/** @param key for the next form: this one has done what it could */
export function answerOf(
  saved: Exclude<Saved, { kind: 'saved' }>,
  head: Head,
  { t }: Words,
  sent: AnswerForm,
  key: string,
): Answer {
  const { kind, mine } = saved
  const kept = { photo: mine.photoId, voice: mine.voiceId }
  if (kind === 'wrong') {
    const { problems } = saved
    return {
      kind,
      head: { ...head, error: true },
      key,
      version: sent.version,
      mine,
      theirs: null,
      problems,
      kept,
    }
  }
  const { theirs } = saved
  const title = t('about-me:conflict.title')
  return { kind, head: { ...head, title }, key, version: theirs.version, mine, theirs, problems: [], kept }
}
