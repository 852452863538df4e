import { listVersions } from '../../../../db/queries/surveys'
import { toLine } from '../../directory/write-csv'
import type { Results } from './compute'
import type { Said } from './offered'
import type { Bases, CountLine, GroupLine, Positive, PublishedStep } from './published'
import type { SplitId } from './splits'

/** In these words the files say it: of a choice, a group, or the question itself. */
export type SayIn = {
  label: (said: Pick<Said, 'texts' | 'key' | 'values' | 'month'>) => string
  ask: (step: PublishedStep) => string
  together: string
  /** Of those who gave no answer: why. */
  base: (key: keyof Bases) => string
}

const LICENCE = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'

const HEAD = [
  ...['survey', 'synthetic', 'question', 'question_words', 'item', 'split_by', 'group', 'group_words'],
  ...['answer', 'answer_words', 'people', 'hidden', 'people_who_answered'],
]

/**
 * All numbers that may be shown, a line each: of the whole, and of each group in each split. A hidden number is empty,
 * and `hidden` says yes. Made from what the page shows, so that it says no more.
 */
export function resultsCsv({ survey, questions }: Results, say: SayIn): string {
  const lines = questions.flatMap((step) => {
    const base = [
      survey.slug,
      survey.synthetic ? 'yes' : 'no',
      step.question.id,
      say.ask(step),
      step.item?.id ?? '',
    ]
    const whole = linesOf(
      step,
      ['', '', ''],
      step.counts.map(({ count }) => count),
      step.answered,
      say,
    )
    const groups = Object.entries(step.splits).flatMap(([split, all]) =>
      all.flatMap((one) => {
        const who = [split, one.group?.id ?? '(together)', one.group ? say.label(one.group) : say.together]
        return linesOf(step, who, one.counts, one.answered, say)
      }),
    )
    const themes = (step.themes ?? []).map(({ id, name, count }) => [
      ...['', '', '', `theme:${id}`, name],
      ...numberOf(count, step.answered),
    ])
    const bases = basesOf(step).map((key) => [
      ...['', '', '', `(${key})`, say.base(key)],
      ...numberOf(step.bases[key], step.answered),
    ])
    return [...whole, ...bases, ...groups, ...themes].map((cells) => toLine([...base, ...cells]))
  })
  return `\ufeff${toLine(HEAD)}${lines.join('')}`
}

/** Not sure and skipped apart where that is shown, else together. */
const basesOf = ({ bases, tooFew }: PublishedStep): (keyof Bases)[] => {
  if (tooFew) return []
  return bases.unsure === null ? ['noAnswer', 'notAsked'] : ['unsure', 'skipped', 'notAsked']
}

const linesOf = (
  { counts }: PublishedStep,
  group: string[],
  numbers: readonly (number | null)[],
  answered: number | null,
  say: SayIn,
) =>
  counts.map((line, row) => [...group, line.id, say.label(line), ...numberOf(numbers[row] ?? null, answered)])

const numberOf = (count: number | null, answered: number | null) => [
  count === null ? '' : String(count),
  count === null ? 'yes' : 'no',
  answered === null ? '' : String(answered),
]

/** The same as one object, with what was asked in each version, and how it was counted (`method`, in words). */
export function resultsJson(results: Results, say: SayIn, method: readonly string[]) {
  const { survey, responses, countedAt, tooFew, preview, questions } = results
  const { slug, number, state, synthetic, definition } = survey
  const versions = listVersions(survey.id).filter(({ publishedAt }) => publishedAt !== null)
  return {
    survey: { slug, number, title: definition.title, state, synthetic },
    preview,
    countedAt,
    licence: LICENCE,
    method,
    responses: tooFew ? null : responses,
    versions: versions.map((one) => ({
      number: one.number,
      publishedAt: one.publishedAt,
      definition: one.definition,
    })),
    questions: questions.map((step) => ({
      id: step.question.id,
      item: step.item?.id ?? null,
      words: say.ask(step),
      earlier: step.earlier,
      answered: step.answered,
      ...step.bases,
      hidden: step.tooFew,
      counts: step.counts.map((line) => ({ ...jsonCount(line, line.count, say), nearly: line.nearly })),
      positive: jsonPositive(step.positive, step.counts),
      nearly: step.nearly,
      median: step.median,
      groups: Object.entries(step.splits).map(([split, all]) => ({
        by: split as SplitId,
        groups: all.map((one) => jsonGroup(step, one, say)),
      })),
      themes: (step.themes ?? []).map(({ name, count, shown }) => ({ name, people: count, hidden: !shown })),
      quotes: (step.quotes ?? []).map(({ words }) => words),
    })),
  }
}

const jsonCount = (line: CountLine, count: number | null, say: SayIn) => ({
  answer: line.id,
  words: say.label(line),
  people: count,
  hidden: count === null,
})

const jsonPositive = (positive: Positive | null, counts: readonly CountLine[]) =>
  positive && { answers: counts.filter(({ says }) => says).map(({ id }) => id), people: positive.count }

const jsonGroup = ({ counts }: PublishedStep, one: GroupLine, say: SayIn) => ({
  group: one.group?.id ?? '(together)',
  words: one.group ? say.label(one.group) : say.together,
  answered: one.answered,
  counts: counts.map((line, row) => jsonCount(line, one.counts[row] ?? null, say)),
  positive: jsonPositive(one.positive, counts),
})
