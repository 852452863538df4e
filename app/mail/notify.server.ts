import { createHmac } from 'node:crypto'
import type { OutboxRow } from '../../db/queries/outbox'
import type { Env } from '../env.server'

type Settings = Pick<Env, 'NOTIFY_API_KEY' | 'NOTIFY_EMAIL_TEMPLATE' | 'NOTIFY_TEXT_TEMPLATE' | 'NOTIFY_URL'>
type Channel = OutboxRow['channel']

const SLOWEST_MS = 20_000
const PATHS: Record<Channel, string> = { mail: 'email', text: 'sms' }

/**
 * Sends through GOV.UK Notify (https://docs.notifications.service.gov.uk/rest-api.html). The template of a mail holds
 * `((subject))` and `((body))`, that of a text `((body))`, and nothing else.
 * @returns undefined when this site has no template for that channel
 * @throws Error (from what it returns) when Notify does not take it: the outbox tries again
 */
export function notifyDelivery(settings: Settings, channel: Channel) {
  const { NOTIFY_API_KEY: key, NOTIFY_URL: base } = settings
  const template = channel === 'mail' ? settings.NOTIFY_EMAIL_TEMPLATE : settings.NOTIFY_TEXT_TEMPLATE
  if (!key || !template) return undefined
  const address = `${base.replace(/\/$/, '')}/v2/notifications/${PATHS[channel]}`
  return async (mail: OutboxRow): Promise<void> => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${writeToken(key, Date.now())}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(asNotification(mail, template)),
      signal: AbortSignal.timeout(SLOWEST_MS),
    })
    if (!answer.ok) throw new Error(`GOV.UK Notify answered ${answer.status}: ${await whyOf(answer)}`)
  }
}

/** `reference` is ours: a mail that was sent twice after a crash can be told by it. */
function asNotification({ id, to, channel, subject, text }: OutboxRow, template: string) {
  const shared = { template_id: template, reference: id }
  return channel === 'mail'
    ? { ...shared, email_address: to, personalisation: { subject, body: text } }
    : { ...shared, phone_number: to, personalisation: { body: text } }
}

/** What went wrong, without the address that it went wrong with. */
async function whyOf(answer: Response): Promise<string> {
  const said = (await answer.json().catch(() => null)) as { errors?: { error?: string }[] } | null
  return (said?.errors ?? []).map(({ error }) => error).join(', ') || 'no reason'
}

/** A key is a name, then the id of the service, then its secret: two ids of 36 signs. */
const SIGNS = 36

/**
 * The token of one request: signed with the service's secret (JWT with HS256), good for about 30 seconds.
 * @param now in milliseconds
 */
export function writeToken(key: string, now: number): string {
  const secret = key.slice(-SIGNS)
  const service = key.slice(-(2 * SIGNS + 1), -(SIGNS + 1))
  const parts = [
    { typ: 'JWT', alg: 'HS256' },
    { iss: service, iat: Math.floor(now / 1000) },
  ]
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}
