import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeLetter } from '../../app/mail/letter'
import { intoFolder, sendWaiting } from '../../app/mail/post.server'
import { queueMail } from '../../app/mail/queue'
import { listWaitingMails } from '../../db/queries/outbox'
import { emptyDatabase } from '../support/database'

const letter = {
  lang: 'en' as const,
  dir: 'ltr' as const,
  subject: 'Sam sends you a list',
  parts: [
    { heading: 'Hello' },
    { words: 'Ten <b>bad</b> words & "more"' },
    { link: 'https://site.example/activities/hill-farm?a=1&b=2', words: 'Read about Hill Farm' },
  ],
}
const later = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

let folder: string
beforeEach(() => {
  emptyDatabase()
  folder = mkdtempSync(join(tmpdir(), 'mail-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a letter', () => {
  test('says the same as text and as HTML, and nothing in it is markup', () => {
    const { text, html } = writeLetter(letter)
    expect(text).toContain('Ten <b>bad</b> words')
    expect(html).toContain('Ten &lt;b&gt;bad&lt;/b&gt; words &amp; &quot;more&quot;')
    expect(html).toContain('href="https://site.example/activities/hill-farm?a=1&amp;b=2"')
    expect(html).toContain('<html lang="en" dir="ltr">')
  })
})

describe('the outbox', () => {
  test('a mail becomes one file, and its words are forgotten in the database', async () => {
    queueMail('jo@site.example', letter)
    expect(await sendWaiting(intoFolder(folder))).toBe(1)
    const [file, ...others] = readdirSync(folder)
    expect(others).toEqual([])
    const eml = readFileSync(join(folder, file!), 'utf8')
    expect(eml).toContain('To: jo@site.example')
    expect(eml).toContain('Subject: Sam sends you a list')
    expect(listWaitingMails(later(0), 5)).toEqual([])
    expect(await sendWaiting(intoFolder(folder))).toBe(0)
  })

  test('the same key twice is one mail', () => {
    queueMail('jo@site.example', letter, { key: 'once' })
    queueMail('jo@site.example', letter, { key: 'once' })
    expect(listWaitingMails(later(1), 5)).toHaveLength(1)
  })

  test('a server that is down loses nothing: the mail waits, longer each time', async () => {
    queueMail('jo@site.example', letter)
    const broken = async () => {
      throw new Error('connection refused')
    }
    expect(await sendWaiting(broken)).toBe(0)
    expect(listWaitingMails(later(20), 5)).toHaveLength(0)
    expect(listWaitingMails(later(40), 5)[0]).toMatchObject({ attempts: 1, lastError: 'connection refused' })
    const soon = () => new Date(Date.now() + 40_000)
    await sendWaiting(broken, soon)
    expect(listWaitingMails(later(80), 5)).toHaveLength(0)
    expect(await sendWaiting(intoFolder(folder), () => new Date(Date.now() + 200_000))).toBe(1)
  })

  test('an address cannot smuggle a second one or a header', async () => {
    queueMail('jo@site.example\r\nBcc: all@site.example', letter)
    await sendWaiting(intoFolder(folder))
    const [file] = readdirSync(folder)
    expect(readFileSync(join(folder, file!), 'utf8')).not.toMatch(/^Bcc:/m)
  })
})
