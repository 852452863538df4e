import { describe, expect, test } from 'vitest'
import { todayInLondon } from '../../app/domain/site/today'
import { startJourneys } from '../support/journeys'
import { waitForMail } from '../support/outbox-files'
import { type Person, WAYS, type Way } from '../support/person'

const journeys = startJourneys()
/** A long way with two browsers: by keyboard each answer is some presses of Tab. */
const LONG_MS = 180_000
const GOATS = '/activities/goats-and-hens'
const NEXT = 'Go to the next question'

async function arriveAs(way: Way, name: string) {
  const person = await journeys.arrive(way)
  await person.open('/sign-in/demo')
  await person.follow(`Be ${name}`)
  return person
}

/** The questions that everybody is asked first. */
async function answerFirstQuestions(person: Person) {
  await person.open(GOATS)
  await person.follow('I want to try this')
  await person.sees('Phone us', 'You can say:', '6 short questions')
  await person.follow('Start with question 1')
  await person.seesTitle('When do you want to come?')
  await person.follow(NEXT)
  expect(await person.page.title()).toMatch(/^Error - /)
  await person.choose('Any of these times')
  await person.follow(NEXT)
  await person.choose('My supporter comes with me')
  await person.write('What is the name of the person?', 'Jo')
  await person.follow(NEXT)
  await person.choose('Support in a small group')
  await person.follow(NEXT)
}

/** Today, so that the visit can be over on the same day. */
async function offerToday(staff: Person) {
  const [year = '', month = '', day = ''] = todayInLondon().split('-')
  await staff.follow('Offer a day')
  await staff.choose('Another day')
  await staff.write('Day', day)
  await staff.write('Month', month)
  await staff.write('Year', year)
  await staff.write(/^Who meets/, 'Dawn')
}

const eventsOf = (reference: string) =>
  journeys.site
    .rows<{ kind: string }>(
      `select kind from ask_events where ask_id = (select id from asks where reference = ?) order by at, rowid`,
      reference,
    )
    .map(({ kind }) => kind)

const idOf = (reference: string) =>
  journeys.site.rows<{ id: string }>('select id from asks where reference = ?', reference)[0]?.id ?? ''

const referenceOn = async (person: Person) => /A-\d+/.exec(await person.words())?.[0] ?? ''

describe.each(WAYS)('%s', (way) => {
  test(
    'ask, get an offer, say yes, try it, say how it was, start, and see it in the week',
    async () => {
      const [sam, dawn] = [await arriveAs(way, 'Sam'), await arriveAs(way, 'Dawn')]
      await answerFirstQuestions(sam)
      await sam.seesTitle('How can we reach you?')
      await sam.sees('Phone me on 07700900101')
      await sam.follow(NEXT)
      await sam.choose('No, do not send it')
      await sam.follow(NEXT)
      await sam.write('Do you want to tell us something else?', 'I like small animals.')
      await sam.follow(NEXT)
      await sam.seesTitle('Check your answers')
      await sam.sees('Any time', 'Jo', 'Support in a small group', '07700900101', 'I like small animals.')
      await sam.follow('Change who comes with you')
      await sam.choose('I come on my own')
      await sam.follow(NEXT)
      await sam.seesTitle('Check your answers')
      await sam.follow('Send my request')
      await sam.seesTitle('We have your request')
      const reference = await referenceOn(sam)
      await sam.follow('See what happens with my request')
      await sam.sees('They answer you')
      const page = sam.address

      await dawn.open(`/staff/requests?who=${reference}`)
      await dawn.follow('Sam')
      await dawn.sees('What Sam asked for', 'I like small animals.')
      await offerToday(dawn)
      await dawn.write('Your words to Sam', "Don't be late!")
      await dawn.follow('Send this to Sam')
      await dawn.sees('Some words are hard to read', 'A word is made shorter')
      await dawn.write('Your words to Sam', 'You can look at the goats first.')
      await dawn.follow('Send this to Sam')
      await dawn.sees('We sent your offer.')

      await sam.open(page)
      await sam.sees('You can look at the goats first.', 'Who meets you')
      await sam.follow('Ask something')
      await sam.write('What do you want to ask?', 'Is there a toilet?')
      await sam.follow('Send my question')
      await sam.sees('We sent your question.')
      await dawn.open(`/staff/requests/${idOf(reference)}`)
      await dawn.follow('Answer the question')
      await dawn.write('Your words to Sam', 'Yes. It is next to the door.')
      await dawn.follow('Send this to Sam')
      await sam.open(page)
      await sam.sees('Yes. It is next to the door.')
      await sam.follow('Yes, I come')
      await sam.sees('You said yes. We told them.')

      await dawn.open(`/staff/requests/${idOf(reference)}`)
      await dawn.follow('Say that the person came')
      await dawn.follow('Send this to Sam')
      await sam.open(page)
      await sam.follow('Say how it was')
      await sam.seesTitle('How was it?')
      await sam.choose('Very good')
      await sam.follow(NEXT)
      await sam.choose('I want to go on')
      await sam.write('Do you want to say more?', 'The goats are funny.')
      await sam.follow('Send my answers')
      await sam.sees('Thank you. We told them how it was.')

      await dawn.open(`/staff/requests/${idOf(reference)}`)
      await dawn.sees('The goats are funny.', 'Sam wants to go on.')
      await dawn.follow('Say that the person starts')
      await dawn.follow('Send this to Sam')
      await sam.open(page)
      await sam.sees('You have started.')
      await sam.follow('See my week')
      await sam.sees('Goats and Hens')
      expect(eventsOf(reference)).toEqual([
        'sent',
        'seen',
        'offered',
        'question',
        'answered',
        'yes',
        'tried',
        'how-was-it',
        'started',
      ])
      await sam.leave()
      await dawn.leave()
    },
    LONG_MS,
  )

  test(
    'without an account: ask, follow it by the link of the mail, and answer',
    async () => {
      const email = `robin-${WAYS.indexOf(way)}@example.org`
      const [robin, dawn] = [await journeys.arrive(way), await arriveAs(way, 'Dawn')]
      await answerFirstQuestions(robin)
      await robin.write('What is your name?', 'Robin')
      await robin.follow(NEXT)
      await robin.write('How can we reach you?', 'my sister')
      await robin.follow(NEXT)
      await robin.sees('We cannot read this phone number or email address.')
      await robin.write('How can we reach you?', email)
      await robin.follow(NEXT)
      await robin.follow('Skip this question')
      await robin.follow('Send my request')
      await robin.seesTitle('We have your request')
      const reference = await referenceOn(robin)
      await robin.leave()

      await dawn.open(`/staff/requests?who=${reference}`)
      await dawn.follow('Robin')
      await offerToday(dawn)
      await dawn.follow('Send this to Robin')
      await dawn.sees('We sent your offer.')
      await dawn.leave()

      const mail = await waitForMail(journeys.site, email, /An offer for you/)
      const later = await journeys.arrive(way)
      await later.open(/\/asks\/[\w-]+/.exec(mail)?.[0] ?? '')
      await later.sees('They offer you a day', 'Who meets you')
      await later.follow('No, not this day')
      await later.write('What would be better for you?', 'A Friday in the afternoon.')
      await later.follow('Say no to this day')
      await later.sees('You said no. We told them.', 'A Friday in the afternoon.')
      expect(eventsOf(reference)).toEqual(['sent', 'seen', 'offered', 'no'])
      await later.leave()
    },
    LONG_MS,
  )
})

test(
  'two quick presses send one request',
  async () => {
    const sam = await arriveAs('with scripts', 'Sam')
    await answerFirstQuestions(sam)
    await sam.follow(NEXT)
    await sam.choose('No, do not send it')
    await sam.follow(NEXT)
    await sam.follow('Skip this question')
    const count = () => journeys.site.rows('select id from asks').length
    const before = count()
    await sam.page.getByRole('button', { name: 'Send my request' }).dblclick()
    await sam.page.waitForURL('**/try/sent?**')
    expect(count()).toBe(before + 1)
    await sam.leave()
  },
  LONG_MS,
)
