import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { showActivity } from '../../../domain/activities/show'
import { listTownNames } from '../../../domain/activities/towns'
import { type Answers, CHECK, findStep, type Problem } from '../../../domain/drafts/questions'
import type { Answering } from '../../../domain/surveys/answering'
import { inLang, speaks, stepsOf } from '../../../domain/surveys/definition'
import { whoOf } from '../../../domain/surveys/flow'
import { type InLang, type QuestionView, questionView } from '../../../domain/surveys/question-view'
import type { Head } from '../../../i18n/page-context'
import type { Words } from '../../../i18n/words'
import { plainText } from '../../../kit/text'
import { openPage, type Page } from '../../../session.server'
import { pictureOf, type ShownActivity } from '../questions/question-props'
import { titleOfOwn } from './own-steps'
import { openStep, saveStep } from './save-step'
import { StepPage } from './step-page'
import { takesFiles } from './takes-files'

export const handle = { words: 'surveys', frame: 'slim', scripts: ['survey'] }

const headOf = (words: Words, { definition }: Answering, view: QuestionView | null, step: string): Head => ({
  title: view ? plainText(view.ask.words) : titleOfOwn(words, step),
  section: plainText(inLang(definition.title, words.lang).words),
  noIndex: true,
  onlyEnglish: speaks(definition, words.lang) ? undefined : true,
  scripts: view && takesFiles(view.question) ? ['voice'] : undefined,
})

const viewOf = ({ definition, draft }: Answering, step: string, { lang }: Page): QuestionView | null => {
  const found = stepsOf(definition).find((one) => one.step === step)
  return found ? questionView(found, whoOf(definition, draft?.answers ?? {}), lang) : null
}

export type StepData = {
  head: Head
  base: string
  title: InLang
  step: string
  /** Null for the questions that every survey has. */
  view: QuestionView | null
  who: string[]
  helping: string | null
  answers: Answers
  number: number
  total: number
  before: boolean
  canSkip: boolean
  canBeUnsure: boolean
  fromCheck: boolean
  towns: string[]
  activity: ShownActivity | null
}

export function loader({ request, params }: LoaderFunctionArgs): StepData {
  const page = openPage(request)
  const { viewer, words, url, lang } = page
  const { answering, step, base } = openStep(page, request, params)
  const { definition, draft, flow } = answering
  if (!answering.isOpen) throw redirect(base, 303)
  const found = findStep(flow, step, draft)
  if (!draft && step !== findStep(flow, null, null).step) throw redirect(base, 303)
  if (found.step !== step) throw redirect(`${base}/${found.step}`, 303)
  const view = viewOf(answering, step, page)
  const helping = viewer.kind === 'member' ? (viewer.helping?.name ?? null) : null
  return {
    head: headOf(words, answering, view, step),
    base,
    title: inLang(definition.title, lang),
    step,
    view,
    who: definition.who,
    helping,
    answers: draft?.answers ?? {},
    number: found.number,
    total: found.total,
    before: found.before !== null,
    canSkip: found.question?.canSkip ?? false,
    canBeUnsure: found.question?.canBeUnsure ?? false,
    fromCheck: url.searchParams.get('from') === CHECK,
    ...moreFor(page, view),
  }
}

/** What a question needs from the rest of the site. */
function moreFor({ viewer, today }: Page, view: QuestionView | null): Pick<StepData, 'towns' | 'activity'> {
  const show = view?.question.show
  const found = show?.kind === 'activity' ? showActivity(viewer, show.slug, today) : null
  return {
    towns: view?.question.kind === 'place' ? listTownNames(viewer) : [],
    activity: found && {
      name: found.name,
      summary: found.summary?.lines[0] ?? '',
      href: `/activities/${found.slug}`,
      picture: pictureOf(`kind.${found.kinds[0]}`) ?? 'page.activities',
      lang: found.nameLang,
    },
  }
}

export type StepProblems = { head: Head; problems: Problem[]; given: Answers }

export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const place = openStep(page, request, params)
  const { answering, step, headers } = place
  const saved = await saveStep(page, request, place)
  if (saved.to !== null) throw redirect(saved.to, { status: 303, headers })
  const { problems, given } = saved
  const head = { ...headOf(page.words, answering, viewOf(answering, step, page), step), error: true }
  return Response.json({ head, problems, given } satisfies StepProblems, { status: 422, headers })
}

export default function SurveyStep() {
  return <StepPage data={useLoaderData() as StepData} answer={useActionData<StepProblems>()} />
}
