import { describe, expect, test } from 'vitest'
import { startJourneys } from '../support/journeys'
import { type Person, WAYS, type Way } from '../support/person'
import { takenPhoto } from '../support/photos'
import { idOfDemo } from '../support/viewers'

const journeys = startJourneys()
const LEAH = idOfDemo('customer-work')

async function arriveAs(way: Way, name: string) {
  const person = await journeys.arrive(way)
  await person.open('/sign-in/demo')
  await person.follow(`Be ${name}`)
  return person
}

const answerOf = (personId: string, question: string) =>
  journeys.site.rows<{ words: string; photo_id: string | null; version: number }>(
    'select words, photo_id, version from about_answers where person_id = ? and question = ?',
    personId,
    question,
  )[0]

const choosePhoto = ({ page }: Person, buffer: Buffer) =>
  page.locator('#photo').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer })

describe.each(WAYS)('%s', (way) => {
  test('answer a question with pictures, words and a photo', async () => {
    const words = `I want to cook lunch. I came ${way}.`
    const person = await arriveAs(way, 'Leah')
    await person.open('/me/about')
    await person.seesTitle('About Leah')
    await person.follow('Change: What I want to learn')
    await person.seesTitle('What do you want to learn?')
    await person.choose('Make music')
    await person.write('Do you want to say more in your own words?', words)
    if (!(await person.page.locator('#photo').isVisible())) await person.unfold('Add a photo or your voice')
    await choosePhoto(person, await takenPhoto())
    await person.follow('Save my answer')
    await person.sees('We saved your answer.', words)
    const [file] = journeys.site.rows<{ type: string; data: Buffer }>(
      'select type, data from files where id = ?',
      answerOf(LEAH, 'learn')?.photo_id,
    )
    expect(file?.type).toBe('image/jpeg')
    expect(file?.data.includes('Fine Cameras')).toBe(false)
    const shown = person.page.locator('.about-photo img')
    await shown.scrollIntoViewIfNeeded()
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalHeight)).toBe(1200)
    await person.leave()
  })

  test('two devices change one answer: nobody’s words vanish', async () => {
    const [phone, tablet] = [await arriveAs(way, 'Ken'), await arriveAs(way, 'Ken')]
    const question = 'Do you want to say more in your own words?'
    for (const device of [phone, tablet]) await device.open('/me/about/good-at?one=yes')
    await phone.write(question, `From my phone, ${way}.`)
    await phone.follow('Save my answer')
    await tablet.write(question, `From my tablet, ${way}.`)
    await tablet.follow('Save my answer')
    await tablet.seesTitle('This answer has changed since you opened it')
    await tablet.sees(`From my phone, ${way}.`, `From my tablet, ${way}.`)
    await tablet.follow('Keep both together')
    await tablet.sees(`From my phone, ${way}.`, `From my tablet, ${way}.`)
    await phone.leave()
    await tablet.leave()
  })

  test('a photo that is too large says so and keeps the words', async () => {
    const person = await arriveAs(way, 'Leah')
    await person.open('/me/about/support?one=yes')
    await person.write('Do you want to say more in your own words?', `Please wait for me. ${way}`)
    await person.unfold('Add a photo or your voice')
    await choosePhoto(person, Buffer.alloc(13 * 1024 * 1024, 1))
    await person.follow('Save my answer')
    await person.sees('This photo is too large for us.')
    expect(await person.page.locator('#words').inputValue()).toBe(`Please wait for me. ${way}`)
    await person.leave()
  })
})

test('from the first question to the end', async () => {
  const person = await arriveAs('with scripts', 'Tomasz')
  await person.open('/me/about?lang=en')
  await person.follow('Start with the first question')
  await person.choose('I listen well')
  await person.follow('Save and go to the next question')
  await person.seesTitle('What is important to you?')
  await person.choose('Music')
  await person.follow('Go back to question 1')
  expect(await person.page.getByRole('checkbox', { name: 'I listen well' }).isChecked()).toBe(true)
  await person.follow('Save and go to the next question')
  expect(await person.page.getByRole('checkbox', { name: 'Music' }).isChecked()).toBe(true)
  await person.follow('Save and go to the next question')
  for (let left = 0; left < 5; left++) await person.follow('Skip this question')
  await person.follow('Save and see my page')
  await person.sees('This is your page.', 'I listen well', 'Music', '6 questions have no answer yet')
  await person.leave()
})

test.each(['Sam', 'Leah', 'Ken', 'Maya'])('the page of %s is one sheet of paper', async (name) => {
  const person = await arriveAs('with scripts', name)
  await person.open('/me/about')
  // Lazy photos are on paper too.
  for (const photo of await person.page.locator('.about-paper img').all())
    await photo.scrollIntoViewIfNeeded()
  const paper = await person.page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await person.leave()
})
