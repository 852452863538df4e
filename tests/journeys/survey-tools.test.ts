import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Definition, stepsOf } from '../../app/domain/surveys/definition'
import { questionView } from '../../app/domain/surveys/question-view'
import { type Spoken, spokenOf } from '../../app/domain/surveys/spoken'
import { wordsFor } from '../../app/i18n/words.server'
import { plainText } from '../../app/kit/text'
import { demoAskId } from '../../db/seed/asks'
import { startJourneys } from '../support/journeys'
import { EVENINGS } from '../support/survey-tools'

const journeys = startJourneys()
const LONG_MS = 120_000
const HARD = "Please don't utilise the lift!"
const BOX = 'Your words to Robin'

async function arriveAs(way: 'with scripts' | 'without scripts', name: string) {
  const person = await journeys.arrive(way)
  await person.open('/sign-in/demo')
  await person.follow(`Be ${name}`)
  return person
}

describe('the word check while one writes', () => {
  const form = `/staff/requests/${demoAskId('A-1011')}?answer=question`

  test(
    'with scripts it speaks below the box, politely, and nothing that one looks at moves',
    async () => {
      const dawn = await arriveAs('with scripts', 'Dawn')
      await dawn.open(form)
      const box = dawn.page.getByLabel(BOX)
      const region = dawn.page.locator('.words-check')
      // The count alone is heard while one writes, not every reason.
      expect(await region.getAttribute('aria-live')).toBeNull()
      expect(await region.locator('[aria-live=polite]').getAttribute('class')).toBe('words-check-count')
      expect(await region.innerText()).toBe('')
      const button = dawn.page.locator('main form[method=post] button').first()
      const [boxBefore, buttonBefore] = [await box.boundingBox(), await button.boundingBox()]
      await box.pressSequentially('You can come.')
      await region.getByText('These words are easy to read.').waitFor()
      expect((await box.boundingBox())?.y).toBe(boxBefore?.y)
      expect((await button.boundingBox())?.y).toBe(buttonBefore?.y)
      await box.fill(HARD)
      await region.locator('li').first().waitFor()
      const said = await region.innerText()
      expect(said.split('\n')[0]).toBe('3 things to look at')
      expect(said).toContain('There is an exclamation mark. Please change this.')
      expect(said).toContain('It can look as if we shout at people.')
      expect((await box.boundingBox())?.y).toBe(boxBefore?.y)
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
      await box.fill('')
      await expect.poll(() => region.innerText()).toBe('')
      await dawn.leave()
    },
    LONG_MS,
  )

  test(
    'without scripts it speaks on sending, and on saving',
    async () => {
      const dawn = await arriveAs('without scripts', 'Dawn')
      await dawn.open(form)
      await dawn.write(BOX, HARD)
      await dawn.follow(/^Send this/)
      await dawn.sees('Some words are hard to read', 'There is an exclamation mark')
      await dawn.leave()
      const council = await arriveAs('without scripts', 'Helen')
      await council.open(`/staff/surveys/${EVENINGS}/languages?to=pl`)
      await council.write('Title in Polski', 'Wieczory!')
      await council.follow('Save all texts')
      await council.sees('We saved the texts in Polski.', 'There is an exclamation mark')
      await council.leave()
    },
    LONG_MS,
  )
})

const { t } = wordsFor('en')
const ROLES: Partial<Record<Spoken['role'], string>> = {
  heading: 'heading',
  radio: 'radio',
  checkbox: 'checkbox',
  textbox: 'textbox',
  number: 'textbox',
  select: 'combobox',
  button: 'button',
  picture: 'img',
}
/** Buttons of every page of a survey, which belong to no question. */
const OF_THE_PAGE = /^(Go to|I am not sure|Skip|Go back|Stop|Record|Listen)/

function sayName({ name }: Spoken): string {
  if ('said' in name) return plainText(name.said.words)
  if ('texts' in name) return name.texts.en
  const of = name.of ? `: ${name.of.texts.en}` : ''
  return t(name.key, name.count === undefined ? undefined : { count: name.count }) + of
}

const LINE = /^\s*- '?(heading|radio|checkbox|textbox|combobox|button|img) "(.*?)"(?! \[level=[2-6])/

/** What the browser's accessibility tree has: "radio Yes". */
async function readTree(page: Page) {
  const lines = (await page.locator('main').ariaSnapshot()).split('\n')
  return lines.flatMap((line) => {
    const [, role = '', name = ''] = LINE.exec(line) ?? []
    return role && !(role === 'button' && OF_THE_PAGE.test(name))
      ? [`${role} ${name.replace(' :', ':')}`]
      : []
  })
}

test(
  'what the preview says is heard is what the page has, on every page',
  async () => {
    const person = await journeys.arrive('with scripts')
    const [row] = journeys.site.rows<{ definition: string }>(
      `select v.definition from survey_versions v join surveys s on s.id = v.survey_id
       where s.slug = ? and v.published_at is not null order by v.number desc`,
      'your-centre',
    )
    const definition = JSON.parse(row?.definition ?? '{}') as Definition
    await person.open('/have-your-say/your-centre/who')
    await person.choose('Me')
    await person.page.locator('main button[value=next]').click()
    await person.page.waitForURL((url) => !url.pathname.endsWith('/who'))
    const heard = new Map<string, string[]>()
    for (let page = 0; page < 30; page++) {
      await person.page.waitForLoadState('load')
      const name = person.address.split('/').at(-1)?.split('?')[0] ?? ''
      if (name === 'check' || name === 'quote') break
      heard.set(name, await readTree(person.page))
      await person.page.locator('main button[value=skip]').click()
      await person.page.waitForURL((url) => !url.pathname.endsWith(`/${name}`))
    }
    expect(heard.size).toBeGreaterThan(8)
    for (const step of stepsOf(definition)) {
      const tree = heard.get(step.step)
      if (!tree || step.question.kind === 'say') continue
      const spoken = spokenOf(questionView(step, 'me', 'en')).filter(({ later }) => !later)
      const expected = spoken.flatMap((one) =>
        ROLES[one.role] ? [`${ROLES[one.role]} ${sayName(one)}`] : [],
      )
      expect(tree, step.step).toEqual(expected)
      const radios = tree.filter((line) => line.startsWith('radio'))
      const counted = spoken.flatMap(({ role, at, of }) => (role === 'radio' ? [`${at} of ${of}`] : []))
      expect(counted).toEqual(radios.map((_, index) => `${index + 1} of ${radios.length}`))
    }
    await person.leave()
  },
  LONG_MS,
)
