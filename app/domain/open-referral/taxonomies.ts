import { listImportedTermIds } from '../../../db/queries/directory-export'
import { readTerms } from '../../../db/queries/directory-records'
import { type Memory, remember } from '../../../db/queries/snapshot'
import {
  findOwnTaxonomy,
  listOwnTerms,
  OWN_TAXONOMIES,
  OWN_TAXONOMY_KEYS,
  ownTaxonomyId,
  ownTerm,
} from './own-terms'
import type { Term } from './records'
import { inOrder, TERM } from './shapes'
import { stableId } from './stable-id'
import { writeTerm } from './write-attributes'

export type Taxonomy = { id: string; name: string; description: string }

/** The vocabulary as it stands: our own terms first, then those that came with feeds and that something open has. */
export type Vocabulary = { taxonomies: Taxonomy[]; terms: Term[] }

export const readVocabulary = (memory: Memory): Vocabulary =>
  remember(memory, 'open referral vocabulary', () => {
    const terms = listTerms()
    return { terms, taxonomies: listTaxonomies(terms) }
  })

const listTerms = (): Term[] => [
  ...listOwnTerms().map(({ taxonomy, key }) => ownTerm(taxonomy, key)),
  ...readTerms(listImportedTermIds()).map((term) => inOrder(TERM, writeTerm(term))),
]

function listTaxonomies(terms: Term[]): Taxonomy[] {
  const own = OWN_TAXONOMY_KEYS.map((key) => ({ id: ownTaxonomyId(key), ...OWN_TAXONOMIES[key] }))
  const imported = new Map<string, Taxonomy>()
  for (const term of terms) {
    const id = taxonomyIdOf(term)
    if (!id || findOwnTaxonomy(id) || imported.has(id)) continue
    imported.set(id, { id, name: term.taxonomy ?? term.name, description: term.taxonomy ?? term.name })
  }
  return [...own, ...imported.values()]
}

/** A feed that only names its taxonomies gets ids for them, made of the names. */
const taxonomyIdOf = (term: Term): string | undefined =>
  term.taxonomy_id ?? (term.taxonomy ? stableId('scheme', term.taxonomy) : undefined)

export const findTerm = (id: string, { terms }: Vocabulary) => terms.find((term) => term.id === id)

/** With its terms, as the published example has them. */
export function findTaxonomy(
  id: string,
  { taxonomies, terms }: Vocabulary,
): (Taxonomy & { taxonomy_terms: Term[] }) | undefined {
  const taxonomy = taxonomies.find((one) => one.id === id)
  return taxonomy && { ...taxonomy, taxonomy_terms: terms.filter((term) => taxonomyIdOf(term) === id) }
}
