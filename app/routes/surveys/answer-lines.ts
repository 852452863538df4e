import type { Answers } from '../../domain/drafts/questions'
import { textOf } from '../../domain/drafts/read'
import type { Definition, Step, Who } from '../../domain/surveys/definition'
import { stepsOf, wordsOfStep } from '../../domain/surveys/definition'
import { isAsked, whoOf } from '../../domain/surveys/flow'
import type { InLang } from '../../domain/surveys/question-view'
import { type SaidAnswer, type SaidPart, sayGiven } from '../../domain/surveys/say-answer'
import type { Words } from '../../i18n/words'

/** A question and what was answered, as a page shows it. */
export type AnswerLine = { step: string; ask: InLang; said: SaidAnswer }

type Whose = { who: Who; helper: string; help: string; quote: string | null }

const answered = (...parts: SaidPart[]): SaidAnswer => ({ state: 'answered', parts })

/** The questions that every survey has. */
export function ownLines(words: Words, definition: Definition, { who, helper, help, quote }: Whose) {
  const asked = (step: string): InLang => ({ words: words.t(`surveys:${step}.ask`), lang: words.lang })
  const line = (step: string, said: SaidAnswer): AnswerLine => ({ step, ask: asked(step), said })
  const before =
    definition.who.length > 1
      ? [
          line('who', answered({ key: `surveys:who.${who}`, picture: `survey.${who}` })),
          ...(who === 'helped'
            ? [
                line(
                  'helper',
                  helper
                    ? answered(
                        { key: `surveys:helper.${helper}` },
                        { key: `surveys:helper.${help}`, picture: `survey.${help}` },
                      )
                    : { state: 'skipped', parts: [] },
                ),
              ]
            : []),
        ]
      : []
  const after =
    quote === null
      ? []
      : [
          line(
            'quote',
            quote
              ? answered({ key: `surveys:quote.${quote}`, picture: `action.${quote}` })
              : { state: 'skipped', parts: [] },
          ),
        ]
  return { before, after }
}

export const lineOf = (step: Step, who: Who, said: SaidAnswer, words: Words): AnswerLine => ({
  step: step.step,
  ask: wordsOfStep(step, who, words.lang).ask,
  said,
})

/** All questions that are asked of this person, with what stands in their draft. */
export function draftLines(words: Words, definition: Definition, answers: Answers, asksQuote: boolean) {
  const who = whoOf(definition, answers)
  const { before, after } = ownLines(words, definition, {
    who,
    helper: textOf(answers.helper),
    help: textOf(answers.help),
    quote: asksQuote ? textOf(answers.quote) : null,
  })
  const asked = stepsOf(definition).filter(({ question }) => isAsked(definition, question.id, answers))
  return [...before, ...asked.map((step) => lineOf(step, who, sayGiven(step, answers), words)), ...after]
}
