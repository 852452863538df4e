import { listTownNames } from '../../domain/activities/towns'
import type { Problem } from '../../domain/drafts/questions'
import { type Given, givenOf } from '../../domain/keying/given'
import { LANG_STEP, questionsToKey } from '../../domain/keying/questions'
import { type OpenSheet, openSheet, scansOf } from '../../domain/keying/sheet'
import type { MemberPage } from '../../session.server'
import { surveyOf } from './survey-of'

/** What came back from a sheet that was sent: kept as it was typed. */
export type SheetSent = {
  given: Given
  problems: Problem[]
  /** Something became of the scans, and nothing else was looked at. */
  scan: 'added' | 'removed' | null
}

/** Most sheets are in English: nobody chooses that each time. */
const AS_MOST_ARE: Given = { [LANG_STEP]: ['en'] }

/** A document stands beside the questions; a picture needs no leave. */
export const hasDocument = (scans: readonly { type: string }[]) =>
  scans.some(({ type }) => type === 'application/pdf')

/** A sheet with all its questions. */
export function showSheet(page: MemberPage, open: OpenSheet, given: Given = AS_MOST_ARE) {
  const { viewer, words, lang } = page
  const { survey, batch, sheet, standing } = open
  const title =
    batch.channel === 'phone'
      ? words.t('keying:key.title-phone', { code: sheet.code })
      : words.t(standing === 'second' ? 'keying:key.title-second' : 'keying:key.title', { code: sheet.code })
  const questions = questionsToKey(sheet.definition, lang)
  const scans = scansOf(open)
  return {
    head: { title, section: batch.name, noIndex: true, embeds: hasDocument(scans) },
    title,
    survey: surveyOf(survey, lang),
    batch: { id: batch.id, name: batch.name, channel: batch.channel },
    code: sheet.code,
    isSecond: standing === 'second',
    call: { title: sheet.definition.title, minutes: sheet.definition.minutes },
    questions,
    towns: questions.some(({ control }) => control === 'text') ? listTownNames(viewer) : [],
    given,
    scans,
  }
}

/** What the page shows again after a form that could not be taken, or that was about scans. */
export function typedSheet(
  page: MemberPage,
  surveyId: string,
  batchId: string,
  code: string,
  form: URLSearchParams,
  problems: Problem[],
  scan: SheetSent['scan'] = null,
): SheetSent & { head: object } {
  const open = openSheet(page.viewer, surveyId, batchId, code)
  if (!open || 'problem' in open) throw new Response(null, { status: 404 })
  return {
    head: {
      title: page.words.t('keying:key.title', { code: open.sheet.code }),
      section: open.batch.name,
      noIndex: true,
      error: problems.length > 0,
    },
    given: givenOf(open.sheet.definition, form),
    problems,
    scan,
  }
}
