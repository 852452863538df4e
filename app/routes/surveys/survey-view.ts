import { askedQuestions } from '../../domain/drafts/questions'
import { type Definition, inLang, type Texts } from '../../domain/surveys/definition'
import { surveyFlow } from '../../domain/surveys/flow'
import type { Survey } from '../../domain/surveys/survey'
import { sayDate } from '../../i18n/say'
import type { Words } from '../../i18n/words'

/** A survey as its card and its first page show it. */
export type SurveyView = ReturnType<typeof surveyView>

export function surveyView(
  words: Words,
  { slug, synthetic, tested, state, definition }: Survey,
  isOpen: boolean,
) {
  const say = (texts: Texts) => inLang(texts, words.lang)
  const { title, lead, asker, why, after, picture, minutes, closesOn } = definition
  return {
    ...{ slug, synthetic, tested, state, isOpen, picture, minutes },
    title: say(title),
    lead: say(lead),
    asker: say(asker),
    why: say(why),
    after: say(after),
    questions: countQuestions(definition),
    /** The number of questions depends on the answers. */
    branches: definition.questions.some((one) => one.askedIf || one.for),
    until: closesOn ? sayDate(words, closesOn) : null,
  }
}

/** Of somebody who answers alone. */
const countQuestions = (definition: Definition) => askedQuestions(surveyFlow(definition), {}).length
