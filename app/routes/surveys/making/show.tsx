import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findDraft } from '../../../domain/surveys/making/draft'
import { arrangeQuestions, type ListPress } from '../../../domain/surveys/making/edit'
import { moveSurvey } from '../../../domain/surveys/making/moves'
import { showSurveyForMaking } from '../../../domain/surveys/making/overview'
import { MOVES } from '../../../domain/surveys/making/states'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Block } from '../../../kit/block'
import { Button } from '../../../kit/button'
import { HiddenFields } from '../../../kit/hidden-fields'
import { PageTitle } from '../../../kit/page-title'
import { isPictureKey } from '../../../kit/pictures/registry'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { addressOf } from './address-of'
import { FactsBlock } from './facts-block'
import { HistoryBlock } from './history-block'
import { type Locked, LockedBanner } from './locked'
import { NextBlock } from './next-block'
import { QuestionList } from './question-list'
import { SurveyPath } from './survey-path'
import { ToolsBlock } from './tools-block'

export const handle = { words: 'survey-making' }

const DONE = ['new', 'facts', 'question', 'up', 'down', 'remove', 'back', 'kind', 'thrown-away'] as const

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url, now } = openMemberPage(request)
  const survey = showSurveyForMaking(viewer, params.id ?? '', now)
  if (!survey) throw new Response(null, { status: 404 })
  const done = url.searchParams.get('done')
  const at = survey.questions.find(({ id }) => id === url.searchParams.get('at'))?.id ?? null
  return {
    head: { title: survey.title, section: words.t('survey-making:title'), noIndex: true },
    survey,
    done: DONE.find((one) => one === done) ?? null,
    at,
    moved: MOVES.find((one) => one === url.searchParams.get('moved')) ?? null,
    removed: survey.removed.find(({ id }) => id === url.searchParams.get('removed'))?.id ?? null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, now } = page
  const [id, seenAt] = [params.id ?? '', form.get('seen') ?? '']
  const [, does, what = ''] = /^(move|up|down|remove|back):(.+)$/.exec(form.get('do') ?? '') ?? []
  const move = MOVES.find((one) => one === what)
  if (does === 'move' && move) {
    const result = moveSurvey(viewer, id, move, seenAt, now)
    if (!result) throw new Response(null, { status: 404 })
    if (result.kind === 'done') return redirect(addressOf(id, `?moved=${move}`), 303)
    if (result.kind === 'missing') return Response.json({ locked: { kind: 'missing' } }, { status: 422 })
    const locked =
      result.kind === 'changed' ? { ...result, own: result.byName === viewer.name, kept: false } : result
    return Response.json({ locked }, { status: 409 })
  }
  const press = does && does !== 'move' ? { does: does as ListPress['does'], question: what } : null
  const result = press
    ? arrangeQuestions(viewer, id, press, seenAt, now)
    : showSurveyForMaking(viewer, id, now) && { kind: 'nothing' as const }
  if (!result) throw new Response(null, { status: 404 })
  if (result.kind === 'nothing') return redirect(addressOf(id), 303)
  if (press && result.kind === 'saved')
    return redirect(addressOf(id, whereTo(press, findDraft(viewer, id)?.definition.questions ?? [])), 303)
  const locked =
    result.kind === 'changed'
      ? { kind: 'changed', byName: result.byName, own: result.byName === viewer.name, kept: false }
      : { kind: 'finished' }
  return Response.json({ locked }, { status: 409 })
}

/** Back to what was pressed, so that one can press again: at either end of the list, to the other button. */
function whereTo({ does, question }: ListPress, questions: readonly { id: string }[]): string {
  if (does === 'remove') return `?done=remove&removed=${question}#done`
  const place = questions.findIndex(({ id }) => id === question)
  const isLast = place === questions.length - 1
  const button = { up: place === 0 ? 'down' : 'up', down: isLast ? 'up' : 'down', back: 'item' }[does]
  return `?done=${does}&at=${question}#${button}-${question}`
}

type Answer = { locked: Locked | null }

export default function Survey() {
  const { t } = useWords()
  const { survey, done, at, moved, removed } = useLoaderData<typeof loader>()
  const { locked } = useActionData<Answer>() ?? {}
  const picture = survey.facts.picture
  return (
    <>
      <BackLink href="/staff/surveys" page={t('survey-making:title')} />
      <LockedBanner locked={locked} />
      {moved || (done && !at) ? (
        <div id="done">
          <Banner kind="success" announce>
            <p>{moved ? t(`survey-making:moved.${moved}`) : t(`survey-making:done.${done}`)}</p>
            {removed ? <PutBack id={survey.id} seenAt={survey.seenAt} question={removed} /> : null}
          </Banner>
        </div>
      ) : null}
      <PageTitle
        picture={isPictureKey(picture) ? picture : 'survey.answers'}
        lead={`${t('survey-making:show.number', { number: survey.number })} ${t(`survey-making:state-about.${survey.state}`)}`}
      >
        {survey.title}
      </PageTitle>
      <NextBlock survey={survey} />
      <QuestionList survey={survey} done={done && at ? { done, question: at } : null} />
      <FactsBlock survey={survey} />
      <ToolsBlock survey={survey} />
      <Block id="path" title={t('survey-making:show.path')} picture="making.history">
        <SurveyPath survey={survey} />
        <HistoryBlock survey={survey} />
      </Block>
    </>
  )
}

/** The one way back, right where one reads that it is gone. */
function PutBack({ id, seenAt, question }: { id: string; seenAt: string; question: string }) {
  const { t } = useWords()
  return (
    <form method="post" action={addressOf(id)}>
      <HiddenFields values={[{ name: 'seen', value: seenAt }]} />
      <Button name="do" value={`back:${question}`} look="quiet" picture="action.undo">
        {t('survey-making:show.put-back')}
      </Button>
    </form>
  )
}
