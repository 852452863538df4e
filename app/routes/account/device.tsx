import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deviceKindOf } from '../../domain/account/device-kind'
import { finishSignIn, showPending } from '../../domain/account/pending'
import type { Device } from '../../domain/account/sign-in'
import type { Head } from '../../i18n/page-context'
import { useWords, type Words } from '../../i18n/words'
import { Button, Buttons } from '../../kit/button'
import { Choices } from '../../kit/choices'
import { ErrorSummary } from '../../kit/error-summary'
import type { PictureKey } from '../../kit/pictures/registry'
import { openPage, pendingSecret, readForm } from '../../session.server'
import { NoLonger } from './no-longer'
import { answer, noStore } from './no-store'
import { enter } from './signed-in'

export const handle = { words: 'account' }
export const headers = noStore

const PICTURES: Record<Device, PictureKey> = {
  own: 'device.own',
  shared: 'device.shared',
  once: 'device.once',
}
const DEVICES = Object.keys(PICTURES) as Device[]

type Data = { head: Head; name: string | null }

const headOf = ({ t }: Words): Head => ({ title: t('account:device.title'), noIndex: true })

export function loader({ request }: LoaderFunctionArgs) {
  const { viewer, words, now } = openPage(request)
  const pending = showPending(pendingSecret(request), now)
  if (pending && !pending.confirmed) return redirect('/sign-in/check', 303)
  if (pending) return answer({ head: headOf(words), name: pending.who.name } satisfies Data)
  if (viewer.kind === 'member') return redirect('/me', 303)
  const head: Head = { title: words.t('account:no-longer.late.title'), noIndex: true }
  return answer({ head, name: null } satisfies Data, 410)
}

export async function action({ request }: ActionFunctionArgs) {
  const { viewer, words, url, now } = openPage(request)
  const form = await readForm(request)
  const device = DEVICES.find((one) => one === form.get('device'))
  const secret = pendingSecret(request)
  if (!secret) return viewer.kind === 'member' ? redirect('/me', 303) : answer(null, 410)
  if (!device) return answer({ head: { ...headOf(words), error: true }, problem: true }, 422)
  const kind = deviceKindOf(request.headers.get('user-agent'))
  const signedIn = finishSignIn(viewer, secret, { device, kind }, now)
  return signedIn ? enter(request, url, signedIn, device, now) : answer(null, 410)
}

export default function DeviceQuestion() {
  const { t } = useWords()
  const { name } = useLoaderData<Data>()
  const wrong = useActionData<{ problem?: boolean }>()?.problem ? t('account:error.device') : undefined
  if (name === null) return <NoLonger why="late" />
  return (
    <>
      <ErrorSummary errors={wrong ? [{ at: 'device', words: wrong }] : []} />
      <form method="post" noValidate>
        <Choices
          name="device"
          type="radio"
          asTitle
          legend={t('account:device.title')}
          hint={t('account:device.hint', { name })}
          error={wrong}
          choices={DEVICES.map((value) => ({
            value,
            label: t(`account:device.${value}.label`),
            hint: t(`account:device.${value}.hint`),
            picture: PICTURES[value],
          }))}
        />
        <Buttons>
          <Button picture="page.sign-in">{t('account:device.sign-in')}</Button>
        </Buttons>
      </form>
    </>
  )
}
