import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { handleMessage, listMessages } from '../../domain/help/inbox'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Button } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import { PageTitle } from '../../kit/page-title'
import { localDay, openMemberForm, openMemberPage } from '../../session.server'

export const handle = { words: 'staff' }

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url } = openMemberPage(request)
  const isDone = url.searchParams.get('state') === 'done'
  const messages = listMessages(viewer, isDone)
  if (!messages) throw new Response(null, { status: 404 })
  return {
    head: { title: words.t('staff:messages.title'), section: words.t('staff:title'), noIndex: true },
    isDone,
    messages: messages.slice(0, 100).map((one) => ({
      ...one,
      on: localDay(new Date(one.at)),
      handledOn: one.handledAt && localDay(new Date(one.handledAt)),
    })),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const isDone = form.get('do') === 'done'
  if (!handleMessage(page.viewer, form.get('message') ?? '', isDone, page.now)) {
    throw new Response(null, { status: 404 })
  }
  return redirect(isDone ? '/staff/messages' : '/staff/messages?state=done', 303)
}

type Message = ReturnType<typeof useLoaderData<typeof loader>>['messages'][number]

export default function Messages() {
  const { t } = useWords()
  const { messages, isDone } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href="/staff" page={t('staff:title')} />
      <PageTitle picture="action.mail" lead={t('staff:messages.lead')}>
        {t('staff:messages.title')}
      </PageTitle>
      <p>
        <a href={isDone ? '/staff/messages' : '/staff/messages?state=done'}>
          {t(isDone ? 'staff:messages.see-waiting' : 'staff:messages.see-done')}
        </a>
      </p>
      <h2>{t(isDone ? 'staff:messages.done' : 'staff:messages.waiting')}</h2>
      {messages.length === 0 ? <p>{t('staff:messages.none')}</p> : null}
      <ul className="desk-messages">
        {messages.map((message) => (
          <OneMessage key={message.id} message={message} isDone={isDone} />
        ))}
      </ul>
    </>
  )
}

function OneMessage({ message, isDone }: { message: Message; isDone: boolean }) {
  const words = useWords()
  const { t } = words
  const { id, kind, name, reach, about, on, handledBy, handledOn } = message
  return (
    <li>
      <h3>{kind === 'report' ? t('staff:messages.report') : t('staff:messages.from', { name })}</h3>
      <p>{t('staff:messages.sent-on', { date: sayDate(words, on) })}</p>
      {kind === 'report' ? <p>{t(`activities:report.choice.${name}`)}</p> : null}
      {about ? (
        <p>
          <a href={`/activities/${about}`}>
            {t('staff:messages.about', { what: about.replaceAll('-', ' ') })}
          </a>
        </p>
      ) : null}
      <p className="as-written">{message.words || t('staff:messages.no-words')}</p>
      {reach ? (
        <p>
          <bdi>{t('staff:messages.reach', { reach })}</bdi>
        </p>
      ) : null}
      {handledOn ? (
        <p>{t('staff:messages.handled', { name: handledBy ?? '', date: sayDate(words, handledOn) })}</p>
      ) : null}
      <form method="post" action="/staff/messages">
        <HiddenFields
          values={[
            { name: 'message', value: id },
            { name: 'do', value: isDone ? 'waiting' : 'done' },
          ]}
        />
        <Button look="quiet" picture={isDone ? 'action.undo' : 'action.done'}>
          {t(isDone ? 'staff:messages.unmark' : 'staff:messages.mark')}
        </Button>
      </form>
    </li>
  )
}
