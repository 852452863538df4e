/** A phone number as a link that a phone can call. */
export const dial = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`
