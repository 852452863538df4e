import type { AboutAnswer } from './read'

/** What is in an answer, whoever's version it is. */
export type Content = Omit<AboutAnswer, 'question'>

/** Two answers as one: the words one below the other, all that either chose, and one's own files first. */
export const putTogether = (mine: Content, theirs: Content): Content => ({
  words: [...new Set([theirs.words, mine.words])].filter(Boolean).join('\n\n'),
  chosen: [...new Set([...theirs.chosen, ...mine.chosen])],
  photoId: mine.photoId ?? theirs.photoId,
  voiceId: mine.voiceId ?? theirs.voiceId,
})
