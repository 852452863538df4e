import { findBatch } from '../../domain/keying/batch'
import {
  batchOfSheet,
  type CodeProblem,
  listSheets,
  newCallCode,
  type OpenSheet,
  openSheet,
  type Standing,
} from '../../domain/keying/sheet'
import { localDay, type MemberPage } from '../../session.server'
import { surveyOf } from './survey-of'

/** Why a sheet that was opened cannot be typed in now. */
export type Refused = {
  code: string
  standing: Exclude<Standing, 'new' | 'second'> | 'closed'
  elsewhere: { id: string; name: string } | null
}
/** What became of the sheet before. */
export type Done = {
  kind: 'saved' | 'waits' | 'differs' | 'settled' | 'corrected'
  code: string
  ignored: string[]
  /** Numbers of questions whose words wait for themes again. */
  unthemed: string[]
}

const DONE = ['saved', 'waits', 'differs', 'settled', 'corrected'] as const

/** A batch with its sheets, and what the page before it led to. Null where there is none for this person. */
export function showBatch(
  page: MemberPage,
  surveyId: string,
  batchId: string,
  code: string | null,
  opened: OpenSheet | CodeProblem | null,
) {
  const { viewer, words, lang, url } = page
  const found = findBatch(viewer, surveyId, batchId)
  if (!found) return null
  const { batch, survey } = found
  const asked = url.searchParams
  const problem = opened && 'problem' in opened && !batch.closedAt ? opened.problem : null
  const head = {
    title: batch.name,
    section: words.t('keying:title'),
    noIndex: true,
    error: problem !== null && batch.channel === 'paper',
  }
  return {
    head,
    survey: surveyOf(survey, lang),
    call: { title: survey.definition.title, minutes: survey.definition.minutes },
    number: survey.number,
    id: batch.id,
    batch: { ...batch, closedAt: batch.closedAt && localDay(new Date(batch.closedAt)) },
    sheets: (listSheets(viewer, surveyId, batchId) ?? []).map((one) => ({
      ...one,
      at: localDay(new Date(one.at)),
    })),
    code: code ?? '',
    problem,
    refused: refusedOf(page, opened, Boolean(batch.closedAt)),
    done: doneOf(page, surveyId, batchId),
    closing: (['closed', 'waits', 'once'] as const).find((one) => one === asked.get('close')) ?? null,
    callCode: batch.channel === 'phone' && !batch.closedAt ? newCallCode() : null,
  }
}

function refusedOf(
  { viewer }: MemberPage,
  opened: OpenSheet | CodeProblem | null,
  isClosed: boolean,
): Refused | null {
  if (!opened || 'problem' in opened) return null
  const { standing, sheet } = opened
  if (standing === 'new' || standing === 'second') {
    return isClosed ? { code: sheet.code, standing: 'closed', elsewhere: null } : null
  }
  return {
    code: sheet.code,
    standing,
    elsewhere: standing === 'elsewhere' ? batchOfSheet(viewer, opened) : null,
  }
}

/** Believed only as far as the rows say the same. */
function doneOf({ viewer, url }: MemberPage, surveyId: string, batchId: string): Done | null {
  const kind = DONE.find((one) => one === url.searchParams.get('done'))
  const of = url.searchParams.get('of')
  const open = kind && of ? openSheet(viewer, surveyId, batchId, of) : null
  if (!kind || !open || 'problem' in open || open.standing === 'new') return null
  const numbersOf = (name: string) => {
    const numbers = url.searchParams.get(name) ?? ''
    return /^[0-9a-z.]{1,200}$/.test(numbers) ? numbers.split('.') : []
  }
  return { kind, code: open.sheet.code, ignored: numbersOf('ignored'), unthemed: numbersOf('themes') }
}
