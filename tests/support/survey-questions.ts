import type { Answers } from '../../app/domain/drafts/questions'
import type { Choice, QuestionKind, SurveyQuestion } from '../../app/domain/surveys/definition'

/** The name of the step, and so of the fields: about one thing of a list, as the hardest case. */
export const FIELD = 'visit--day'

export type QuestionExample = {
  name: string
  question: SurveyQuestion
  /** As a form sends it. */
  right: Answers
  /** Each is something that no page of ours would send. */
  wrong: Answers[]
}

const choice = (id: string, en: string, picture?: string): Choice => ({ id, texts: { en }, picture })
const CHOICES = [
  choice('bus', 'By bus', 'transport.bus'),
  choice('walk', 'On foot', 'transport.walk'),
  choice('car', 'By car', 'transport.car'),
]

const example = (
  kind: QuestionKind,
  right: string | string[] | Answers,
  more: Partial<SurveyQuestion> = {},
  wrong: (string | string[] | Answers)[] = [],
  name: string = kind,
): QuestionExample => ({
  name,
  question: { id: 'visit', kind, ask: { en: 'How is it for you?' }, ...more },
  right: toAnswers(right),
  wrong: wrong.map(toAnswers),
})

const toAnswers = (given: string | string[] | Answers): Answers =>
  typeof given === 'string' || Array.isArray(given) ? { [FIELD]: given } : given

/** Each kind at least once: a new kind has no examples, and so does not compile, until it is here. */
export const QUESTION_EXAMPLES = {
  'yes-no': [example('yes-no', 'yes', {}, ['maybe', ['yes', 'no']])],
  one: [
    example('one', 'walk', { choices: CHOICES }, ['boat', 'other', ['bus', 'walk']]),
    example(
      'one',
      { [FIELD]: 'other', [`${FIELD}-other`]: 'On a horse' },
      { choices: CHOICES, other: true },
      [{ [FIELD]: 'other', [`${FIELD}-other`]: 'so '.repeat(100) }],
      'one with something else',
    ),
  ],
  many: [
    example('many', ['bus', 'car'], { choices: CHOICES }, ['boat', ['bus', 'boat']]),
    example('many', ['bus', 'car'], { choices: CHOICES, most: 2 }, [['bus', 'car', 'walk']], 'many up to 2'),
    example(
      'many',
      { [FIELD]: ['bus', 'other'], [`${FIELD}-other`]: 'On a horse' },
      { choices: CHOICES, other: true },
      [{ [FIELD]: ['other'], [`${FIELD}-other`]: 'so '.repeat(100) }],
      'many with something else',
    ),
  ],
  importance: [example('importance', 'very', {}, ['1', ['very', 'somewhat']])],
  faces: [example('faces', '5', {}, ['6', '0', ['5', '4']])],
  order: [
    example('order', ['walk', 'bus', 'car'], { choices: CHOICES }, [
      'bus',
      ['bus', 'walk'],
      ['bus', 'walk', 'walk'],
      ['bus', 'walk', 'car', 'boat'],
    ]),
  ],
  place: [
    example('place', { [FIELD]: 'Chelmsford', [`${FIELD}-other`]: '' }, {}, [
      '<b>',
      '07700 900123',
      'a'.repeat(90),
      'other',
    ]),
    example(
      'place',
      { [FIELD]: 'other', [`${FIELD}-other`]: 'A village' },
      {},
      [{ [FIELD]: 'other', [`${FIELD}-other`]: 'so '.repeat(100) }],
      'another place',
    ),
    example(
      'place',
      { [FIELD]: 'walk', [`${FIELD}-other`]: '' },
      { choices: CHOICES },
      ['Chelmsford'],
      'a place of the survey',
    ),
  ],
  when: [
    example('when', ['mon', 'morning'], { when: 'week' }, ['someday', ['mon', 'night']], 'when in the week'),
    example(
      'when',
      { [`${FIELD}-day`]: '7', [`${FIELD}-month`]: '12', [`${FIELD}-year`]: '2026' },
      { when: 'date' },
      [{ [`${FIELD}-day`]: '31', [`${FIELD}-month`]: '2', [`${FIELD}-year`]: '2026' }],
      'on which day',
    ),
  ],
  number: [
    example('number', '20', { lowest: 0, highest: 120, unit: { en: 'minutes' } }, [
      '-1',
      '121',
      '2.5',
      'ten',
      '1e3',
      '99999999',
    ]),
  ],
  words: [example('words', 'I like the garden.\nIt is quiet there.')],
  say: [
    example('say', { [FIELD]: 'I like it.', [`${FIELD}-photo`]: '', [`${FIELD}-voice`]: '' }),
    example(
      'say',
      { [FIELD]: 'Look.', [`${FIELD}-photo`]: 'photo-0001', [`${FIELD}-voice`]: 'voice-0001' },
      { ways: ['photo', 'voice'] },
      [{ [`${FIELD}-photo`]: '../../etc' }, { [`${FIELD}-voice`]: 'a b' }],
      'say with a photo and a voice',
    ),
  ],
  show: [
    example('show', 'no', { answer: 'yes-no', show: { kind: 'text', texts: { en: 'A new van.' } } }, [
      'maybe',
    ]),
    example(
      'show',
      '4',
      { answer: 'faces', show: { kind: 'picture', picture: 'room.free' } },
      ['yes'],
      'show a picture',
    ),
    example(
      'show',
      'Good.',
      { answer: 'words', show: { kind: 'activity', slug: 'garden' } },
      [],
      'show an activity',
    ),
  ],
} as const satisfies Record<QuestionKind, readonly QuestionExample[]>

export const ALL_EXAMPLES: QuestionExample[] = Object.values(QUESTION_EXAMPLES).flat()
