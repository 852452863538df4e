import type { RespondentRow } from '../../../../db/queries/surveys-results'
import { type Definition, type SurveyQuestion, WHO, type Who } from '../definition'
import { type Ballot, type Sorting, sortPeople } from './ballot'
import type { Said } from './offered'
import { countsAsOwnVoice } from './own-voice'

export const SPLITS = ['who', 'channel', 'help', 'area', 'group'] as const
export type SplitId = (typeof SPLITS)[number]

/** Some of those who answered. `others`: they do not speak for themselves, so they are in no main figure. */
export type Group = Said & { others: boolean }
export type Assigned = Sorting & {
  /** area, group: the question by whose answers people are sorted. */
  question: SurveyQuestion | null
  /** Everybody of the main figures is in one of them. */
  groups: Group[]
}

const CHANNELS = ['online', 'paper', 'phone', 'import'] as const

/** Only what gives each person one answer can sort people. */
const sorts = ({ kind, items }: SurveyQuestion) =>
  !items?.length && ['yes-no', 'one', 'place', 'importance', 'faces'].includes(kind)

/** Whether people are sorted by this question: its own table by groups would show the same people twice. */
export const isSorter = (definition: Definition, question: SurveyQuestion): boolean =>
  (['area', 'group'] as const).some((id) => questionOf(definition, id) === question)

const questionOf = ({ questions }: Definition, id: SplitId) =>
  questions.find((question) => question.splitBy === id && sorts(question)) ?? null

/** By what the results of a survey can be split. */
export const splitsOf = (definition: Definition): SplitId[] =>
  SPLITS.filter((id) => {
    if (id === 'area' || id === 'group') return questionOf(definition, id) !== null
    if (id === 'help') return definition.who.includes('helped')
    // Who was helped is all that the two tell apart: that is what `help` says.
    return id === 'channel' || definition.who.some((who) => who !== 'me' && who !== 'helped')
  })

/** Sorts everybody who answered into groups. */
export function assignGroups(ballot: Ballot, id: SplitId): Assigned {
  if (id === 'area' || id === 'group') return assignByAnswer(ballot, id)
  const groups = groupsOf(id)
  const places = new Map(groups.map((group, place) => [group.id, place]))
  const { own, respondents, definition } = ballot
  const isOther = (who: string) => id === 'who' && !countsAsOwnVoice(definition, who as Who)
  const sorting = sortPeople(respondents, groups.length, (one, person) =>
    id === 'who' || own.groupOf[person] === 0 ? (places.get(groupIdOf(id, one)) ?? -1) : -1,
  )
  return {
    ...sorting,
    question: null,
    groups: groups.map((group) => ({ ...group, others: isOther(group.id) })),
  }
}

export const helpGroup = (id: 'alone' | 'helped'): Group => ({ ...groupOfKey('help', id), others: false })

const groupOfKey = (split: SplitId, id: string): Said => ({
  id,
  picture: null,
  key: `survey-results:${split}.${id}`,
})

const groupsOf = (id: 'who' | 'channel' | 'help'): Said[] => {
  const ids = id === 'who' ? WHO : id === 'channel' ? CHANNELS : (['alone', 'helped'] as const)
  return ids.map((one) => groupOfKey(id, one))
}

const groupIdOf = (id: 'who' | 'channel' | 'help', { who, channel }: RespondentRow) => {
  if (id !== 'help') return id === 'who' ? who : channel
  return who === 'helped' ? 'helped' : 'alone'
}

function assignByAnswer(ballot: Ballot, id: 'area' | 'group'): Assigned {
  const question = questionOf(ballot.definition, id)
  const step = ballot.steps.find((one) => one.question === question)
  const choices = step?.choices ?? []
  const chosen = new Map(
    choices.flatMap(({ people }, place) => people.map((person) => [person, place] as const)),
  )
  const sorting = sortPeople(ballot.respondents, choices.length + 1, (_, person) =>
    ballot.own.groupOf[person] === 0 ? (chosen.get(person) ?? choices.length) : -1,
  )
  const unsaid: Said = { id: '(unsaid)', picture: null, key: 'survey-results:unsaid' }
  const groups = [...choices.map(({ said }) => said), unsaid]
  return { ...sorting, question, groups: groups.map((group) => ({ ...group, others: false })) }
}
