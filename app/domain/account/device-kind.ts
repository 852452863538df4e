import type { DeviceKind } from './sign-in'

/** What kind of device a browser says it runs on, roughly: so that a person knows their own in a list. */
export function deviceKindOf(userAgent: string | null): DeviceKind {
  const agent = userAgent ?? ''
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(agent)) return 'tablet'
  return /Mobi|iPhone|Android/i.test(agent) ? 'phone' : 'computer'
}
