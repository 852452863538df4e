import words from '../../../locales/en/taxonomy.json'
import { ACCESS, SETTINGS, TAXONOMIES, type Taxonomy, TIERS } from '../activities/vocabulary'
import type { Term } from './records'
import { stableId } from './stable-id'

/**
 * Our own taxonomies as Open Referral taxonomies. The first seven are rows of `activity_terms`; the others carry
 * columns of ours that Open Referral has no field for. Ids are the same on every site, so that what one site
 * exports another understands.
 */
export const OWN_TAXONOMIES = {
  kind: { name: 'Kind of activity', description: 'What people do there.' },
  who: { name: 'Who it is for', description: 'The groups of people that it is made for.' },
  support: { name: 'Support', description: 'The support that staff there can give.' },
  therapy: { name: 'Therapy', description: 'The therapies that people can have there.' },
  live: {
    name: 'LIVE',
    description: 'Learning, Independence, Volunteering, Employment: which of them it serves.',
  },
  stage: { name: 'What it may lead to', description: 'The step of the pathway that it leads towards.' },
  spoken: { name: 'Language', description: 'The languages that staff speak or sign.' },
  tier: {
    name: 'Tier of support',
    description: 'Specialist, personalised and community, or enablement support.',
  },
  setting: { name: 'Setting', description: 'The sort of place where it happens.' },
  room: { name: 'Places free', description: 'Whether somebody new can start.' },
  'picked-up': { name: 'Picked up from home', description: 'Whether people are picked up and taken home.' },
  mark: { name: 'Mark', description: 'A fact that is true of it.' },
  access: { name: 'Access', description: 'One access question about a place. The value is the answer.' },
  closure: {
    name: 'Closed for a time',
    description: 'Why it does not happen. The value is the first and the last day.',
  },
  fact: { name: 'Fact', description: 'A fact in words. The value is the fact.' },
  text: {
    name: 'Text',
    description: 'A part of the page in words. The value is the text, the label its language.',
  },
  'organisation-kind': { name: 'Kind of organisation', description: 'What sort of organisation it is.' },
} as const

export type OwnTaxonomy = keyof typeof OWN_TAXONOMIES

const OWN_KEYS: Record<Exclude<OwnTaxonomy, Taxonomy>, readonly string[]> = {
  tier: TIERS,
  setting: SETTINGS,
  room: ['free', 'waiting-list', 'full', 'ask'],
  'picked-up': ['yes', 'no'],
  mark: ['dementia-specialist', 'open-to-anyone', 'easy-read'],
  access: ACCESS,
  closure: ['holiday', 'bank-holiday', 'staff-training', 'building-work', 'other'],
  fact: ['waiting-weeks', 'bus-stop', 'bus-numbers', 'meet-picture'],
  text: ['name', 'summary', 'about', 'bring', 'first-visit', 'getting-there', 'how-to-try', 'leads-to'],
  'organisation-kind': ['council-company', 'charity', 'business', 'community', 'public'],
}

export const isActivityTaxonomy = (taxonomy: string): taxonomy is Taxonomy =>
  Object.hasOwn(TAXONOMIES, taxonomy)

export const keysOf = (taxonomy: OwnTaxonomy): readonly string[] =>
  isActivityTaxonomy(taxonomy) ? TAXONOMIES[taxonomy] : OWN_KEYS[taxonomy]

export const OWN_TAXONOMY_KEYS = Object.keys(OWN_TAXONOMIES) as OwnTaxonomy[]

const TAXONOMY_IDS = new Map(OWN_TAXONOMY_KEYS.map((taxonomy) => [taxonomy, stableId('taxonomy', taxonomy)]))

export const ownTaxonomyId = (taxonomy: OwnTaxonomy): string => TAXONOMY_IDS.get(taxonomy)!

export const ownTermId = (taxonomy: OwnTaxonomy, key: string) => stableId('term', taxonomy, key)

const made = new Map<string, Term>()

/** The term as it is written into every record that has it. */
export function ownTerm(taxonomy: OwnTaxonomy, key: string): Term {
  const known = made.get(`${taxonomy} ${key}`)
  if (known) return known
  const term = makeTerm(taxonomy, key)
  made.set(`${taxonomy} ${key}`, term)
  return term
}

function makeTerm(taxonomy: OwnTaxonomy, key: string): Term {
  const name = wordsOf(taxonomy, key) ?? plainName(key)
  return {
    id: ownTermId(taxonomy, key),
    name,
    description: wordsOf(`${taxonomy}-about`, key) ?? name,
    taxonomy: OWN_TAXONOMIES[taxonomy].name,
    taxonomy_id: ownTaxonomyId(taxonomy),
    term: key,
  }
}

/** Our taxonomy and key, when this term is one of ours. */
export const readOwnTerm = (term: Term) => findOwnTerm(term.id)

export const findOwnTerm = (id: string): { taxonomy: OwnTaxonomy; key: string } | undefined =>
  termsById().get(id)

export const findOwnTaxonomy = (id: string): OwnTaxonomy | undefined =>
  OWN_TAXONOMY_KEYS.find((taxonomy) => ownTaxonomyId(taxonomy) === id)

/** Every term of ours, in the order of the vocabulary. */
export const listOwnTerms = (): { taxonomy: OwnTaxonomy; key: string }[] =>
  OWN_TAXONOMY_KEYS.flatMap((taxonomy) => keysOf(taxonomy).map((key) => ({ taxonomy, key })))

let byId: Map<string, { taxonomy: OwnTaxonomy; key: string }> | undefined

function termsById() {
  byId ??= new Map(listOwnTerms().map((own) => [ownTermId(own.taxonomy, own.key), own]))
  return byId
}

/** Without glossary marks: where a name travels to, no page explains its words. */
const wordsOf = (group: string, key: string) =>
  (words as Record<string, Record<string, string>>)[group]?.[key]?.replaceAll(
    /\[\[[^|\]]+\|([^\]]+)\]\]/g,
    '$1',
  )

/** "waiting-weeks" as a name: "Waiting weeks". */
export const plainName = (key: string) => key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ')

/** Back again. */
export const keyOfName = (name: string) => name.toLowerCase().replaceAll(' ', '-')
