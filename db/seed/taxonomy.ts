import { TAXONOMIES, type Taxonomy } from '../../app/domain/activities/vocabulary'
import words from '../../locales/en/taxonomy.json'
import type { taxonomyTerms } from '../schema'
import { termId } from './ids'

type TermRow = typeof taxonomyTerms.$inferInsert

/** Our own terms: the same on every site, with or without the demo. */
export function listOwnTerms(): TermRow[] {
  return (Object.keys(TAXONOMIES) as Taxonomy[]).flatMap((taxonomy) =>
    TAXONOMIES[taxonomy].map((key, position) => ({
      id: termId(taxonomy, key),
      taxonomy,
      key,
      name: wordsOf(taxonomy, key),
      description: wordsOf(`${taxonomy}-about`, key),
      parentId: null,
      position,
      source: 'own',
    })),
  )
}

function wordsOf(group: string, key: string): string {
  const found = (words as Record<string, Record<string, string>>)[group]?.[key]
  if (!found) throw new Error(`locales/en/taxonomy.json lacks ${group}.${key}`)
  return found
}
