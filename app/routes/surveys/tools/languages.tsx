import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Definition } from '../../../domain/surveys/definition'
import { isComplete, namedTextsOf, OTHER_LANGUAGES, progressOf } from '../../../domain/surveys/languages'
import { writeLanguage } from '../../../domain/surveys/write-language'
import { checkWords } from '../../../domain/words/check'
import { LANGUAGES, type Lang } from '../../../i18n/languages'
import type { Head } from '../../../i18n/page-context'
import { useWords } from '../../../i18n/words'
import { ErrorSummary } from '../../../kit/error-summary'
import { LanguageForm } from './language-form'
import { LanguageList } from './language-list'
import { answerSaved, openTool, openToolForm, type Refused, surveyAddress, toolHead } from './open-tool'
import { ToolPage } from './tool-page'

export const handle = { words: 'survey-tools', scripts: ['words-check'] }

/** English is where the words come from: `?lang=` of the site stays what it is. */
const langOf = (url: URL): Lang => OTHER_LANGUAGES.find((lang) => lang === url.searchParams.get('to')) ?? 'pl'

export function loader({ request, params }: LoaderFunctionArgs) {
  const { words, url, draft } = openTool(request, params.id)
  const { definition } = draft
  const lang = langOf(url)
  const onlyMissing = url.searchParams.get('only') === 'missing'
  const progress = OTHER_LANGUAGES.map((one) => progressOf(definition, one))
  return {
    head: toolHead(words, 'languages', draft),
    surveyId: draft.surveyId,
    title: definition.title.en,
    seenAt: draft.seenAt,
    lang,
    onlyMissing,
    saved: url.searchParams.has('saved'),
    progress: progress.map((one) => ({ ...one, isComplete: isComplete(one) })),
    isOn: definition.languages.includes(lang),
    texts: listTexts(definition, lang).filter(({ words }) => !(onlyMissing && words)),
  }
}

/** Each text with its number among those of its part: the second choice of a question is "Choice 2". */
function listTexts(definition: Definition, lang: Lang) {
  const counts = new Map<string, number>()
  return namedTextsOf(definition).map(({ name, part, question, texts }) => {
    const of = `${question} ${part}`
    counts.set(of, (counts.get(of) ?? 0) + 1)
    const words = texts[lang]?.trim() ?? ''
    const findings = words ? checkWords(words, { lang }) : []
    return { name, part, question, at: counts.get(of) ?? 1, english: texts.en, words, findings }
  })
}

export type LanguageText = ReturnType<typeof listTexts>[number]
export type Problems = { missing: string[]; tooLong: string[]; marks: string[] }
type Answer = { head: Head; given: Record<string, string>; refused?: Refused; problems?: Problems }

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openToolForm(request, params.id)
  const { viewer, words, draft, now, url } = page
  const lang = langOf(url)
  const { seenAt = '', on, ...given } = Object.fromEntries(form)
  const saved = writeLanguage(viewer, draft.surveyId, lang, { given, on: on === 'yes', seenAt }, now)
  if (!saved) throw new Response(null, { status: 404 })
  const head = toolHead(words, 'languages', draft)
  const kept = Object.fromEntries(form)
  if (saved.kind === 'wrong') {
    const answer: Answer = { head: { ...head, error: true }, given: kept, problems: saved }
    return Response.json(answer, { status: 422 })
  }
  const to = `${surveyAddress(draft.surveyId)}/languages?to=${lang}&saved=yes`
  return answerSaved(saved, { to, head, given: kept })
}

export default function Languages() {
  const { t } = useWords()
  const data = useLoaderData<typeof loader>()
  const sent = useActionData<Answer>()
  const { surveyId, title, lang, progress, saved, onlyMissing, texts } = data
  const { name } = LANGUAGES[lang]
  const problems = saidProblems(sent?.problems)
  // What is missing may be hidden by the filter: then it leads to the switch.
  const isHere = (at: string) => texts.some((text) => text.name === at)
  const errors = problems.map(({ at, key }) => ({
    at: isHere(at) ? at : 'on',
    words: t(key, { language: name }),
  }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  const done = saved && !sent ? t('survey-tools:languages.saved', { language: name }) : undefined
  return (
    <>
      <ErrorSummary
        errors={errors.filter((error, at) => errors.findIndex((one) => one.at === error.at) === at)}
      />
      <ToolPage tool="languages" surveyId={surveyId} title={title} done={done} refused={sent?.refused}>
        <LanguageList surveyId={surveyId} progress={progress} lang={lang} onlyMissing={onlyMissing} />
        <LanguageForm {...data} given={sent?.given ?? null} errorOf={errorOf} />
      </ToolPage>
    </>
  )
}

const saidProblems = (problems: Problems | undefined) =>
  (['missing', 'tooLong', 'marks'] as const).flatMap((kind) =>
    (problems?.[kind] ?? []).map((at) => ({ at, key: `survey-tools:languages.error.${kind}` })),
  )
