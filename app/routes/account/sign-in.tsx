import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askForLink } from '../../domain/account/ask-for-link'
import { newSecret } from '../../domain/site/secrets'
import type { Handle, Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { wordsFor } from '../../i18n/words.server'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { Buttons, LinkButton } from '../../kit/button'
import { ErrorSummary } from '../../kit/error-summary'
import { PageTitle } from '../../kit/page-title'
import { postSignIn } from '../../mail/account-letter'
import { canText, isDemo, openPage, readForm, safeBack, siteOrigin } from '../../session.server'
import { answer, noStore } from './no-store'
import { PasskeyButton } from './passkey-button'
import { ReachForm } from './reach-form'

export const handle: Handle = { words: 'account', scripts: ['passkey'] }
export const headers = noStore

const headOf = ({ t }: Words): Head => ({
  title: t('account:sign-in.title'),
  canonical: '/sign-in',
  noIndex: true,
})

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, url } = openPage(request)
  const back = safeBack(url.searchParams.get('back'), '')
  return {
    head: headOf(words),
    back,
    key: newSecret(),
    canText: canText(),
    demo: isDemo(),
    signedInAs: viewer.kind === 'member' ? viewer.name : null,
  }
}

type Answer = { head: Head; reach: string; back: string; error: string | null; tooMany: boolean }

export async function action({ request, context }: ActionFunctionArgs) {
  const { viewer, words, url, now } = openPage(request)
  const form = await readForm(request)
  const reach = form.get('reach') ?? ''
  const back = safeBack(form.get('back'))
  const asked = { reach, key: form.get('key') ?? undefined, back }
  const where = { from: context.address, canText: canText() }
  const result = askForLink(viewer, asked, where, now, (letter) =>
    postSignIn(wordsFor(letter.lang), letter, siteOrigin(url), now),
  )
  if (result.kind === 'sent') {
    const to = new URLSearchParams({ by: reach.includes('@') ? 'mail' : 'text', back })
    return redirect(`/sign-in/sent?${to}`, 303)
  }
  const error = result.kind === 'wrong' ? words.t(`account:${result.error}`) : null
  const tooMany = result.kind === 'too-many'
  return answer({ head: { ...headOf(words), error: true }, reach, back, error, tooMany }, tooMany ? 429 : 422)
}

export default function SignIn() {
  const { t } = useWords()
  const { key, canText, demo, signedInAs, ...asked } = useLoaderData<typeof loader>()
  const given = useActionData<Answer>()
  const back = given?.back ?? asked.back
  return (
    <>
      <ErrorSummary errors={given?.error ? [{ at: 'reach', words: given.error }] : []} />
      {given?.tooMany ? (
        <Banner kind="warning" announce>
          {t('account:error.too-many')}
        </Banner>
      ) : null}
      {signedInAs ? (
        <Banner kind="info">
          <p>{t('account:sign-in.already', { name: signedInAs })}</p>
          <p>
            <a href="/me">{t('account:sign-in.to-me')}</a>
          </p>
        </Banner>
      ) : null}
      <PageTitle picture="page.sign-in" lead={t('account:sign-in.lead')}>
        {t('account:sign-in.title')}
      </PageTitle>
      <PasskeyButton look="sign-in" address="/sign-in/passkey" back={back}>
        {t('account:passkey.use')}
      </PasskeyButton>
      <Block id="link" look="panel" title={t('account:sign-in.by-link')} picture="account.link">
        <ReachForm
          back={back}
          formKey={key}
          canText={canText}
          reach={given?.reach}
          error={given?.error ?? undefined}
        />
      </Block>
      <OtherWays back={back} demo={demo} />
    </>
  )
}

function OtherWays({ back, demo }: { back: string; demo: boolean }) {
  const { t } = useWords()
  const after = back ? `?back=${encodeURIComponent(back)}` : ''
  return (
    <Block id="other-ways" title={t('account:sign-in.other')} picture="me.sign-in-card">
      <Buttons>
        <LinkButton href="/sign-in/card" look="quiet" picture="me.sign-in-card">
          {t('account:sign-in.card')}
        </LinkButton>
        <LinkButton href={`/sign-in/new${after}`} look="quiet" picture="account.new">
          {t('account:sign-in.new')}
        </LinkButton>
        {demo ? (
          <LinkButton href={`/sign-in/demo${after}`} look="quiet" picture="action.try">
            {t('account:sign-in.demo')}
          </LinkButton>
        ) : null}
      </Buttons>
    </Block>
  )
}
