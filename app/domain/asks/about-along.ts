import type { Question } from '../about/questions'
import { readAbout } from '../about/read'
import type { Viewer } from '../people/viewer'

/** The answers of "About me" that can go along with an ask: words and chosen pictures, no photos and no voices. */
export type AboutAlong = { question: Question; words: string; chosen: string[] }[]

/** What a person wrote about themselves, as far as whoever asks may see it. Empty when there is nothing. */
export const readAboutToSend = (viewer: Viewer, personId: string, now: Date): AboutAlong =>
  (readAbout(viewer, personId, now) ?? [])
    // The "pictures of me" are photos.
    .filter(({ question, words, chosen }) => words !== '' || (question !== 'pictures' && chosen.length > 0))
    .map(({ question, words, chosen }) => ({
      question,
      words,
      chosen: question === 'pictures' ? [] : [...chosen],
    }))
