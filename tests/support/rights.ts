import type { Topic } from '../../app/domain/sharing/topics'
import { DEMO_INVITE } from '../../db/seed/sharing'
import { SURVEY_RIGHTS } from './rights-surveys'
import { type DemoPerson, idOfDemo } from './viewers'

/**
 * Who may do it:
 * - everybody: visitors too
 * - signed-in: everybody with an account, whomever they help
 * - own: everybody with an account, for themselves; never while they help somebody
 * - own or do …: visitors too, for themselves; who helps somebody with a share of this topic that runs now
 * - see …, do …: the person, and who helps them with a share of this topic that runs now
 * - council, provider, staff (both), desk (job coaches too): people with such a post, whomever they help
 * - nobody: not without a secret that none of them holds
 */
export type Rule =
  | 'everybody'
  | 'signed-in'
  | 'own'
  | `see ${Topic}`
  | `do ${Topic}`
  | `own or do ${Topic}`
  | 'council'
  | 'provider'
  | 'staff'
  | 'desk'
  | 'nobody'

export type Line = {
  /** Who may open it (GET). Left out where there is nothing to open. */
  open?: Rule
  /** Who may send its form (POST). Left out where there is no form. */
  send?: Rule
  /** The parts of the address that are filled in, for a person's thing: then it is nobody else's. */
  thing?: (person: DemoPerson) => Record<string, string>
  /** The same where it is nobody's own. */
  params?: Record<string, string>
  query?: string
  /** What the form says. */
  form?: Record<string, string> | ((person: DemoPerson) => Record<string, string>)
  /** A card alone does not open it. */
  noCard?: true
  /** For whom alone it is there, of those who may. */
  only?: readonly DemoPerson[]
  /** The form names something that is not there: who may send it is told so. */
  nothingThere?: true
  /** An empty form is refused for that, whoever sends it. */
  emptyFirst?: true
  /** Who may not send it is led back as if it were done: nothing is written. */
  ledBack?: true
  /** Who has a share opens it without the bar that says whom they help: it is part of a page. */
  partOfPage?: true
}

const goal = (person: DemoPerson) => ({ id: `goal-${person}` })
const entry = (person: DemoPerson) => ({ id: `entry-${person}` })
const ask = (person: DemoPerson) => ({ id: `ask-${person}` })
const activity = { slug: 'saturday-cooks' }
const sam = { id: idOfDemo('customer') }

/** A form's own secret. */
const key = 'k'.repeat(43)
const CUSTOMERS: DemoPerson[] = [
  'customer',
  'customer-work',
  'customer-older',
  'customer-complex',
  'customer-new',
]

const all: Line = { open: 'everybody', send: 'everybody' }
const seeGoal: Line = { open: 'see goals', send: 'see goals', thing: goal }
const doGoal: Line = { open: 'do goals', send: 'do goals', thing: goal }

/**
 * One line for each address of app/routes.ts: who may open it and who may send its form. The role matrix test goes
 * through all of them as everybody, and fails where an address has no line.
 */
export const RIGHTS: Record<string, Line> = {
  '/': all,
  '/activities': all,
  '/activities/choose': all,
  '/activities/:slug': { ...all, params: activity },
  '/activities/:slug/try': { open: 'everybody', send: 'own or do requests', params: activity },
  '/activities/:slug/try/sent': { ...all, params: activity },
  '/activities/:slug/wrong': { ...all, params: activity },
  '/activities/:slug/wrong/thanks': { ...all, params: activity },
  '/my-list': all,
  '/my-list/compare': all,
  '/my-list/send': all,
  '/my-list/sent': all,
  '/my-list/:change': { ...all, params: { change: 'add' } },
  '/settings': all,
  '/help': all,
  '/help/write': all,
  '/help/write/sent': all,
  '/words': all,
  '/safety': all,
  '/accessibility': all,
  '/privacy': all,
  '/credits': all,
  '/sitemap.xml': all,
  '/robots.txt': all,
  '/open-referral/*': { ...all, params: { '*': '' } },
  '/*': { open: 'nobody', params: { '*': 'no-such-page' } },

  '/sign-in': all,
  '/sign-in/sent': all,
  '/sign-in/link/:token': { open: 'nobody', send: 'everybody', params: { token: 'none' } },
  '/sign-in/card': all,
  '/sign-in/card/:token': { open: 'nobody', send: 'everybody', params: { token: 'none' } },
  '/sign-in/:way/:token/photo': { open: 'nobody', params: { way: 'link', token: 'none' } },
  '/sign-in/passkey/start': { open: 'nobody', send: 'everybody' },
  '/sign-in/passkey/finish': { open: 'nobody', send: 'everybody' },
  '/sign-in/check': all,
  '/sign-in/check/photo': { open: 'nobody' },
  '/sign-in/device': all,
  '/sign-in/not-me': all,
  '/sign-in/new': all,
  '/sign-in/demo': { ...all, nothingThere: true },
  '/sign-out': all,
  '/me/sign-in': { open: 'own', send: 'own', noCard: true, nothingThere: true },
  '/me/sign-in/card': { open: 'own', send: 'own', noCard: true, only: CUSTOMERS, form: { key } },
  '/me/sign-in/passkey/start': { open: 'nobody', send: 'own', noCard: true },
  '/me/sign-in/passkey/finish': {
    open: 'nobody',
    send: 'own',
    noCard: true,
    nothingThere: true,
    emptyFirst: true,
  },
  '/staff/people': { open: 'council', send: 'council' },
  '/staff/people/new': { open: 'council', send: 'council' },
  '/staff/people/:id': { open: 'council', send: 'council', params: sam },
  '/staff/people/:id/card': { open: 'council', send: 'council', params: sam, form: { key } },
  '/staff/people/:id/decisions': { open: 'council', send: 'council', params: sam },

  '/me': { open: 'signed-in', send: 'signed-in' },

  '/me/week': { open: 'see week', send: 'do week', ledBack: true, form: entry },
  '/me/week.ics': { open: 'nobody' },
  '/me/week/new': { open: 'do week', send: 'do week' },
  '/me/week/calendar': { open: 'own', send: 'own', noCard: true, form: { key } },
  '/me/week/:id': { open: 'see week', send: 'do week', thing: entry, form: { do: 'take-away' } },
  '/me/week/:id/change': { open: 'do week', send: 'do week', thing: entry },
  '/me/week/:id/move/:date': {
    open: 'do week',
    send: 'do week',
    thing: (person) => ({ ...entry(person), date: '2030-01-07' }),
  },

  '/me/files/:id': {
    open: 'see about',
    thing: (person) => ({ id: `file-${person}` }),
    partOfPage: true,
  },
  '/me/data': { open: 'own', send: 'own', noCard: true, nothingThere: true },
  '/me/data.json': { open: 'own', noCard: true },
  '/me/data/change/:fact': { open: 'own', send: 'own', noCard: true, params: { fact: 'called' } },
  '/me/data/reach': { open: 'own', send: 'own', noCard: true },
  '/me/data/reach/:token': {
    open: 'own',
    send: 'own',
    noCard: true,
    nothingThere: true,
    ledBack: true,
    params: { token: 'none' },
  },
  '/me/data/contacts': { open: 'own', send: 'own', noCard: true },
  '/me/data/delete': { open: 'own', send: 'own', noCard: true, nothingThere: true },
  '/me/about': { open: 'see about' },
  '/me/about/face': { open: 'do about', send: 'do about' },
  '/me/about/:question': { open: 'do about', send: 'do about', params: { question: 'good-at' } },

  '/me/people': { open: 'own', send: 'own', nothingThere: true, form: { do: 'stop', id: 'none' } },
  '/me/people/share': { open: 'own', send: 'own', noCard: true },
  '/me/people/invite': { open: 'own', send: 'own', noCard: true },
  '/me/people/:id': {
    open: 'own',
    send: 'own',
    noCard: true,
    thing: () => ({ id: idOfDemo('sam-advocate') }),
    form: { do: 'stop', share: 'none' },
  },
  '/me/looked': { open: 'own' },
  '/sign-in/invite/:token': { ...all, params: { token: DEMO_INVITE }, form: { go: 'yes' } },
  '/sign-in/invite/:token/you': { ...all, params: { token: DEMO_INVITE } },
  '/caring': { open: 'signed-in' },
  '/caring/help': { open: 'everybody', send: 'nobody', form: { person: 'none' } },
  '/caring/stop': { open: 'everybody', send: 'signed-in' },
  '/caring/join/:token': { open: 'signed-in', params: { token: 'none' } },
  '/caring/:person': { open: 'nobody', params: { person: 'none' } },

  '/me/goals': { open: 'see goals', send: 'do goals' },
  '/me/goals/new': { open: 'see goals', send: 'see goals' },
  '/me/goals/print': { open: 'see goals' },
  '/me/goals/:id': { ...seeGoal, send: 'do goals', form: { move: 'pause' } },
  '/me/goals/:id/made': { open: 'see goals', thing: goal },
  '/me/goals/:id/step': seeGoal,
  '/me/goals/:id/say': seeGoal,
  '/me/goals/:id/check-in': doGoal,
  '/me/goals/:id/change/:part': { ...doGoal, thing: (person) => ({ ...goal(person), part: 'what' }) },
  '/me/goals/:id/finish': doGoal,
  '/me/goals/:id/stop': doGoal,
  '/me/goals/:id/people': { open: 'own', send: 'own', thing: goal, noCard: true, nothingThere: true },
  '/me/plan': { open: 'see goals', send: 'do goals', nothingThere: true },
  '/me/plan/new': { open: 'do goals', send: 'do goals' },
  '/me/plan/review': { open: 'do goals', send: 'do goals' },

  '/me/requests': { open: 'see requests', send: 'do requests' },
  '/me/requests/:id': { open: 'see requests', send: 'do requests', thing: ask },
  '/asks/:token': { open: 'nobody', send: 'nobody', params: { token: 'none' } },
  '/staff': { open: 'desk' },
  '/staff/requests': { open: 'staff' },
  '/staff/requests/:id': { open: 'staff', send: 'staff', params: { id: 'ask-customer' } },
  '/staff/messages': { open: 'council', send: 'council', nothingThere: true },
  '/staff/kit': all,
  ...SURVEY_RIGHTS,
}
