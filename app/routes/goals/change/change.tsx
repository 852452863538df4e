import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Answers, Problem } from '../../../domain/drafts/questions'
import { answersOf, type ChangePart, changeGoal, isChangePart } from '../../../domain/goals/change'
import { listToShareWith } from '../../../domain/goals/make'
import type { Goal } from '../../../domain/goals/show'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Button, Buttons } from '../../../kit/button'
import { ErrorSummary } from '../../../kit/error-summary'
import { HiddenFields } from '../../../kit/hidden-fields'
import { type MemberPage, openMemberForm, openMemberPage, typedBefore } from '../../../session.server'
import { answersIn, takeFiles } from '../files'
import { headOfGoal, isOpen, openGoalToChange } from '../one-goal'
import type { Face } from '../question-props'
import { GoalQuestion } from '../questions'
import { chosenWords } from '../say-goal'
import { DateOfGoal } from './date-of-goal'
import { TwoVersions } from './two-versions'

export const handle = { words: 'goals', scripts: ['voice'] }

function openPart(page: MemberPage, id: string | undefined, part: string | undefined) {
  const goal = openGoalToChange(page, id)
  if (!isChangePart(part)) throw new Response(null, { status: 404 })
  if (!isOpen(goal)) throw redirect(`/me/goals/${goal.id}`, 303)
  return { goal, part }
}

/** Those whom the person may name as helping: supporters, and who was named before. */
function helpersOf({ viewer, personId, now }: MemberPage, goal: Goal): Face[] {
  const supporters = listToShareWith(viewer, personId, now).map(({ seesAll, ...face }) => face)
  const known = goal.helpers.filter(({ id }) => !supporters.some((one) => one.id === id))
  return [...supporters, ...known]
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const { goal, part } = openPart(page, params.id, params.part)
  const helpers = [...goal.helpers.map(({ id }) => id), ...goal.helpedBy]
  const typed = typedBefore(request)
  return {
    head: headOfGoal(page.words, goal, page.words.t(`goals:new.${part}.q`)),
    id: goal.id,
    part,
    version: typed?.version ? Number(typed.version) : goal.version,
    answers: { ...answersOf({ ...goal, helpers }), ...typed } as Answers,
    supporters: helpersOf(page, goal),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form, files } = await openMemberForm(request)
  const { goal, part } = openPart(page, params.id, params.part)
  const { viewer, personId, words, now } = page
  if (form.get('go') === 'keep') return redirect(`/me/goals/${goal.id}?done=kept`, 303)
  const problems = part === 'what' ? await takeFiles(page, form, files, goal.id) : []
  const given = answersIn(form)
  const head = { ...headOfGoal(words, goal, words.t(`goals:new.${part}.q`)), error: true }
  if (problems.length > 0) return Response.json({ head, given, problems } satisfies Answer, { status: 422 })
  const version = Number(form.get('version')) || 0
  const of = { personId, goalId: goal.id, part, version, say: chosenWords(words) }
  const changed = changeGoal(viewer, of, given, now)
  if (!changed) throw new Response(null, { status: 404 })
  if (changed.kind === 'saved') return redirect(`/me/goals/${goal.id}?done=changed`, 303)
  if (changed.kind === 'wrong') {
    return Response.json({ head, given, problems: changed.problems } satisfies Answer, { status: 422 })
  }
  const title = { ...head, title: words.t('goals:change.conflict.title') }
  const answer: Answer = { head: title, given, problems: [], conflict: changed }
  return Response.json(answer, { status: 409 })
}

type Answer = {
  head: unknown
  given: Answers
  problems: Problem[]
  /** What another device wrote in the meantime. */
  conflict?: { version: number; now: Answers }
}

export default function ChangeGoal() {
  const { t } = useWords()
  const { id, part, version, answers, supporters } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const given = { ...answers, ...answer?.given, way: answers.way } as Answers
  const errors = (answer?.problems ?? []).map(({ at, key }) => ({ at, words: t(key) }))
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  const back = <BackLink href={`/me/goals/${id}`} page={t('goals:back-to-goal')} />
  if (answer?.conflict) {
    return (
      <>
        {back}
        <TwoVersions
          part={part as ChangePart}
          way={answers.way}
          mine={answer.given}
          {...answer.conflict}
          supporters={supporters}
        />
      </>
    )
  }
  return (
    <>
      {back}
      <ErrorSummary errors={errors} />
      <form method="post" noValidate encType={part === 'what' ? 'multipart/form-data' : undefined}>
        <HiddenFields values={[{ name: 'version', value: String(given.version || version) }]} />
        {part === 'by' ? (
          <DateOfGoal given={given} errorOf={errorOf} />
        ) : (
          <GoalQuestion
            step={part}
            given={given}
            errorOf={errorOf}
            supporters={supporters}
            toShare={[]}
            seeAll={[]}
          />
        )}
        <Buttons>
          <Button picture="action.yes">{t('goals:change.save')}</Button>
        </Buttons>
      </form>
    </>
  )
}
