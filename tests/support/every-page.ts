import type { RouteConfigEntry } from '@remix-run/route-config'
import type { Page } from 'playwright-core'
import routes from '../../app/routes'
import type { CAST } from '../../db/seed/cast'
import { ACCOUNT_EXAMPLES } from './every-page-account'
import { sendForm, sendUnchanged } from './every-page-acts'
import { ANSWERING_EXAMPLES } from './every-page-answering'
import { ASK_EXAMPLES } from './every-page-asks'
import { CHANGE_EXAMPLES } from './every-page-changes'
import { GOAL_EXAMPLES } from './every-page-goals'
import { KEYING_EXAMPLES } from './every-page-keying'
import { ME_EXAMPLES } from './every-page-me'
import { PAPER_EXAMPLES } from './every-page-paper'
import { SURVEY_MAKING_EXAMPLES } from './every-page-survey-making'
import { SURVEY_RESULT_EXAMPLES } from './every-page-survey-results'
import { SURVEY_TOOL_EXAMPLES } from './every-page-survey-tools'
import { WEEK_EXAMPLES } from './every-page-week'

type DemoPerson = keyof typeof CAST

/** One state of a page to look at. */
export type Example = {
  address: string
  /** The state, in a word or two; the first example of an address needs none. */
  state?: string
  /** Who of the demo is signed in; nobody when left out. */
  as?: DemoPerson
  /** Slugs that the device keeps. */
  list?: string[]
  /** What the answer's status must be. */
  status?: number
  /** What somebody does there first. Words differ in each language: elements are named by what they are. */
  first?: (page: Page) => Promise<void>
}

const LIST = ['saturday-cooks', 'band-night', 'board-games-at-the-quay', 'training-kitchen-corn-store']

/**
 * Addresses with a part to fill in, and pages with states worth a look. A page that is not here is opened as it is.
 * The site holds the demo and the small feed.
 */
const EXAMPLES: Record<string, Example[]> = {
  ...CHANGE_EXAMPLES,
  ...SURVEY_MAKING_EXAMPLES,
  ...ACCOUNT_EXAMPLES,
  ...ME_EXAMPLES,
  '/activities': [
    { address: '/activities' },
    { address: '/activities?q=cooking&place=Chelmsford&day=sat&access=step-free', state: 'one found' },
    { address: '/activities?day=mon&time=morning&page=2', state: 'second page' },
    {
      address: '/activities?q=xylophone+orchestra&place=Chelmsford&day=sun&cost=free',
      state: 'nothing found',
    },
    { address: '/activities?q=cokking&place=Colchestr', state: 'wrong spelling' },
  ],
  '/activities/:slug': [
    { address: '/activities/saturday-cooks' },
    { address: '/activities/saturday-cooks', state: 'on the list', list: ['saturday-cooks'] },
    { address: '/activities/training-kitchen-corn-store', state: 'waiting list' },
    { address: '/activities/book-talk-online', state: 'online' },
    { address: '/activities/open-pathways', state: 'from a feed, not in Easy Read' },
    { address: '/activities/shut-pathways', state: 'from a feed, closed' },
  ],
  '/activities/:slug/wrong': [
    { address: '/activities/saturday-cooks/wrong' },
    { address: '/activities/saturday-cooks/wrong', state: 'with errors', first: sendForm },
  ],
  '/activities/:slug/wrong/thanks': [{ address: '/activities/saturday-cooks/wrong/thanks' }],
  '/activities/choose': [
    { address: '/activities/choose' },
    { address: '/activities/choose?like=food&step=where', state: 'where' },
    { address: '/activities/choose?like=food&step=when', state: 'when' },
    { address: '/activities/choose?like=food&step=help', state: 'help' },
    { address: '/activities/choose?like=food&step=with', state: 'who with' },
    { address: '/activities/choose?like=food&place=Witham&help=step-free&step=matches', state: 'matches' },
    {
      address:
        '/activities/choose?like=calm&place=Witham&help=hearing-loop&help=changing-place&help=signing&help=eating&help=medicine&step=matches',
      state: 'nothing fits',
    },
  ],
  '/my-list': [
    { address: '/my-list', list: LIST },
    { address: '/my-list', state: 'empty' },
    { address: '/my-list?done=added', state: 'one, just added', list: LIST.slice(0, 1) },
    { address: '/my-list?done=removed&what=band-night', state: 'just taken off', list: LIST.slice(2) },
    { address: '/my-list', state: 'one has gone', list: [...LIST.slice(0, 1), 'not-there-any-more'] },
  ],
  '/my-list/compare': [
    { address: '/my-list/compare', list: LIST.slice(0, 3) },
    { address: '/my-list/compare', state: 'choosing', list: LIST },
    { address: '/my-list/compare', state: 'too few', list: LIST.slice(0, 1) },
  ],
  '/my-list/send': [
    { address: '/my-list/send', list: LIST },
    { address: '/my-list/send', state: 'with errors', list: LIST, first: sendUnchanged },
  ],
  ...ASK_EXAMPLES,
  ...ANSWERING_EXAMPLES,
  ...WEEK_EXAMPLES,
  ...PAPER_EXAMPLES,
  ...SURVEY_TOOL_EXAMPLES,
  ...SURVEY_RESULT_EXAMPLES,
  ...GOAL_EXAMPLES,
  ...KEYING_EXAMPLES,
  '/settings': [
    { address: '/settings' },
    { address: '/settings?done=saved&back=%2Factivities', state: 'just saved' },
  ],
  '/*': [{ address: '/no-such-page', status: 404 }],
}

/** Documents that are no pages of the table: what the server says when a page cannot be made. */
const OTHER_DOCUMENTS: Example[] = [
  { address: `/activities?q=${'long'.repeat(2500)}`, state: 'address too long', status: 414 },
]

/**
 * Every page of the site in each of its states, the page as it is first. Taken from the table of routes: a new page
 * is looked at from its first day.
 * @throws when an address has a part to fill in and nobody said with what
 */
export async function listExamples(): Promise<Example[][]> {
  const paths = pagesOf(await routes)
  const unknown = Object.keys(EXAMPLES).filter((path) => !paths.includes(path))
  if (unknown.length > 0) throw new Error(`There is no such page any more: ${unknown.join(', ')}`)
  const pages = paths.map((path) => {
    const examples = EXAMPLES[path]
    if (!examples && /[:*]/.test(path)) {
      throw new Error(`Say with which addresses ${path} is looked at, in tests/support/every-page*.ts`)
    }
    return examples ?? [{ address: path }]
  })
  return [...pages, OTHER_DOCUMENTS]
}

/** Pages are components; the other routes answer machines or forms. */
function pagesOf(entries: RouteConfigEntry[], base = ''): string[] {
  return entries.flatMap(({ path, index, file, children }) => {
    const full = path === undefined ? base : `${base}/${path}`
    const isPage = file.endsWith('.tsx') && (index || path !== undefined)
    return [...(isPage ? [full || '/'] : []), ...pagesOf(children ?? [], full)]
  })
}

/**
 * What must not be looked at in two windows at once: the states of one page, which may be steps of one thing, and the
 * pages of one person, who has one draft of each form.
 */
export const lanesOf = ({ as }: Example, first: Example): string[] => [
  `page ${first.address}`,
  ...(as ? [`person ${as}`] : []),
]

export const nameOf = ({ address, state, as }: Example) =>
  `${address.slice(0, 60)}${as ? ` as ${as}` : ''}${state ? ` (${state})` : ''}`
