import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CHECK } from '../../../domain/drafts/questions'
import { flowFor, listToShareWith, makeGoal, mayAddGoal } from '../../../domain/goals/make'
import { startFromActivity } from '../../../domain/goals/start-goal'
import type { Head } from '../../../i18n/page-context'
import { sayList } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { ErrorSummary } from '../../../kit/error-summary'
import { PageTitle } from '../../../kit/page-title'
import { QuestionPage } from '../../../kit/question-page'
import { deviceSecret, type MemberPage, openMemberForm, openMemberPage } from '../../../session.server'
import { answerFlowPage, type FlowProblems, openFlowPage } from '../../questions/flow-page'
import { questionProps } from '../../questions/question-props'
import { notShared } from '../../sharing/not-shared'
import { answersIn, takeFiles } from '../files'
import { GoalQuestion } from '../questions'
import { chosenWords } from '../say-goal'
import { CheckGoal } from './check-goal'
import { titleOfStep } from './title-of-step'

export const handle = { words: 'goals', scripts: ['voice'] }

const ADDRESS = '/me/goals/new'

/** The questions for this viewer, and the activity that the goal comes from. */
function placeOf({ viewer, personId, now, url, lang }: MemberPage) {
  const how = mayAddGoal(viewer, personId, now)
  if (!how) throw notShared()
  const slug = url.searchParams.get('activity') ?? ''
  const start = startFromActivity(slug, lang)
  if (slug && !start) throw redirect(ADDRESS, 303)
  const address = slug ? `${ADDRESS}?activity=${encodeURIComponent(slug)}` : ADDRESS
  return { flow: flowFor(viewer, personId, now), about: slug, address, suggests: how === 'suggest', start }
}

const headOf = (words: Words, step: string, suggests: boolean, name: string): Head => ({
  title: titleOfStep(words, step, suggests),
  section: words.t(suggests ? 'goals:new.title-suggest' : 'goals:new.title', { name }),
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const { viewer, personId, words, now } = page
  const place = placeOf(page)
  const { start, suggests, address } = place
  const state = openFlowPage(page, request, place)
  if (state.step === CHECK && !state.draftId) throw redirect(address, 303)
  const supporters = listToShareWith(viewer, personId, now)
  const name = viewer.helping?.name ?? viewer.name
  const begin = start ? { way: start.way, words: words.t('goals:said.activity', { name: start.name }) } : {}
  const all = supporters.filter(({ seesAll }) => seesAll).map((one) => one.name)
  return {
    head: headOf(words, state.step, suggests, name),
    state: { ...state, answers: { ...begin, ...state.answers } },
    address,
    suggests,
    name,
    supporters,
    seeAll:
      all.length > 0 ? words.t('goals:new.see.all', { count: all.length, names: sayList(words, all) }) : '',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form, files } = await openMemberForm(request)
  const { viewer, personId, words, url, now } = page
  const place = placeOf(page)
  if (form.get('go') === 'send') {
    const { secret } = deviceSecret(request)
    const sent = { personId, draftId: form.get('key') ?? '', slug: place.about, say: chosenWords(words) }
    const id = makeGoal(viewer, secret, sent, now)
    throw redirect(id ? `/me/goals/${id}/made` : place.address, 303)
  }
  const wrongFiles = place.suggests ? [] : await takeFiles(page, form, files)
  const answer = wrongFiles.length
    ? { problems: wrongFiles, given: answersIn(form) }
    : answerFlowPage(page, request, place, form)
  const step = url.searchParams.get('step') ?? 'way'
  const head = { ...headOf(words, step, place.suggests, viewer.helping?.name ?? ''), error: true }
  return Response.json({ head, ...answer }, { status: 422 })
}

export default function NewGoal() {
  const { t } = useWords()
  const data = useLoaderData<typeof loader>()
  const { state, suggests, name, supporters, seeAll, address } = data
  const answer = useActionData<FlowProblems>()
  const given = { ...state.answers, ...answer?.given }
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const back = <BackLink href="/me/goals" page={t('goals:back')} />
  if (state.step === CHECK) {
    return (
      <>
        {back}
        <PageTitle picture="action.check" lead={t('goals:new.check.lead')}>
          {t(suggests ? 'goals:new.check.title-suggest' : 'goals:new.check.title')}
        </PageTitle>
        <CheckGoal {...{ given, address, suggests, supporters, seeAll }} draftId={state.draftId} />
      </>
    )
  }
  const about = t(suggests ? 'goals:new.start-suggest' : 'goals:new.start', { count: state.total, name })
  return (
    <>
      {back}
      <ErrorSummary errors={errors} />
      <QuestionPage upload={state.step === 'what' && !suggests} {...questionProps(state)}>
        <GoalQuestion
          step={state.step}
          given={given}
          errorOf={(at) => errors.find((error) => error.at === at)?.words}
          supporters={supporters}
          toShare={supporters.filter(({ seesAll }) => !seesAll)}
          seeAll={seeAll ? [seeAll] : []}
          suggests={suggests}
          about={state.step === 'way' ? about : seeAll}
        />
      </QuestionPage>
    </>
  )
}
