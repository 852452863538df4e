import type { ReactNode } from 'react'
import { listOf } from '../../domain/drafts/read'
import { ideasOf, WAYS } from '../../domain/goals/ways'
import { useWords } from '../../i18n/words'
import { Choices } from '../../kit/choices'
import { Details } from '../../kit/details'
import { Field } from '../../kit/field'
import { type QuestionProps, textOf } from './question-props'
import { FirstQuestion, HelpsQuestion, KnowQuestion, WhyQuestion } from './questions-many'
import { ByQuestion, DateQuestion, PeopleQuestion, SeeQuestion } from './questions-when'
import { pictureOf } from './say-goal'
import { ShowOrSay } from './show-or-say'

/** One question about a goal: the same on the way to a new one and where it is changed. */
export function GoalQuestion(props: QuestionProps) {
  const Question = QUESTIONS[props.step]
  return Question ? <Question {...props} /> : null
}

function WayQuestion({ given, errorOf, suggests, about }: QuestionProps) {
  const { t } = useWords()
  return (
    <Choices
      name="way"
      type="radio"
      asTitle
      grid
      legend={t(suggests ? 'goals:new.way.q-suggest' : 'goals:new.way.q')}
      hint={about}
      error={errorOf('way')}
      chosen={listOf(given.way)}
      choices={WAYS.map((way) => ({
        value: way,
        label: t(`goals:way.${way}`),
        picture: `way.${way}` as const,
      }))}
    />
  )
}

function WhatQuestion({ given, errorOf, suggests }: QuestionProps) {
  const { t } = useWords()
  const ideas = ideasOf(given.way)
  const error = errorOf('words')
  const own = ideas.length === 0
  return (
    <>
      {own ? null : (
        <Choices
          name="idea"
          type="radio"
          asTitle
          legend={t(suggests ? 'goals:new.what.q-suggest' : 'goals:new.what.q')}
          hint={t('goals:new.what.hint')}
          error={errorOf('idea')}
          chosen={listOf(given.idea)}
          choices={ideas.map((idea) => ({
            value: idea,
            label: t(`goals:idea.${idea}`),
            picture: pictureOf(`idea.${idea}`),
          }))}
        />
      )}
      <Field
        name="words"
        label={own ? t('goals:new.what.q-own') : t('goals:new.what.words')}
        asTitle={own}
        hint={t('goals:new.what.words-hint')}
        lines={3}
        value={textOf(given.words)}
        error={error}
      />
      {suggests ? null : <MoreWays given={given} errorOf={errorOf} open={own} />}
    </>
  )
}

function MoreWays({ given, errorOf, open }: Pick<QuestionProps, 'given' | 'errorOf'> & { open: boolean }) {
  const { t } = useWords()
  const [photoId, voiceId] = [textOf(given.photoId), textOf(given.voiceId)]
  const wrong = Boolean(errorOf('photo') || errorOf('voice'))
  return (
    <Details summary={t('goals:new.what.show')} open={open || wrong || photoId !== '' || voiceId !== ''}>
      <ShowOrSay photoId={photoId} voiceId={voiceId} errorOf={errorOf} />
    </Details>
  )
}

const QUESTIONS: Record<string, (props: QuestionProps) => ReactNode> = {
  way: WayQuestion,
  what: WhatQuestion,
  why: WhyQuestion,
  first: FirstQuestion,
  helps: HelpsQuestion,
  by: ByQuestion,
  date: DateQuestion,
  know: KnowQuestion,
  see: SeeQuestion,
  people: PeopleQuestion,
}
