import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CONFIRM_DAYS, confirmHearing, findToConfirm, type ToConfirm } from '../../domain/hear-back/confirm'
import type { Head } from '../../i18n/page-context'
import { sayDate } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { DonePanel } from '../../kit/done-panel'
import { PageTitle } from '../../kit/page-title'
import { plainText } from '../../kit/text'
import { openPage } from '../../session.server'
import { noStore } from '../account/no-store'

export const headers = noStore

export const handle = { words: 'changes' }

type Data = { head: Head; found: ToConfirm | null; days: number }

/** Opening the link says yes to nothing: programs that read mails open links too. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { viewer, words, now } = openPage(request)
  const found = findToConfirm(viewer, params.token ?? '', now)
  const data: Data = {
    head: {
      title: words.t(`changes:confirm.${found ? (found.confirmed ? 'done' : 'title') : 'ended'}`),
      section: words.t('changes:title'),
      noIndex: true,
    },
    found,
    days: CONFIRM_DAYS,
  }
  return Response.json(data, { status: found ? 200 : 404 })
}

export function action({ request, params }: ActionFunctionArgs) {
  const { now, url } = openPage(request)
  // The page then says that the link has ended.
  if (!confirmHearing(params.token ?? '', now)) return Response.json(null, { status: 404 })
  return redirect(url.pathname, 303)
}

/** Whoever owns an address says whether they want to hear. It shows neither the address nor who gave it. */
export default function Hear() {
  const { found, days } = useLoaderData() as Data
  if (!found) return <Ended days={days} />
  return found.confirmed ? <Done /> : <Ask found={found} />
}

function Ask({ found: { survey, idea, until } }: { found: ToConfirm }) {
  const words = useWords()
  const { t } = words
  return (
    <>
      <PageTitle picture="say.hear">{t('changes:confirm.title')}</PageTitle>
      <p>
        {survey
          ? t('changes:confirm.survey', { title: plainText(survey.words) })
          : idea
            ? t('changes:confirm.idea', { number: idea })
            : t('changes:confirm.plain')}
      </p>
      <p>{t('changes:confirm.what')}</p>
      {idea ? null : <p>{t('changes:confirm.apart')}</p>}
      <form method="post">
        <Buttons>
          <Button picture="action.yes">{t('changes:confirm.button')}</Button>
        </Buttons>
      </form>
      <p>{t('changes:confirm.not-you', { date: sayDate(words, until) })}</p>
    </>
  )
}

function Done() {
  const { t } = useWords()
  return (
    <>
      <DonePanel title={t('changes:confirm.done')}>
        <p>{t('changes:confirm.done-what')}</p>
      </DonePanel>
      <p>{t('changes:confirm.done-stop')}</p>
      <SeeAll />
    </>
  )
}

function Ended({ days }: { days: number }) {
  const { t } = useWords()
  return (
    <>
      <PageTitle picture="action.wrong">{t('changes:confirm.ended')}</PageTitle>
      <p>{t('changes:confirm.ended-what', { count: days })}</p>
      <p>{t('changes:confirm.ended-do')}</p>
      <SeeAll />
    </>
  )
}

function SeeAll() {
  const { t } = useWords()
  return (
    <Buttons>
      <LinkButton href="/have-your-say/changes" look="quiet" picture="say.changes">
        {t('changes:see-all')}
      </LinkButton>
    </Buttons>
  )
}
