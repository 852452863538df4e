import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Definition } from '../../../domain/surveys/definition'
import { isComplete, progressOf } from '../../../domain/surveys/language-progress'
import { namedTextsOf, OTHER_LANGUAGES } from '../../../domain/surveys/languages'
import { acceptOld, findAcceptedOld, oldMark } from '../../../domain/surveys/making/old-languages'
import { openWarningAgain } from '../../../domain/surveys/making/warnings'
import { oldTextsOf } from '../../../domain/surveys/old-texts'
import { writeLanguage } from '../../../domain/surveys/write-language'
import { checkWords } from '../../../domain/words/check'
import { LANGUAGES, type Lang } from '../../../i18n/languages'
import type { Head } from '../../../i18n/page-context'
import { useWords } from '../../../i18n/words'
import { ErrorSummary } from '../../../kit/error-summary'
import { LanguageForm } from './language-form'
import { LanguageList } from './language-list'
import { OldTexts } from './old-texts'
import {
  answerSaved,
  openTool,
  openToolForm,
  type Refused,
  surveyAddress,
  type ToolPage as ToolDesk,
  toolHead,
} from './open-tool'
import { ToolPage } from './tool-page'

export const handle = { words: 'survey-tools', scripts: ['words-check'] }

/** Which texts are shown: all, or those that somebody has to write or to look at. */
export type Only = 'missing' | 'old' | null

const onlyOf = (url: URL): Only =>
  (['missing', 'old'] as const).find((one) => one === url.searchParams.get('only')) ?? null

const DONE = ['saved', 'still', 'accepted', 'undone'] as const

/** English is where the words come from: `?lang=` of the site stays what it is. */
const langOf = (url: URL): Lang => OTHER_LANGUAGES.find((lang) => lang === url.searchParams.get('to')) ?? 'pl'

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, draft } = openTool(request, params.id)
  const { definition } = draft
  const lang = langOf(url)
  const only = onlyOf(url)
  const progress = OTHER_LANGUAGES.map((one) => progressOf(definition, one))
  const here = progress.find((one) => one.lang === lang)
  return {
    head: toolHead(words, 'languages', draft),
    surveyId: draft.surveyId,
    title: definition.title.en,
    seenAt: draft.seenAt,
    lang,
    only,
    done: DONE.find((one) => one === url.searchParams.get('done')) ?? null,
    name: viewer.name,
    old: here?.isOn && here.old > 0 ? { count: here.old, mark: oldMark(definition, lang) } : null,
    accepted: findAcceptedOld(draft, lang),
    progress: progress.map((one) => ({ ...one, isComplete: isComplete(one) })),
    isOn: definition.languages.includes(lang),
    texts: listTexts(definition, lang).filter(({ words, was }) => isShown(only, words, was)),
  }
}

const isShown = (only: Only, words: string, was: string | null) =>
  only === null || (only === 'missing' ? words === '' : was !== null)

/** Each text with its number among those of its part: the second choice of a question is "Choice 2". */
function listTexts(definition: Definition, lang: Lang) {
  const counts = new Map<string, number>()
  const olds = new Map(oldTextsOf(definition, lang).map(({ name, was }) => [name, was]))
  return namedTextsOf(definition).map(({ name, part, question, texts }) => {
    const of = `${question} ${part}`
    counts.set(of, (counts.get(of) ?? 0) + 1)
    const words = texts[lang]?.trim() ?? ''
    const findings = words ? checkWords(words, { lang }) : []
    const was = olds.get(name) ?? null
    return { name, part, question, at: counts.get(of) ?? 1, english: texts.en, was, words, findings }
  })
}

export type LanguageText = ReturnType<typeof listTexts>[number]
export type Problems = { missing: string[]; tooLong: string[]; marks: string[] }
type Answer = {
  head: Head
  given: Record<string, string>
  refused?: Refused
  problems?: Problems
  /** Why the old texts may stay was not said rightly: a message key. */
  reason?: string
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openToolForm(request, params.id)
  const { words, draft, url } = page
  const head = toolHead(words, 'languages', draft)
  const does = form.get('do')
  if (does === 'accept' || does === 'undo') return letOldStay(page, form, head)
  const lang = langOf(url)
  const kept = Object.fromEntries(form)
  const { seenAt = '', on, still, do: _does, ...given } = kept
  const wanted = { given, on: on === 'yes', still: still ? [still] : [], seenAt }
  const saved = writeLanguage(page.viewer, draft.surveyId, lang, wanted, page.now)
  if (!saved) throw new Response(null, { status: 404 })
  if (saved.kind === 'wrong') {
    const answer: Answer = { head: { ...head, error: true }, given: kept, problems: saved }
    return Response.json(answer, { status: 422 })
  }
  return answerSaved(saved, { to: addressAfter(page, still), head, given: kept })
}

/** Back to the same texts; after one of many was looked at, to its box. */
function addressAfter({ draft, url }: ToolDesk, still: string | undefined): string {
  const only = onlyOf(url)
  const query = new URLSearchParams({
    to: langOf(url),
    ...(only ? { only } : {}),
    done: still ? 'still' : 'saved',
  })
  return `${surveyAddress(draft.surveyId)}/languages?${query}${still && !only ? `#${still}` : ''}`
}

/** A named person lets the old texts of a language stay, or no longer. */
function letOldStay({ viewer, draft, url, now }: ToolDesk, form: URLSearchParams, head: Head): Response {
  const { surveyId } = draft
  const lang = langOf(url)
  const back = (done: string) => redirect(`${surveyAddress(surveyId)}/languages?to=${lang}&done=${done}`, 303)
  if (form.get('do') === 'undo') {
    openWarningAgain(viewer, surveyId, form.get('warning') ?? '')
    return back('undone')
  }
  const given = { mark: form.get('mark') ?? '', reason: (form.get('reason') ?? '').replaceAll('\r\n', '\n') }
  const result = acceptOld(viewer, surveyId, lang, given, now)
  // Somebody looked at the texts in between: nothing is old any more.
  if (!result || result.kind === 'done') return back(result ? 'accepted' : 'saved')
  const answer: Answer = { head: { ...head, error: true }, given, reason: result.problems[0]?.key }
  return Response.json(answer, { status: 422 })
}

export default function Languages() {
  const { t } = useWords()
  const data = useLoaderData<typeof loader>()
  const sent = useActionData<Answer>()
  const { surveyId, title, lang, progress, only, texts, isOn } = data
  const { name } = LANGUAGES[lang]
  const problems = saidProblems(sent?.problems)
  // What is missing may be hidden by the filter: then it leads to the switch.
  const isHere = (at: string) => texts.some((text) => text.name === at)
  const errors = problems.map(({ at, key }) => ({
    at: isHere(at) ? at : 'on',
    words: t(key, { language: name }),
  }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  if (sent?.reason) errors.push({ at: 'reason', words: t(sent.reason) })
  const here = progress.find((one) => one.lang === lang)
  const waits = isOn && here && !here.isComplete ? t('survey-tools:languages.part-saved') : ''
  const done =
    data.done && !sent ? t(`survey-tools:languages.done.${data.done}`, { language: name }) : undefined
  return (
    <>
      <ErrorSummary
        errors={errors.filter((error, at) => errors.findIndex((one) => one.at === error.at) === at)}
      />
      <ToolPage
        tool="languages"
        surveyId={surveyId}
        title={title}
        done={done && `${done} ${waits}`.trim()}
        refused={sent?.refused}
      >
        <LanguageList surveyId={surveyId} progress={progress} lang={lang} only={only} />
        <LanguageForm {...data} given={sent && !sent.reason ? sent.given : null} errorOf={errorOf} />
        <OldTexts {...data} reason={sent?.given.reason ?? ''} error={errorOf('reason')} />
      </ToolPage>
    </>
  )
}

const saidProblems = (problems: Problems | undefined) =>
  (['missing', 'tooLong', 'marks'] as const).flatMap((kind) =>
    (problems?.[kind] ?? []).map((at) => ({ at, key: `survey-tools:languages.error.${kind}` })),
  )
