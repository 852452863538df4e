import type { Answers } from '../../../app/domain/drafts/questions'
import { SKIPPED, UNSURE } from '../../../app/domain/drafts/questions'
import { IMPORTANCE } from '../../../app/domain/surveys/question-types/importance'
import { shuffle, soMany } from './chance'
import { OWN_WORDS } from './own-words'
import { IMPORTANT, NOT_IMPORTANT, PEOPLE, USE_DIRECT_PAYMENT, WOULD_NOT_CONSIDER } from './published'

type Importance = (typeof IMPORTANCE)[number]
type Given = Answers & { channel: string }

const SKIP = '(skip)'
const NOT_SURE = '(unsure)'

/** Answers of 268 people, so spread that the published figures come out. The same each time for the same chance. */
export function peopleAnswers(chance: () => number): Given[] {
  const people = Array.from({ length: PEOPLE }, (): Given => ({ channel: 'online' }))
  const deal = (field: string, values: readonly string[], to: readonly Given[] = people) => {
    const dealt = shuffle(fillUp(values, to.length), chance)
    for (const [index, one] of to.entries()) put(one, field, dealt[index] as string)
  }

  deal('channel', soMany({ online: 151, paper: 117 }))
  dealWho(people, chance)
  deal('getting-there', soMany({ car: 141, minibus: 44, bus: 31, taxi: 23, walk: 19, train: 5 }))
  deal('minutes', soMany({ '10': 61, '15': 58, '20': 62, '30': 55, '45': 15, '60': 8 }))
  deal('direct-payment', yesNo(262, USE_DIRECT_PAYMENT))
  const without = people.filter((one) => one['direct-payment'] === 'no')
  deal('would-consider', yesNo(without.length - 5, 1 - WOULD_NOT_CONSIDER), without)
  deal('happy', soMany({ '5': 71, '4': 98, '3': 56, '2': 27, '1': 12 }))
  for (const [step, share] of Object.entries(IMPORTANT)) deal(step, scale(answeredBy(step), share, 'yes'))
  for (const [step, share] of Object.entries(NOT_IMPORTANT)) deal(step, scale(answeredBy(step), share, 'no'))
  dealMany(people, chance)
  deal('town', soMany(TOWNS))
  deal('group', soMany(GROUPS))
  dealWords(people, chance)
  return people
}

/** Whoever is left over skipped it, or was not sure. */
const fillUp = (values: readonly string[], size: number): string[] => [
  ...values,
  ...Array.from({ length: size - values.length }, (_, index) => (index % 2 === 0 ? SKIP : NOT_SURE)),
]

function put(answers: Given, field: string, value: string): void {
  if (value === SKIP) answers[field + SKIPPED] = 'yes'
  else if (value === NOT_SURE) answers[field + UNSURE] = 'yes'
  else answers[field] = value
}

/** From 263 to 268 answered each: nobody answers all questions of a long survey. */
const answeredBy = (step: string) =>
  PEOPLE - ([...step].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 6)

const yesNo = (answered: number, share: number) => {
  const yes = Math.round(answered * share)
  return soMany({ yes, no: answered - yes })
}

/** So many on one end of the scale, and the rest over the other steps. */
function scale(answered: number, share: number, end: 'yes' | 'no'): Importance[] {
  const many = Math.round(answered * share)
  const rest = answered - many
  const [most, next, middle, less, least]: readonly Importance[] =
    end === 'yes' ? IMPORTANCE : [...IMPORTANCE].reverse()
  const first = Math.round(many * 0.58)
  const between = Math.round(rest * 0.6)
  const after = Math.round((rest - between) * 0.6)
  return soMany({
    [most as string]: first,
    [next as string]: many - first,
    [middle as string]: between,
    [less as string]: after,
    [least as string]: rest - between - after,
  }) as Importance[]
}

const HELPERS = ['family', 'support-worker', 'friend', 'advocate']
const HELP = ['read', 'wrote', 'chose']

function dealWho(people: Given[], chance: () => number): void {
  const who = shuffle(soMany({ me: 97, helped: 121, carer: 50 }), chance)
  for (const [index, one] of people.entries()) {
    one.who = who[index] as string
    if (one.who !== 'helped') continue
    one.helper = HELPERS[Math.floor(chance() * chance() * HELPERS.length)] as string
    one.help = HELP[Math.floor(chance() * HELP.length)] as string
  }
}

const CLOSED: Record<string, number> = {
  closed: 0.71,
  friends: 0.66,
  online: 0.38,
  family: 0.44,
  alone: 0.52,
}

function dealMany(people: Given[], chance: () => number): void {
  for (const one of people) {
    const chosen = Object.keys(CLOSED).filter((id) => chance() < (CLOSED[id] as number))
    one.restrictions = chosen.length > 0 ? chosen : ['nothing']
  }
}

/** Town by town, as people of a county might live. */
const TOWNS = {
  Chelmsford: 49,
  Colchester: 44,
  Basildon: 38,
  Harlow: 31,
  Braintree: 26,
  'Clacton-on-Sea': 22,
  Witham: 17,
  Maldon: 13,
  Harwich: 9,
  Epping: 7,
  'Saffron Walden': 3,
}
const GROUPS = { 'learning-disability': 142, autism: 36, older: 39, physical: 21, 'mental-health': 14 }

function dealWords(people: Given[], chance: () => number): void {
  for (const [index, one] of shuffle(people, chance).entries()) {
    const said = OWN_WORDS[index]
    put(one, 'anything-else', said?.words ?? SKIP)
    if (said) one.quote = index % 3 === 0 ? 'no' : 'yes'
  }
}
