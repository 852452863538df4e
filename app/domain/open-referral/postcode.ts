/** The shapes of a postcode (BS 7666), less the rare ones of overseas territories. */
const OUTWARD = /^(GIR|[A-Z]{1,2}\d[A-Z\d]?)$/
const INWARD = /^\d[A-Z]{2}$/

/** "w41tf" as "W4 1TF". An outward code alone stays alone. */
export function readPostcode(given: string): string | undefined {
  const letters = given.toUpperCase().replaceAll(/[^A-Z\d]/g, '')
  if (OUTWARD.test(letters)) return letters
  const [outward, inward] = [letters.slice(0, -3), letters.slice(-3)]
  return OUTWARD.test(outward) && INWARD.test(inward) ? `${outward} ${inward}` : undefined
}
