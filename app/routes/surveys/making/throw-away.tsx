import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findDraft } from '../../../domain/surveys/making/draft'
import { showWaiting, throwAwayChanges } from '../../../domain/surveys/making/throw-away'
import type { Head } from '../../../i18n/page-context'
import { useWords, type Words } from '../../../i18n/words'
import { BackLink } from '../../../kit/back-link'
import { Block } from '../../../kit/block'
import { Button, Buttons, LinkButton } from '../../../kit/button'
import { HiddenFields } from '../../../kit/hidden-fields'
import { PageTitle } from '../../../kit/page-title'
import { openMemberForm, openMemberPage } from '../../../session.server'
import { addressOf } from './address-of'
import { ChangeList } from './change-list'
import { type Locked, LockedBanner } from './locked'

export const handle = { words: 'survey-making' }

const headOf = ({ t }: Words, section: string): Head => ({
  title: t('survey-making:throw-away.title'),
  section,
  noIndex: true,
})

export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words } = openMemberPage(request)
  const draft = findDraft(viewer, params.id ?? '')
  if (!draft) throw new Response(null, { status: 404 })
  const title = draft.definition.title.en
  const changes = showWaiting(viewer, draft.surveyId)?.changes ?? null
  return { head: headOf(words, title), id: draft.surveyId, title, seenAt: draft.seenAt, changes }
}

type Answer = { locked: Locked }

export async function action({ request, params }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, words, now } = page
  const id = params.id ?? ''
  const result = throwAwayChanges(viewer, id, form.get('seen') ?? '', now)
  if (!result) throw new Response(null, { status: 404 })
  if (result.kind === 'done') return redirect(addressOf(id, '?done=thrown-away#done'), 303)
  const { byName } = result
  const locked: Locked = { kind: 'changed', byName, own: byName === viewer.name, kept: false }
  const section = findDraft(viewer, id)?.definition.title.en ?? ''
  return Response.json({ head: { ...headOf(words, section), error: true }, locked }, { status: 409 })
}

/** Asks before changes go that nobody could bring back, and says which. */
export default function ThrowAway() {
  const { t } = useWords()
  const { id, title, seenAt, changes } = useLoaderData<typeof loader>()
  const { locked } = useActionData<Answer>() ?? {}
  return (
    <>
      <BackLink href={addressOf(id)} page={title} />
      <LockedBanner locked={locked} />
      <PageTitle picture="action.remove" lead={t(`survey-making:throw-away.${changes ? 'lead' : 'nothing'}`)}>
        {t('survey-making:throw-away.title')}
      </PageTitle>
      {changes ? (
        <Block id="changes" title={t('survey-making:throw-away.what')} picture="making.draft">
          {changes.length > 0 ? <ChangeList changes={changes} /> : <p>{t('survey-making:waiting.none')}</p>}
          <p>{t('survey-making:throw-away.about')}</p>
          <form method="post">
            <HiddenFields values={[{ name: 'seen', value: seenAt }]} />
            <Buttons>
              <Button picture="action.remove">{t('survey-making:throw-away.do')}</Button>
              <LinkButton href={addressOf(id)} look="quiet" picture="action.back">
                {t('survey-making:throw-away.keep')}
              </LinkButton>
            </Buttons>
          </form>
        </Block>
      ) : (
        <Buttons>
          <LinkButton href={addressOf(id)} picture="action.back">
            {t('survey-making:throw-away.back')}
          </LinkButton>
        </Buttons>
      )}
    </>
  )
}
