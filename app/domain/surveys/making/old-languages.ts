import { insertWarning, listWarnings } from '../../../../db/queries/surveys-making'
import { allOrNothing } from '../../../../db/queries/transaction'
import type { Lang } from '../../../i18n/languages'
import { type Viewer, writerOf } from '../../people/viewer'
import { hashOf, newId } from '../../site/secrets'
import type { Definition } from '../definition'
import { type LanguageGap, languageGaps } from '../language-progress'
import { oldTextsOf } from '../old-texts'
import { type Draft, findDraft, nameOf } from './draft'
import { LONGEST_REASON, type Took } from './warnings'
import type { Accepted } from './words'

/** What stops a language, and who lets its old texts stand. */
export type OpenGap = LanguageGap & { accepted: Accepted | null }

/** Kept beside the warnings of the word check that somebody accepted. */
const RULE = 'old-translation'

/** Says exactly which texts are old, and which words they have: with one more, somebody has to look again. */
export const oldMark = (definition: Definition, lang: Lang): string =>
  `${lang} ${hashOf(JSON.stringify(oldTextsOf(definition, lang)))}`

const acceptedOld = (definition: Definition, lang: Lang, accepted: readonly Accepted[]) =>
  accepted.find(({ words, rule }) => rule === RULE && words === oldMark(definition, lang)) ?? null

/** Who lets the old texts of a language stay, as they are now. */
export const findAcceptedOld = ({ surveyId, definition }: Draft, lang: Lang): Accepted | null =>
  acceptedOld(definition, lang, listWarnings(surveyId))

/** Languages that people can choose and that are not ready for them. */
export const openGaps = (definition: Definition, accepted: readonly Accepted[]): OpenGap[] =>
  languageGaps(definition).map((gap) => ({ ...gap, accepted: acceptedOld(definition, gap.lang, accepted) }))

/**
 * A named person lets people get the old texts of a language, with a reason. The same twice is one.
 * @param given `mark`: the texts that somebody looked at (oldMark)
 * @returns null when there is no such survey or nothing old in it, and for all but the council
 */
export function acceptOld(
  viewer: Viewer,
  surveyId: string,
  lang: Lang,
  given: { mark: string; reason: string },
  now: Date,
): Took | null {
  return allOrNothing(() => {
    const draft = findDraft(viewer, surveyId)
    if (!draft || oldTextsOf(draft.definition, lang).length === 0) return null
    if (acceptedOld(draft.definition, lang, listWarnings(surveyId))) return { kind: 'done' }
    const reason = given.reason.trim()
    if (reason === '' || reason.length > LONGEST_REASON) return wrong('reason')
    if (given.mark !== oldMark(draft.definition, lang)) return wrong('old-changed')
    insertWarning({
      id: newId(),
      surveyId,
      words: given.mark,
      rule: RULE,
      reason,
      byId: writerOf(viewer),
      byName: nameOf(viewer),
      at: now.toISOString(),
    })
    return { kind: 'done' }
  })
}

const wrong = (key: string): Took => ({
  kind: 'wrong',
  problems: [{ at: 'reason', key: `survey-making:error.${key}` }],
})
