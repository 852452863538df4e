/** Whose pages somebody's pages mostly are. */
export const KINDS = ['customer', 'carer', 'supporter', 'staff'] as const
export type Kind = (typeof KINDS)[number]

/** What staff do. */
export const POST_KINDS = ['provider', 'job-coach', 'council'] as const
export type PostKind = (typeof POST_KINDS)[number]

/** Who is there for a person: to help them to say what they want, and when something is not safe. */
export const CONTACT_KINDS = ['advocate', 'safety'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]
