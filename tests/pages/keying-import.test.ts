// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { prepareImport } from '../../app/domain/keying/import-answers'
import { wordsFor } from '../../app/i18n/words.server'
import * as page from '../../app/routes/keying/import'
import * as leftOut from '../../app/routes/keying/import-left-out'
import { findAxeFaults, findInvalid } from '../support/activity-pages'
import { demoDatabase } from '../support/database'
import { helen, SURVEY } from '../support/keying'
import { servePages } from '../support/pages'
import { cookieOf, type DemoPerson } from '../support/viewers'

const get = servePages({
  '/staff/surveys/:id/import': page,
  '/staff/surveys/:id/import/left-out.csv': leftOut,
})
const path = `/staff/surveys/${SURVEY}/import`

async function go(address: string, form?: Record<string, string>, as: DemoPerson = 'council') {
  const body = form && new URLSearchParams(form).toString()
  const answer = await get(address, { cookie: cookieOf(as), method: form ? 'POST' : 'GET', body })
  const text = new DOMParser().parseFromString(answer.html, 'text/html').querySelector('main')?.textContent
  return { ...answer, text: text ?? '', to: answer.headers.get('Location') ?? '' }
}

function read(rows: string, name: string): string {
  const file = { name, bytes: new TextEncoder().encode(`who,how\n${rows}`) }
  const made = prepareImport(helen(), SURVEY, file, wordsFor('en').t, {
    now: new Date(),
    today: '2026-12-07',
  })
  return made && 'id' in made ? made.id : ''
}

beforeEach(async () => {
  await demoDatabase()
})

describe('a press for a file that was replaced', () => {
  test('is said, and the newer file is shown', async () => {
    const old = read('me,car', 'old.csv')
    read('me,bus', 'new.csv')
    for (const press of ['confirm', 'drop']) {
      const stale = await go(path, { go: press, draft: old })
      expect(stale.status).toBe(409)
      expect(stale.text).toContain('Nothing was added. You read another file after this one.')
      expect(stale.text).toContain('Look at the file new.csv')
      expect(stale.text).not.toContain('old.csv')
      expect(await findInvalid(stale.html)).toEqual([])
      expect(await findAxeFaults(stale.html)).toEqual([])
    }
  }, 180_000)

  test('that is gone says so', async () => {
    const gone = await go(path, { go: 'confirm', draft: 'none' })
    expect(gone.status).toBe(409)
    expect(gone.text).toContain('This file is not here any more.')
    expect((await go(path, { go: 'confirm', draft: 'none' }, 'provider')).status).toBe(404)
  })
})

test('a second press says that the file is in already; the rows that were left out can be had by who brought it', async () => {
  const draft = read('me,car\nme,rocket', 'answers.csv')
  const first = await go(path, { go: 'confirm', draft })
  const again = await go(path, { go: 'confirm', draft })
  expect(first.status).toBe(303)
  expect((await go(first.to)).text).not.toContain('It was in already.')
  const shown = await go(again.to)
  expect(shown.text).toContain('It was in already.')
  expect(shown.text).toContain('Download the rows that we left out')
  expect(await findInvalid(shown.html)).toEqual([])
  const file = await go(`${path}/left-out.csv?file=${draft}`)
  expect(file.headers.get('Content-Disposition')).toContain('attachment')
  expect(file.html).toContain('rocket')
  for (const other of ['provider', 'customer'] as const) {
    expect((await go(`${path}/left-out.csv?file=${draft}`, undefined, other)).status).toBe(404)
  }
}, 180_000)
