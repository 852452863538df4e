import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { waitForMail } from '../support/outbox-files'
import { type Person, WAYS, type Way } from '../support/person'

const journeys = startJourneys()
const NEXT = 'Go to the next question'
const CODE = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/

/** An address in a mail, as a path of the site. */
function linkIn(mail: string, path: string): string {
  const [link = ''] = mail.match(new RegExp(`http\\S+${path}[\\w/-]+`)) ?? []
  expect(link).not.toBe('')
  return new URL(link).pathname
}

async function staff(way: Way): Promise<Person> {
  const person = await journeys.arrive(way)
  await person.context.request.post('/sign-in/demo', { form: { person: 'council' } })
  return person
}

/** Answers the short survey and asks to hear by mail. @returns the code to look with */
async function answerAndAsk(person: Person, email: string): Promise<string> {
  await person.open('/have-your-say/getting-around')
  await person.follow('Start')
  for (const choice of ['Me', 'By bus', 'Yes', 'Very important']) {
    await person.choose(choice)
    await person.follow(NEXT)
  }
  await person.follow('I am not sure')
  await person.follow('Skip this question')
  await person.follow('Send my answers')
  const [code = ''] = (await person.words()).match(CODE) ?? []
  await person.choose('By email')
  await person.write(/^What is your email address/, email)
  await person.follow('Save this')
  await person.sees('We sent you a message. Open it and say yes.')
  await sayYes(person, email)
  return code
}

/** Opens the one mail that goes to an address before its owner said yes, and says it. */
async function sayYes(person: Person, email: string) {
  const mail = await waitForMail(journeys.site, email, /Is this your email address/)
  await person.open(linkIn(mail, '/have-your-say/hear/'))
  await person.seesTitle('Is this your address?')
  const hears = () => journeys.site.rows(`select 1 from hear_backs where "to" = ?`, email).length
  expect(hears()).toBe(0)
  await person.follow('Yes, tell me when there is news')
  await person.seesTitle('Thank you. We will tell you')
  expect(hears()).toBe(1)
}

/** Staff write what is done about the survey, and let everybody read it. */
async function publish(person: Person, title: string) {
  await person.open('/staff/changes')
  await person.follow('Write a new change')
  await person.write('What changes? Write it in a few words.', title)
  await person.write('What did people say?', 'Many people want to go out in the evening.')
  await person.write('What will you do?', "We can't utilise the bus!")
  await person.write('Which team leads it?', 'The team for travel')
  await person.write('What should it bring?', 'You can go out in the evening.')
  await person.choose('Getting there')
  await person.page.getByLabel('Which survey does it come from?').selectOption({ label: 'Getting around' })
  await person.follow('Save the words')
  await person.follow('Let everybody read it')
  await person.sees('Some words are hard to read.')
  await person.follow('Change the words')
  await person.write('What will you do?', 'There is a bus in the evening.')
  await person.follow('Save the words')
  await person.follow('Let everybody read it')
  await person.sees('Everybody can read it now.')
}

describe.each(WAYS)('%s', (way) => {
  const name = way.replaceAll(' ', '-')

  test('who answered hears by mail what is done, and can stop; the code shows it too', async () => {
    const email = `robin-${name}@example.org`
    const title = `An evening bus for you ${WAYS.indexOf(way) + 1}`
    const person = await journeys.arrive(way)
    const code = await answerAndAsk(person, email)
    const council = await staff(way)
    await publish(council, title)

    const mail = await waitForMail(journeys.site, email, new RegExp(title))
    expect(mail).toContain('You get this because you answered our survey: Getting around')
    await person.open(linkIn(mail, '/have-your-say/changes/'))
    await person.seesTitle(title)
    await person.sees('Many people want to go out in the evening.', 'Not started yet')

    await person.open('/have-your-say/changes')
    await person.write('Your code', code.toLowerCase().replaceAll('-', ' '))
    await person.follow('See what changed')
    await person.seesTitle('What changed for you')
    await person.sees('You answered the survey: Getting around', title)
    await person.follow(title)

    await person.open(linkIn(mail, '/have-your-say/stop/'))
    await person.follow('Stop hearing about it')
    await person.seesTitle('You have stopped it')
    await council.follow('Say where it stands now')
    await council.choose('Done')
    await council.write('What happened?', 'The bus comes at 9:00 in the evening.')
    await council.follow('Save the step')
    await council.sees('We saved the step.')
    await person.open('/have-your-say/changes')
    await person.follow(title)
    await person.sees('The bus comes at 9:00 in the evening.')
    const to = journeys.site.rows<{ to: string }>(`select "to" from hear_backs where "to" = ?`, email)
    expect(to).toEqual([])
    await person.leave()
    await council.leave()
  }, 120_000)

  test('an idea is told, answered, and its person hears', async () => {
    const email = `kit-${name}@example.org`
    const words = `More music in the park ${WAYS.indexOf(way) + 1}.`
    const person = await journeys.arrive(way)
    await person.open('/have-your-say/idea')
    await person.choose('More things to choose')
    await person.follow(NEXT)
    await person.follow(NEXT)
    await person.sees('Write your idea.')
    await person.write('What is your idea?', words)
    await person.follow(NEXT)
    await person.choose('Yes, other people may read it')
    await person.follow(NEXT)
    await person.choose('Yes, by email')
    await person.write('Your email address', email)
    await person.follow(NEXT)
    await person.seesTitle('Check your idea')
    await person.sees(words, email)
    await person.follow('Send my idea')
    await person.seesTitle('We have your idea')
    const [number = ''] = (await person.words()).match(/I-\d+/) ?? []
    await person.sees('We sent you a message. Open it and say yes.')
    await person.follow('Look with my code')
    await person.sees('We have not answered yet.')
    await sayYes(person, email)

    const council = await staff(way)
    await council.open('/staff/ideas')
    await council.follow(`Answer the idea ${number}`)
    await council.write('Answer the person', 'There is music on Sunday now.')
    await council.choose('Yes, show the idea and the answer')
    await council.follow('Send the answer')
    await council.sees('We saved your answer.')

    const mail = await waitForMail(journeys.site, email, /We answered your idea/)
    await person.open(linkIn(mail, '/have-your-say/idea/answer/'))
    await person.sees('There is music on Sunday now.')
    await person.open('/have-your-say/ideas')
    await person.sees(words)
    await person.leave()
    await council.leave()
  }, 120_000)
})

test('who is signed in sees it on their own page, and it goes when they have read it', async () => {
  const person = await journeys.arrive('with scripts')
  await person.context.request.post('/sign-in/demo', { form: { person: 'customer' } })
  await person.open('/me')
  await person.follow('You said, we did: Clear facts about direct payments')
  await person.seesTitle('Clear facts about direct payments')
  await person.open('/me')
  await person.seesNo('Clear facts about direct payments')
  await person.leave()
})
