import { z } from 'zod'

const EMAIL = z.email()

/** The email address that somebody wrote, among other words or alone. */
export const emailIn = (reach: string): string | null =>
  reach
    .split(/[\s,;<>]+/)
    .find((part) => EMAIL.safeParse(part).success)
    ?.toLowerCase() ?? null

/** A phone number or an email address somewhere in it: people also write "after 5" or "my mum". */
export const isReach = (reach: string): boolean =>
  reach.replace(/\D/g, '').length >= 10 || emailIn(reach) !== null
