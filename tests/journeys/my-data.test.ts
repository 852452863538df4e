import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { waitForMail } from '../support/outbox-files'
import { WAYS, type Way } from '../support/person'
import { idOfDemo } from '../support/viewers'

const journeys = startJourneys()
const LEAH = idOfDemo('customer-work')

async function arriveAs(way: Way, name: string) {
  const person = await journeys.arrive(way)
  await person.open('/sign-in/demo')
  await person.follow(`Be ${name}`)
  return person
}

const waiting = () => journeys.site.rows('select 1 from deletions where person_id = ?', LEAH).length

describe.each(WAYS)('%s', (way) => {
  test('read all my data, and correct my name', async () => {
    const person = await arriveAs(way, 'Leah')
    await person.open('/me/data')
    await person.sees('Leah Brooks', 'leah@example.org', 'What I wrote about me')
    await person.unfold('Show: What I wrote about me')
    await person.sees('I finish what I start.')
    await person.follow('Change what I like to be called')
    await person.write('What do you like to be called?', ' ')
    await person.follow('Save this')
    await person.sees('Write what you like to be called.')
    await person.write('What do you like to be called?', 'Lee')
    await person.follow('Save this')
    await person.sees('We saved your change.', 'Lee')
    await person.open('/me/data/change/called')
    await person.write('What do you like to be called?', 'Leah')
    await person.follow('Save this')
    await person.leave()
  })

  test('ask to delete my account, sign in again, and keep it', async () => {
    const person = await arriveAs(way, 'Leah')
    await person.open('/me/data')
    await person.follow('Delete my account')
    await person.sees('What we delete', 'What stays, and why', 'We wait 7 days.')
    await person.follow('Delete my account')
    await person.seesTitle('Your account will be deleted')
    await person.page.reload()
    expect(waiting()).toBe(1)
    await person.open('/sign-in/demo')
    await person.follow('Be Leah')
    await person.sees('Your account will be deleted')
    await person.follow('Keep my account')
    await person.sees('Your account stays.')
    expect(waiting()).toBe(0)
    await person.leave()
  })
})

describe('with scripts', () => {
  test('take all my data with me as a file', async () => {
    const person = await arriveAs('with scripts', 'Sam')
    await person.open('/me/data')
    const download = person.page.waitForEvent('download')
    await person.press('Get the file with all my data')
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^my-data-.*\.json$/)
    const { tables } = JSON.parse(await readFile(await file.path(), 'utf8'))
    expect(tables.people[0].name).toBe('Sam Adeyemi')
    expect(tables.files.length).toBeGreaterThan(0)
    await person.leave()
  })

  test('a new email address is mine when I open the link', async () => {
    const person = await arriveAs('with scripts', 'Maya')
    await person.open('/me/data/reach')
    await person.write(/^What is your new email address/, 'maya.new@example.org')
    await person.follow('Send me the link')
    await person.seesTitle('We sent you a link')
    const mail = await waitForMail(journeys.site, 'maya.new@example.org')
    const link = /\/me\/data\/reach\/[\w-]+/.exec(mail)?.[0]
    await person.open(link ?? '/no-link')
    await person.sees('maya.new@example.org')
    await person.follow('Yes, this is mine')
    await person.sees('This is yours now.', 'maya.new@example.org')
    await person.leave()
  })
})
