// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest'
import { findAxeFaults, findInvalid, open } from '../support/activity-pages'
import { demoDatabase } from '../support/database'

beforeAll(async () => void (await demoDatabase()))

/** Presses a button of the page's form: where the browser goes then. */
async function press(path: string, button: string, chosen: Record<string, string[]> = {}) {
  const { page } = await open(path)
  const form = page.querySelector('form.choose') as HTMLFormElement
  for (const [name, values] of Object.entries(chosen)) {
    for (const input of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)) {
      if (input.type === 'checkbox') input.checked = values.includes(input.value)
      else if (input.type !== 'hidden') input.value = values[0] ?? ''
    }
  }
  const pressed = [...form.querySelectorAll('button')].find((one) => one.textContent === button)
  const sent = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
  sent.append(pressed?.name ?? '', pressed?.value ?? '')
  return `${form.getAttribute('action')}?${sent}`
}

describe('help me choose', () => {
  test('says how many questions there are, and asks one on each page', async () => {
    const page = await open('/activities/choose')
    expect(page.words('h1')).toEqual(['What do you like?'])
    expect(page.text).toContain('There are 5 questions. They take about 2 minutes.')
    expect(page.text).toContain('Question 1 of 5')
    expect(page.page.title).toBe('What do you like? Question 1 of 5 - Help me choose - Good Days')
    expect(page.words('.choose > .question .choice')).toHaveLength(5)
  })

  test('carries every answer in the address, to the matches', async () => {
    let path = await press('/activities/choose', 'Go to the next question', { like: ['food', 'calm'] })
    expect((await open(path)).words('h1')).toEqual(['Where do you want to go?'])
    path = await press(path, 'Go to the next question', { place: ['Chelmsford'] })
    expect((await open(path)).words('h1')).toEqual(['When do you want to go?'])
    path = await press(path, 'Go to the next question', { when: ['weekends'] })
    path = await press(path, 'Go to the next question', { help: ['step-free'] })
    path = await press(path, 'Show me what fits', { with: ['few-people'] })
    const page = await open(path)
    expect(page.words('.card').length).toBeGreaterThan(0)
    expect(page.words('.card').length).toBeLessThanOrEqual(5)
    expect(page.words('.card-title')[0]).toBe('Saturday Cooks')
    expect(page.words('.why-yes')[0]).toContain('You like cooking and food.It is in Chelmsford.')
    expect(page.text).toContain('Your answers')
    expect(page.text).toContain('On Saturday or Sunday')
  })

  test('goes back with what was just chosen, and loses nothing', async () => {
    const path = await press('/activities/choose?like=food&place=Witham&step=when', 'Go back to question 2', {
      when: ['evenings'],
    })
    const page = await open(path)
    expect(page.words('h1')).toEqual(['Where do you want to go?'])
    expect(page.page.querySelector<HTMLInputElement>('#place')?.value).toBe('Witham')
    expect(path).toContain('like=food')
    expect(path).toContain('when=evenings')
  })

  test('lets every question be skipped, and "I am not sure" be an answer', async () => {
    const page = await open('/activities/choose?like=food&when=evenings&step=when')
    expect(page.links('Skip this question')).toEqual(['/activities/choose?like=food&step=help'])
    expect(page.links('I am not sure')).toEqual(['/activities/choose?like=food&step=help'])
    const none = await open('/activities/choose?step=matches')
    expect(none.words('.card')).toHaveLength(5)
  })

  test('offers towns to press', async () => {
    const page = await open('/activities/choose?like=food&step=where')
    expect(page.links('Colchester')).toEqual(['/activities/choose?like=food&place=Colchester&step=when'])
  })

  test('is honest about needs that nothing meets', async () => {
    const needs =
      'help=hearing-loop&help=changing-place&help=signing&help=eating&help=medicine&help=personal-care'
    const page = await open(`/activities/choose?like=work&place=Witham&${needs}&step=matches`)
    expect(page.words('.why-but li').length).toBeGreaterThan(0)
  })

  test('says so when it does not know the place', async () => {
    const page = await open('/activities/choose?place=Atlantis&step=matches')
    expect(page.text).toContain('We do not know the place Atlantis.')
  })

  test('leads to the list with the same filters, and back to each question', async () => {
    const page = await open('/activities/choose?like=food&place=Witham&help=step-free&step=matches')
    expect(page.links('See all the things')).toEqual([
      '/activities?place=Witham&kind=cooking&access=step-free#found',
    ])
    expect(page.links('Change what you like')).toEqual([
      '/activities/choose?like=food&place=Witham&help=step-free&step=like',
    ])
    expect(page.links('Start again')).toEqual(['/activities/choose'])
  })

  test('takes nothing that it did not offer', async () => {
    const page = await open('/activities/choose?like=%3Cscript%3E&step=nonsense&help=x')
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('<script>=')
    expect(page.words('h1')).toEqual(['What do you like?'])
  })

  test.each(['like', 'where', 'help', 'matches'])(
    'is valid: %s',
    async (step) => {
      const { html } = await open(`/activities/choose?like=food&step=${step}`)
      expect(await findInvalid(html)).toEqual([])
      expect(await findAxeFaults(html)).toEqual([])
    },
    60_000,
  )
})
