import type { Missing } from '../../../domain/surveys/making/rules'
import type { Place } from '../../../domain/surveys/making/texts'

export const addressOf = (surveyId: string, path = '') => `/staff/surveys/${surveyId}${path}`

/** The field where something is to be mended. */
export function placeAddress(surveyId: string, place: Place): string {
  if (place.on === 'about') return addressOf(surveyId, `/about#${place.field}`)
  if (place.on === 'question') return addressOf(surveyId, `/questions/${place.question}#${place.field}`)
  if (place.on === 'language') return addressOf(surveyId, `/languages?to=${place.lang}&only=${place.only}`)
  return addressOf(surveyId, '/questions/new')
}

/** What the word check found stands on a page of its own. */
export const missingAddress = (surveyId: string, { key, place }: Missing): string =>
  key === 'errors' || key === 'warnings' ? addressOf(surveyId, '/check') : placeAddress(surveyId, place)

/** The search for a picture of something, which leads back to the page that it was opened on. */
export const picturesFor = (surveyId: string, what: string, back: string): string =>
  `/pictures?${new URLSearchParams({ for: what, back: addressOf(surveyId, back) })}`
