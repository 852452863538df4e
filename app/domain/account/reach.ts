import { z } from 'zod'

/** How a person is reached: a mail address in lower case, or a mobile number as 11 digits. */
export type Reach = { channel: 'mail' | 'text'; to: string }

/** Message keys, under `account:`. */
export type ReachError =
  | 'error.reach'
  | 'error.reach-mail'
  | 'error.reach-wrong'
  | 'error.mail-wrong'
  | 'error.phone-wrong'
  | 'error.no-text'

const LONGEST = 254

/**
 * What was typed into the one box for an email address or a phone number, as we write it everywhere.
 * @param canText whether this site can send texts; then the box asks for a phone number as well
 */
export function readReach(typed: string | null | undefined, canText: boolean): Reach | { error: ReachError } {
  const text = (typed ?? '').trim()
  if (!text) return { error: canText ? 'error.reach' : 'error.reach-mail' }
  if (text.includes('@')) {
    const to = text.toLowerCase()
    const right = to.length <= LONGEST && z.email().safeParse(to).success
    return right ? { channel: 'mail', to } : { error: 'error.mail-wrong' }
  }
  if (!/^[+\d\s().-]+$/.test(text)) return { error: canText ? 'error.reach-wrong' : 'error.mail-wrong' }
  if (!canText) return { error: 'error.no-text' }
  const to = tidyPhone(text)
  return /^07\d{9}$/.test(to) ? { channel: 'text', to } : { error: 'error.phone-wrong' }
}

/** Digits alone, as they are dialled inside the United Kingdom. */
const tidyPhone = (text: string) => text.replaceAll(/\D/g, '').replace(/^(?:00)?44(?:0)?(?=7)/, '0')

/** "07700 900123": as people read a number aloud. */
export const sayPhone = (phone: string) => phone.replace(/^(\d{5})(\d{6})$/, '$1 $2')
