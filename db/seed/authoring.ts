import type { Role } from './cast'
import type { TownSlug } from './towns'

/**
 * The tight form in which the demo market is written by hand; `build-*.ts` expands it into rows.
 * Lists of keys are one string with spaces between them; a wrong key stops the seed.
 */
export type OrganisationKind = 'council-company' | 'charity' | 'business' | 'community' | 'public'

/** The slug also makes the made-up website and email. */
export type SeedOrganisation = [slug: string, kind: OrganisationKind, name: string, description: string]

export type SeedPlace = {
  slug: string
  name: string
  town?: TownSlug
  line1?: string
  outward?: string
  /**
   * Access facts. `step-free parking` is yes to both, `-hearing-loop` is no, `~quiet-room` is partly.
   * After a colon comes the note for one fact.
   */
  access: string[]
  /** The colour of the drawn front door. Without it the place has no picture. */
  door?: DoorColour
}

export type DoorColour = 'green' | 'blue' | 'red' | 'yellow' | 'purple' | 'grey' | 'brown' | 'white'

/** The words of an activity in one language. */
export type SeedText = {
  name: string
  summary: string
  /** Paragraphs, each on its own line. */
  about: string
  bring?: string[]
  first?: string[]
  there?: string
  try?: string
  leadsTo?: string
}

export type SeedActivity = SeedText & {
  /** Made from the name when it is left out. */
  slug?: string
  by: string
  at: string
  kind: string
  who: string
  help?: string
  therapy?: string
  live?: string
  leads?: string
  spoken?: string
  tier: 'specialist' | 'community' | 'enablement'
  setting: 'centre' | 'community' | 'outdoors' | 'online' | 'home' | 'workplace'
  ages?: [min: number, max?: number]
  /** `open` is open to anyone, `dementia` is dementia specialist. */
  marks?: string
  /**
   * Sessions: `mon thu 10:00-15:00`, `sat 10:00-12:00 every 2 from 2026-09-05 to 2026-12-19`,
   * `on 2026-12-05 11:00-15:00`. After ` # ` comes a note.
   */
  when: string[]
  /** Costs: `free`, `session 12.50`, `direct-payment`, `other`. After ` # ` comes a note. */
  cost: string[]
  /** `free`, `full`, `ask`, `waiting-list 6` (weeks). */
  room: string
  /** First name, role key, number of the picture: `Dawn support-worker 3`. */
  meets?: `${string} ${Role} ${number}`
  pickedUp?: 'yes' | 'no' | 'ask'
  /** The stop and its bus numbers: `Mill Bridge: 31 42`. */
  bus?: string
  checked?: string | null
  easyRead?: false
  status?: 'temporarily closed'
  /** Extra closures, `2027-02-15 2027-02-19 staff-training`; `christmas open` keeps it open then. */
  closed?: string[]
}
