import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { waitForMail } from '../support/outbox-files'
import { type Person, WAYS, type Way } from '../support/person'
import { idOfDemo } from '../support/viewers'

const journeys = startJourneys()
const sam = idOfDemo('customer')
const jo = idOfDemo('carer')

async function arriveAs(way: Way, name: string) {
  const person = await journeys.arrive(way)
  await person.open('/sign-in/demo')
  await person.follow(`Be ${name}`)
  return person
}

const listGoals = () =>
  journeys.site.rows<{ id: string }>(
    `select g.id from goals g where g.person_id = ? and
      (select kind from goal_events e where e.goal_id = g.id order by at desc limit 1) in ('started', 'went-on')
      and g.id not in (select thing from shares where thing is not null)`,
    sam,
  )

/** One question a page, until it is shared. */
async function shareGoals(person: Person) {
  await person.open('/me/people')
  await person.follow('Share something')
  await person.choose('Jo')
  await person.follow('Go to the next question')
  await person.follow('Go to the next question')
  expect(await person.page.title()).toMatch(/^Error - /)
  await person.sees('Choose what you want to share.')
  await person.choose('My goals')
  await person.follow('Go to the next question')
  await person.choose('Jo can see it')
  await person.follow('Go to the next question')
  await person.choose('For 3 months')
  await person.follow('Go to the next question')
  await person.sees('Nothing is shared yet.', 'My goals', 'For 3 months')
  await person.follow('Share this with Jo')
  await person.sees('You shared it.')
}

describe.each(WAYS)('%s', (way) => {
  test('share goals with the carer, who comments; stop sharing, and the carer sees nothing at once', async () => {
    const [customer, carer] = [await arriveAs(way, 'Sam'), await arriveAs(way, 'Jo')]
    const goal = listGoals()[0]?.id
    if (!goal) expect.fail('Sam has no goal in the demo.')
    await carer.open(`/caring/${sam}`)
    await carer.seesNo('The goals of Sam')
    expect((await carer.open(`/me/goals/${goal}`))?.status()).toBe(404)

    await shareGoals(customer)
    await carer.open('/caring')
    await carer.sees('Something is new')
    await carer.follow('Help Sam')
    await carer.follow(/^The goals of Sam/)
    expect(carer.address).toBe('/me/goals')
    expect(await carer.page.title()).toContain('Sam')
    expect(await carer.page.locator('.who-bar-helping').innerText()).toContain('You are helping Sam.')
    const words = `Well done. I came ${way}.`
    await carer.open(`/me/goals/${goal}`)
    await carer.follow('Say something about this goal')
    await carer.write('What do you want to say?', words)
    await carer.follow('Add my words')
    await customer.open(`/me/goals/${goal}`)
    await customer.sees(words, 'Jo')
    expect(await customer.page.locator('main').innerText()).toMatch(/New/)

    await customer.open(`/me/people/${jo}`)
    await customer.follow('Stop sharing my goals')
    await customer.sees('Jo cannot see it any more.')
    expect((await carer.open(`/me/goals/${goal}`))?.status()).toBe(404)
    await carer.seesNo(words)
    await customer.follow('Stop all sharing with Jo')
    expect((await carer.open('/me/goals'))?.status()).toBe(403)
    await carer.seesTitle('Sam does not share this with you')
    await carer.follow('Stop helping Sam')
    await carer.seesTitle('People I support')

    await customer.follow('Share it with Jo again')
    await customer.follow('Stop sharing my goals')
    await customer.open('/me/looked')
    await customer.sees('Jo looked at your goals.', 'Jo wanted to see your goals. We did not show it.')
    await Promise.all([customer.leave(), carer.leave()])
  }, 180_000)

  test('ask somebody to support me, who makes an account from the link in the mail', async () => {
    const name = `Robin ${way.split(' ')[1]}`
    const email = `robin-${WAYS.indexOf(way)}@example.org`
    const customer = await arriveAs(way, 'Leah')
    await customer.open('/me/people')
    await customer.follow('Ask somebody to support me')
    await customer.write('What is the name of the person?', name)
    await customer.follow('Go to the next question')
    await customer.write(`What is the email address of ${name}?`, email)
    await customer.follow('Go to the next question')
    await customer.choose('Friend')
    await customer.follow('Go to the next question')
    await customer.choose('My week')
    await customer.follow('Go to the next question')
    await customer.choose(`${name} can see it`)
    await customer.follow('Go to the next question')
    await customer.choose('Until I stop it')
    await customer.follow('Go to the next question')
    await customer.follow(`Send the letter to ${name}`)
    await customer.sees('We sent your letter.', email)
    const mail = await waitForMail(journeys.site, email)
    const link = /\/sign-in\/invite\/[\w-]+/.exec(mail)?.[0] ?? ''

    const friend = await journeys.arrive(way)
    await friend.open(link)
    await friend.seesTitle('Leah asks you to support them')
    await friend.follow('Yes, I help Leah')
    await friend.follow('Go to the next question')
    await friend.follow('Go to the next question')
    await friend.choose('Picture 3')
    await friend.follow('Go to the next question')
    await friend.choose('Yes, it is my own')
    await friend.follow('Go to the next question')
    await friend.follow('Yes, I help Leah')
    await friend.sees('You support Leah now.', 'The week of Leah')
    await customer.open('/me/people')
    await customer.sees(name)
    await Promise.all([customer.leave(), friend.leave()])
  }, 180_000)
})
