import type { Viewer } from '../people/viewer'
import type { Choice, Definition, SurveyQuestion } from './definition'
import { findDraft, type Saved, saveDefinition } from './making/draft'

/** Where a picture belongs: the survey, a question, what a question shows, or a thing that it offers. */
export type PicturePlace =
  | { on: 'survey' }
  | { on: 'question'; question: string }
  | { on: 'shown'; question: string }
  | { on: 'choice' | 'item'; question: string; choice: string }

/** "survey", "question:<id>", "shown:<id>", "choice:<question>:<choice>", "item:<question>:<item>". */
export function readPlace(words: string): PicturePlace | null {
  const [on, question = '', choice = '', ...rest] = words.split(':')
  if (rest.length > 0) return null
  if (on === 'survey' && !question) return { on }
  if ((on === 'question' || on === 'shown') && question && !choice) return { on, question }
  if ((on === 'choice' || on === 'item') && question && choice) return { on, question, choice }
  return null
}

/** What stands in a place now: its English words, and its picture. Null when there is no such place. */
export function findPictured(
  { title, picture, questions }: Definition,
  place: PicturePlace,
): { words: string; picture: string } | null {
  if (place.on === 'survey') return { words: title.en, picture }
  const question = questions.find(({ id }) => id === place.question)
  if (!question) return null
  if (place.on === 'question') return { words: question.ask.en, picture: question.picture ?? '' }
  if (place.on === 'shown') {
    return question.show?.kind === 'picture'
      ? { words: question.ask.en, picture: question.show.picture }
      : null
  }
  const thing = findThing(question, place)
  return thing ? { words: thing.texts.en, picture: thing.picture ?? '' } : null
}

const findThing = (
  { choices = [], items = [] }: SurveyQuestion,
  place: Extract<PicturePlace, { choice: string }>,
): Choice | undefined => (place.on === 'choice' ? choices : items).find(({ id }) => id === place.choice)

/** The same survey with this picture in the place; '' takes it away, where there need not be one. */
export function withPicture(definition: Definition, place: PicturePlace, picture: string): Definition {
  const copy = structuredClone(definition)
  if (place.on === 'survey') return { ...copy, picture: picture || copy.picture }
  const question = copy.questions.find(({ id }) => id === place.question)
  if (!question) return copy
  if (place.on === 'question') setPicture(question, picture)
  else if (place.on === 'shown') {
    // What the old picture showed is not what this one shows.
    if (question.show?.kind === 'picture' && picture && picture !== question.show.picture)
      question.show = { kind: 'picture', picture }
  } else {
    const thing = findThing(question, place)
    if (thing) setPicture(thing, picture)
  }
  return copy
}

function setPicture(thing: { picture?: string }, picture: string) {
  if (picture) thing.picture = picture
  else delete thing.picture
}

/**
 * Gives a place of the draft another picture.
 * @param picture a key of the picture registry, which the caller has looked up; '' for none
 * @returns null when there is no such survey or place, and for all but the council
 */
export function putPicture(
  viewer: Viewer,
  surveyId: string,
  place: PicturePlace,
  { picture, seenAt }: { picture: string; seenAt: string },
  now: Date,
): Saved | null {
  const draft = findDraft(viewer, surveyId)
  if (!draft || !findPictured(draft.definition, place)) return null
  return saveDefinition(viewer, surveyId, withPicture(draft.definition, place, picture), seenAt, now)
}
