import { expect } from 'vitest'
import * as sent from '../../app/routes/activities/try/sent'
import * as tryIt from '../../app/routes/activities/try/try'
import * as follow from '../../app/routes/asks/follow'
import * as list from '../../app/routes/asks/list'
import * as show from '../../app/routes/asks/show'
import * as helpSent from '../../app/routes/help/sent'
import * as helpWrite from '../../app/routes/help/write'
import * as desk from '../../app/routes/staff/desk'
import * as messages from '../../app/routes/staff/messages'
import * as request from '../../app/routes/staff/request'
import * as requests from '../../app/routes/staff/requests'
import { servePages } from './pages'
import { cookieOf, type DemoPerson } from './viewers'

export const ask = servePages({
  '/activities/:slug/try': tryIt,
  '/activities/:slug/try/sent': sent,
  '/me/requests': list,
  '/me/requests/:id': show,
  '/asks/:token': follow,
  '/staff': desk,
  '/staff/requests': requests,
  '/staff/requests/:id': request,
  '/staff/messages': messages,
  '/help/write': helpWrite,
  '/help/write/sent': helpSent,
})
export const TRY = '/activities/saturday-cooks/try'
export const tidy = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** A browser: it keeps cookies, and follows nothing by itself. */
export function arrive(who?: DemoPerson) {
  const jar = new Map<string, string>()
  if (who) jar.set('session', cookieOf(who).slice('session='.length))
  return async (path: string, form?: string | Record<string, string>) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = form === undefined ? undefined : new URLSearchParams(form).toString()
    const answer = await ask(path, { cookie, body, method: body === undefined ? 'GET' : 'POST' })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      jar.set(name, value)
    }
    const page = new DOMParser().parseFromString(answer.html, 'text/html')
    return {
      ...answer,
      page,
      to: answer.headers.get('Location') ?? '',
      words: (selector: string) => [...page.querySelectorAll(selector)].map(tidy),
      text: tidy(page.querySelector('main') ?? page.body),
      value: (name: string) => page.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value,
    }
  }
}

/** Answers each question as it comes. @returns the check page */
export async function answerAll(go: ReturnType<typeof arrive>, answers: Record<string, string>) {
  for (const [step, form] of Object.entries(answers)) {
    const answer = await go(`${TRY}?step=${step}`, `go=next&${form}`)
    expect(answer.status, step).toBe(303)
  }
  return go(`${TRY}?step=check`)
}
export const VISITOR = {
  when: 'when=sat+10%3A00+13%3A00',
  with: 'with=supporter&with-words=Jo',
  help: 'help=eating&help-words=I+eat+slowly',
  name: 'name=Robin',
  reach: 'reach=robin%40example.org',
  more: 'words=I+like+soup',
}
