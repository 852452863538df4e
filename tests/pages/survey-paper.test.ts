import { beforeAll, describe, expect, test } from 'vitest'
import { stableId } from '../../app/domain/open-referral/stable-id'
import { readSheetCode } from '../../app/domain/surveys/paper/sheet-code'
import * as answersFile from '../../app/routes/keying/import'
import * as template from '../../app/routes/keying/import-template'
import * as copies from '../../app/routes/surveys/paper/copies'
import * as paper from '../../app/routes/surveys/paper/paper'
import * as rules from '../../app/routes/surveys/paper/rules'
import { demoDatabase } from '../support/database'
import { servePages } from '../support/pages'
import { cookieOf } from '../support/viewers'

const get = servePages({
  '/have-your-say/paper.css': rules,
  '/have-your-say/:survey/paper': paper,
  '/staff/surveys/:id/print': copies,
  '/staff/surveys/:id/import': answersFile,
  '/staff/surveys/:id/import/template.csv': template,
})
const ID = stableId('survey', 'getting-around')
const IMPORT = `/staff/surveys/${ID}/import`
const as = (person: Parameters<typeof cookieOf>[0]) => ({ cookie: cookieOf(person) })

beforeAll(async () => {
  await demoDatabase()
})

describe('a survey on paper', () => {
  test('has a code of its own each time, and nobody keeps it', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => get('/have-your-say/getting-around/paper')))
    const codeOf = (html = '') => /Sheet (\d+-\d+-\w+)/.exec(html)?.[1] ?? ''
    expect(first?.status).toBe(200)
    expect(first?.headers.get('cache-control')).toBe('no-store')
    expect(readSheetCode(codeOf(first?.html))).toMatchObject({ survey: 3, version: 1 })
    expect(codeOf(first?.html)).not.toBe(codeOf(second?.html))
    expect(first?.html).toContain('Print this survey')
    expect(first?.html).toContain('<meta name="robots" content="noindex"')
  })

  test('is there in two versions where they differ', async () => {
    const easy = await get('/have-your-say/your-centre/paper')
    expect(easy.html).toContain('href="/have-your-say/your-centre/paper?who=carer"')
    const detailed = await get('/have-your-say/your-centre/paper?who=carer')
    expect(detailed.html).toContain('href="/have-your-say/your-centre/paper"')
    const providers = await get('/have-your-say/providers/paper?who=carer')
    expect(providers.html).not.toContain('?who=carer"')
  })

  test('says when it is too late, and is not there for drafts and names that nothing has', async () => {
    expect((await get('/have-your-say/day-opportunities/paper')).html).toContain('This survey is closed.')
    expect((await get('/have-your-say/getting-around/paper')).html).not.toContain('This survey is closed.')
    for (const slug of ['evenings', 'no-such-survey']) {
      expect((await get(`/have-your-say/${slug}/paper`)).status).toBe(404)
    }
  })

  test('the margins say what their address says, and nothing else', async () => {
    const { html, headers } = await get('/have-your-say/paper.css?sheets=3-1-KMPR7B+nonsense"}+x')
    expect(headers.get('content-type')).toContain('text/css')
    expect(html).not.toContain('nonsense')
    const [, code = ''] =
      /Sheet (\d+-\d+-\w+)/.exec((await get('/have-your-say/getting-around/paper')).html) ?? []
    expect((await get(`/have-your-say/paper.css?sheets=${code}`)).html).toContain(`"Sheet ${code}"`)
  })

  test('many copies are for the council, at most 50', async () => {
    const address = `/staff/surveys/${ID}/print?copies=3`
    const { status, html } = await get(address, as('council'))
    expect(status).toBe(200)
    expect(html.match(/class="paper-sheet sheet-\d/g)).toHaveLength(3)
    expect(new Set(html.match(/\d+-1-[A-Z0-9]{6}/g)).size).toBe(3)
    for (const [asked, made] of [
      ['copies=999', 50],
      ['copies=0', 1],
      ['copies=-4', 1],
      ['copies=many', 1],
      ['', 1],
    ] as const) {
      const answer = await get(`/staff/surveys/${ID}/print?${asked}`, as('council'))
      expect(answer.html.match(/class="paper-sheet sheet-\d/g), asked).toHaveLength(made)
    }
    for (const person of ['customer', 'provider', 'job-coach'] as const) {
      expect((await get(address, as(person))).status).toBe(404)
    }
    const draft = stableId('survey', 'evenings')
    for (const id of ['none', draft]) {
      expect((await get(`/staff/surveys/${id}/print`, as('council'))).status).toBe(404)
    }
  })
})

/** A form with a file, as a browser sends it. */
const upload = (text: string, name = 'answers.csv') => ({
  ...as('council'),
  method: 'POST' as const,
  headers: { 'Content-Type': 'multipart/form-data; boundary=edge' },
  raw: `--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${text}\r\n--edge\r\nContent-Disposition: form-data; name="go"\r\n\r\nread\r\n--edge--\r\n`,
})
const send = ({ raw, headers, ...ask }: ReturnType<typeof upload>) =>
  get(IMPORT, { ...ask, headers, body: raw })
const post = (body: string) => get(IMPORT, { ...as('council'), method: 'POST', body })

describe('a file of answers', () => {
  const draftIn = (html: string) => /name="draft" value="([^"]+)"/.exec(html)?.[1] ?? ''

  test('is looked at first, then counted once, with all rows told', async () => {
    const text = 'who,how,feel\nme,car,5\nme,rocket,5\n'
    const read = await send(upload(text))
    expect(read.status).toBe(303)
    const { html } = await get(IMPORT, as('council'))
    for (const words of [
      'There are 2 rows in the file.',
      'We will add the answers of 1 row.',
      'We will leave out 1 row.',
      'Row 3',
      'Column how:',
      'rocket',
    ]) {
      expect(html).toContain(words)
    }
    const draft = draftIn(html)
    const first = await post(`go=confirm&draft=${draft}`)
    const second = await post(`go=confirm&draft=${draft}`)
    expect(first.headers.get('location')).toBe(`${IMPORT}?file=${draft}`)
    // The second press says that the file was in already. Nothing is counted twice.
    expect(second.headers.get('location')).toBe(`${first.headers.get('location')}&again=yes`)
    const result = await get(first.headers.get('location') ?? '', as('council'))
    expect(result.html).toContain('We added the answers of 1 row.')
    expect(result.html).toContain('Column how:')
    expect(result.html).not.toContain('rocket')
    expect((await get(IMPORT, as('council'))).html).toContain('Files that came in')
  })

  test('that cannot be read is refused with words, and one can throw it away', async () => {
    for (const [text, words] of [
      ['', 'Choose a file first.'],
      ['name\nx\n', 'We do not find any question'],
      ['PK\u0003\u0004', 'This file has another format.'],
    ] as const) {
      const answer = text ? await send(upload(text)) : await post('go=read')
      expect(answer.status, words).toBe(422)
      expect(answer.html).toContain(words)
      expect(answer.html).toMatch(/<title>Error - /)
    }
    await send(upload('who,how\nme,bus\n'))
    const { html } = await get(IMPORT, as('council'))
    expect(html).toContain('Nothing is counted yet.')
    expect((await post('go=drop&draft=another')).status).toBe(409)
    expect((await post(`go=drop&draft=${draftIn(html)}`)).status).toBe(303)
    expect((await get(IMPORT, as('council'))).html).not.toContain('Nothing is counted yet.')
  })

  test('the template has every column that the page explains', async () => {
    const { html, headers } = await get(`${IMPORT}/template.csv`, as('council'))
    expect(headers.get('content-disposition')).toContain('getting-around-answers.csv')
    const names = html.replace('\ufeff', '').trim().split(',')
    const page = await get(IMPORT, as('council'))
    for (const name of names) expect(page.html).toContain(`<code>${name}</code>`)
    expect(names).toContain('bus--evening')
  })

  test('is for the council alone', async () => {
    for (const person of ['customer', 'provider', 'job-coach'] as const) {
      for (const address of [IMPORT, `${IMPORT}/template.csv`]) {
        expect((await get(address, as(person))).status).toBe(404)
      }
    }
    expect((await get(`${IMPORT}?file=none`, as('council'))).status).toBe(404)
  })
})
