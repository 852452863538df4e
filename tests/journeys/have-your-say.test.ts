import { describe, expect, test } from 'vitest'
import { answerSurvey } from '../bench/survey'
import { startJourneys } from '../support/journeys'
import { type Person, WAYS } from '../support/person'

const journeys = startJourneys()
const BUS = '/have-your-say/getting-around'
const NEXT = 'Go to the next question'
const OFFLINE = 'You have no connection. Your answer is still on this page. Try again.'

type Response = { id: string; who: string; helper: string; help: string }
const responses = () =>
  journeys.site.rows<Response>(`select id, who, helper, help from survey_responses
    where survey_id = (select id from surveys where slug = 'getting-around') and withdrawn_at is null order by sent_at, rowid`)
const answersOf = (id: string) =>
  journeys.site
    .rows<{ question: string; item: string; state: string; choice: string }>(
      'select question, item, state, choice from survey_answers where response_id = ? order by id',
      id,
    )
    .map(({ question, item, state, choice }) => [question, item, choice || state].filter(Boolean).join(' '))

/** Chooses and goes on: two actions. */
async function answer(person: Person, choice: string) {
  await person.choose(choice)
  await person.follow(NEXT)
}

async function begin(person: Person, who: string) {
  await person.open('/have-your-say')
  await person.follow('Getting around')
  await person.follow('Start')
  await person.seesTitle('Who is answering?')
  await answer(person, who)
}

describe.each(WAYS)('%s', (way) => {
  test('answer alone, correct at the check page, send, and take a copy', async () => {
    const before = responses().length
    const person = await journeys.arrive(way)
    await begin(person, 'Me')
    await person.seesTitle('How do you get to places most days?')
    await person.follow(NEXT)
    expect(await person.page.title()).toMatch(/^Error - /)
    await person.sees('Choose 1 answer.')
    await answer(person, 'By bus')
    await answer(person, 'Yes')
    await answer(person, 'Very important')
    await person.follow('I am not sure')
    await person.follow('Skip this question')
    await person.seesTitle('Check your answers')
    await person.sees('By bus', 'Very important', 'I am not sure', 'You skipped this question.')
    await person.follow('Change this answer: How do you get to places most days?')
    await answer(person, 'By taxi')
    await person.seesTitle('Check your answers')
    await person.sees('By taxi', 'What happens with your answers')
    await person.follow('Send my answers')
    await person.seesTitle('Thank you for your answers')
    await person.sees('What happens next', 'Keep this code')

    const [sent, ...more] = responses().slice(before)
    expect(more).toEqual([])
    expect(sent).toMatchObject({ who: 'me', helper: '', help: '' })
    expect(answersOf(sent!.id)).toEqual([
      'how taxi',
      'want-more yes',
      'bus evening very',
      'bus help unsure',
      'feel skipped',
    ])
    await person.follow('See and print a copy of my answers')
    await person.seesTitle('My answers')
    await person.sees('By taxi')
    await person.follow('Go back to Thank you for your answers')
    await person.follow('Take my answers back')
    await person.follow('Yes, take my answers back')
    await person.seesTitle('We deleted your answers')
    expect(responses()).toHaveLength(before)
    await person.leave()
  })

  test('answer with help, stop on the third question, and go on next day', async () => {
    const before = responses().length
    const person = await journeys.arrive(way)
    await begin(person, 'Me, with help')
    await person.seesTitle('Who helps you?')
    await person.choose('A friend')
    await person.choose('They read the questions to me')
    await person.follow(NEXT)
    await person.choose('By car')
    await person.follow('Stop for now and keep my answers')
    await person.sees('We kept your answers.')
    const device = await person.context.storageState()
    await person.leave()

    const later = await journeys.arrive(way, { storageState: device })
    await later.open('/have-your-say')
    await later.follow(/^Go on with your answers/)
    await later.seesTitle('How do you get to places most days?')
    expect(await later.page.getByRole('radio', { name: 'By car' }).isChecked()).toBe(true)
    await later.follow(NEXT)
    await later.follow('Go back to question 3')
    await later.follow(NEXT)
    await answer(later, 'No')
    await answer(later, 'Not so important')
    await answer(later, 'Somewhat important')
    await answer(later, 'Good')
    await later.follow('Send my answers')
    await later.seesTitle('Thank you for your answers')
    const [sent] = responses().slice(before)
    expect(sent).toMatchObject({ who: 'helped', helper: 'friend', help: 'read' })
    expect(answersOf(sent!.id)[0]).toBe('how car')
    await later.leave()
  })

  test('a carer answers for somebody who cannot, and the answers are marked', async () => {
    const before = responses().length
    const person = await journeys.arrive(way)
    await begin(person, 'A carer, for somebody who cannot answer')
    await person.seesTitle('How does the person, or you, travel on most days?')
    for (let left = 5; left > 0; left -= 1) await person.follow('Skip this question')
    await person.seesTitle('Check your answers')
    await person.sees('A carer gives these answers')
    await person.follow('Send my answers')
    await person.sees('We marked that a carer gave these answers.')
    expect(responses().slice(before)).toMatchObject([{ who: 'carer-for' }])
    await person.leave()
  })

  test('6 questions take 13 actions and 7 pages after the first', async () => {
    const person = await journeys.arrive(way)
    await person.open(`${BUS}/who`)
    let pages = 0
    person.page.on('load', () => {
      pages += 1
    })
    let actions = 0
    for (const choice of ['Me', 'By bus', 'Yes', 'Very important', 'Very important', 'Good']) {
      await answer(person, choice)
      actions += 2
    }
    await person.follow('Send my answers')
    actions += 1
    await person.seesTitle('Thank you for your answers')
    expect({ actions, pages }).toEqual({ actions: 13, pages: 7 })
    await person.leave()
  })
})

describe('with scripts', () => {
  test('without a connection the answer stays on the page, and the page says so', async () => {
    const person = await journeys.arrive('with scripts')
    await person.open(`${BUS}/who`)
    await answer(person, 'Me')
    await person.choose('By bus')
    await person.context.setOffline(true)
    await person.press(NEXT)
    await person.page.getByText(OFFLINE).waitFor()
    expect(person.address).toBe(`${BUS}/how`)
    expect(await person.page.getByRole('radio', { name: 'By bus' }).isChecked()).toBe(true)
    await person.context.setOffline(false)

    // The device thinks that it has a connection, and nothing comes through.
    await person.page.route('**/answer', (route) => route.abort('connectionreset'))
    await person.page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-offline]')!.hidden = true
    })
    await person.press(NEXT)
    await person.page.locator('[data-offline]', { hasText: OFFLINE }).waitFor({ state: 'visible' })
    expect(await person.page.getByRole('radio', { name: 'By bus' }).isChecked()).toBe(true)
    await person.page.unroute('**/answer')
    await person.follow(NEXT)
    await person.seesTitle('Do you want to go out more?')
    await person.context.close()
  })

  test('a recording or a photo stays too when nothing comes through', async () => {
    const person = await journeys.arrive('with scripts')
    await person.open('/have-your-say/your-centre/who')
    await answer(person, 'Me')
    const title = 'Do you have an idea for the new centre?'
    while (!(await person.page.getByRole('heading', { name: title }).count())) {
      await person.follow('Skip this question')
    }
    await person.write(title, 'A pond.')
    await person.page.route('**/answer', (route) => route.abort('connectionreset'))
    await person.press(NEXT)
    await person.page.locator('[data-offline]', { hasText: OFFLINE }).waitFor({ state: 'visible' })
    await person.page.unroute('**/answer')
    await person.follow(NEXT)
    await person.page.goBack()
    expect(await person.page.getByLabel(title).first().inputValue()).toBe('A pond.')
    await person.context.close()
  })

  test('six questions cost an old phone less than 40 KB', async () => {
    const { bytes, pages, presses, largest } = await answerSurvey(journeys.browser, journeys.site.origin)
    expect({ pages, presses }).toEqual({ pages: 7, presses: 13 })
    expect(bytes, largest.join('\n')).toBeLessThan(40 * 1024)
  })

  test('two quick presses save one answer, and send once', async () => {
    const before = responses().length
    const person = await journeys.arrive('with scripts')
    await person.open(`${BUS}/who`)
    await person.choose('Me')
    await person.page.getByRole('button', { name: NEXT }).dblclick()
    await person.page.waitForURL(`**${BUS}/how`)
    for (let left = 5; left > 0; left -= 1) await person.follow('Skip this question')
    await person.page.getByRole('button', { name: 'Send my answers' }).dblclick()
    await person.page.waitForURL('**/thanks?*')
    expect(responses()).toHaveLength(before + 1)
    await person.leave()
  })

  test('somebody who is signed in goes on from another device', async () => {
    const signedIn = async () => {
      const person = await journeys.arrive('with scripts')
      await person.context.request.post('/sign-in/demo', {
        form: { person: 'customer-new' },
        headers: { Origin: journeys.site.origin },
      })
      return person
    }
    const one = await signedIn()
    await begin(one, 'Me')
    await one.leave()
    const other = await signedIn()
    await other.open(BUS)
    await other.follow('Go on with your answers')
    await other.seesTitle('How do you get to places most days?')
    await other.leave()
  })

  test('the page of a question is light', async () => {
    const person = await journeys.arrive('with scripts', { viewport: { width: 390, height: 780 } })
    const session = await person.context.newCDPSession(person.page)
    await session.send('Network.enable')
    const sizes: number[] = []
    let scripts = 0
    const isScript = new Set<string>()
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') isScript.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.push(encodedDataLength)
      if (isScript.has(requestId)) scripts += encodedDataLength
    })
    await person.open(`${BUS}/who`)
    await person.page.waitForLoadState('networkidle')
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1024
    console.log(
      `A question: ${kilobytes.toFixed(1)} KB, ${sizes.length} requests, ${(scripts / 1024).toFixed(1)} KB script`,
    )
    expect(kilobytes).toBeLessThanOrEqual(25)
    expect(sizes.length).toBeLessThanOrEqual(8)
    expect(scripts / 1024).toBeLessThanOrEqual(6)
    await person.leave()
  })
})
