// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../db/connection.server'
import { pageReports } from '../../db/schema'
import { smallDirectory } from '../support/activities'
import { findAxeFaults, findInvalid, open } from '../support/activity-pages'

beforeEach(() => {
  smallDirectory(
    {},
    { cooks: { name: 'Saturday Cooks', phone: '01632 960 201' }, gone: { status: 'defunct' } },
  )
})
const reports = () => database().select().from(pageReports).all()
const values = (page: Document) =>
  Object.fromEntries(
    [...page.querySelectorAll<HTMLInputElement>('form [name]')].map((field) => [field.name, field.value]),
  )

describe('something on this page is wrong', () => {
  const path = '/activities/cooks/wrong'

  test('one choice is enough', async () => {
    const page = await open(path)
    expect(page.words('.choice')).toHaveLength(7)
    const key = values(page.page).key as string
    const answer = await open(path, { send: { what: 'time', key } })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${path}/thanks`])
    await open(path, { send: { what: 'time', key } })
    expect(reports()).toMatchObject([{ activityId: 'cooks', what: 'time', words: '', reach: null }])
    const thanks = await open(`${path}/thanks`)
    expect(thanks.words('h1')).toEqual(['Thank you for telling us'])
    expect(await findInvalid(thanks.html)).toEqual([])
  })

  test('with nothing chosen keeps the words, and leads to the choices', async () => {
    const answer = await open(path, { send: { words: 'It is on Tuesday now', reach: 'sam@example.org' } })
    expect(answer.status).toBe(422)
    expect(answer.links('Choose what is wrong.')).toEqual(['#what'])
    expect(answer.page.getElementById('what')?.tagName).toBe('INPUT')
    expect(values(answer.page)).toMatchObject({ words: 'It is on Tuesday now', reach: 'sam@example.org' })
    expect(reports()).toEqual([])
    expect(await findInvalid(answer.html)).toEqual([])
    expect(await findAxeFaults(answer.html)).toEqual([])
  }, 180_000)

  test('something else needs a few words', async () => {
    const answer = await open(path, { send: { what: 'other' } })
    expect(answer.words('.error-summary li')).toEqual(['Write what is wrong. A few words are enough.'])
    expect(answer.page.querySelector<HTMLInputElement>('[name=what]:checked')?.value).toBe('other')
  })
})
