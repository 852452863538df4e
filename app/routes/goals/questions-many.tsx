import type { ReactNode } from 'react'
import { listOf } from '../../domain/drafts/read'
import { FIRST_STEPS, KNOWS, WHYS } from '../../domain/goals/ways'
import { useWords } from '../../i18n/words'
import { type Choice, Choices } from '../../kit/choices'
import { Field } from '../../kit/field'
import { asChoice, type QuestionProps, textOf } from './question-props'

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

export function WhyQuestion({ given, errorOf, suggests }: QuestionProps) {
  const { t } = useWords()
  const box = (
    <Field
      name="why"
      label={t('goals:new.why.words')}
      lines={3}
      value={textOf(given.why)}
      error={errorOf('why')}
    />
  )
  if (suggests) {
    const label = t('goals:new.why.q-suggest')
    return (
      <Field name="why" label={label} asTitle lines={4} value={textOf(given.why)} error={errorOf('why')} />
    )
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

export function FirstQuestion({ given, errorOf }: QuestionProps) {
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
        value={textOf(given.first)}
        error={errorOf('first')}
      />
    </ChooseMany>
  )
}

export function HelpsQuestion({ given, errorOf, supporters }: QuestionProps) {
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
        value={textOf(given.helps)}
        error={errorOf('helps')}
        autoComplete="off"
      />
    </ChooseMany>
  )
}

export function KnowQuestion({ given, errorOf }: QuestionProps) {
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
        value={textOf(given.howKnow)}
        error={errorOf('howKnow')}
      />
    </ChooseMany>
  )
}
