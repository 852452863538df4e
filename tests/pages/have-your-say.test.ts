// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '../../db/connection.server'
import { surveyId } from '../../db/seed/surveys'
import { demoDatabase } from '../support/database'
import { ALL, arrive, BUS, CENTRE, close, tidy } from '../support/survey-pages'

let db: Db
beforeEach(async () => {
  db = await demoDatabase()
})

describe('the list', () => {
  test('says of each open survey how long it is, who asks, why and what happens', async () => {
    const { status, text, links } = await arrive()(ALL)
    expect(status).toBe(200)
    for (const words of [
      'Getting around',
      'There are 6 questions.',
      'It takes about 3 minutes.',
      'Your council asks.',
      'We plan buses and lifts for next year.',
      'We count the answers.',
      'A new centre in Witham',
      'What people told us',
    ])
      expect(text).toContain(words)
    expect(links).toEqual(
      expect.arrayContaining([
        BUS,
        CENTRE,
        `${ALL}/idea`,
        `${ALL}/changes`,
        `${ALL}/day-opportunities/results`,
      ]),
    )
    expect(text).not.toContain('Go on with your answers')
    expect(links.join()).not.toContain('evenings')
  })

  test('offers to go on where this device stopped, and no other device', async () => {
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    expect((await go(ALL)).links).toContain(`${BUS}/how`)
    expect((await arrive()(ALL)).text).not.toContain('Go on')
  })

  test('with no open survey there is still something to do', async () => {
    db.$client.exec(`delete from survey_events`)
    const { text, links } = await arrive()(ALL)
    expect(text).toContain('There are no questions just now')
    expect(links).toContain(`${ALL}/idea`)
  })
})

describe('the first page', () => {
  test('leads to the first question and to paper', async () => {
    const { text, links, title } = await arrive()(BUS)
    expect(title).toMatch(/^Getting around - Have your say - /)
    expect(links).toEqual(expect.arrayContaining([`${BUS}/who`, `${BUS}/paper`]))
    expect(text).toContain('Before you start')
  })

  test('says openly that nobody tested it, and that answers are made up', async () => {
    db.$client.exec('delete from survey_tests')
    expect((await arrive()(BUS)).text).toContain('Nobody tested these questions first')
    expect((await arrive()(`${ALL}/day-opportunities`)).text).toContain('A computer made the answers.')
  })

  test('of a closed one leads to the results once they are there', async () => {
    const published = await arrive()(`${ALL}/day-opportunities`)
    expect(published.links).toContain(`${ALL}/day-opportunities/results`)
    expect(published.links).not.toContain(`${ALL}/day-opportunities/who`)
    close(db, 'getting-around')
    const closed = await arrive()(BUS)
    expect(closed.text).toContain('We are counting the answers now.')
    expect(closed.links).not.toContain(`${BUS}/results`)
  })

  test('lets somebody throw away what they did not send', async () => {
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    expect((await go(BUS)).text).toContain('Go on with your answers')
    const { status, to } = await go(BUS, 'do=delete')
    expect([status, to]).toEqual([303, `${BUS}?done=deleted`])
    const after = await go(to)
    expect(after.text).toContain('Your answers are deleted.')
    expect(after.text).not.toContain('Go on with your answers')
  })

  test.each([
    `${ALL}/nothing`,
    `${ALL}/evenings`,
    `${BUS}/nothing`,
    `${ALL}/evenings/who`,
    `${ALL}/file/none`,
  ])('%s is not there', async (path) => {
    expect((await arrive()(path)).status).toBe(404)
  })
  test.each([`${BUS}/nothing`, `${ALL}/nothing/who`, `${ALL}/evenings/who`, `${ALL}/nothing`])(
    'nothing is sent to %s',
    async (path) => {
      expect((await arrive()(path, 'who=me')).status).toBe(404)
    },
  )
})

describe('a question', () => {
  test('has the question as its title, and every way on', async () => {
    const { page, title } = await arrive()(`${BUS}/who`)
    expect(tidy(page.querySelector('h1')!)).toBe('Who is answering?')
    expect(title).toMatch(/^Who is answering\? - Getting around - /)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
  })

  test('without an answer says so, with status 422, and keeps what was written', async () => {
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    const empty = await go(`${BUS}/how`, 'how-other=By+boat')
    expect(empty.status).toBe(422)
    expect(empty.title).toMatch(/^Error - /)
    expect(tidy(empty.page.querySelector('.error-summary')!)).toContain('Choose 1 answer.')
    expect(empty.page.querySelector('.error-summary a')?.getAttribute('href')).toBe('#how')
    expect(empty.value('how-other')).toBe('By boat')
  })

  test('before its turn leads to the right one', async () => {
    const go = arrive()
    expect((await go(`${BUS}/feel`)).to).toBe(BUS)
    await go(`${BUS}/who`, 'who=me')
    expect((await go(`${BUS}/helper`)).to).toBe(`${BUS}/how`)
    expect((await go(`${BUS}/how`)).status).toBe(200)
  })

  test('can be left: back, skip, not sure, stop', async () => {
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    expect((await go(`${BUS}/how`, 'go=back&how=bus')).to).toBe(`${BUS}/who`)
    expect((await go(`${BUS}/how`)).checked).toEqual(['bus'])
    expect((await go(`${BUS}/how`, 'go=skip')).to).toBe(`${BUS}/want-more`)
    expect((await go(`${BUS}/want-more`, 'go=unsure')).to).toBe(`${BUS}/bus--evening`)
    const stopped = await go(`${BUS}/bus--evening`, 'go=stop&bus--evening=very')
    expect(stopped.to).toBe(`${BUS}?done=stopped`)
    expect((await go(stopped.to)).links).toContain(`${BUS}/bus--evening`)
    expect((await go(`${BUS}/bus--evening`)).checked).toEqual(['very'])
  })

  test('whoever helps somebody is asked as that person with help', async () => {
    const go = arrive('carer')
    db.$client.exec(`update sign_ins set helping_id = (select id from people where name like 'Sam A%')`)
    const { checked, text } = await go(`${BUS}/who`)
    expect(checked).toEqual(['helped'])
    expect(text).toContain('You are helping Sam.')
  })

  test('somebody who may be only one kind of person is not asked who they are', async () => {
    db.$client.exec(`update survey_versions set definition = json_set(definition, '$.who', json('["me"]'))`)
    expect((await arrive()(BUS)).links).toContain(`${BUS}/how`)
    expect((await arrive()(`${BUS}/who`)).status).toBe(404)
  })

  test('the detailed version is for carers, the Easy Read one for people', async () => {
    const carer = arrive()
    await carer(`${BUS}/who`, 'who=carer')
    expect((await carer(`${BUS}/how`)).text).toContain('How does the person, or you, travel')
    const me = arrive()
    await me(`${BUS}/who`, 'who=me')
    expect((await me(`${BUS}/how`)).text).toContain('How do you get to places most days?')
  })

  test('a press moves one thing of an order and stays there', async () => {
    const go = arrive()
    await go(`${CENTRE}/who`, 'who=me')
    const { to } = await go(`${CENTRE}/first`, 'first=staff&first=food&first=quiet&first=near&move=up:food')
    expect(to).toBe(`${CENTRE}/first#first--at-food`)
    const order = [...(await go(`${CENTRE}/first`)).page.querySelectorAll('input[name=first]')]
    expect(order.map((box) => box.getAttribute('value'))).toEqual(['food', 'staff', 'quiet', 'near'])
  })

  test('a question about equality says that it is about the person, why, and can be skipped', async () => {
    const go = arrive()
    await go(`${CENTRE}/who`, 'who=me')
    const row = db.$client.prepare(`select definition from survey_versions where survey_id = ?`).pluck()
    const { questions } = JSON.parse(row.get(surveyId('your-centre')) as string)
    const equal = questions.find((one: { equality?: boolean }) => one.equality)
    const { text, page } = await go(`${CENTRE}/${equal.id}`)
    expect(text).toContain('A question about you')
    expect(text).toContain('Why we ask this')
    expect(page.querySelector('button[value=skip]')).not.toBeNull()
    expect(page.querySelector('button[value=unsure]')).toBeNull()
  })

  test('its script learns where to go on, and nothing else', async () => {
    const go = arrive()
    const saved = await go(`${BUS}/who/answer`, 'who=me&go=next')
    expect([saved.status, saved.headers.get('X-To'), saved.html]).toEqual([204, `${BUS}/how`, ''])
    const wrong = await go(`${BUS}/how/answer`, '')
    expect([wrong.status, wrong.headers.get('X-To')]).toEqual([204, null])
    expect((await go(`${BUS}/who/answer`)).status).toBe(404)
    expect((await go(`${BUS}/nothing/answer`, 'a=b')).status).toBe(404)
  })
})

describe('closed while somebody answers', () => {
  test('what they wrote is kept, and the first page says what happened', async () => {
    const go = arrive()
    await go(`${BUS}/who`, 'who=me')
    close(db, 'getting-around')
    expect((await go(`${BUS}/how`)).to).toBe(BUS)
    expect((await go(`${BUS}/how`, 'how=bus')).to).toBe(BUS)
    expect((await go(`${BUS}/check`)).to).toBe(BUS)
    const { text } = await go(BUS)
    expect(text).toContain('These questions are closed now')
    expect(text).toContain('You did not send your answers in time.')
    const kept = db.$client.prepare(`select answers from drafts where kind = 'survey'`).pluck().get()
    expect(JSON.parse(kept as string)).toMatchObject({ how: 'bus' })
  })
})
