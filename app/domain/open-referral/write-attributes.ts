import type { ActivityRecord, TermRecord, TextRow } from '../../../db/queries/directory-records'
import { extraOf } from './feed-extra'
import { SPOKEN_CODES } from './mapping'
import { type OwnTaxonomy, ownTerm } from './own-terms'
import type { Attribute, Language, Term } from './records'
import { stableId } from './stable-id'

/** The fields of a text that the standard has no place for, and their terms. */
export const TEXT_FIELDS = {
  name: 'name',
  summary: 'summary',
  about: 'about',
  bring: 'bring',
  firstVisit: 'first-visit',
  gettingThere: 'getting-there',
  howToTry: 'how-to-try',
  leadsTo: 'leads-to',
} as const satisfies Partial<Record<keyof TextRow, string>>

/** One of our terms, put on a record. The id tells the record, the term, and which of several it is. */
export function ownAttribute(
  ownerId: string,
  taxonomy: OwnTaxonomy,
  key: string,
  type = 'service',
  more: { label?: string; value?: string } = {},
): Attribute {
  return {
    id: stableId('attribute', ownerId, taxonomy, key, more.label ?? ''),
    link_id: ownerId,
    link_type: type,
    ...more,
    taxonomy_term: ownTerm(taxonomy, key),
  }
}

/** Terms first, in the order of their rows; then the facts of the columns, in a fixed order. */
export function writeAttributes(record: ActivityRecord, main: TextRow | undefined): Attribute[] {
  return [
    ...record.terms.filter((term) => isAttribute(term)).map((term) => writeTermLink(term)),
    ...writeChoices(record),
    ...writeFacts(record),
    ...writeClosures(record),
    ...writeTexts(record, main),
    ...(extraOf<{ attributes: Attribute[] }>(record.activity).attributes ?? []),
  ]
}

const isAttribute = ({ link, term }: TermRecord) => !link.inferred && term.taxonomy !== 'spoken'

const writeTermLink = ({ link, term }: TermRecord): Attribute => ({
  ...extraOf<Attribute>(link),
  id: link.id,
  link_id: link.activityId,
  link_type: 'service',
  taxonomy_term: writeTerm(term),
})

export function writeTerm(term: TermRecord['term']): Term {
  if (term.taxonomy !== 'imported') return ownTerm(term.taxonomy as OwnTaxonomy, term.key)
  return {
    ...extraOf<Term>(term),
    id: term.id,
    name: term.name,
    description: term.description,
    parent_id: term.parentId ?? undefined,
    taxonomy: term.scheme ?? undefined,
  }
}

function writeChoices({ activity }: ActivityRecord): Attribute[] {
  const put = (taxonomy: OwnTaxonomy, key: string | null | false) =>
    key ? [ownAttribute(activity.id, taxonomy, key)] : []
  return [
    ...put('tier', activity.tier),
    ...put('setting', activity.setting),
    ...put('room', activity.room !== 'ask' && activity.room),
    ...put('picked-up', activity.pickedUp !== 'ask' && activity.pickedUp),
    ...put('mark', activity.dementiaSpecialist && 'dementia-specialist'),
    ...put('mark', activity.openToAnyone && 'open-to-anyone'),
    ...put('mark', activity.easyRead && 'easy-read'),
  ]
}

function writeFacts({ activity }: ActivityRecord): Attribute[] {
  const put = (key: string, value: string | number | null) =>
    value === null || value === ''
      ? []
      : [ownAttribute(activity.id, 'fact', key, 'service', { value: `${value}` })]
  return [
    ...put('waiting-weeks', activity.waitingWeeks),
    ...put('bus-stop', activity.busStop),
    ...put('bus-numbers', activity.busNumbers),
    ...put('meet-picture', isPictureKey(activity.meetPhoto) ? activity.meetPhoto : null),
  ]
}

/** A key of the picture set, which every site has; a photo's file does not leave this one. */
export const isPictureKey = (photo: string | null) => /^person\.\w+$/.test(photo ?? '')

const writeClosures = ({ activity, closures }: ActivityRecord): Attribute[] =>
  closures.map((closure) => ({
    ...ownAttribute(activity.id, 'closure', closure.reason, 'service', {
      value: `${closure.firstDate}/${closure.lastDate}`,
    }),
    id: closure.id,
  }))

/** Every text but the name and the words of the main language, which the service itself carries. */
function writeTexts({ activity, texts }: ActivityRecord, main: TextRow | undefined): Attribute[] {
  return texts
    .toSorted((a, b) => (a.lang < b.lang ? -1 : 1))
    .flatMap((text) =>
      Object.entries(TEXT_FIELDS).flatMap(([field, key]) => {
        const value = text[field as keyof typeof TEXT_FIELDS]
        const carried = text === main && text.lang === 'en' && (key === 'name' || key === 'about')
        if (!value || carried) return []
        return [ownAttribute(activity.id, 'text', key, 'service', { label: text.lang, value })]
      }),
    )
}

export const writeLanguages = (terms: TermRecord[]): Language[] =>
  terms
    .filter(({ link, term }) => term.taxonomy === 'spoken' && !link.inferred)
    .map(({ link, term }) => ({
      ...extraOf<Language>(link),
      id: link.id,
      name: ownTerm('spoken', term.key).name,
      code: SPOKEN_CODES[term.key],
    }))
