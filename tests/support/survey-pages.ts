import { expect } from 'vitest'
import * as check from '../../app/routes/surveys/check'
import * as copy from '../../app/routes/surveys/copy'
import * as file from '../../app/routes/surveys/file'
import * as list from '../../app/routes/surveys/list'
import * as start from '../../app/routes/surveys/start'
import * as answer from '../../app/routes/surveys/step/answer'
import * as step from '../../app/routes/surveys/step/step'
import * as takeBack from '../../app/routes/surveys/take-back'
import * as thanks from '../../app/routes/surveys/thanks/thanks'
import type { Db } from '../../db/connection.server'
import { surveyId } from '../../db/seed/surveys'
import { servePages } from './pages'
import { cookieOf, type DemoPerson } from './viewers'

const ask = servePages({
  '/have-your-say': list,
  '/have-your-say/file/:id': file,
  '/have-your-say/:survey': start,
  '/have-your-say/:survey/check': check,
  '/have-your-say/:survey/thanks': thanks,
  '/have-your-say/:survey/copy': copy,
  '/have-your-say/:survey/take-back': takeBack,
  '/have-your-say/:survey/:step': step,
  '/have-your-say/:survey/:step/answer': answer,
})

export const ALL = '/have-your-say'
export const BUS = `${ALL}/getting-around`
export const CENTRE = `${ALL}/your-centre`
export const tidy = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

/** A browser: it keeps cookies, and follows nothing by itself. */
export function arrive(who?: DemoPerson) {
  const jar = new Map<string, string>()
  if (who) jar.set('session', cookieOf(who).slice('session='.length))
  return async (path: string, form?: string) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const got = await ask(path, { cookie, body: form, method: form === undefined ? 'GET' : 'POST' })
    for (const line of got.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      jar.set(name, value)
    }
    const page = new DOMParser().parseFromString(got.html, 'text/html')
    return {
      ...got,
      page,
      to: got.headers.get('Location') ?? '',
      text: tidy(page.querySelector('main') ?? page.body),
      title: page.title,
      links: [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
      checked: [...page.querySelectorAll('input:checked')].map((box) => box.getAttribute('value')),
      value: (name: string) => page.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value,
    }
  }
}
export type Go = ReturnType<typeof arrive>

export const ANSWERS: [string, string][] = [
  ['who', 'who=me'],
  ['how', 'how=other&how-other=By+boat+%3Cb%3E'],
  ['want-more', 'want-more=yes'],
  ['bus--evening', 'bus--evening=very'],
  ['bus--help', 'go=unsure'],
  ['feel', 'feel=4'],
]

export async function answerAll(go: Go, answers = ANSWERS) {
  for (const [name, form] of answers) {
    const got = await go(`${BUS}/${name}`, form)
    expect(got.status, name).toBe(303)
  }
  // Own words were written: whether they may be shown is asked then.
  await go(`${BUS}/quote`, 'quote=no')
  return go(`${BUS}/check`)
}

export async function sendAll(go: Go, answers = ANSWERS) {
  const page = await answerAll(go, answers)
  const sent = await go(`${BUS}/check`, `go=send&key=${page.value('key')}`)
  expect(sent.status).toBe(303)
  return sent.to
}

export const close = (db: Db, slug: string) =>
  db.$client
    .prepare(
      `insert into survey_events (id, survey_id, kind, at) values ('closed-now', ?, 'closed', '2099-01-01')`,
    )
    .run(surveyId(slug))
