import { listPublicPages } from '../../../db/queries/activities'

/** Every activity that search engines may list, with the day (YYYY-MM-DD) when it last changed. */
export const listPublicSlugs = (): { slug: string; updatedOn: string }[] => listPublicPages()
