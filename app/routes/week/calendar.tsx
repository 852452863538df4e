import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newSecret } from '../../domain/site/secrets'
import { makeCalendar, showCalendar, stopCalendar } from '../../domain/week/calendar'
import type { Head } from '../../i18n/page-context'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { Field } from '../../kit/field'
import { PageTitle } from '../../kit/page-title'
import { localDay, openMemberForm, openMemberPage, siteOrigin } from '../../session.server'
import { notShared } from '../sharing/not-shared'

export const handle = { words: 'week' }

const headOf = ({ t }: Words): Head => ({
  title: t('week:calendar.title'),
  section: t('week:title'),
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, personId, words, url, now } = openMemberPage(request)
  const calendar = showCalendar(viewer, personId, now)
  if (!calendar) throw notShared()
  return {
    head: headOf(words),
    since: calendar.since && localDay(new Date(calendar.since)),
    usedOn: calendar.usedAt && localDay(new Date(calendar.usedAt)),
    secret: newSecret(),
    stopped: url.searchParams.get('done') === 'stopped',
  }
}

type Answer = { head: Head; address: string | null }

/** The new address is in this one answer and nowhere else: what is stored is a hash. */
export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const { viewer, personId, words, url, now } = page
  if (form.get('do') === 'stop') {
    if (!stopCalendar(viewer, personId, now)) throw notShared()
    return redirect('/me/week/calendar?done=stopped', 303)
  }
  const secret = form.get('key') ?? ''
  const made = makeCalendar(viewer, personId, secret, now)
  if (made === null) throw notShared()
  const address = made ? `${siteOrigin(url)}/me/week.ics?key=${secret}` : null
  const answer: Answer = { head: headOf(words), address }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}

export default function CalendarAddress() {
  const { t } = useWords()
  const { stopped } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  return (
    <>
      <BackLink href="/me/week" page={t('week:title')} />
      <PageTitle picture="week.calendar" lead={t('week:calendar.lead')}>
        {t('week:calendar.title')}
      </PageTitle>
      {stopped && !answer ? (
        <Banner kind="success" announce>
          {t('week:calendar.stopped')}
        </Banner>
      ) : null}
      {answer && !answer.address ? (
        <Banner kind="warning" announce>
          {t('week:calendar.again')}
        </Banner>
      ) : null}
      {answer?.address ? <Made address={answer.address} /> : <Ask />}
    </>
  )
}

function Made({ address }: { address: string }) {
  const { t } = useWords()
  return (
    <>
      <Banner kind="success" announce>
        {t('week:calendar.made')}
      </Banner>
      <Field
        name="address"
        label={t('week:calendar.address')}
        hint={t('week:calendar.once')}
        value={address}
        readOnly
      />
      <Buttons>
        <LinkButton href={address.replace(/^https?:/, 'webcal:')} picture="week.calendar">
          {t('week:calendar.open')}
        </LinkButton>
      </Buttons>
      <Block id="how" title={t('week:calendar.how')}>
        <ol>
          <li>{t('week:calendar.step.copy')}</li>
          <li>{t('week:calendar.step.open')}</li>
          <li>{t('week:calendar.step.subscribe')}</li>
          <li>{t('week:calendar.step.paste')}</li>
        </ol>
      </Block>
      <p>{t('week:calendar.secret')}</p>
    </>
  )
}

function Ask() {
  const words = useWords()
  const { t } = words
  const { since, usedOn, secret } = useLoaderData<typeof loader>()
  return (
    <>
      <p>{t('week:calendar.who')}</p>
      <p>{t('week:calendar.secret')}</p>
      {since ? <p>{t('week:calendar.since', { date: sayDate(words, since) })}</p> : null}
      {usedOn ? <p>{t('week:calendar.used', { date: sayDate(words, usedOn) })}</p> : null}
      {since ? <p>{t('week:calendar.replaces')}</p> : null}
      <form method="post" action="/me/week/calendar">
        <input type="hidden" name="key" value={secret} />
        <Buttons>
          <Button name="do" value="make" picture="week.calendar">
            {t(since ? 'week:calendar.replace' : 'week:calendar.make')}
          </Button>
          {since ? (
            <Button name="do" value="stop" look="quiet" picture="action.stop">
              {t('week:calendar.stop')}
            </Button>
          ) : null}
        </Buttons>
      </form>
    </>
  )
}
