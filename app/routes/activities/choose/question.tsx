import {
  type Answers,
  answersToParams,
  type ChooseStep,
  FIRST_CHOICES,
  LIKES,
  NEEDS,
  stepAfter,
  stepBefore,
  WHENS,
  WITHS,
} from '../../../domain/activities/choose-steps'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { Details } from '../../../kit/details'
import { HiddenFields } from '../../../kit/hidden-fields'
import type { PictureKey } from '../../../kit/pictures/registry'
import { QuestionProgress } from '../../../kit/question-page'
import { HOW_MANY, numberOf, stepAddress, withoutAnswer } from './address'
import { LIKE_PICTURES, NEED_PICTURES, QUESTION_PICTURES, WHEN_PICTURES, WITH_PICTURES } from './pictures'
import { WhereQuestion } from './where-question'

type Props = { step: ChooseStep; answers: Answers; towns: string[] }

/** One question on its own page. Everything that was answered travels in the address. */
export function Question({ step, answers, towns }: Props) {
  const { t } = useWords()
  const others = withoutAnswer(answers, step)
  const next = stepAfter(step)
  const skip = stepAddress(next, others)
  return (
    <>
      {step === 'like' ? <BackLink href="/activities" page={t('activities:title')} /> : null}
      <form method="get" action="/activities/choose" className="choose">
        <HiddenFields values={[...answersToParams(others)].map(([name, value]) => ({ name, value }))} />
        <Progress step={step} />
        {step === 'where' ? (
          <WhereQuestion answers={answers} towns={towns} />
        ) : (
          <ChoicesOf step={step} answers={answers} />
        )}
        <Buttons>
          <Button name="step" value={next} picture="action.next">
            {t(next === 'matches' ? 'choose:last' : 'choose:next')}
          </Button>
          <LinkButton href={skip} look="quiet" picture="action.not-sure">
            {t('choose:not-sure')}
          </LinkButton>
          <LinkButton href={skip} look="quiet" picture="action.skip">
            {t('choose:skip')}
          </LinkButton>
        </Buttons>
        <BackButton step={step} />
      </form>
    </>
  )
}

/** A button and not a link, so that what was just chosen is kept as well. */
function BackButton({ step }: { step: ChooseStep }) {
  const { t } = useWords()
  const before = stepBefore(step)
  if (!before) return null
  return (
    <Button name="step" value={before} look="small" picture="action.back">
      {t('choose:back', { number: numberOf(before) })}
    </Button>
  )
}

function Progress({ step }: { step: ChooseStep }) {
  const { t } = useWords()
  const number = numberOf(step)
  return (
    <>
      {step === 'like' ? <p className="choose-start">{t('choose:start')}</p> : null}
      <QuestionProgress
        number={number}
        total={HOW_MANY}
        picture={QUESTION_PICTURES[step]}
        words={t('choose:where-am-i', { number, total: HOW_MANY })}
      />
    </>
  )
}

type Listed = Exclude<ChooseStep, 'where'>

const CHOICES: { [S in Listed]: [value: string, picture: PictureKey][] } = {
  like: Object.keys(LIKES).map((key) => [key, LIKE_PICTURES[key as keyof typeof LIKES]]),
  when: WHENS.map((key) => [key, WHEN_PICTURES[key]]),
  help: Object.keys(NEEDS).map((key) => [key, NEED_PICTURES[key as keyof typeof NEEDS]]),
  with: WITHS.map((key) => [key, WITH_PICTURES[key]]),
}

/** The first 5, and the others one press away. */
function ChoicesOf({ step, answers }: { step: Listed; answers: Answers }) {
  const { t } = useWords()
  const chosen: readonly string[] = answers[step]
  const choices = CHOICES[step].map(([value, picture]) => ({
    value,
    picture,
    label: t(`choose:${step}.${value}`),
  }))
  const more = choices.slice(FIRST_CHOICES)
  const shared = { name: step, type: 'checkbox', grid: true, chosen } as const
  return (
    <>
      <Choices
        {...shared}
        asTitle
        legend={t(`choose:question.${step}`)}
        hint={t(`choose:hint.${step}`)}
        choices={choices.slice(0, FIRST_CHOICES)}
      />
      {more.length > 0 ? (
        <Details summary={t('choose:more')} open={more.some(({ value }) => chosen.includes(value))}>
          <Choices {...shared} id={`more-${step}`} legend={t(`choose:more-legend.${step}`)} choices={more} />
        </Details>
      ) : null}
    </>
  )
}
