import {
  type Definition,
  type Step,
  stepsOf,
  type Who,
  wordsOfStep,
} from '../../../domain/surveys/definition'
import { answersOf } from '../../../domain/surveys/making/answers-of'
import type { PaperActivity } from '../../../domain/surveys/paper/open-paper'
import { LANGUAGES, type Lang } from '../../../i18n/languages'
import { useWords } from '../../../i18n/words'
import { plainText } from '../../../kit/text'
import type { ShownActivity } from '../questions/question-props'
import { StepLook } from './step-look'

type Props = { definition: Definition; who: Who; lang: Lang; activities: readonly PaperActivity[] }

/** The pages that this person can get, in their order. */
export const stepsFor = (definition: Definition, who: Who): Step[] =>
  stepsOf(definition).filter(({ question }) => !question.for || question.for.includes(who))

/** All pages of a survey one below the other, as one person gets them. */
export function PreviewSteps({ definition, who, lang, activities }: Props) {
  const { t } = useWords()
  const steps = stepsFor(definition, who)
  return (
    <ol className="preview-steps">
      {steps.map((step, index) => (
        <li key={step.step} className="preview-step">
          <h2>
            {t('survey-tools:preview.page', { number: index + 1, total: steps.length })}
            <span className="unseen">: {plainText(wordsOfStep(step, who, lang).ask.words)}</span>
          </h2>
          <OnlyIf step={step} definition={definition} />
          <div lang={lang} dir={LANGUAGES[lang].dir}>
            <StepLook step={step} id={step.step} who={who} activity={activityOf(step, activities)} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What a screen decides by itself stands here in words. */
export function OnlyIf({ step, definition }: { step: Step; definition: Definition }) {
  const { t } = useWords()
  const { askedIf } = step.question
  const on = definition.questions.find(({ id }) => id === askedIf?.question)
  if (!on || !askedIf) return null
  const answers = answersOf(on)
    .filter(({ id }) => askedIf.is.includes(id))
    .map(({ words, key }) => (words ? plainText(words) : t(key)))
  const said = { count: answers.length, answers: answers.join(', '), question: plainText(on.ask.en) }
  return <p>{t('survey-tools:preview.only-if', said)}</p>
}

function activityOf(
  { question: { show } }: Step,
  activities: readonly PaperActivity[],
): ShownActivity | null {
  const found = show?.kind === 'activity' ? activities.find(({ slug }) => slug === show.slug) : undefined
  if (!found) return null
  const { slug, name, summary, lang } = found
  return { name, summary: summary ?? '', href: `/activities/${slug}`, picture: 'page.activities', lang }
}
