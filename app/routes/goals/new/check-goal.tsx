import type { Answers } from '../../../domain/drafts/questions'
import { wasSkipped } from '../../../domain/drafts/questions'
import { listOf } from '../../../domain/drafts/read'
import { byDateOf, ideaOf } from '../../../domain/goals/new-goal'
import { isWay } from '../../../domain/goals/ways'
import { todayInLondon } from '../../../domain/site/today'
import { sayDate } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { type AnswerToCheck, CheckAnswers } from '../../../kit/check-page'
import { stepAddress } from '../../questions/step-address'
import type { Face } from '../question-props'

type Props = {
  given: Answers
  address: string
  draftId: string
  suggests: boolean
  supporters: readonly (Face & { seesAll: boolean })[]
  seeAll: string
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** All answers about the new goal, each with a way to change it. */
export function CheckGoal({ given, address, draftId, suggests, supporters, seeAll }: Props) {
  const words = useWords()
  const { t } = words
  const said = sayAnswers(words, given, supporters)
  const canShare = supporters.some((one) => !one.seesAll)
  const steps = suggests
    ? ['way', 'what', 'why']
    : ['way', 'what', 'why', 'first', 'helps', 'by', 'know', ...(canShare ? ['see'] : [])]
  const answers = steps.map((step): AnswerToCheck => {
    const lines = wasSkipped(given, step) ? [] : (said[step] ?? [])
    return {
      question: t(`goals:new.${step}.short`),
      answer: lines.length > 0 ? <Lines of={lines} /> : '',
      changeHref: stepAddress(address, step, true),
      changeLabel: t(`goals:new.${step}.change`),
    }
  })
  return (
    <CheckAnswers
      answers={answers}
      formKey={draftId}
      sendPicture="action.yes"
      sendLabel={t(suggests ? 'goals:new.check.send-suggest' : 'goals:new.check.send')}
    >
      {!suggests && seeAll ? <p>{seeAll}</p> : null}
    </CheckAnswers>
  )
}

const Lines = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map((line) => (
      <p key={line} className="as-written">
        {line}
      </p>
    ))}
  </>
)

/** What was answered to each question, in lines. */
function sayAnswers(words: Words, given: Answers, supporters: readonly Face[]): Record<string, string[]> {
  const { t } = words
  const idea = ideaOf(given)
  const date = byDateOf(given, todayInLondon())
  const nameOf = (id: string) => supporters.find((one) => one.id === id)?.name
  const own = (value: unknown) => (text(value) ? [text(value)] : [])
  return {
    way: isWay(given.way) ? [t(`goals:way.${given.way}`)] : [],
    what: [
      ...(text(given.words) ? [text(given.words)] : idea ? [t(`goals:idea.${idea}`)] : []),
      ...(text(given.photoId) ? [t('goals:new.has-photo')] : []),
      ...(text(given.voiceId) ? [t('goals:new.has-voice')] : []),
    ],
    why: [...listOf(given.whys).map((why) => t(`goals:whys.${why}`)), ...own(given.why)],
    first: [...listOf(given.firsts).map((step) => t(`goals:firsts.${step}`)), ...own(given.first)],
    helps: [
      ...listOf(given.helpers).map((id) => nameOf(id) ?? t(`goals:helpers.${id}`)),
      ...own(given.helps),
    ],
    by: date ? [sayDate(words, date)] : given.by ? [t('goals:new.by.none')] : [],
    know: [...listOf(given.knows).map((know) => t(`goals:knows.${know}`)), ...own(given.howKnow)],
    see:
      given.see === 'some' ? listOf(given.people).flatMap((id) => nameOf(id) ?? []) : [t('goals:new.see.me')],
  }
}
