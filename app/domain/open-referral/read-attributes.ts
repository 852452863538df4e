import type {
  ActivityRow,
  ClosureRow,
  TermLinkRow,
  TermRecord,
  TermRow,
  TextRow,
} from '../../../db/queries/directory-records'
import { TAXONOMIES } from '../activities/vocabulary'
import { toExtra } from './feed-extra'
import { SPOKEN_CODES } from './mapping'
import { isActivityTaxonomy, ownTerm, readOwnTerm } from './own-terms'
import type { Attribute, Language, Service, Term } from './records'
import { isPictureKey, TEXT_FIELDS } from './write-attributes'

/** The terms that are rows here: those of our taxonomies of activities, and those that only the feed knows. */
export function readTerms(service: Service): TermRecord[] {
  const seen = new Set<string>()
  return (service.attributes ?? []).flatMap((attribute, position) => {
    const own = readOwnTerm(attribute.taxonomy_term)
    if ((own && !isActivityTaxonomy(own.taxonomy)) || seen.has(attribute.taxonomy_term.id)) return []
    seen.add(attribute.taxonomy_term.id)
    return [{ link: linkTo(service.id, attribute, position), term: readTerm(attribute.taxonomy_term) }]
  })
}

const linkTo = (
  activityId: string,
  { id, label, value, taxonomy_term }: Attribute,
  position: number,
): TermLinkRow => ({
  id,
  activityId,
  termId: taxonomy_term.id,
  position,
  inferred: false,
  feedExtra: toExtra({ label, value }),
})

export function readTerm(term: Term): TermRow {
  const own = readOwnTerm(term)
  if (own) {
    const { id, name, description } = ownTerm(own.taxonomy, own.key)
    return {
      id,
      name,
      description,
      ...own,
      parentId: null,
      position: 0,
      source: 'own',
      scheme: null,
      feedExtra: null,
    }
  }
  const { id, name, description, parent_id, taxonomy, ...rest } = term
  return {
    id,
    taxonomy: 'imported',
    key: term.term ?? term.code ?? name,
    name,
    description,
    parentId: parent_id ?? null,
    position: 0,
    source: '',
    scheme: taxonomy ?? null,
    feedExtra: toExtra(rest),
  }
}

/** Languages that staff speak, and those that we have no word for, which are kept as they came. */
export function splitLanguages(service: Service): { links: TermRecord[]; left: Language[] } {
  const links: TermRecord[] = []
  const left: Language[] = []
  for (const [position, language] of (service.languages ?? []).entries()) {
    const key = spokenKey(language)
    const term = key && readTerm(ownTerm('spoken', key))
    if (!term || links.some((other) => other.term.id === term.id)) left.push(language)
    else {
      const feedExtra = toExtra({ note: language.note })
      const link = {
        id: language.id,
        activityId: service.id,
        termId: term.id,
        position,
        inferred: false,
        feedExtra,
      }
      links.push({ link, term })
    }
  }
  return { links, left }
}

const spokenKey = ({ name, code }: Language) =>
  TAXONOMIES.spoken.find(
    (key) =>
      (code && SPOKEN_CODES[key] === code.toLowerCase()) ||
      (name && ownTerm('spoken', key).name.toLowerCase() === name.toLowerCase()),
  )

type Columns = Pick<
  ActivityRow,
  | 'tier'
  | 'setting'
  | 'room'
  | 'pickedUp'
  | 'dementiaSpecialist'
  | 'openToAnyone'
  | 'easyRead'
  | 'waitingWeeks'
  | 'busStop'
  | 'busNumbers'
  | 'meetPhoto'
>

/** The columns and closures that Open Referral has no fields for. */
export function readFacts(service: Service): { columns: Columns; closures: ClosureRow[] } {
  const own = (service.attributes ?? []).map((attribute) => ({
    ...attribute,
    ...readOwnTerm(attribute.taxonomy_term),
  }))
  const keyOf = (taxonomy: string) => own.find((one) => one.taxonomy === taxonomy)?.key
  const isMarked = (key: string) => own.some((one) => one.taxonomy === 'mark' && one.key === key)
  const factOf = (key: string) => own.find((one) => one.taxonomy === 'fact' && one.key === key)?.value ?? null
  const weeks = factOf('waiting-weeks') ?? ''
  const picture = factOf('meet-picture')
  return {
    columns: {
      tier: (keyOf('tier') as ActivityRow['tier']) ?? null,
      setting: (keyOf('setting') as ActivityRow['setting']) ?? null,
      room: (keyOf('room') as ActivityRow['room']) ?? 'ask',
      pickedUp: (keyOf('picked-up') as ActivityRow['pickedUp']) ?? 'ask',
      dementiaSpecialist: isMarked('dementia-specialist'),
      openToAnyone: isMarked('open-to-anyone'),
      easyRead: isMarked('easy-read'),
      waitingWeeks: /^\d{1,4}$/.test(weeks) ? Number(weeks) : null,
      busStop: factOf('bus-stop'),
      busNumbers: factOf('bus-numbers'),
      meetPhoto: isPictureKey(picture) ? picture : null,
    },
    closures: own.flatMap((one) =>
      one.taxonomy === 'closure' ? readClosure(service.id, one, one.key!) : [],
    ),
  }
}

function readClosure(activityId: string, { id, value }: Attribute, reason: string): ClosureRow[] {
  const [, firstDate, lastDate] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(value ?? '') ?? []
  if (!firstDate || !lastDate) return []
  return [{ id, activityId, firstDate, lastDate, reason: reason as ClosureRow['reason'] }]
}

/** The service's own words are English, unless another language turns out to have the very same. */
export function readTexts(service: Service): TextRow[] {
  const texts = new Map<string, TextRow>()
  for (const { taxonomy_term, label, value } of service.attributes ?? []) {
    const own = readOwnTerm(taxonomy_term)
    if (own?.taxonomy !== 'text' || !value || !/^[a-z]{2,3}$/.test(label ?? '')) continue
    const text = texts.get(label!) ?? emptyText(service.id, label!)
    texts.set(label!, { ...text, [TEXT_COLUMNS[own.key]!]: value })
  }
  const words = { name: service.name, about: service.description ?? '' }
  const isNotEnglish = [...texts.values()].some(
    (text) => text.lang !== 'en' && text.name === words.name && text.about === words.about,
  )
  const others = [...texts.values()].filter((text) => text.lang !== 'en' && text.name)
  if (isNotEnglish) return others
  return [{ ...(texts.get('en') ?? emptyText(service.id, 'en')), ...words }, ...others]
}

const TEXT_COLUMNS = Object.fromEntries(Object.entries(TEXT_FIELDS).map(([column, key]) => [key, column]))

const emptyText = (activityId: string, lang: string): TextRow => ({
  activityId,
  lang,
  name: '',
  summary: null,
  about: '',
  bring: null,
  firstVisit: null,
  gettingThere: null,
  howToTry: null,
  leadsTo: null,
})
