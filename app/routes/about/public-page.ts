import type { Head } from '../../i18n/page-context'

/** The answer of a page that says the same to every visitor: it may be kept and sent again while nothing changes. */
export const publicPage = <T extends object>(head: Head, data?: T) =>
  Response.json({ head, ...data }, { headers: { 'X-Page-Cache': 'public' } })
