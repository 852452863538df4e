import type { organisations } from '../schema'
import { organisationId } from './ids'
import { ORGANISATIONS } from './organisations'
import { SOURCE, UPDATED_AT } from './provenance'

/** Phone numbers are from the ranges that Ofcom keeps for drama, 200 and 500 upwards. */
export const buildOrganisations = (): (typeof organisations.$inferInsert)[] =>
  ORGANISATIONS.map(([slug, kind, name, description], at) => ({
    id: organisationId(slug),
    slug,
    name,
    description,
    kind,
    phone: at % 7 === 6 ? `07700 900 ${500 + at}` : `01632 960 ${200 + at}`,
    email: at % 11 === 9 ? null : `hello@${slug}.example.org`,
    website: at % 9 === 8 ? null : `https://${slug}.example.org`,
    source: SOURCE,
    updatedAt: UPDATED_AT,
  }))
