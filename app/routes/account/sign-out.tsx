import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signOut } from '../../domain/account/sign-in'
import { useWords } from '../../i18n/words'
import { Button, Buttons, LinkButton } from '../../kit/button'
import { DonePanel } from '../../kit/done-panel'
import { PageTitle } from '../../kit/page-title'
import { writeCookie } from '../../preferences/cookie'
import { endedDraftsCookie, endedPendingCookie, endedSessionCookie, openPage } from '../../session.server'
import { noStore } from './no-store'

export const handle = { words: 'account' }
export const headers = noStore

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words } = openPage(request)
  const name = viewer.kind === 'member' ? viewer.name : null
  const title = words.t(name ? 'account:sign-out.title' : 'account:sign-out.done')
  return { head: { title, noIndex: true }, name }
}

/** What a browser keeps of somebody besides being signed in: a device that others use keeps none of it. */
const KEPT = ['display', 'display-before', 'lang', 'list']

export function action({ request }: ActionFunctionArgs) {
  const { viewer, url, now } = openPage(request)
  const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
  headers.append('Set-Cookie', endedSessionCookie(url))
  headers.append('Set-Cookie', endedPendingCookie(url))
  if (viewer.kind === 'member') {
    signOut(viewer, now)
    if (viewer.device !== 'own') {
      headers.append('Set-Cookie', endedDraftsCookie(url))
      for (const name of KEPT) headers.append('Set-Cookie', writeCookie(name, ''))
    }
  }
  return redirect('/sign-out', { status: 303, headers })
}

export default function SignOut() {
  const { t } = useWords()
  const { name } = useLoaderData<typeof loader>()
  if (name === null) {
    return (
      <>
        <DonePanel title={t('account:sign-out.done')}>
          <p>{t('account:sign-out.done-what')}</p>
        </DonePanel>
        <Buttons>
          <LinkButton href="/sign-in" look="quiet" picture="page.sign-in">
            {t('account:sign-out.again')}
          </LinkButton>
          <LinkButton href="/" look="quiet" picture="page.home">
            {t('account:sign-out.home')}
          </LinkButton>
        </Buttons>
      </>
    )
  }
  return (
    <>
      <PageTitle picture="account.sign-out" lead={t('account:sign-out.lead', { name })}>
        {t('account:sign-out.title')}
      </PageTitle>
      <form method="post">
        <Buttons>
          <Button picture="account.sign-out">{t('account:sign-out.press')}</Button>
        </Buttons>
      </form>
      <p>
        <a href="/me">{t('account:sign-out.stay')}</a>
      </p>
    </>
  )
}
