import type { KeyedSurvey } from '../../domain/keying/batch'
import { inLang } from '../../domain/surveys/definition'
import type { Lang } from '../../i18n/languages'

/** What the pages at the desk say of a survey. */
export const surveyOf = ({ id, slug, definition }: KeyedSurvey, lang: Lang) => ({
  id,
  slug,
  title: inLang(definition.title, lang),
})

/** Where the batches of a survey are, and a batch of it. */
export const keyingPath = (surveyId: string, batchId?: string) =>
  `/staff/surveys/${surveyId}/keying${batchId ? `/${batchId}` : ''}`
