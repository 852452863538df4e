/** The questions of "About me", in the order of the page. Their words: about-me:question.<key>. */
export const QUESTIONS = [
  'like',
  'important',
  'support',
  'yes-no',
  'good-at',
  'learn',
  'access',
  'pictures',
] as const
export type Question = (typeof QUESTIONS)[number]

export const isQuestion = (value: unknown): value is Question => QUESTIONS.includes(value as Question)

/**
 * Answers that many people choose, as picture keys. Their words: about-me:choice.<question>.<picture key>.
 * Access needs are the same as those that activities are found by.
 */
export const CHOICES = {
  like: [
    'about.kind',
    'about.funny',
    'about.listens',
    'about.helps',
    'about.friendly',
    'about.calm',
    'about.honest',
    'about.works-hard',
  ],
  important: [
    'about.family',
    'about.friends',
    'about.home',
    'kind.music',
    'about.food',
    'setting.outdoors',
    'kind.animals',
    'about.faith',
    'about.time-alone',
    'about.same-each-week',
  ],
  support: [
    'about.give-time',
    'about.one-thing',
    'about.show-pictures',
    'about.tell-before',
    'about.same-person',
    'about.ask-me',
    'about.let-me',
    'about.quiet',
  ],
  'yes-no': [
    'about.words',
    'about.nod',
    'about.thumb',
    'about.sign',
    'about.look',
    'about.switch',
    'about.sounds',
    'about.device',
  ],
  'good-at': [
    'kind.cooking',
    'kind.gardening',
    'kind.computers',
    'kind.sport',
    'kind.music',
    'kind.art',
    'kind.animals',
    'about.helps',
    'about.remember',
    'about.tidy',
  ],
  learn: [
    'kind.cooking',
    'about.travel',
    'about.money',
    'kind.reading',
    'kind.computers',
    'kind.sport',
    'kind.music',
    'about.job',
    'about.new-people',
  ],
  access: [
    'access.step-free',
    'access.accessible-toilet',
    'access.changing-place',
    'access.quiet-room',
    'access.low-noise',
    'access.soft-lighting',
    'access.hearing-loop',
    'access.assistance-animals',
    'support.one-to-one',
    'support.personal-care',
    'support.eating',
    'support.medicine',
    'support.signing',
    'support.symbols',
    'support.getting-there',
  ],
  pictures: [],
} as const satisfies Record<Question, readonly string[]>

/** Photos of "pictures of me". One page of paper holds so many. */
export const MOST_PICTURES = 4
/** In characters. A new support worker does not read more, and it would not fit on one sheet of paper. */
export const LONGEST_ANSWER = 400
