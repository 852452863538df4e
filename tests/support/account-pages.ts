import * as card from '../../app/routes/account/card'
import * as check from '../../app/routes/account/check'
import * as demo from '../../app/routes/account/demo'
import * as device from '../../app/routes/account/device'
import * as link from '../../app/routes/account/link'
import * as notMe from '../../app/routes/account/not-me'
import * as ownCard from '../../app/routes/account/own-card'
import * as sent from '../../app/routes/account/sent'
import * as signInPage from '../../app/routes/account/sign-in'
import * as signOut from '../../app/routes/account/sign-out'
import * as ways from '../../app/routes/account/ways'
import * as settings from '../../app/routes/settings/settings'
import { database } from '../../db/connection.server'
import { servePages } from './pages'

export const ask = servePages({
  '/sign-in': signInPage,
  '/sign-in/sent': sent,
  '/sign-in/link/:token': link,
  '/sign-in/card/:token': card,
  '/sign-in/check': check,
  '/sign-in/device': device,
  '/sign-in/not-me': notMe,
  '/sign-in/demo': demo,
  '/sign-out': signOut,
  '/me/sign-in': ways,
  '/me/sign-in/card': ownCard,
  '/settings': settings,
})

export const post = (path: string, form: Record<string, string>, cookie?: string) =>
  ask(path, { method: 'POST', body: new URLSearchParams(form).toString(), cookie })
export const keyOf = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? ''
export const title = (html: string) => /<h1[^>]*>(?:<label[^>]*>)?([^<]+)/.exec(html)?.[1]
export const cookiesOf = (headers: Headers) =>
  Object.fromEntries(headers.getSetCookie().map((one) => one.split(';')[0]?.split('=') as [string, string]))
export const count = (sql: string) => database().$client.prepare(sql).pluck().get() as number
export const mails = () =>
  database().$client.prepare('select "to", text, lang, channel from outbox order by created_at').all() as {
    to: string
    text: string
    lang: string
    channel: string
  }[]
export const linkIn = (text: string) => /\/sign-in\/link\/[\w-]+/.exec(text)?.[0] ?? ''
