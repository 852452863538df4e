import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type Transporter } from 'nodemailer'
import {
  dropExpiredMails,
  listWaitingMails,
  markFailed,
  markSent,
  type OutboxRow,
} from '../../db/queries/outbox'
import { env } from '../env.server'
import { notifyDelivery } from './notify.server'

const LOOK_EVERY_MS = 5_000
const AT_ONCE = 20
const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 6 * 60 * 60 * 1000

export type Deliver = (mail: OutboxRow) => Promise<void>

/** Sends what waits in the outbox, every few seconds, until it is stopped. */
export function startPost(report: (error: unknown) => void): { stop: () => Promise<void> } {
  const deliver = chooseDelivery()
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(() => sendWaiting(deliver)).catch(report)
  }, LOOK_EVERY_MS)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

/**
 * Tries each mail that is due, once. A mail that fails waits twice as long each time, 6 hours at most.
 * A crash between sending and marking sends it twice: better than never.
 * @returns how many were sent
 */
export async function sendWaiting(
  deliver: Deliver = chooseDelivery(),
  now = () => new Date(),
): Promise<number> {
  let sent = 0
  dropExpiredMails(now().toISOString())
  for (const mail of listWaitingMails(now().toISOString(), AT_ONCE)) {
    try {
      await deliver(mail)
      markSent(mail.id, now().toISOString())
      sent += 1
    } catch (error) {
      const wait = Math.min(FIRST_WAIT_MS * 2 ** mail.attempts, LONGEST_WAIT_MS)
      markFailed(
        mail.id,
        new Date(now().getTime() + wait).toISOString(),
        String((error as Error).message ?? error),
      )
    }
  }
  return sent
}

/** GOV.UK Notify for what it has a template for, then a mail server when one is named, else files to open. */
function chooseDelivery(): Deliver {
  const { MAIL_URL, DATA_DIR } = env()
  const folder = intoFolder(join(DATA_DIR, 'outbox'))
  const byServer = MAIL_URL ? throughServer(createTransport(MAIL_URL)) : folder
  const through = {
    mail: notifyDelivery(env(), 'mail') ?? byServer,
    text: notifyDelivery(env(), 'text') ?? folder,
  }
  return (mail) => through[mail.channel](mail)
}

const throughServer =
  (transport: Transporter): Deliver =>
  async (mail) => {
    await transport.sendMail(asMessage(mail))
  }

/** A mail as `.eml`, a text as `.txt`. Written under another name first, so that nobody reads half of it. */
export const intoFolder =
  (folder: string): Deliver =>
  async (mail) => {
    const isText = mail.channel === 'text'
    const written = isText ? `To: ${mail.to}\n\n${mail.text}\n` : await writeMessage(mail)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const name = `${mail.createdAt.replaceAll(':', '-')}-${mail.id}`
    const file = join(folder, `${name}${isText ? '.txt' : '.eml'}`)
    await writeFile(`${file}.part`, written, { mode: 0o600 })
    await rename(`${file}.part`, file)
  }

async function writeMessage(mail: OutboxRow): Promise<Buffer> {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const { message } = await writer.sendMail(asMessage(mail))
  return message as Buffer
}

const asMessage = (mail: OutboxRow) => ({
  from: { name: env().SITE_NAME, address: env().MAIL_FROM },
  to: { name: '', address: mail.to },
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  messageId: `<${mail.id}@${env().MAIL_FROM.split('@')[1]}>`,
  headers: { 'Content-Language': mail.lang, 'Auto-Submitted': 'auto-generated' },
})
