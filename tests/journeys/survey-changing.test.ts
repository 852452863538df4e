import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { type Person, WAYS, type Way } from '../support/person'

const journeys = startJourneys()
const LONG_MS = 240_000
const NEXT = 'Go to the next question'
const COUNT = 5

async function arriveAsStaff(way: Way) {
  const person = await journeys.arrive(way)
  await person.open('/sign-in/demo')
  await person.follow('Be Helen')
  return person
}

type Survey = { id: string; slug: string; title: string }

/** A short survey, open, made by a copy of one that is whole. */
async function openCopy(staff: Person, title: string): Promise<Survey> {
  await staff.open('/staff/surveys/new')
  await staff.write('What is the survey called?', title)
  const from = staff.page.getByLabel('Start with', { exact: true })
  if (staff.way === 'by keyboard alone') await staff.write('Start with', 'A copy of: Evenings and weekends')
  else await from.selectOption({ label: 'A copy of: Evenings and weekends' })
  await staff.follow('Make this survey')
  await staff.seesTitle(title)
  await staff.follow('The questions are checked')
  await staff.follow('Open this survey to everybody')
  await staff.sees('The survey is open. People can answer now.')
  const [survey] = journeys.site.rows<{ id: string; slug: string }>(
    'select id, slug from surveys order by created_at desc limit 1',
  )
  return { ...survey!, title }
}

async function answer(person: Person, choice: string) {
  await person.choose(choice)
  await person.follow(NEXT)
}

async function begin(person: Person, { slug }: Survey) {
  await person.open(`/have-your-say/${slug}`)
  await person.follow('Start')
  await answer(person, 'Me')
}

async function send(person: Person) {
  await person.seesTitle('Check your answers')
  await person.follow('Send my answers')
  await person.seesTitle('Thank you for your answers')
}

/** Others who answer now: few people are never counted. */
async function moreAnswer(survey: Survey) {
  for (let one = 0; one < COUNT - 1; one++) {
    const person = await journeys.arrive('without scripts')
    await begin(person, survey)
    await answer(person, 'Yes')
    await send(person)
    await person.leave()
  }
}

const answersOf = ({ id }: Survey) =>
  journeys.site.rows<{ version: number; asked: string }>(
    `select v.number as version, group_concat(a.question || ' ' || a.choice, ', ') as asked
      from survey_responses r join survey_versions v on v.id = r.version_id
      join survey_answers a on a.response_id = r.id
      where r.survey_id = ? group by r.id order by v.number`,
    id,
  )

async function changeFirstQuestion(staff: Person, survey: Survey, words: string) {
  await staff.open(`/staff/surveys/${survey.id}`)
  await staff.follow('Do you go out in the evening?')
  await staff.write('What do you ask?', words)
  await staff.follow('Save this question')
}

describe.each(WAYS)('%s', (way) => {
  const number = WAYS.indexOf(way) + 1

  test(
    'change an open survey: who began goes on with the old words, and results count both and say so',
    async () => {
      const staff = await arriveAsStaff(way)
      const early = await journeys.arrive(way)
      const survey = await openCopy(staff, `Going out ${number}`)
      await moreAnswer(survey)
      await begin(early, survey)
      await early.seesTitle('Do you go out in the evening?')

      await changeFirstQuestion(staff, survey, 'Do you go out after tea?')
      await staff.sees('You changed this open survey. People still get the questions from before.')
      await staff.unfold('See 1 thing that you changed')
      await staff.sees('Question 1 changed:', 'Before, it was:')
      await staff.follow('Publish these changes')
      await staff.sees('People get the new questions from now on.')

      const late = await journeys.arrive(way)
      await begin(late, survey)
      await late.seesTitle('Do you go out after tea?')
      await answer(late, 'Yes')
      await send(late)
      await early.open(`/have-your-say/${survey.slug}`)
      await early.follow('Go on with your answers')
      await early.seesTitle('Do you go out in the evening?')
      await answer(early, 'Yes')
      await send(early)
      await moreAnswer(survey)
      expect(answersOf(survey).map(({ version, asked }) => `${version}: ${asked}`)).toEqual([
        ...Array(COUNT).fill('1: go-out yes'),
        ...Array(COUNT).fill('2: go-out yes'),
      ])

      await staff.open(`/staff/surveys/${survey.id}`)
      await staff.follow('Close this survey')
      await staff.follow('Show the results to everybody')
      await late.open(`/have-your-say/${survey.slug}/results`)
      await late.sees('10 people', 'Do you go out after tea?')
      await late.sees('Before a change, some people got this question with other words:')
      await late.sees('Do you go out in the evening?')
      for (const person of [staff, early, late]) await person.leave()
    },
    LONG_MS,
  )

  test(
    'throw changes of an open survey away, after being asked',
    async () => {
      const staff = await arriveAsStaff(way)
      const survey = await openCopy(staff, `Staying in ${number}`)
      await changeFirstQuestion(staff, survey, 'Do you go out at night?')
      await staff.follow('Throw your changes away')
      await staff.seesTitle('Throw your changes away?')
      await staff.sees('Question 1 changed:', 'You cannot get these changes back.')
      await staff.follow('Keep my changes')
      await staff.sees('Do you go out at night?')
      await staff.follow('Throw your changes away')
      await staff.follow('Throw these changes away')
      await staff.sees(
        'Your changes are gone. The survey is as people get it.',
        'Do you go out in the evening?',
      )
      await staff.seesNo('Do you go out at night?', 'Publish these changes')
      await staff.unfold('What happened so far')
      await staff.sees('Changes were thrown away')
      await staff.leave()
    },
    LONG_MS,
  )
})
