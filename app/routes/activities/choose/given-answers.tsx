import { type Answers, CHOOSE_STEPS, type ChooseStep } from '../../../domain/activities/choose-steps'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { SummaryList } from '../../../kit/summary-list'
import { stepAddress } from './address'
import { QUESTION_PICTURES } from './pictures'

/** What was answered, each with a way to change it. */
export function GivenAnswers({ answers }: { answers: Answers }) {
  const words = useWords()
  const { t } = words
  return (
    <Block id="answers" look="panel" title={t('choose:answers.title')} picture="action.check">
      <SummaryList
        facts={CHOOSE_STEPS.map((step) => ({
          name: t(`choose:question.${step}`),
          picture: QUESTION_PICTURES[step],
          value: <Answer said={sayAnswer(words, answers, step)} />,
          change: { href: stepAddress(step, answers), label: t(`choose:answers.change.${step}`) },
        }))}
      />
    </Block>
  )
}

function Answer({ said }: { said: string[] }) {
  const { t } = useWords()
  if (said.length === 0) return <p>{t('choose:answers.none')}</p>
  if (said.length === 1) return <p>{said[0]}</p>
  return (
    <ul>
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}

function sayAnswer({ t }: Words, answers: Answers, step: ChooseStep): string[] {
  if (step !== 'where') return answers[step].map((value) => t(`choose:${step}.${value}`))
  if (answers.where) return [t('choose:answers.online')]
  return answers.place ? [answers.place] : []
}
