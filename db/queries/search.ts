import { type Db, database } from '../connection.server'
import { prepared } from './statements'
import { allOrNothing } from './transaction'

/** Columns of the search table, the most telling first. */
export const SEARCH_COLUMNS = ['name', 'kinds', 'place', 'words'] as const
export type SearchColumn = (typeof SEARCH_COLUMNS)[number]

/**
 * Letters as people type them: lower case, no marks above or below, no apostrophes; the letters of Polish and
 * Urdu that keyboards write in two ways as one. What is stored and what is asked for both go through it.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mn}'’ʼ\u0640\u200b-\u200f]/gu, '')
    .toLowerCase()
    .replace(/[łيىكۀە]/g, (letter) => SAME_LETTERS[letter] ?? letter)

const SAME_LETTERS: Record<string, string> = { ł: 'l', ي: 'ی', ى: 'ی', ك: 'ک', ۀ: 'ہ', ە: 'ہ' }

/** The words in a text, folded. */
export const listWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Brings the search up to date with these activities. Call it after writing them, their texts, terms, places or
 * organisation. One transaction. Activities that are not listed any more are taken out.
 */
export function indexActivities(ids: string[], db: Db = database()): void {
  allOrNothing(() => {
    for (const id of ids) indexOne(id, db)
    if (ids.length > 0) prepared('update content_version set version = version + 1', db).run()
  }, db)
}

/** Makes the whole search anew: after the seed, an import or a restore. One transaction. */
export function rebuildSearch(db: Db = database()): void {
  allOrNothing(() => {
    const wipe = ['activity_search', 'search_spelling'].map(
      (t) => `insert into ${t}(${t}) values ('delete-all')`,
    )
    for (const sql of [...wipe, 'delete from search_rows']) db.$client.exec(sql)
    indexActivities(prepared('select id from activities order by id', db).pluck().all() as string[], db)
    for (const t of ['activity_search', 'search_spelling'])
      db.$client.exec(`insert into ${t}(${t}) values ('optimize')`)
  }, db)
}

type Source = {
  status: string
  organisation: string
  names: string
  texts: string
  kinds: string | null
  terms: string | null
  places: string | null
  access: string | null
}

const SOURCE = `
  select a.status, o.name as organisation,
    (select group_concat(name, ' . ') from activity_texts where activity_id = a.id) as names,
    (select group_concat(concat_ws(' . ', summary, about, leads_to), ' . ') from activity_texts
      where activity_id = a.id) as texts,
    (select group_concat(t.name || ' . ' || t.key, ' . ') from activity_terms x join taxonomy_terms t on t.id = x.term_id
      where x.activity_id = a.id and t.taxonomy in ('kind', 'imported')) as kinds,
    (select group_concat(t.name || ' . ' || t.key, ' . ') from activity_terms x join taxonomy_terms t on t.id = x.term_id
      where x.activity_id = a.id and t.taxonomy not in ('kind', 'imported')) as terms,
    (select group_concat(concat_ws(' . ', p.name, p.line1, p.town_name, t.name, p.postcode, p.outward), ' . ')
      from activity_places x join places p on p.id = x.place_id left join towns t on t.slug = p.town_slug
      where x.activity_id = a.id) as places,
    (select group_concat(distinct replace(f.fact, 'assistance-animals', 'assistancedogs')) from activity_places x join place_access f on f.place_id = x.place_id
      where x.activity_id = a.id and f.answer = 'yes') as access
  from activities a join organisations o on o.id = a.organisation_id where a.id = ?`

function indexOne(id: string, db: Db): void {
  prepared('delete from search_rows where activity_id = ?', db).run(id)
  const source = prepared(SOURCE, db).get(id) as Source | undefined
  if (!source?.names || ['inactive', 'defunct'].includes(source.status)) return
  const row = prepared('insert into search_rows (activity_id) values (?)', db).run(id).lastInsertRowid
  const columns = [
    source.names,
    source.kinds ?? '',
    [source.places, source.organisation].join(' . '),
    [source.texts, source.terms, source.access].join(' . '),
  ].map(foldText)
  prepared('insert into activity_search (rowid, name, kinds, place, words) values (?, ?, ?, ?, ?)', db).run(
    row,
    ...columns,
  )
  prepared('insert into search_spelling (rowid, words) values (?, ?)', db).run(row, columns.join(' '))
}

/**
 * Search rows that have one of `phrases` in this column. A phrase is words that must all be there; each word stands
 * for its whole family (swim, swims, swimming).
 */
export function listRowsWith(column: SearchColumn, phrases: string[][]): number[] {
  if (phrases.length === 0) return []
  const parts = phrases.map((words) => `(${words.map((word) => `"${word}"`).join(' AND ')})`)
  const match = `{${column}} : (${parts.join(' OR ')})`
  return prepared('select rowid from activity_search where activity_search match ?')
    .pluck()
    .all(match) as number[]
}

/** Every word in the search as it is written, with how many activities have it. */
export const listSpellings = () =>
  prepared("select term, doc from search_words where term glob '[^0-9]*'").raw().all() as [
    word: string,
    count: number,
  ][]

/** Words that begin so, the most used first. */
export const listSpellingsFrom = (start: string, most: number) =>
  prepared('select term from search_words where term >= ? and term < ? order by doc desc, term limit ?')
    .pluck()
    .all(start, `${start}\u{10ffff}`, most) as string[]
