import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { stopCard } from '../../domain/account/card'
import { removePasskey } from '../../domain/account/passkeys'
import { sayPhone } from '../../domain/account/reach'
import { listWays, signOutThere, type Ways } from '../../domain/account/ways'
import { sawNews } from '../../domain/people/news'
import { newSecret } from '../../domain/site/secrets'
import type { Handle, Head } from '../../i18n/page-context'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { PageTitle } from '../../kit/page-title'
import { PictureList, PictureText } from '../../kit/picture-text'
import { localDay, type MemberPage, openMemberForm, openMemberPage } from '../../session.server'
import { notShared } from '../sharing/not-shared'
import { CardBlock, type ShownCard } from './card-block'
import { DeviceBlock, type ShownDevice } from './device-block'
import { NeedsMore } from './needs-more'
import { answer, noStore } from './no-store'
import { PasskeyBlock, type ShownPasskey } from './passkey-block'

export const handle: Handle = { words: 'account', scripts: ['passkey'] }
export const headers = noStore

const DONE = ['device', 'devices', 'passkey', 'passkey-gone', 'card-stopped'] as const
type Done = (typeof DONE)[number]

export type WaysData = {
  head: Head
  name: string
  /** Null for somebody who came with a card alone: they hear what they need. */
  ways: {
    email: string | null
    phone: string | null
    passkeys: ShownPasskey[]
    devices: ShownDevice[]
    card: ShownCard | null
    mayHaveCard: boolean
    mayMake: boolean
  } | null
  key: string
  done: Done | null
}

export function loader({ request }: LoaderFunctionArgs) {
  const page = openMemberPage(request)
  const { viewer, personId, words, url, now } = page
  const head: Head = { title: words.t('account:ways.title'), noIndex: true }
  const ways = listWays(viewer, personId, now)
  if (!ways && (viewer.helping || viewer.scope === 'full')) throw notShared()
  sawNews(viewer, '/me/sign-in', now)
  const done = DONE.find((one) => one === url.searchParams.get('done')) ?? null
  const data = { head, name: viewer.name, ways: ways && sayWays(words, ways), key: newSecret(), done }
  return answer(data satisfies WaysData, ways ? 200 : 403)
}

function sayWays(words: Words, ways: Ways) {
  const day = (at: string) => sayDate(words, localDay(new Date(at)))
  return {
    email: ways.email,
    phone: ways.phone && sayPhone(ways.phone),
    mayHaveCard: ways.mayHaveCard,
    mayMake: ways.mayMake,
    passkeys: ways.passkeys.map(({ id, kind, madeAt, usedAt }) => ({
      ...{ id, kind },
      made: day(madeAt),
      used: usedAt && day(usedAt),
    })),
    devices: ways.devices.map(({ id, kind, device, isThis, since, seenAt }) => ({
      ...{ id, kind, device, isThis },
      since: day(since),
      seen: day(seenAt),
    })),
    card: ways.card && {
      made: day(ways.card.madeAt),
      by: ways.card.madeBySelf ? null : ways.card.madeByName,
      bySelf: ways.card.madeBySelf,
      used: ways.card.usedAt && day(ways.card.usedAt),
    },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { page, form } = await openMemberForm(request)
  const done = change(page, form)
  if (!done) throw new Response(null, { status: 404 })
  return redirect(`/me/sign-in?done=${done}`, 303)
}

/** What the pressed button asks for. */
function change({ viewer, personId, now }: MemberPage, form: URLSearchParams): Done | null {
  const device = form.get('device')
  if (device) {
    return signOutThere(viewer, personId, device, now) ? (device === 'others' ? 'devices' : 'device') : null
  }
  const passkey = form.get('passkey')
  if (passkey) return removePasskey(viewer, personId, passkey, now) ? 'passkey-gone' : null
  return form.get('card') === 'stop' && stopCard(viewer, personId, now) ? 'card-stopped' : null
}

export default function WaysToSignIn() {
  const { t } = useWords()
  const { name, ways, key, done } = useLoaderData<WaysData>()
  return (
    <>
      <BackLink href="/me" page={t('account:ways.me')} />
      {done ? (
        <Banner kind="success" announce>
          {t(`account:ways.done.${done}`)}
        </Banner>
      ) : null}
      <PageTitle picture="page.sign-in" lead={ways ? t('account:ways.lead') : undefined}>
        {t('account:ways.title')}
      </PageTitle>
      {ways ? (
        <>
          <ReachBlock email={ways.email} phone={ways.phone} />
          <PasskeyBlock passkeys={ways.passkeys} mayMake={ways.mayMake} />
          {ways.mayHaveCard ? (
            <CardBlock card={ways.card} formKey={key} name={name} mayMake={ways.mayMake} />
          ) : null}
          <DeviceBlock devices={ways.devices} />
        </>
      ) : (
        <NeedsMore />
      )}
    </>
  )
}

/** Where the link to sign in goes. Staff mend it: whoever finds a phone could else make an account their own. */
function ReachBlock({ email, phone }: { email: string | null; phone: string | null }) {
  const { t } = useWords()
  return (
    <Block id="reach" title={t('account:ways.link.title')} picture="account.link">
      {email || phone ? <p>{t('account:ways.link.what')}</p> : <p>{t('account:ways.link.none')}</p>}
      <PictureList>
        {email ? (
          <PictureText as="li" picture="action.mail" size="small">
            <p>
              <bdi>{email}</bdi>
            </p>
          </PictureText>
        ) : null}
        {phone ? (
          <PictureText as="li" picture="device.phone" size="small">
            <p>
              <bdi>{phone}</bdi>
            </p>
          </PictureText>
        ) : null}
      </PictureList>
      <p>
        {t('account:ways.link.change')} <a href="/help">{t('account:ways.link.ask')}</a>
      </p>
    </Block>
  )
}
