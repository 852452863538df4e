import { listAnsweredVersions } from '../../../../db/queries/surveys-versions'
import type { Definition, SurveyQuestion, Texts } from '../definition'
import { asPeopleGet } from '../people-get'

/**
 * A question whose answers come from more than one version of a survey: the other words in which people got it, and
 * whether they had other answers to choose from. Its numbers count all of them together.
 */
export type AskedBefore = { question: string; asks: Texts[]; otherChoices: boolean }

/** Only questions that the newest version asks, too, and only what people really answered. */
export function askedBefore(surveyId: string, now: Definition): AskedBefore[] {
  const versions = listAnsweredVersions(surveyId).map(({ definition }) =>
    asPeopleGet(definition as Definition),
  )
  return now.questions.flatMap((question): AskedBefore[] => {
    const others = versions.flatMap(({ questions }) => questions.find(({ id }) => id === question.id) ?? [])
    const asks = otherWords(question, others)
    const otherChoices = others.some((one) => choiceIds(one) !== choiceIds(question))
    return asks.length > 0 || otherChoices ? [{ question: question.id, asks, otherChoices }] : []
  })
}

function otherWords({ ask }: SurveyQuestion, others: readonly SurveyQuestion[]): Texts[] {
  const byWords = new Map(others.map((one) => [one.ask.en.trim(), one.ask]))
  byWords.delete(ask.en.trim())
  return [...byWords.values()]
}

const choiceIds = ({ choices = [], other = false, when, answer }: SurveyQuestion) =>
  JSON.stringify([choices.map(({ id }) => id).toSorted(), other, when, answer])
