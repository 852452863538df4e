import { stableId } from '../../app/domain/open-referral/stable-id'
import type { Definition } from '../../app/domain/surveys/definition'
import { member } from './viewers'

export const NOW = new Date('2026-12-07T10:00:00Z')
/** Surveys of the demo: a draft, one that is open, and an open one that nobody tested. */
export const EVENINGS = stableId('survey', 'evenings')
export const GETTING_AROUND = stableId('survey', 'getting-around')
export const YOUR_CENTRE = stableId('survey', 'your-centre')
export const COUNCIL = member('council', 'Helen', {
  home: 'staff',
  posts: [{ kind: 'council', organisationId: null }],
})

/** A survey that says all that it must, and asks nothing yet. */
export const emptyDefinition = (more: Partial<Definition> = {}): Definition => ({
  title: { en: 'Your days' },
  lead: { en: 'This is about your days.' },
  asker: { en: 'The council asks.' },
  why: { en: 'We want to know what you think.' },
  after: { en: 'We tell you what people said.' },
  picture: 'page.have-your-say',
  minutes: 5,
  closesOn: null,
  languages: ['en'],
  who: ['me', 'carer'],
  returnTo: 'The council',
  questions: [],
  ...more,
})
