import type { But, Reason } from '../../../domain/activities/score'
import type { Words } from '../../../i18n/words'
import { milesOf } from '../list/say-card'

/** Domain measures in kilometres, people here in miles; less than one is said as one. */
const valuesOf = (values: Reason['values']): Record<string, string | number> => ({
  ...values,
  ...(typeof values?.km === 'number' ? { count: Math.max(1, milesOf(values.km)) } : {}),
})

export const sayReason = ({ t }: Words, { key, values }: Reason): string =>
  t(`choose:reason.${key}`, valuesOf(values))

export const sayBut = ({ t }: Words, { key, values }: But): string => t(`choose:but.${key}`, valuesOf(values))
