import { listSurveyEvents } from '../../../../db/queries/surveys'
import { listRespondents, listTakenBack, type RespondentRow } from '../../../../db/queries/surveys-results'
import { todayInLondon } from '../../site/today'
import { FEWEST } from './suppress'

/**
 * Whose answers are counted. Once results were shown, somebody may keep them and look again: if one more sheet had been
 * counted since, or one person's answers were gone, the difference would be that person's answers. So whatever came on
 * a later day than the one on which the results were first shown joins them 5 at a time. Who took their answers back is
 * gone at once, and when fewer than 5 did, the last ones who came wait with the late ones, so that 5 are gone.
 */
export function listCounted(surveyId: string): RespondentRow[] {
  const all = listRespondents(surveyId)
  const shown = listSurveyEvents(surveyId).find(({ kind }) => kind === 'published')
  if (!shown) return all
  // Of an answer the day alone is known.
  const day = todayInLondon(new Date(shown.at))
  const isInTime = ({ sentAt }: { sentAt: string }) => sentAt.slice(0, 10) <= day
  const inTime = all.filter(isInTime)
  const gone = listTakenBack(surveyId).filter((one) => isInTime(one) && one.withdrawnAt.slice(0, 10) > day)
  const waiting = upToFive(gone.length) - gone.length
  const late = all.length - inTime.length
  const more = Math.floor((late + waiting) / FEWEST) * FEWEST
  return all.slice(0, Math.max(inTime.length - waiting + more, 0))
}

const upToFive = (count: number) => Math.ceil(count / FEWEST) * FEWEST
