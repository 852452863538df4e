import { secretFrom } from '../site/secrets'

/**
 * What the link to stop carries. Each mail has the same one, months apart, so that the link of an old mail still
 * works: it is made from the row's own id (128 random bits, told to nobody). It can stop these mails and nothing else.
 */
export const stopTokenOf = (hearBackId: string) => secretFrom(hearBackId, 'stop')
