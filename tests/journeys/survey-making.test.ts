import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { type Person, WAYS, type Way } from '../support/person'

const journeys = startJourneys()
/** Many boxes: by keyboard each is some presses of Tab. */
const LONG_MS = 240_000
const ANOTHER = 'Save this, and add another question'

async function arriveAsStaff(way: Way) {
  const person = await journeys.arrive(way)
  await person.open('/sign-in/demo')
  await person.follow('Be Helen')
  return person
}

/** Chooses from a list that folds down: with a pointer by pointing, with keys by the first letters. */
const pick = async ({ way, page, write }: Person, name: string, label: string) =>
  way === 'by keyboard alone'
    ? write(name, label)
    : void (await page.getByLabel(name, { exact: true }).selectOption({ label }))

async function begin(staff: Person, title: string) {
  await staff.open('/staff/surveys')
  await staff.follow('Make a new survey')
  await staff.follow('Make this survey')
  expect(await staff.page.title()).toMatch(/^Error - /)
  await staff.write('What is the survey called?', title)
  await staff.follow('Make this survey')
  await staff.seesTitle(title)
  await staff.sees('Mend these 6 things first', 'Write who asks.', 'Add a question.')
  await staff.follow('Write who asks.')
  await staff.write('What it is about', 'This is about the bus.')
  await staff.write('Who asks', 'Your council asks.')
  await staff.write('Why we ask', 'We plan the buses.')
  await staff.write('What happens with the answers', 'We count the answers.')
  await staff.write('Where paper is sent back to', 'Good Days survey')
  await staff.follow('Save this')
  await staff.sees('We saved the words about the survey.', 'Mend 1 thing first')
}

/** The first has answers to choose from, the second comes only after one of them. */
async function writeQuestions(staff: Person) {
  await staff.follow('Add a question')
  await staff.follow('Choose 1 answer')
  await staff.write('What do you ask?', 'How do you travel most days?')
  await staff.write('Answer 1', 'By bus')
  await staff.write('Answer 2', 'By car')
  await staff.follow('Add an answer')
  await staff.write('Answer 3', 'On foot')
  await staff.follow(/^Up ?: Answer 3$/)
  expect(await staff.page.getByLabel('Answer 2', { exact: true }).inputValue()).toBe('On foot')
  await staff.follow(ANOTHER)
  await staff.follow('Your own words')
  await staff.write('What do you ask?', 'Why do you utilise the bus?')
  await staff.unfold('Ask this only sometimes')
  await pick(staff, 'Ask this after which answer?', 'How do you travel most days?')
  await staff.follow('Show the answers of this question')
  await staff.choose('By bus')
  await staff.follow(ANOTHER)
  await staff.follow('How important is it?')
  await staff.write('What do you ask?', 'How important is the bus for you?')
  await staff.follow(ANOTHER)
  await staff.follow('Yes or no')
  await staff.write('What do you ask?', 'Do you want more buses?')
  await staff.follow(ANOTHER)
  await staff.follow('How do you feel about it?')
  await staff.write('What do you ask?', 'How do you feel on the bus?')
  await staff.follow('Save this question')
  await staff.sees('5 pages to answer.', 'Asked only after this answer to question 1: By bus.')
}

async function mendHardWord(staff: Person) {
  await staff.seesNo('The questions are checked')
  await staff.follow('The word check found 1 thing that you must change.')
  await staff.sees('Why do you utilise the bus?', 'Question 2: The question')
  await staff.follow(/^Change this text/)
  await staff.write('What do you ask?', 'Why do you use the bus?')
  await staff.follow('Save this question')
}

describe.each(WAYS)('%s', (way) => {
  test(
    'make a survey, be stopped by a hard word, mend it, open it, and a visitor finds it',
    async () => {
      const title = `The bus, ${WAYS.indexOf(way) + 1}`
      const staff = await arriveAsStaff(way)
      const visitor = await journeys.arrive(way)
      await begin(staff, title)
      await writeQuestions(staff)
      await mendHardWord(staff)
      await visitor.open('/have-your-say')
      await visitor.seesNo(title)
      await staff.follow('The questions are checked')
      await staff.sees('The questions are checked. You can open the survey now.')
      await staff.follow('Open this survey to everybody')
      await staff.sees('The survey is open. People can answer now.')
      await visitor.open('/have-your-say')
      await visitor.sees(title)
      await visitor.open(`/have-your-say/the-bus-${WAYS.indexOf(way) + 1}`)
      await visitor.seesTitle(title)
      await staff.leave()
      await visitor.leave()
    },
    LONG_MS,
  )

  test(
    'move a question, take it out, and put it back',
    async () => {
      const staff = await arriveAsStaff(way)
      await staff.open('/staff/surveys')
      await staff.follow('Evenings and weekends')
      await staff.follow(/^Down ?: Do you go out/)
      await staff.sees('We moved the question down.', 'waits for')
      await staff.follow(/^Up ?: Do you go out/)
      await staff.follow(/^Take it out ?: What stops you/)
      await staff.sees('We took the question out.')
      await staff.follow('Put it back')
      await staff.sees('The question is back.', 'What stops you?')
      await staff.leave()
    },
    LONG_MS,
  )
})
