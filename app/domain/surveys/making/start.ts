import {
  findDraftVersion,
  findSurveyLine,
  findVersion,
  listSurveyLines,
} from '../../../../db/queries/surveys'
import {
  insertSurvey,
  insertSurveyEvent,
  insertVersion,
  nextSurveyNumber,
} from '../../../../db/queries/surveys-making'
import { allOrNothing } from '../../../../db/queries/transaction'
import { slugify } from '../../directory/slugs'
import { isCouncil, type Viewer, writerOf } from '../../people/viewer'
import { newId, secretFrom } from '../../site/secrets'
import type { Definition } from '../definition'
import { RESERVED_SLUGS } from '../slugs'
import { nameOf } from './draft'
import { freeId } from './ids'
import { withoutRemoved } from './removed'

export type StartField = 'title' | 'slug' | 'from'
export type StartForm = Record<StartField | 'key', string>
export type Started =
  | { kind: 'made'; id: string }
  | { kind: 'wrong'; problems: { at: StartField; key: string }[] }

const LONGEST_TITLE = 120
const LONGEST_SLUG = 60
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Surveys to begin with a copy of; null for all but the council. */
export function surveysToCopy(viewer: Viewer): { id: string; title: string }[] | null {
  if (!isCouncil(viewer)) return null
  return listSurveyLines().flatMap(({ id }) => {
    const definition = definitionOf(id)
    return definition ? [{ id, title: definition.title.en }] : []
  })
}

const definitionOf = (surveyId: string): Definition | null => {
  const line = findSurveyLine({ id: surveyId })
  const version = line && (findDraftVersion(line.id) ?? (line.versionId ? findVersion(line.versionId) : null))
  return version ? withoutRemoved(version.definition as Definition) : null
}

/**
 * Makes a survey, with nothing in it or as a copy. The same form twice makes one.
 * @param given `slug` may be left out: it is made of the title then
 * @returns null for all but the council
 */
export function startSurvey(viewer: Viewer, given: StartForm, now: Date): Started | null {
  if (!isCouncil(viewer)) return null
  const id = secretFrom(given.key, 'survey').slice(0, 22)
  return allOrNothing(() => {
    if (given.key && findSurveyLine({ id })) return { kind: 'made', id }
    const title = given.title.trim()
    const problems = problemsOf({ ...given, title })
    if (problems.length > 0) return { kind: 'wrong', problems }
    const slug = given.slug.trim() || freeId(slugify(title), isFree)
    const before = given.from ? definitionOf(given.from) : null
    write(viewer, { id, slug, definition: before ? copyOf(before, title) : emptyOf(title) }, now)
    return { kind: 'made', id }
  })
}

const isFree = (slug: string) =>
  SLUG.test(slug) && !RESERVED_SLUGS.includes(slug) && findSurveyLine({ slug }) === undefined

function problemsOf({ title, slug, from }: StartForm): { at: StartField; key: string }[] {
  const wanted = slug.trim()
  const named = wanted || slugify(title)
  const errors: [StartField, string, boolean][] = [
    ['title', 'title', title === ''],
    ['title', 'title-long', title.length > LONGEST_TITLE],
    ['slug', 'slug', wanted !== '' && (!SLUG.test(wanted) || wanted.length > LONGEST_SLUG)],
    ['slug', 'slug-none', wanted === '' && title !== '' && named === ''],
    ['slug', 'slug-taken', wanted !== '' && SLUG.test(wanted) && !isFree(wanted)],
    ['from', 'from', from !== '' && definitionOf(from) === null],
  ]
  return errors.flatMap(([at, key, wrong]) => (wrong ? [{ at, key: `survey-making:error.${key}` }] : []))
}

/** What is about one survey alone is not copied: its title in other languages, and its last day. */
const copyOf = (before: Definition, title: string): Definition => ({
  ...before,
  title: { en: title },
  closesOn: null,
})

const emptyOf = (title: string): Definition => ({
  title: { en: title },
  lead: { en: '' },
  asker: { en: '' },
  why: { en: '' },
  after: { en: '' },
  picture: 'page.have-your-say',
  minutes: 1,
  closesOn: null,
  languages: ['en'],
  who: ['me', 'helped', 'carer', 'carer-for'],
  returnTo: '',
  questions: [],
})

function write(
  viewer: Viewer,
  { id, slug, definition }: { id: string; slug: string; definition: Definition },
  now: Date,
) {
  const at = now.toISOString()
  const versionId = newId()
  const [by, byName] = [writerOf(viewer), nameOf(viewer)]
  insertSurvey({ id, slug, number: nextSurveyNumber(), createdBy: by, createdAt: at })
  insertVersion({
    id: versionId,
    surveyId: id,
    number: 1,
    definition,
    createdBy: by,
    createdAt: at,
    updatedAt: at,
    updatedByName: byName,
  })
  insertSurveyEvent({ id: newId(), surveyId: id, kind: 'draft', versionId, byId: by, byName, at })
}
