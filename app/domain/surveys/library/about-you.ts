import type { SurveyQuestion } from '../definition'
import { ask, choice } from './authoring'

/** Nobody has to say it, and nobody has to skip it either. */
const NOT_SAY = choice('not-say', 'I do not want to say', 'see.me')

const equality = (
  id: string,
  kind: SurveyQuestion['kind'],
  en: string,
  picture: string,
  why: string,
  more: { choices?: SurveyQuestion['choices']; other?: boolean; splitBy?: SurveyQuestion['splitBy'] },
) =>
  ask(id, kind, en, picture, {
    why,
    equality: true,
    ...more,
    ...(more.choices ? { choices: [...more.choices, NOT_SAY] } : {}),
  })

/**
 * Questions about equality (Equality Act 2010, section 149). The groups of the question about ethnic groups are those
 * of the 2021 census of England and Wales, in easier words.
 */
export const ABOUT_YOU = [
  equality(
    'age-group',
    'one',
    'How old are you?',
    'idea.event',
    'We want to know if people of all ages are happy.',
    {
      splitBy: 'group',
      choices: [
        choice('18-25', '18 to 25'),
        choice('26-40', '26 to 40'),
        choice('41-64', '41 to 64'),
        choice('65', '65 or older'),
      ],
    },
  ),
  equality(
    'gender',
    'one',
    'Are you a woman or a man?',
    'action.people',
    'We want to be fair to everybody.',
    {
      choices: [choice('woman', 'A woman'), choice('man', 'A man'), choice('another', 'I use another word')],
    },
  ),
  equality(
    'ethnic-group',
    'one',
    'Which of these groups do you belong to?',
    'action.people',
    'We want to know if our services are fair to people of all groups.',
    {
      choices: [
        choice('asian', 'Asian or Asian British'),
        choice('black', 'Black or Black British'),
        choice('mixed', 'More than 1 of these groups'),
        choice('white', 'White'),
      ],
      other: true,
    },
  ),
  equality(
    'disability',
    'many',
    'Do you have a disability?',
    'who.learning-disability',
    'We want to know if our services are good for all of you.',
    {
      choices: [
        choice('learning', 'A learning disability', 'who.learning-disability'),
        choice('autism', 'Autism', 'who.autism'),
        choice('physical', 'A physical disability', 'who.physical-disability'),
        choice('senses', 'I see or hear less than others', 'who.sight-loss'),
        choice('mental-health', 'My mental health is not good', 'who.mental-health'),
        choice('none', 'No', 'action.no'),
      ],
      other: true,
    },
  ),
  equality('religion', 'one', 'What is your religion?', 'about.faith', 'We want to be fair to everybody.', {
    choices: [
      choice('none', 'I have no religion'),
      choice('christian', 'Christian'),
      choice('muslim', 'Muslim'),
      choice('hindu', 'Hindu'),
      choice('sikh', 'Sikh'),
      choice('jewish', 'Jewish'),
      choice('buddhist', 'Buddhist'),
    ],
    other: true,
  }),
  equality(
    'caring',
    'one',
    'Do you care for somebody in your family, or for a friend?',
    'who.carers',
    'We want to know what carers think.',
    { choices: [choice('yes', 'Yes', 'action.yes'), choice('no', 'No', 'action.no')] },
  ),
  equality(
    'area',
    'place',
    'Which town do you live in, or near?',
    'about.home',
    'We want to know if things are good in all places. You can skip this.',
    { splitBy: 'area' },
  ),
]
