import { beforeAll, describe, expect, test } from 'vitest'
import * as csv from '../../app/routes/surveys/results/csv'
import * as json from '../../app/routes/surveys/results/json'
import * as report from '../../app/routes/surveys/results/report'
import * as results from '../../app/routes/surveys/results/results'
import * as themes from '../../app/routes/surveys/results/themes'
import { demoDatabase } from '../support/database'
import { servePages } from '../support/pages'

const open = servePages({
  '/have-your-say/:survey/results': results,
  '/have-your-say/:survey/results/report': report,
  '/have-your-say/:survey/results.csv': csv,
  '/have-your-say/:survey/results.json': json,
  '/staff/surveys/:id/themes': themes,
})
const RESULTS = '/have-your-say/day-opportunities/results'

beforeAll(async () => {
  await demoDatabase()
})

describe('the results page', () => {
  test('says each question in a sentence, with all its numbers and how they were counted', async () => {
    const { status, html } = await open(RESULTS)
    expect(status).toBe(200)
    expect(html).toContain('268 people answered.')
    expect(html).toContain('A computer made these answers.')
    expect(html).toMatch(
      /More than 9 out of 10 people said: good staff. This is extremely or very important./,
    )
    expect(html).toContain('We counted only people who answered this question.')
    expect(html).toContain('/have-your-say/changes?survey=day-opportunities')
    expect(html.replaceAll(/width="[\d.]+%"/g, '')).not.toContain('%')
  })

  test('shows groups, and remembers in the address by what', async () => {
    const { html } = await open(`${RESULTS}?by=channel`)
    expect(html).toMatch(/<option value="channel" selected/)
    expect(html).toContain('<dt>On paper</dt>')
    expect((await open(`${RESULTS}?by=nonsense`)).status).toBe(200)
  })

  test('says when results come, and knows no survey that is not there', async () => {
    const { status, html } = await open('/have-your-say/getting-around/results')
    expect(status).toBe(200)
    expect(html).toContain('You can not see the results yet.')
    expect((await open('/have-your-say/evenings/results')).status).toBe(404)
    expect((await open('/have-your-say/nothing/results')).status).toBe(404)
    expect((await open('/have-your-say/getting-around/results.csv')).status).toBe(404)
    expect((await open('/have-your-say/getting-around/results.json')).status).toBe(404)
    expect((await open('/have-your-say/getting-around/results/report')).status).toBe(404)
  })
})

describe('the files', () => {
  test('say no number from 1 to 4, in the table or in the data', async () => {
    const table = await open(`${RESULTS}.csv`)
    expect(table.headers.get('content-disposition')).toContain('day-opportunities-synthetic-results.csv')
    const lines = table.html.trim().split('\r\n').slice(1)
    expect(lines.length).toBeGreaterThan(200)
    for (const line of lines) expect(line).not.toMatch(/,[1-4],(yes|no),\d*$/)
    expect(lines.some((line) => /,,yes,\d+$/.test(line))).toBe(true)

    const data = JSON.parse((await open(`${RESULTS}.json`)).html)
    expect(data).toMatchObject({ survey: { synthetic: true }, responses: 268 })
    expect(data.versions[0].definition.questions.length).toBeGreaterThan(10)
    expect(data.licence).toContain('open-government-licence')
    expect(JSON.stringify(data).match(/"people":[1-4][,}]/)).toBeNull()
  })
})

test('the report shows the same questions on paper', async () => {
  const { status, html } = await open(`${RESULTS}/report`)
  expect(status).toBe(200)
  expect(html).toContain('Print this report')
  expect(html).toContain('A computer made these answers.')
  expect(html).toContain('268 people answered.')
})

test('own words are for staff who are signed in', async () => {
  const { status, headers } = await open('/staff/surveys/none/themes')
  expect(status).toBe(303)
  expect(headers.get('location')).toContain('/sign-in')
})
