import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canSendTexts, readEnv } from '../../../app/env.server'
import { wordsFor } from '../../../app/i18n/words.server'
import { postSignIn } from '../../../app/mail/account-letter'
import { notifyDelivery } from '../../../app/mail/notify.server'
import { intoFolder, sendWaiting } from '../../../app/mail/post.server'
import { queueText } from '../../../app/mail/queue'
import { listWaitingMails, type OutboxRow } from '../../../db/queries/outbox'
import { emptyDatabase } from '../../support/database'

const SERVICE = '11111111-1111-4111-8111-111111111111'
const SECRET = '22222222-2222-4222-8222-222222222222'
const MAIL_TEMPLATE = '33333333-3333-4333-8333-333333333333'
const TEXT_TEMPLATE = '44444444-4444-4444-8444-444444444444'
const KEY = `good_days-live-${SERVICE}-${SECRET}`
const NOW = new Date()
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

type Got = { path: string; body: Record<string, unknown> }
let got: Got[]
let status: number
let server: Server

/** Answers as GOV.UK Notify does: only whoever holds the key of the service is heard. */
function isRightToken(header: string | undefined): boolean {
  const [head = '', claims = '', signature] = (header ?? '').replace(/^Bearer /, '').split('.')
  const right = createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url')
  const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}')
  const { alg, typ } = JSON.parse(Buffer.from(head, 'base64url').toString() || '{}')
  const isFresh = Math.abs(iat - Date.now() / 1000) < 30
  return signature === right && iss === SERVICE && alg === 'HS256' && typ === 'JWT' && isFresh
}

beforeEach(async () => {
  emptyDatabase()
  got = []
  status = 201
  server = createServer(async (req, res) => {
    let body = ''
    for await (const part of req) body += part
    const right = isRightToken(req.headers.authorization)
    if (right) got.push({ path: req.url ?? '', body: JSON.parse(body) })
    res.writeHead(right ? status : 403, { 'Content-Type': 'application/json' })
    res.end(JSON.stringify(right && status < 400 ? { id: 'x' } : { errors: [{ error: 'AuthError' }] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

const settings = (more: object = {}) => ({
  NOTIFY_API_KEY: KEY,
  NOTIFY_EMAIL_TEMPLATE: MAIL_TEMPLATE,
  NOTIFY_TEXT_TEMPLATE: TEXT_TEMPLATE,
  NOTIFY_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  ...more,
})

const through = (more: object = {}) => {
  const by = { mail: notifyDelivery(settings(more), 'mail'), text: notifyDelivery(settings(more), 'text') }
  return (mail: OutboxRow) => by[mail.channel]?.(mail) ?? Promise.reject(new Error('no way'))
}

const letter = (channel: 'mail' | 'text', to: string, kind: 'link' | 'nobody' = 'link') => ({
  id: `id-${to}`,
  kind,
  to: { channel, to },
  called: 'Sam',
  secret: 'the-secret',
  expiresAt: later(3600),
})
const ORIGIN = 'https://site.example'

describe('GOV.UK Notify', () => {
  test('takes a mail and a text, each with its template and our reference', async () => {
    postSignIn(wordsFor('en'), letter('mail', 'sam@example.org'), ORIGIN, NOW)
    postSignIn(wordsFor('en'), letter('text', '07700900101'), ORIGIN, NOW)
    expect(await sendWaiting(through())).toBe(2)
    expect(got.map(({ path }) => path)).toEqual(['/v2/notifications/email', '/v2/notifications/sms'])
    expect(got[0]?.body).toMatchObject({
      email_address: 'sam@example.org',
      template_id: MAIL_TEMPLATE,
      reference: 'id-sam@example.org',
      personalisation: { subject: 'Your link to sign in to Good Days' },
    })
    expect(got[1]?.body).toMatchObject({
      phone_number: '07700900101',
      template_id: TEXT_TEMPLATE,
      personalisation: {
        body: 'Your link to sign in to Good Days. It works for 1 hour.\nhttps://site.example/sign-in/link/the-secret',
      },
    })
  })

  test.each([
    ['a wrong key', 201, { NOTIFY_API_KEY: KEY.replace(/2$/, '3') }, '403: AuthError'],
    ['a server that is busy', 429, {}, '429'],
    ['a server that is down', 500, {}, '500'],
  ])('%s loses nothing: it waits, and is tried again', async (_, answer, more, said) => {
    status = answer
    postSignIn(wordsFor('en'), letter('mail', 'sam@example.org'), ORIGIN, NOW)
    expect(await sendWaiting(through(more))).toBe(0)
    const [waiting] = listWaitingMails(later(60).toISOString(), 5)
    expect(waiting?.lastError).toContain(said)
    expect(waiting?.lastError).not.toContain('sam@')
    status = 201
    expect(await sendWaiting(through(), () => later(60))).toBe(1)
  })

  test('a channel without a template is not for Notify', () => {
    expect(notifyDelivery(settings({ NOTIFY_TEXT_TEMPLATE: undefined }), 'text')).toBeUndefined()
    expect(notifyDelivery(settings({ NOTIFY_API_KEY: undefined }), 'mail')).toBeUndefined()
  })
})

describe('the outbox', () => {
  test('a link that is too old to be used is not sent, and its words are forgotten', async () => {
    postSignIn(wordsFor('en'), letter('mail', 'sam@example.org'), ORIGIN, NOW)
    expect(await sendWaiting(through(), () => later(3601))).toBe(0)
    expect(got).toEqual([])
    expect(listWaitingMails(later(99_999).toISOString(), 5)).toEqual([])
  })

  test('a text to a number without an account is not sent: it costs money', async () => {
    postSignIn(wordsFor('en'), letter('text', '07700900999', 'nobody'), ORIGIN, NOW)
    expect(await sendWaiting(through(), () => later(1))).toBe(0)
    expect(got).toEqual([])
  })

  test('without a text service a text is a file to open', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'texts-'))
    queueText('07700900101', { lang: 'en', words: 'Hello Sam' }, { key: 'one', now: NOW })
    expect(await sendWaiting(intoFolder(folder))).toBe(1)
    const [file = ''] = readdirSync(folder)
    expect(file).toMatch(/\.txt$/)
    expect(readFileSync(join(folder, file), 'utf8')).toBe('To: 07700900101\n\nHello Sam\n')
    rmSync(folder, { recursive: true })
  })
})

describe('settings', () => {
  test.each([
    [
      { NOTIFY_API_KEY: 'short', NOTIFY_EMAIL_TEMPLATE: MAIL_TEMPLATE },
      'NOTIFY_API_KEY must be a key of GOV.UK Notify',
    ],
    [{ NOTIFY_API_KEY: KEY }, 'NOTIFY_API_KEY needs NOTIFY_EMAIL_TEMPLATE or NOTIFY_TEXT_TEMPLATE'],
    [{ NOTIFY_EMAIL_TEMPLATE: MAIL_TEMPLATE }, 'NOTIFY_API_KEY is needed'],
    [{ NOTIFY_API_KEY: KEY, NOTIFY_TEXT_TEMPLATE: 'x' }, 'NOTIFY_TEXT_TEMPLATE must be the id of a template'],
    [{ NOTIFY_URL: 'ftp://x' }, 'NOTIFY_URL must be a web address'],
  ])('%j stops the start with one line', (given, says) => {
    expect(() => readEnv(given)).toThrow(says)
  })

  test('a phone number is asked for only where a text reaches a phone', () => {
    const mail = { MAIL_URL: 'smtp://mail.example' }
    const notify = { NOTIFY_API_KEY: KEY, NOTIFY_TEXT_TEMPLATE: TEXT_TEMPLATE }
    expect(canSendTexts(readEnv({}))).toBe(true)
    expect(canSendTexts(readEnv(mail))).toBe(false)
    expect(canSendTexts(readEnv({ ...mail, ...notify }))).toBe(true)
  })
})
