import { isNotNull } from 'drizzle-orm'
import { expect } from 'vitest'
import * as caring from '../../app/routes/sharing/caring'
import * as caringPerson from '../../app/routes/sharing/caring-person'
import * as decisionsPage from '../../app/routes/sharing/decisions'
import * as help from '../../app/routes/sharing/help'
import * as invite from '../../app/routes/sharing/invite'
import * as invited from '../../app/routes/sharing/invited'
import * as you from '../../app/routes/sharing/invited-you'
import * as join from '../../app/routes/sharing/join'
import * as looked from '../../app/routes/sharing/looked'
import * as people from '../../app/routes/sharing/people'
import * as person from '../../app/routes/sharing/person'
import * as share from '../../app/routes/sharing/share'
import * as stop from '../../app/routes/sharing/stop'
import { database } from '../../db/connection.server'
import { invites, looks, shares } from '../../db/schema'
import { demoDatabase } from './database'
import { servePages } from './pages'

/** The pages of who sees what, as the server makes them. */
export const ask = servePages({
  '/me/people': people,
  '/me/people/share': share,
  '/me/people/invite': invite,
  '/me/people/:id': person,
  '/me/looked': looked,
  '/sign-in/invite/:token': invited,
  '/sign-in/invite/:token/you': you,
  '/caring': caring,
  '/caring/help': help,
  '/caring/stop': stop,
  '/caring/join/:token': join,
  '/caring/:person': caringPerson,
  '/staff/people/:id/decisions': decisionsPage,
})
/** The demo without the looks, the invitation and the one goal that is shared alone, with which it begins. */
export async function quietDemo() {
  await demoDatabase()
  database().delete(looks).run()
  database().delete(invites).run()
  database().delete(shares).where(isNotNull(shares.thing)).run()
}

/** Sends a form. */
export const send = (path: string, cookie: string | undefined, form: Record<string, string | string[]>) => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
  return ask(path, { cookie, method: 'POST', body: body.toString() })
}
export const leadsTo = ({ headers }: { headers: Headers }) => headers.get('Location') ?? ''
export const textOf = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
export const keyOf = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? ''

/** Answers questions one after another. @returns where the last answer led */
export async function walk(
  path: string,
  cookie: string | undefined,
  answers: [string, Record<string, string | string[]>][],
) {
  let at = ''
  for (const [step, form] of answers) {
    const answer = await send(`${path}?step=${step}`, cookie, { go: 'next', ...form })
    expect(answer.status, `${step} ${textOf(answer.html).slice(0, 400)}`).toBe(303)
    at = leadsTo(answer)
  }
  return at
}
