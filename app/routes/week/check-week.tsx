import type { ReactNode } from 'react'
import type { Answers } from '../../domain/drafts/questions'
import { askedQuestions, type Flow } from '../../domain/drafts/questions'
import { dateOf, listOf, textOf } from '../../domain/drafts/read'
import { readWritten } from '../../domain/week/answers'
import { isDay, isPart } from '../../domain/week/entry'
import { movedTo } from '../../domain/week/questions'
import { sayDate, sayDays, sayTimes } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { CheckAnswers } from '../../kit/check-page'
import type { PictureKey } from '../../kit/pictures/registry'
import { stepAddress } from '../questions/step-address'
import { pictureOf, pictureOfHow, pictureOfWho, sayHow, sayWhat, sayWho } from './say-week'

type Props = {
  flow: Flow
  given: Answers
  address: string
  draftId: string
  sendLabel: string
  /** The picture of the entry as it was. */
  picture?: string
  children?: ReactNode
}

/** All answers about something in a week, to check and put in. */
export function CheckWeek({ flow, given, address, draftId, sendLabel, picture, children }: Props) {
  const words = useWords()
  const { t } = words
  return (
    <CheckAnswers
      formKey={draftId}
      sendLabel={sendLabel}
      sendPicture="me.week"
      answers={askedQuestions(flow, given).map(({ step }) => ({
        question: t(`week:question.${step}`),
        answer: sayAnswer(words, step, given),
        picture: pictureOfAnswer(step, given, picture),
        changeHref: stepAddress(address, step, true),
        changeLabel: t(`week:change-answer.${step}`),
      }))}
    >
      {children}
    </CheckAnswers>
  )
}

/** An answer in words; empty when there is none. */
export function sayAnswer(words: Words, step: string, given: Answers): string {
  const { t } = words
  const written = readWritten(given)
  const date = step === 'to' ? movedTo(given) : dateOf(given)
  switch (step) {
    case 'what':
      return sayWhat(words, written.what)
    case 'often':
      return t(`week:often.${textOf(given.often)}`)
    case 'days':
      return sayDays(words, listOf(given.days).filter(isDay))
    case 'first':
      return t(`week:first.${textOf(given.first)}`)
    case 'date':
    case 'to':
      return date ? sayDate(words, date) : ''
    case 'part':
      return isPart(given.part) ? t(`week:part.${written.part}`) : ''
    case 'time':
      return sayTimes(words, written.startsAt, written.endsAt)
    case 'where':
      return written.place
    case 'who':
      return sayWho(words, written.who)
    case 'how':
      return sayHow(words, written.how)
    default:
      return textOf(given.words)
  }
}

function pictureOfAnswer(step: string, given: Answers, picture?: string): PictureKey {
  const written = readWritten(given, picture)
  if (step === 'what') return pictureOf(written.picture)
  if (step === 'who' && written.who) return pictureOfWho(written.who)
  if (step === 'how' && written.how) return pictureOfHow(written.how)
  return PICTURES[step] ?? 'action.not-sure'
}

const PICTURES: Record<string, PictureKey> = {
  often: 'week.weekly',
  days: 'me.week',
  first: 'week.fortnightly',
  date: 'week.once',
  to: 'week.moved',
  part: 'week.all-day',
  time: 'action.clock',
  where: 'action.map',
  who: 'action.people',
  how: 'transport.bus',
  words: 'action.tell',
}
