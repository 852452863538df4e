import { describe, expect, test } from 'vitest'
import { findAxeFaults } from '../support/axe'
import { startJourneys } from '../support/journeys'
import { findScrollFaults, findStructureFaults, findTargetFaults } from '../support/page-faults'
import type { Person } from '../support/person'
import { WAYS } from '../support/person'
import { RECORDINGS, takenPhoto } from '../support/photos'

const journeys = startJourneys()
/** A long way: by keyboard each answer is some presses of Tab. */
const LONG_MS = 240_000
const NEXT = 'Go to the next question'
const SURVEY = '/have-your-say/your-centre'

type Answer = { question: string; item: string; choice: string; number: number | null; words: string }

/** What stands in the database of the newest sending of people. */
const storedAnswers = () =>
  journeys.site
    .rows<Answer & { file: number }>(
      `select question, item, choice, number, words, file_id is not null as file from survey_answers
        where state = 'answered' and response_id =
          (select id from survey_responses where survey_id = (select id from surveys where slug = 'your-centre')
            order by rowid desc limit 1) order by id`,
    )
    .map(({ question, item, choice, number, words, file }) =>
      [question, item, choice, number ?? '', words, file ? 'file' : ''].filter(Boolean).join(' '),
    )

/** What a page with a question must keep, on a wide screen and on a small phone with the largest words. */
async function looksRight(person: Person) {
  if (person.way !== 'with scripts') return
  const { page } = person
  const faults = [
    ...(await findAxeFaults(page)),
    ...(await page.evaluate(findStructureFaults, { lang: 'en', dir: 'ltr' })),
  ]
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => document.documentElement.setAttribute('data-text', 'largest'))
  faults.push(...(await page.evaluate(findScrollFaults)), ...(await page.evaluate(findTargetFaults)))
  await page.evaluate(() => document.documentElement.setAttribute('data-text', 'normal'))
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(faults.map((fault) => `${person.address} ${fault}`)).toEqual([])
}

/** One question: it is the one that comes, it looks right, it takes the answer. */
async function goesOn(person: Person, title: string, answer: () => Promise<void>) {
  await person.seesTitle(title)
  await looksRight(person)
  await answer()
  if (person.way === 'with scripts') await losesConnection(person)
  await person.follow(NEXT)
}

/** The answer stays on the page, and the page says so. The press after it sends what stands there. */
async function losesConnection(person: Person, button = NEXT) {
  const { context, page, address } = person
  // Pictures that are not here yet would be missed too, which is no fault of the page.
  await page.evaluate(async () => {
    for (const picture of document.images) {
      picture.loading = 'eager'
      await picture.decode().catch(() => undefined)
    }
  })
  await context.setOffline(true)
  await person.press(button)
  await page.getByText('You have no connection. Your answer is still on this page.').waitFor()
  expect(page.url()).toContain(address)
  await context.setOffline(false)
}

const chooses =
  (person: Person, ...names: string[]) =>
  async () => {
    for (const name of names) await person.choose(name)
  }

/** A native list: by keyboard it is opened by typing. */
async function picksTown(person: Person, name: string) {
  if (person.way === 'by keyboard alone') await person.write('In or near which town do you live?', name)
  else await person.page.getByLabel('In or near which town do you live?').selectOption(name)
}

async function addsFiles({ page }: Person) {
  const [type, buffer] = Object.values(RECORDINGS)[0] as [string, Buffer]
  const photo = { name: 'idea.jpg', mimeType: 'image/jpeg', buffer: await takenPhoto() }
  await page.locator('#show-us-photo-file').setInputFiles(photo)
  await page.locator('#show-us-voice-file').setInputFiles({ name: 'idea', mimeType: type, buffer })
}

describe.each(WAYS)('%s, somebody can', (way) => {
  test(
    'answer every kind of question',
    async () => {
      const person = await journeys.arrive(way)
      await person.open(`${SURVEY}/who`)
      await goesOn(person, 'Who is answering?', chooses(person, 'Me'))
      await goesOn(person, 'What do you think of this room?', chooses(person, 'Good'))
      await goesOn(person, 'What do you want to do there?', async () => {
        await chooses(person, 'Cooking', 'Something else')()
        await person.write('What else?', 'Chess')
      })
      await person.sees('Saturday Cooks')
      await goesOn(person, 'Is this group good for the new centre?', chooses(person, 'Yes'))
      await goesOn(person, 'What is most important? Put these in your order.', async () => {
        await person.follow(/^Move up ?: Near a bus stop/)
        await person.follow(/^Move down ?: Good staff/)
      })
      await goesOn(person, 'Is this rule fair?', () => person.write('Is this rule fair?', 'Yes, it is.'))
      await goesOn(person, 'Do you think that you will go there?', chooses(person, 'Yes'))
      await goesOn(
        person,
        'On which days and at which times?',
        chooses(person, 'Monday', 'Friday', 'In the morning'),
      )
      await goesOn(person, 'From which day can you go there?', async () => {
        await person.write('Day', '7')
        await person.write('Month', '12')
        await person.write('Year', '2026')
      })
      await goesOn(person, 'How many minutes can you travel to get there?', () =>
        person.write('How many minutes can you travel to get there?', '20'),
      )
      await goesOn(
        person,
        'How important is this for you: a toilet with a hoist?',
        chooses(person, 'Extremely important'),
      )
      await person.follow('I am not sure')
      await goesOn(
        person,
        'How important is this for you: being open in the evening?',
        chooses(person, 'Not so important'),
      )
      await goesOn(person, 'Do you have an idea for the new centre?', async () => {
        await person.write('Do you have an idea for the new centre?', 'A pond.')
        await addsFiles(person)
      })
      await goesOn(person, 'In or near which town do you live?', () => picksTown(person, 'Witham'))
      await person.follow('Skip this question')
      await person.choose('Yes, you may show them')
      await person.follow(NEXT)
      await person.seesTitle('Check your answers')
      await person.sees('Good', 'Cooking', 'Chess', 'Near a bus stop', 'Monday 7 December 2026', '20 minutes')
      if (way === 'with scripts') await losesConnection(person, 'Send my answers')
      await person.follow('Send my answers')
      expect(storedAnswers()).toEqual([
        'look 4',
        'like cooking',
        'like other Chess',
        'cook yes',
        'first food 1',
        'first staff 2',
        'first near 3',
        'first quiet 4',
        'rules Yes, it is.',
        'would-come yes',
        'days mon',
        'days fri',
        'days morning',
        'start 2026-12-07',
        'minutes 20',
        'needs changing-place extremely',
        'needs evenings not-so',
        'show-us A pond.',
        'show-us photo file',
        'show-us voice file',
        'town Witham',
      ])
      await person.leave()
    },
    LONG_MS,
  )
})

test('a wrong answer says what is wrong at its place, and loses nothing', async () => {
  const person = await journeys.arrive('without scripts')
  await person.open(`${SURVEY}/who`)
  await person.choose('Me')
  await person.follow(NEXT)
  await person.follow('Skip this question')
  for (const name of ['Cooking', 'Music', 'Gardening', 'Games']) await person.choose(name)
  await person.follow(NEXT)
  expect(await person.page.title()).toMatch(/^Error - /)
  await person.sees('You chose too many.')
  expect(await person.page.locator('input:checked').count()).toBe(4)
  await person.leave()
})
