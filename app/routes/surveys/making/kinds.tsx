import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { QUESTION_KINDS, type QuestionKind } from '../../../domain/surveys/definition'
import { findDraft } from '../../../domain/surveys/making/draft'
import { changeKind } from '../../../domain/surveys/making/edit'
import { answeredIn } from '../../../domain/surveys/making/known'
import { isKind } from '../../../domain/surveys/making/question-form'
import { useWords } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Banner } from '../../../kit/banner'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { Card, Cards } from '../../../kit/card'
import { PageTitle } from '../../../kit/page-title'
import { Picture } from '../../../kit/picture'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { addressOf } from './address-of'
import { kindPicture } from './kind-picture'
import { type Locked, LockedBanner } from './locked'

export const handle = { words: 'survey-making' }

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, url } = openMemberPage(request)
  const draft = findDraft(viewer, params.id ?? '')
  const wanted = url.searchParams.get('instead')
  const instead = draft?.definition.questions.find(({ id }) => id === wanted)
  if (!draft || (wanted !== null && !instead)) throw new Response(null, { status: 404 })
  return {
    head: {
      title: words.t(instead ? 'survey-making:kinds.instead' : 'survey-making:kinds.title'),
      section: draft.definition.title.en,
      noIndex: true,
    },
    id: draft.surveyId,
    title: draft.definition.title.en,
    seenAt: draft.seenAt,
    instead: instead ? { id: instead.id, kind: instead.kind, ask: instead.ask.en } : null,
    answered: instead ? answeredIn(draft.surveyId).counts.has(instead.id) : false,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, url, now } = page
  const id = params.id ?? ''
  const question = url.searchParams.get('instead') ?? ''
  const kind = form.get('kind')
  const draft = findDraft(viewer, id)
  if (!draft) throw new Response(null, { status: 404 })
  if (!question || !isKind(kind)) return redirect(addressOf(id, '/questions/new'), 303)
  const result = changeKind(viewer, id, question, kind, form.get('seen') ?? '', now)
  if (!result) throw new Response(null, { status: 404 })
  if (result.kind === 'saved') return redirect(addressOf(id, `/questions/${question}?done=kind`), 303)
  if (result.kind === 'answered') return redirect(addressOf(id, `/questions/new?instead=${question}`), 303)
  const locked =
    result.kind === 'changed'
      ? { kind: 'changed', byName: result.byName, own: result.byName === viewer.name, kept: false }
      : { kind: 'finished' }
  return Response.json({ locked }, { status: 409 })
}

export default function Kinds() {
  const { t } = useWords()
  const { id, title, instead, answered, seenAt } = useLoaderData<typeof loader>()
  const sent = useActionData<{ locked: Locked }>()
  return (
    <>
      <BackLink href={addressOf(id)} page={title} />
      <LockedBanner locked={sent?.locked} />
      <PageTitle
        picture="survey.question"
        lead={t(instead ? 'survey-making:kinds.instead-lead' : 'survey-making:kinds.lead')}
      >
        {t(instead ? 'survey-making:kinds.instead' : 'survey-making:kinds.title')}
      </PageTitle>
      {answered ? <Answered id={id} /> : null}
      {instead && !answered ? <OtherKinds now={instead.kind} seenAt={seenAt} /> : null}
      {instead ? null : (
        <Cards>
          {QUESTION_KINDS.map((kind) => (
            <Card
              key={kind}
              href={addressOf(id, `/questions/new/${kind}`)}
              title={t(`survey-making:kind.${kind}`)}
              picture={kindPicture(kind)}
            >
              <p>{t(`survey-making:kind-about.${kind}`)}</p>
            </Card>
          ))}
        </Cards>
      )}
    </>
  )
}

function Answered({ id }: { id: string }) {
  const { t } = useWords()
  return (
    <>
      <Banner kind="info" title={t('survey-making:kinds.answered')}>
        {t('survey-making:kinds.answered-about')}
      </Banner>
      <Buttons>
        <LinkButton href={addressOf(id, '/questions/new')} picture="action.add">
          {t('survey-making:kinds.answered-new')}
        </LinkButton>
      </Buttons>
    </>
  )
}

function OtherKinds({ now, seenAt }: { now: QuestionKind; seenAt: string }) {
  const { t } = useWords()
  return (
    <form method="post">
      <input type="hidden" name="seen" value={seenAt} />
      <ul className="making-kinds">
        {QUESTION_KINDS.map((kind) => (
          <li key={kind}>
            <Picture of={kindPicture(kind)} size="medium" />
            <div>
              <p>{t(`survey-making:kind-about.${kind}`)}</p>
              {kind === now ? (
                <p>
                  <strong>{t(`survey-making:kind.${kind}`)}</strong>: {t('survey-making:kinds.now')}
                </p>
              ) : (
                <Button name="kind" value={kind} look="quiet">
                  {t(`survey-making:kind.${kind}`)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </form>
  )
}
