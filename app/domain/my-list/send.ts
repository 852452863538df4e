import { z } from 'zod'
import { takeTurn } from '../../../db/queries/rate'

/** As the form sent it. `key` is made with the form: pressing twice sends one mail. */
export type SendForm = { name?: string; to?: string; key?: string }

/** Message keys, under `my-list:`. */
export type SendError = 'send.error.name' | 'send.error.name-words' | 'send.error.to'
export type SendResult =
  | { kind: 'ready'; name: string; to: string; key: string }
  | { kind: 'wrong'; errors: { at: 'name' | 'to'; key: SendError }[] }
  | { kind: 'too-many' }
  | { kind: 'empty' }

const HOUR = 3600
const DAY = 24 * HOUR
/** From one computer, to one address, and from the whole site: nobody can use us to send mail to many. */
const MOST_FROM_ONE = 5
const MOST_TO_ONE = 3
const MOST_IN_ALL = 300

/**
 * The only words of a sender that reach somebody else are a name: letters, marks, spaces, a few signs.
 * Digits, slashes and addresses are refused, so that a name cannot carry an advert.
 */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M} '’.-]{0,39}$/u

const form = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'send.error.name' satisfies SendError)
    .refine((name) => NAME.test(name) && !/\.\p{L}/u.test(name), 'send.error.name-words' satisfies SendError),
  to: z
    .string()
    .trim()
    .max(200, 'send.error.to' satisfies SendError)
    .pipe(z.email('send.error.to' satisfies SendError)),
  key: z.uuid(),
})

/**
 * Whether a list may be sent, to whom, in whose name.
 * @param from where it comes from (a network address), for the limit alone; it is never stored as it is
 */
export function maySendList(slugs: string[], given: SendForm, from: string, now: Date): SendResult {
  if (slugs.length === 0) return { kind: 'empty' }
  const read = form.safeParse({ name: given.name ?? '', to: given.to ?? '', key: given.key })
  if (!read.success) return wrongOrStale(read.error)
  const { name, to, key } = read.data
  const at = now.getTime()
  // A second press of the same form is the same turn.
  const again = !takeTurn('send-key', key, 1, DAY, at)
  const allowed =
    again ||
    (takeTurn('send-from', from, MOST_FROM_ONE, HOUR, at) &&
      takeTurn('send-to', to.toLowerCase(), MOST_TO_ONE, DAY, at) &&
      takeTurn('send-all', 'all', MOST_IN_ALL, HOUR, at))
  return allowed ? { kind: 'ready', name, to, key } : { kind: 'too-many' }
}

function wrongOrStale(error: z.ZodError): SendResult {
  const errors = error.issues
    .filter((issue) => issue.path[0] !== 'key')
    .map((issue) => ({ at: issue.path[0] as 'name' | 'to', key: issue.message as SendError }))
  const first = errors.filter((e, index) => errors.findIndex((other) => other.at === e.at) === index)
  return first.length > 0 ? { kind: 'wrong', errors: first } : { kind: 'too-many' }
}
