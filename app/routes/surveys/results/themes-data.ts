import { inLang } from '../../../domain/surveys/definition'
import { openThemes } from '../../../domain/surveys/results/themes'
import type { Head } from '../../../i18n/page-context'
import type { Words } from '../../../i18n/words'
import { plainText } from '../../../kit/text'
import type { MemberPage } from '../../../session.server'

/** @throws Response 404 when there is no such survey, and for all but the council */
export function loadThemes(page: MemberPage, id: string, form?: URLSearchParams) {
  const { viewer, words, url } = page
  const from = form ?? url.searchParams
  const wanted = { question: from.get('question'), answer: Number(from.get('answer')) || undefined }
  const found = openThemes(viewer, id, wanted)
  if (!found) throw new Response(null, { status: 404 })
  const { survey, questions, question, ...rest } = found
  const title = plainText(inLang(survey.definition.title, words.lang).words)
  const ask = (texts: { en: string }) => plainText(inLang(texts, words.lang).words)
  const head: Head = { title: words.t('survey-results:themes.title'), section: title, noIndex: true }
  return {
    head,
    surveyId: survey.id,
    slug: survey.slug,
    title,
    questions: questions.map(({ question: one, count, done, held }) => ({
      id: one.id,
      ask: ask(one.ask),
      count,
      done,
      held,
    })),
    question: question ? { id: question.id, ask: ask(question.ask) } : null,
    item: itemOf(words, found),
    ...rest,
  }
}

function itemOf({ lang }: Words, { question, answer }: NonNullable<ReturnType<typeof openThemes>>): string {
  const item = question?.items?.find(({ id }) => id === answer?.item)
  return item ? plainText(inLang(item.texts, lang).words) : ''
}

export type ThemesData = ReturnType<typeof loadThemes>
