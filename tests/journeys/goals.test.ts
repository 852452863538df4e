import { describe, expect, test } from 'vitest'
import { goalId } from '../../db/seed/goals'
import { startJourneys } from '../support/journeys'
import { type Person, WAYS, type Way } from '../support/person'
import { idOfDemo } from '../support/viewers'

const journeys = startJourneys()
const NEXT = 'Go to the next question'

async function arriveAs(way: Way, name: string) {
  const person = await journeys.arrive(way)
  await person.open('/sign-in/demo')
  await person.follow(`Be ${name}`)
  return person
}

const goalsOf = (words: string) =>
  journeys.site.rows<{ id: string }>('select id from goals where words = ?', words)
const eventsOf = (id: string) =>
  journeys.site
    .rows<{ kind: string }>('select kind from goal_events where goal_id = ? order by at, rowid', id)
    .map(({ kind }) => kind)

/** One question a page, with one that is wrong on the way. */
async function makeGoal(person: Person, words: string) {
  await person.open('/me/goals')
  await person.follow('Make a new goal')
  await person.seesTitle('What do you want?')
  await person.follow(NEXT)
  expect(await person.page.title()).toMatch(/^Error - /)
  await person.sees('Choose what you want. Choose 1 picture.')
  await person.choose('Do more for myself')
  await person.follow(NEXT)
  await person.seesTitle('Which goal do you want?')
  await person.choose('I want to shop for my food.')
  await person.write('Say it in your own words', words)
  await person.follow(NEXT)
  await person.choose('I will feel proud.')
  await person.follow(NEXT)
  await person.seesTitle('What is the first step?')
  await person.choose('Practise with somebody')
  await person.follow(NEXT)
  await person.choose('Jo')
  await person.follow(NEXT)
  await person.choose('In 3 months')
  await person.follow(NEXT)
  await person.follow('Skip this question')
  await person.seesTitle('Who can see this goal?')
  await person.choose('Only I can see it')
  await person.follow(NEXT)
  await person.seesTitle('Is this your goal?')
  await person.sees(words, 'I will feel proud.', 'Practise with somebody', 'Jo', 'Only I can see it')
}

async function sayHowItGoes(person: Person) {
  await person.follow('Say how it is going')
  await person.choose('A bit more than I hoped')
  await person.follow(NEXT)
  await person.write('What do you want to say about it?', 'I found the milk.')
  await person.follow(NEXT)
  await person.follow('Skip this question')
  await person.sees('A bit more than I hoped', 'I found the milk.')
  await person.follow('Keep this')
  await person.sees('We kept what you said.', 'A bit more than I hoped', 'I found the milk.')
}

describe.each(WAYS)('%s', (way) => {
  test('a new goal, how it is going, a step, and done', async () => {
    const words = `I want to buy my lunch. I came ${way}.`
    const person = await arriveAs(way, 'Sam')
    await makeGoal(person, words)
    const key = await person.page.locator('main input[name=key]').inputValue()
    await person.follow('Yes, this is my goal')
    await person.seesTitle('You have a new goal')
    await person.context.request.post('/me/goals/new?step=check', { form: { go: 'send', key } })
    expect(goalsOf(words)).toHaveLength(1)
    const id = goalsOf(words)[0]?.id ?? ''

    await person.follow('See my goal')
    await person.seesTitle(words)
    await sayHowItGoes(person)
    await person.follow(/^I did this ?: Practise with somebody/)
    await person.sees('Done')
    await person.follow('Add a step')
    await person.write('Write a step in your own words', 'Go on my own')
    await person.follow('Add this step')
    await person.follow(/^Move up ?: Go on my own/)
    expect(await person.page.locator('.order-item').first().innerText()).toContain('Go on my own')

    await person.follow('I did it')
    await person.seesTitle('Did you do it?')
    await person.follow('Yes, I did it')
    await person.seesTitle('You did it')
    expect(eventsOf(id)).toEqual(['started', 'reached'])
    await person.open('/me/goals')
    await person.sees('What I did', words)
    await person.leave()
  }, 180_000)

  test('show a goal to somebody, and no more', async () => {
    const priya = idOfDemo('sam-advocate')
    const sharesOf = () =>
      journeys.site.rows(
        'select 1 from shares where supporter_id = ? and thing is not null and stopped_at is null',
        priya,
      )
    const person = await arriveAs(way, 'Sam')
    await person.open(`/me/goals/${goalId('customer', 'football')}`)
    await person.follow('Who can see this goal')
    await person.follow('Show this goal to Priya')
    await person.sees('Priya can see this goal now.')
    expect(sharesOf()).toHaveLength(1)
    await person.follow('Stop showing this goal to Priya')
    await person.sees('Priya cannot see this goal any more.')
    expect(sharesOf()).toHaveLength(0)
    await person.leave()
  })

  test('stop and take it up again, with no blame', async () => {
    const person = await arriveAs(way, 'Ken')
    await person.open(`/me/goals/${goalId('customer-older', 'songs')}`)
    await person.follow('Stop or pause this goal')
    await person.follow('This is not my goal any more')
    await person.sees('You can take it back at any time.')
    await person.follow('This is my goal again')
    await person.sees('This is your goal again.')
    await person.leave()
  })
})

describe('with scripts', () => {
  test('two devices change the same words: the second sees both and chooses', async () => {
    const change = `/me/goals/${goalId('customer-older', 'songs')}/change/know`
    const [phone, tablet] = [await arriveAs('with scripts', 'Ken'), await arriveAs('with scripts', 'Ken')]
    await phone.open(change)
    await tablet.open(change)
    await phone.write('Say it in your own words', 'I know 10 songs.')
    await phone.follow('Keep this change')
    await tablet.write('Say it in your own words', 'I sing with Rosa.')
    await tablet.follow('Keep this change')
    await tablet.seesTitle('Your goal was changed on a different device')
    await tablet.sees('I know 10 songs.', 'I sing with Rosa.')
    await tablet.follow('Keep what I wrote just now')
    await tablet.sees('I sing with Rosa.')
    await phone.leave()
    await tablet.leave()
  })

  test('a suggestion is a goal when the person says yes', async () => {
    const person = await arriveAs('with scripts', 'Leah')
    await person.open(`/me/goals/${goalId('customer-work', 'suggested')}`)
    await person.sees('Marcus suggests this goal', 'It is your goal only when you say yes.')
    await person.follow('Yes, this is my goal')
    await person.sees('This is your goal now.', 'My steps')
    await person.leave()
  })

  test('an activity becomes a goal', async () => {
    const person = await arriveAs('with scripts', 'Sam')
    await person.open('/activities/saturday-cooks')
    await person.page.getByRole('link', { name: 'Make this my goal' }).click()
    await person.page.waitForURL('**/me/goals/new?activity=saturday-cooks*')
    await person.seesTitle('What do you want?')
    await person.follow(NEXT)
    expect(await person.page.getByLabel('Say it in your own words').inputValue()).toBe(
      'I want to go to Saturday Cooks.',
    )
    await person.leave()
  })
})
