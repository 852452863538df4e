import type { ReactNode } from 'react'
import type { Answers } from '../../domain/drafts/draft'
import { BYS, listOf } from '../../domain/goals/new-goal'
import { FIRST_STEPS, ideasOf, KNOWS, WAYS, WHYS } from '../../domain/goals/ways'
import { useWords } from '../../i18n/words'
import { type Choice, Choices } from '../../kit/choices'
import { DateField } from '../../kit/date-field'
import { Details } from '../../kit/details'
import { Field } from '../../kit/field'
import { faceOf } from '../sharing/say-shares'
import { pictureOf } from './say-goal'
import { ShowOrSay } from './show-or-say'

export type Face = { id: string; name: string; picture: string; photoId: string | null }

export type QuestionProps = {
  step: string
  given: Answers
  errorOf: (at: string) => string | undefined
  /** Supporters whom the person may name, and those who may be shown the goal. */
  supporters: readonly Face[]
  toShare: readonly Face[]
  /** Names of those who see all goals already. */
  seeAll: readonly string[]
  /** It is a suggestion of a supporter's. */
  suggests?: boolean
  /** Something about the question, below it. */
  about?: string
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

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
        value={text(given.words)}
        error={error}
      />
      {suggests ? null : <MoreWays given={given} errorOf={errorOf} open={own} />}
    </>
  )
}

function MoreWays({ given, errorOf, open }: Pick<QuestionProps, 'given' | 'errorOf'> & { open: boolean }) {
  const { t } = useWords()
  const [photoId, voiceId] = [text(given.photoId), text(given.voiceId)]
  const wrong = Boolean(errorOf('photo') || errorOf('voice'))
  return (
    <Details summary={t('goals:new.what.show')} open={open || wrong || photoId !== '' || voiceId !== ''}>
      <ShowOrSay photoId={photoId} voiceId={voiceId} errorOf={errorOf} />
    </Details>
  )
}

type ManyProps = {
  name: string
  legend: string
  hint: string
  choices: Choice[]
  chosen: unknown
  error?: string
  children: ReactNode
}

/** Pictures to choose from, as many as one wants, and a box for one's own words. */
const ChooseMany = ({ chosen, children, ...rest }: ManyProps) => (
  <>
    <Choices {...rest} type="checkbox" asTitle chosen={listOf(chosen)} />
    {children}
  </>
)

function WhyQuestion({ given, errorOf, suggests }: QuestionProps) {
  const { t } = useWords()
  const box = (
    <Field
      name="why"
      label={t('goals:new.why.words')}
      lines={3}
      value={text(given.why)}
      error={errorOf('why')}
    />
  )
  if (suggests) {
    const label = t('goals:new.why.q-suggest')
    return <Field name="why" label={label} asTitle lines={4} value={text(given.why)} error={errorOf('why')} />
  }
  return (
    <ChooseMany
      name="whys"
      legend={t('goals:new.why.q')}
      hint={t('goals:new.why.hint')}
      chosen={given.whys}
      choices={WHYS.map((why) => ({
        value: why,
        label: t(`goals:whys.${why}`),
        picture: `why.${why}` as const,
      }))}
    >
      {box}
    </ChooseMany>
  )
}

function FirstQuestion({ given, errorOf }: QuestionProps) {
  const { t } = useWords()
  return (
    <ChooseMany
      name="firsts"
      legend={t('goals:new.first.q')}
      hint={t('goals:new.first.hint')}
      chosen={given.firsts}
      choices={FIRST_STEPS.map((step) => ({
        value: step,
        label: t(`goals:firsts.${step}`),
        picture: `first.${step}` as const,
      }))}
    >
      <Field
        name="first"
        label={t('goals:new.first.words')}
        lines={2}
        value={text(given.first)}
        error={errorOf('first')}
      />
    </ChooseMany>
  )
}

function HelpsQuestion({ given, errorOf, supporters }: QuestionProps) {
  const { t } = useWords()
  return (
    <ChooseMany
      name="helpers"
      legend={t('goals:new.helps.q')}
      hint={t('goals:new.helps.hint')}
      chosen={given.helpers}
      choices={[
        ...supporters.map(asChoice),
        { value: 'staff', label: t('goals:helpers.staff'), picture: 'help.staff' },
        { value: 'alone', label: t('goals:helpers.alone'), picture: 'help.alone' },
      ]}
    >
      <Field
        name="helps"
        label={t('goals:new.helps.words')}
        value={text(given.helps)}
        error={errorOf('helps')}
        autoComplete="off"
      />
    </ChooseMany>
  )
}

const asChoice = (face: Face): Choice => ({ value: face.id, label: face.name, picture: faceOf(face).picture })

function ByQuestion({ given, errorOf }: QuestionProps) {
  const { t } = useWords()
  return (
    <Choices
      name="by"
      type="radio"
      asTitle
      legend={t('goals:new.by.q')}
      error={errorOf('by')}
      chosen={listOf(given.by)}
      choices={BYS.map((by) => ({ value: by, label: t(`goals:bys.${by}`), picture: `by.${by}` as const }))}
    />
  )
}

function DateQuestion({ given, errorOf }: QuestionProps) {
  const { t } = useWords()
  return (
    <DateField
      name="date"
      asTitle
      legend={t('goals:new.date.q')}
      hint={t('goals:new.date.hint')}
      error={errorOf('date')}
      value={dateIn(given, 'date')}
    />
  )
}

/** What stands in the three boxes of a date. */
export const dateIn = (given: Answers, name: string) => ({
  day: text(given[`${name}-day`]),
  month: text(given[`${name}-month`]),
  year: text(given[`${name}-year`]),
})

function KnowQuestion({ given, errorOf }: QuestionProps) {
  const { t } = useWords()
  return (
    <ChooseMany
      name="knows"
      legend={t('goals:new.know.q')}
      hint={t('goals:new.know.hint')}
      chosen={given.knows}
      choices={KNOWS.map((know) => ({
        value: know,
        label: t(`goals:knows.${know}`),
        picture: `know.${know}` as const,
      }))}
    >
      <Field
        name="howKnow"
        label={t('goals:new.know.words')}
        lines={3}
        value={text(given.howKnow)}
        error={errorOf('howKnow')}
      />
    </ChooseMany>
  )
}

function SeeQuestion({ given, errorOf, seeAll, about }: QuestionProps) {
  const { t } = useWords()
  return (
    <Choices
      name="see"
      type="radio"
      asTitle
      legend={t('goals:new.see.q')}
      hint={[about, t('goals:new.see.hint')].filter(Boolean).join(' ')}
      error={errorOf('see')}
      chosen={listOf(given.see)}
      choices={[
        {
          value: 'me',
          label: t(seeAll.length > 0 ? 'goals:new.see.me-and-all' : 'goals:new.see.me'),
          picture: 'see.me',
        },
        { value: 'some', label: t('goals:new.see.some'), picture: 'see.some' },
      ]}
    />
  )
}

function PeopleQuestion({ given, errorOf, toShare }: QuestionProps) {
  const { t } = useWords()
  return (
    <Choices
      name="people"
      type="checkbox"
      asTitle
      legend={t('goals:new.people.q')}
      hint={t('goals:new.people.hint')}
      error={errorOf('people')}
      chosen={listOf(given.people)}
      choices={toShare.map(asChoice)}
    />
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
