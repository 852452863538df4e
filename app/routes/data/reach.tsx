import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askForReach } from '../../domain/data/reach'
import { mayUseData } from '../../domain/data/read'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { wordsFor } from '../../i18n/words.server'
import { BackLink } from '../../kit/back-link'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { DonePanel } from '../../kit/done-panel'
import { ErrorSummary } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { postReach } from '../../mail/data-letters'
import { canText, openMemberForm, openMemberPage, siteOrigin, typedBefore } from '../../session.server'
import { notShared } from '../sharing/not-shared'

export const handle = { words: 'data' }

const titleKey = () => `data:reach.title.${canText() ? 'any' : 'mail'}`

const headOf = ({ t }: Words): Head => ({ title: t(titleKey()), section: t('data:title'), noIndex: true })

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  if (!mayUseData(viewer, personId, now)) throw notShared()
  const by = url.searchParams.get('sent')
  const sent: 'mail' | 'text' | null = by === 'mail' || by === 'text' ? by : null
  const typed = typedBefore(request)?.reach
  return {
    head: sent ? { ...headOf(words), title: words.t('data:reach.sent.title') } : headOf(words),
    title: words.t(titleKey()),
    reach: typeof typed === 'string' ? typed : '',
    sent,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, words, url, now } = page
  const reach = form.get('reach') ?? ''
  const asked = askForReach(viewer, personId, reach, canText(), now, (letter) =>
    postReach(wordsFor(letter.lang), letter, `${siteOrigin(url)}/me/data/reach/${letter.secret}`, now),
  )
  if (!asked) throw notShared()
  if (asked.kind === 'sent') return redirect(`/me/data/reach?sent=${asked.channel}`, 303)
  return Response.json(
    { head: { ...headOf(words), error: true }, reach, error: asked.error },
    { status: 422 },
  )
}

export default function NewReach() {
  const { t } = useWords()
  const { title, sent, reach } = useLoaderData<typeof loader>()
  const answer = useActionData<{ reach: string; error: string }>()
  const error = answer && t(answer.error)
  if (sent && !answer) return <Sent by={sent as 'mail' | 'text'} />
  return (
    <>
      <BackLink href="/me/data" page={t('data:title')} />
      <ErrorSummary errors={error ? [{ at: 'reach', words: error }] : []} />
      <form method="post" noValidate>
        <Field
          name="reach"
          asTitle
          label={title}
          hint={t('data:reach.hint')}
          value={answer?.reach ?? reach}
          error={error}
          autoComplete="email"
        />
        <Buttons>
          <Button picture="action.send">{t('data:reach.send')}</Button>
        </Buttons>
      </form>
    </>
  )
}

function Sent({ by }: { by: 'mail' | 'text' }) {
  const { t } = useWords()
  return (
    <>
      <DonePanel title={t('data:reach.sent.title')}>
        <p>{t(`data:reach.sent.${by}`)}</p>
        <p>{t('data:reach.sent.until')}</p>
      </DonePanel>
      <Buttons>
        <LinkButton href="/me/data" picture="action.back">
          {t('data:reach.taken.back')}
        </LinkButton>
      </Buttons>
    </>
  )
}
