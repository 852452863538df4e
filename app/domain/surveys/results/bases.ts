import type { SurveyQuestion } from '../definition'
import type { Ballot } from './ballot'
import type { Tally } from './count'
import { countsAsOwnVoice } from './own-voice'
import type { Bases } from './published'
import { FEWEST, isSmall } from './suppress'

const HIDDEN: Bases = { noAnswer: null, unsure: null, skipped: null, notAsked: null }

/**
 * How many did not answer a question. Who was not sure and who skipped are told apart only where both are 5 or more,
 * so that nobody can know it of a few people, in the whole or in a group, from how many are missing. How many gave no
 * answer at all is no answer: it is everybody less those who answered.
 * @param fewOfSomeKind whether some kind of people, alone or helped, is fewer than 5: then a question that is not for
 * everybody would tell how many they are
 */
export function publishBases(
  question: SurveyQuestion,
  { unsure, skipped, notAsked }: Tally,
  fewOfSomeKind: boolean,
): Bases {
  if (question.for && (fewOfSomeKind || isSmall(notAsked))) return HIDDEN
  const noAnswer = unsure + skipped
  const areApart = noAnswer === 0 || (unsure >= FEWEST && skipped >= FEWEST)
  return {
    noAnswer: isSmall(noAnswer) ? null : noAnswer,
    unsure: areApart ? unsure : null,
    skipped: areApart ? skipped : null,
    notAsked: isSmall(notAsked) ? null : notAsked,
  }
}

/** Of those who speak for themselves. */
export function isFewOfSomeKind({ definition, respondents, own }: Ballot): boolean {
  const counts = new Map<string, number>()
  for (const [person, { who }] of respondents.entries())
    if (own.groupOf[person] === 0) counts.set(who, (counts.get(who) ?? 0) + 1)
  return definition.who.some((who) => countsAsOwnVoice(definition, who) && isSmall(counts.get(who) ?? 0))
}
