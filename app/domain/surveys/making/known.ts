import { listVersions } from '../../../../db/queries/surveys'
import { countAnswersByQuestion, listWarnings } from '../../../../db/queries/surveys-making'
import type { Definition, QuestionKind } from '../definition'
import type { Draft } from './draft'
import { openGaps } from './old-languages'
import { type Known, type Missing, missingOf } from './rules'
import { type CheckedText, checkTexts } from './words'

/** How many answered each question, and of which kind it was for them. */
export function answeredIn(surveyId: string) {
  const counts = countAnswersByQuestion(surveyId)
  const kinds = new Map<string, QuestionKind>()
  for (const { definition, publishedAt } of listVersions(surveyId).reverse())
    if (publishedAt)
      for (const { id, kind } of (definition as Definition).questions) if (counts.has(id)) kinds.set(id, kind)
  return { counts, kinds }
}

/** What a draft still needs, and what the Easy Read check says of its texts. */
export function checkDraft(
  { surveyId, definition }: Draft,
  today: string,
): { missing: Missing[]; texts: CheckedText[] } {
  const accepted = listWarnings(surveyId)
  const texts = checkTexts(definition, accepted)
  const languages = openGaps(definition, accepted)
  const known: Known = { today, texts, languages, answered: answeredIn(surveyId).kinds }
  return { missing: missingOf(definition, known), texts }
}
