import { isActivityTaxonomy, listOwnTerms, ownTerm } from '../../app/domain/open-referral/own-terms'
import type { taxonomyTerms } from '../schema/taxonomy'

type TermRow = typeof taxonomyTerms.$inferInsert

/** Our own terms: the same on every site, with or without the demo, and as an import writes them. */
export function buildTerms(): TermRow[] {
  const position = new Map<string, number>()
  return listOwnTerms()
    .filter(({ taxonomy }) => isActivityTaxonomy(taxonomy))
    .map(({ taxonomy, key }) => {
      const at = position.get(taxonomy) ?? 0
      position.set(taxonomy, at + 1)
      const { id, name, description } = ownTerm(taxonomy, key)
      return {
        id,
        taxonomy,
        key,
        name,
        description: description ?? name,
        parentId: null,
        position: at,
        source: 'own',
      }
    })
}
