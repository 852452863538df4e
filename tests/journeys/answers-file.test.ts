import { expect, test } from 'vitest'
import { newSheetCode } from '../../app/domain/surveys/paper/sheet-code'
import { surveyId } from '../../db/seed/surveys'
import { GETTING_AROUND } from '../../db/seed/surveys/open-surveys'
import { startJourneys } from '../support/journeys'
import type { Person } from '../support/person'

const journeys = startJourneys()
const SURVEY = surveyId(GETTING_AROUND.slug)
const FILES = `/staff/surveys/${SURVEY}/import`
const LONG_MS = 120_000
const WAYS = ['with scripts', 'without scripts'] as const

/** 30 rows as people write them: 22 that are right, one of them twice, and 7 with faults. */
function fileOf(way: string): string {
  const sheet = newSheetCode(GETTING_AROUND.number, 1)
  const right = Array.from({ length: 21 }, (_, at) => `Me,other,${way} ${at},yes,${(at % 5) + 1},,`)
  const rows = [
    ...right,
    `Me,By bus,,no,4,paper,${sheet}`,
    `Me,By bus,,no,4,paper,${sheet}`,
    `Me,By car,,no,4,paper,${sheet}`,
    `Me,By rocket,${way} at last,yes,4,,`,
    'Me,By bus,,perhaps,4,,',
    'Somebody,By bus,,yes,4,,',
    'Me,By bus,,yes,4,online,',
    'Me,By bus,,yes,4,paper,3-1-BBBBBC',
    'Me,,,,,,',
  ]
  return `who,how,how-other,want-more,feel,channel,sheet\n${rows.join('\n')}\n`
}

async function choose(person: Person, name: string, text: string) {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
  await person.page.getByLabel('Choose your file').setInputFiles(file)
  await person.follow('Read this file')
  // The browser holds on to the part of the page that the address names until all of it is there.
  await person.page.waitForLoadState('networkidle')
}

const rowsOf = (name: string) =>
  Object.fromEntries(
    journeys.site
      .rows<{ became: string; count: number }>(
        `select r.became, count(*) as count from keying_rows r join keying_batches b on b.id = r.batch_id
         where b.name = ? group by r.became`,
        name,
      )
      .map(({ became, count }) => [became, count]),
  )

test.each(WAYS)(
  'a file of 30 rows is looked at, taken in, mended and sent again, %s',
  async (way) => {
    const name = `answers ${WAYS.indexOf(way)}.csv`
    const person = await journeys.arrive(way)
    await person.open('/sign-in/demo')
    await person.follow('Be Helen')
    await person.open(FILES)
    await person.follow('Read this file')
    await person.sees('Choose a file first.')
    await choose(person, name, fileOf(way))
    await person.sees('Look at what we read', 'There are 30 rows in the file.')
    await person.sees('We will add the answers of 22 rows.', 'We will leave out 7 rows.')
    await person.sees('We do not know this answer.', 'This is not a code of a sheet.')

    // The same page stands open in another tab, where a newer file is read.
    const tab = await person.context.newPage()
    await tab.goto(FILES)
    await tab.getByLabel('Choose your file').setInputFiles({
      name: `newer ${name}`,
      mimeType: 'text/csv',
      buffer: Buffer.from('who,how\nme,taxi\n'),
    })
    await tab.getByRole('button', { name: 'Read this file' }).click()
    await tab.getByText('There is 1 row in the file.').waitFor()
    await tab.close()
    await person.follow('Add the answers of 22 rows')
    await person.sees(
      'Nothing was added. You read another file after this one.',
      `Look at the file newer ${name}`,
    )
    expect(rowsOf(name)).toEqual({})
    await person.follow('Throw this file away')
    await choose(person, name, fileOf(way))

    await person.follow('Add the answers of 22 rows')
    await person.sees('The file is in', 'We added the answers of 22 rows.', 'We left out 7 rows.')
    const became = rowsOf(name)
    expect(became).toEqual({ added: 22, known: 1, skipped: 7 })

    const href = await person.page
      .getByRole('link', { name: 'Download the rows that we left out' })
      .getAttribute('href')
    const left = await (await person.context.request.get(href ?? '')).text()
    expect(left.trim().split('\r\n')).toHaveLength(8)
    await person.open(FILES)
    await choose(person, `mended ${name}`, left.replace('By rocket', 'Something else'))
    await person.sees('There are 7 rows in the file.', 'We will add the answers of 1 row.')
    await person.follow('Add the answers of 1 row')
    await person.sees('We added the answers of 1 row.')
    await person.leave()
  },
  LONG_MS,
)
