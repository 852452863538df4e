import { TAXONOMIES, type Taxonomy } from '../../app/domain/activities/vocabulary'
import { slugify } from '../../app/domain/directory/slugs'
import type {
  activities,
  activityClosures,
  activityPlaces,
  activityTerms,
  activityTexts,
  costs,
} from '../schema'
import type { SeedActivity, SeedText } from './authoring'
import { split } from './build-places'
import { buildSessions } from './build-sessions'
import { activityId, organisationId, partId, placeId, termId } from './ids'
import { CREATED_AT, SOURCE, UPDATED_AT } from './provenance'

type ActivityRow = typeof activities.$inferInsert
type Reach = Pick<ActivityRow, 'phone' | 'email' | 'website'>

export const slugOf = (seed: SeedActivity) => seed.slug ?? slugify(seed.name)

/** Every row of one activity. `reach` is its provider's. `other` holds its words in other languages. */
export function buildActivity(
  seed: SeedActivity,
  reach: Reach,
  other: Record<string, SeedText | undefined> = {},
) {
  const slug = slugOf(seed)
  const id = activityId(slug)
  const texts = [buildText(id, 'en', seed)]
  for (const [lang, text] of Object.entries(other)) if (text) texts.push(buildText(id, lang, text))
  return {
    activity: { ...buildRow(seed, slug, id), ...reach },
    places: [
      { id: partId('activity-place', slug), activityId: id, placeId: placeId(seed.at), position: 0 },
    ] satisfies (typeof activityPlaces.$inferInsert)[],
    texts,
    terms: buildTerms(seed, slug, id),
    sessions: buildSessions(seed.when, slug, id),
    costs: buildCosts(seed.cost, slug, id),
    closures: buildClosures(seed, slug, id),
  }
}

function buildRow(seed: SeedActivity, slug: string, id: string): ActivityRow {
  const [room, weeks] = seed.room.split(' ') as [ActivityRow['room'], string | undefined]
  const [meetName, meetRole, picture] = seed.meets?.split(' ') ?? []
  const [busStop, busNumbers] = split(seed.bus ?? '', ': ')
  return {
    id,
    slug,
    organisationId: organisationId(seed.by),
    status: seed.status ?? 'active',
    tier: seed.tier,
    setting: seed.setting,
    minAge: seed.ages?.[0] ?? 18,
    maxAge: seed.ages?.[1] ?? null,
    dementiaSpecialist: seed.marks?.includes('dementia') ?? false,
    openToAnyone: seed.marks?.includes('open') ?? false,
    room,
    waitingWeeks: weeks ? Number(weeks) : null,
    meetName: meetName ?? null,
    meetRole: meetRole ?? null,
    meetPhoto: picture ? `person.${picture}` : null,
    pickedUp: seed.pickedUp ?? 'ask',
    busStop: busStop || null,
    busNumbers: busNumbers ?? null,
    checkedOn: seed.checked === undefined ? lastVisit(id) : seed.checked,
    easyRead: seed.easyRead ?? true,
    source: SOURCE,
    createdAt: CREATED_AT,
    updatedAt: UPDATED_AT,
  }
}

/** A day in the last 4 months before the demo's own today, 22 November 2026. */
function lastVisit(id: string): string {
  const daysAgo = 2 + (Number.parseInt(id.slice(0, 4), 16) % 112)
  return new Date(Date.UTC(2026, 10, 22 - daysAgo)).toISOString().slice(0, 10)
}

const buildText = (activityId: string, lang: string, seed: SeedText): typeof activityTexts.$inferInsert => ({
  activityId,
  lang,
  name: seed.name,
  summary: seed.summary,
  about: lines(seed.about).join('\n\n'),
  bring: seed.bring?.join('\n') ?? null,
  firstVisit: seed.first?.join('\n') ?? null,
  gettingThere: seed.there ?? null,
  howToTry: seed.try ?? null,
  leadsTo: seed.leadsTo ?? null,
})

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const TERM_FIELDS = {
  kind: 'kind',
  who: 'who',
  help: 'support',
  therapy: 'therapy',
  live: 'live',
  leads: 'stage',
  spoken: 'spoken',
} as const satisfies Partial<Record<keyof SeedActivity, Taxonomy>>

function buildTerms(seed: SeedActivity, slug: string, id: string): (typeof activityTerms.$inferInsert)[] {
  return Object.entries(TERM_FIELDS).flatMap(([field, taxonomy]) => {
    const given = seed[field as keyof typeof TERM_FIELDS] ?? (taxonomy === 'spoken' ? 'english' : '')
    return given
      .split(' ')
      .filter(Boolean)
      .map((key, position) => {
        if (!(TAXONOMIES[taxonomy] as readonly string[]).includes(key)) {
          throw new Error(`${slug}: there is no ${taxonomy} "${key}"`)
        }
        return {
          id: partId('activity-term', slug, taxonomy, key),
          activityId: id,
          termId: termId(taxonomy, key),
          position,
        }
      })
  })
}

function buildCosts(given: string[], slug: string, id: string): (typeof costs.$inferInsert)[] {
  return given.map((line, position) => {
    const [start, note] = split(line, ' # ')
    const [kind, pounds] = start.split(' ') as [(typeof costs.$inferInsert)['kind'], string | undefined]
    const pence = kind === 'free' ? 0 : pounds ? Math.round(Number(pounds) * 100) : null
    return {
      id: partId('cost', slug, position),
      activityId: id,
      kind,
      pence,
      note: note ?? null,
      position,
    }
  })
}

const CHRISTMAS = '2026-12-24 2027-01-01 holiday'

function buildClosures(
  seed: SeedActivity,
  slug: string,
  id: string,
): (typeof activityClosures.$inferInsert)[] {
  const given = seed.closed ?? []
  const all = given.includes('christmas open')
    ? given.filter((c) => c !== 'christmas open')
    : [CHRISTMAS, ...given]
  return all.map((line) => {
    const [firstDate, lastDate, reason] = line.split(' ') as [
      string,
      string,
      (typeof activityClosures.$inferInsert)['reason'],
    ]
    return { id: partId('closure', slug, firstDate), activityId: id, firstDate, lastDate, reason }
  })
}
