import { inLang, type Texts, wordsOfStep } from '../../../domain/surveys/definition'
import { OTHER } from '../../../domain/surveys/question-types/type'
import type { InLang } from '../../../domain/surveys/question-view'
import type { Results } from '../../../domain/surveys/results/compute'
import type { GroupLine, PublishedStep } from '../../../domain/surveys/results/published'
import { sayDate } from '../../../i18n/say'
import type { Words } from '../../../i18n/words'
import { plainText } from '../../../kit/text'
import { sayDefinition, sayGroup, sayLabel, sayResult } from './say-result'

/** One bar: how many of those who answered. Null is hidden. */
export type Bar = { label: string; picture: string | null; count: number | null; share: number }
export type GroupView = { label: string; answered: number; said: string }

/** One question, or one thing of its list, in words and numbers. */
export type StepView = {
  id: string
  /** The thing of the list; null where the question is about one thing alone. */
  title: InLang | null
  picture: string | null
  lines: string[]
  row: { count: number; total: number } | null
  bars: Bar[]
  answered: number | null
  counted: string[]
  groups: GroupView[]
  /** All numbers of the groups: the first column is what was said. */
  table: { head: string[]; rows: { key: string; cells: string[] }[] } | null
  noSplit: boolean
  themes: Bar[]
  /** How many people the themes are about; null where the question itself asks for own words. */
  others: number | null
  quotes: { words: string; lang: string; who: string | null }[]
}
export type QuestionView = {
  id: string
  ask: InLang
  picture: string | null
  equality: boolean
  earlier: boolean
  /** The other words in which some people got it. */
  before: InLang[]
  otherChoices: boolean
  steps: StepView[]
}

export function resultsView(words: Words, results: Results) {
  const { survey, responses, preview, tooFew, splits, split, ownVoiceAlone } = results
  const { definition, slug, synthetic } = survey
  return {
    ...{ slug, synthetic, responses, preview, tooFew, splits, split, ownVoiceAlone },
    title: inLang(definition.title, words.lang),
    picture: definition.picture,
    publishedOn: survey.state === 'published' ? sayDate(words, survey.stateAt) : null,
    closedOn: definition.closesOn ? sayDate(words, definition.closesOn) : null,
    hasHidden: results.questions.some((one) => one.tooFew || one.counts.some(({ shown }) => !shown)),
    questions: questionsView(words, results),
  }
}
export type ResultsView = ReturnType<typeof resultsView>

function questionsView(words: Words, results: Results): QuestionView[] {
  const { definition } = results.survey
  const who = definition.who[0] ?? 'me'
  const asked = new Map<string, QuestionView>()
  for (const step of results.questions) {
    const { question } = step
    const known = asked.get(question.id)
    const view = known ?? {
      id: question.id,
      ask: step.item
        ? askOfAll(words, step)
        : plain(wordsOfStep({ ...step, item: null }, who, words.lang).ask),
      picture: question.picture ?? null,
      equality: question.equality ?? false,
      earlier: step.earlier,
      ...beforeOf(words, results, question.id),
      steps: [],
    }
    view.steps.push(stepView(words, results, step))
    if (!known) asked.set(question.id, view)
  }
  return [...asked.values()]
}

function beforeOf(words: Words, { before }: Results, question: string) {
  const found = before.find((one) => one.question === question)
  const say = (texts: Texts): InLang => {
    const said = plain(inLang(texts, words.lang))
    return { ...said, words: said.words.replaceAll('{{item}}', words.t('survey-results:each-thing')) }
  }
  return { before: (found?.asks ?? []).map(say), otherChoices: found?.otherChoices ?? false }
}

const plain = (said: InLang): InLang => ({ ...said, words: plainText(said.words) })

/** The question about a list, with a general word in place of each thing. */
function askOfAll(words: Words, { question }: PublishedStep): InLang {
  const said = inLang(question.ask, words.lang)
  // "How important is this to you: staff?" stands without the thing.
  const whole = said.words.replace(/^(.*\b(?:this|it|here)\b.*): \{\{item\}\}/, '$1')
  const thing = words.t('survey-results:each-thing')
  return { ...said, words: plainText(whole).replaceAll('{{item}}', thing) }
}

function stepView(words: Words, { split, ownVoiceAlone }: Results, step: PublishedStep): StepView {
  const { lines, row } = sayResult(words, step)
  const groups = split ? (step.splits[split] ?? []) : []
  const answered = step.answered ?? 0
  return {
    id: step.step,
    title: step.item ? plain(inLang(step.item.texts, words.lang)) : null,
    picture: step.item?.picture ?? null,
    lines,
    row,
    answered: step.answered,
    bars:
      step.tooFew || answered === 0
        ? []
        : step.counts.map((line) => ({
            label: sayLabel(words, line),
            picture: line.picture,
            count: line.count,
            share: (line.count ?? 0) / answered,
          })),
    counted: step.tooFew ? [] : sayDefinition(words, step, ownVoiceAlone),
    groups: groups.map((line) => ({
      label: labelOfGroup(words, line),
      answered: line.answered,
      said: sayGroup(words, step, line),
    })),
    table: groups.length > 0 ? tableOf(words, step, groups) : null,
    noSplit: split !== null && groups.length === 0 && step.counts.length > 0 && answered > 0,
    themes: (step.themes ?? []).map(({ name, picture, count }) => ({
      ...{ label: name, picture: picture || null, count },
      share: (count ?? 0) / Math.max(ofOwnWords(step) ?? answered, 1),
    })),
    others: step.counting === 'words' ? null : ofOwnWords(step),
    quotes: (step.quotes ?? []).map(({ words: said, lang, who }) => ({ words: said, lang, who })),
  }
}

/** Beside "something else" only those who chose it could write. */
const ofOwnWords = ({ counting, answered, counts }: PublishedStep): number | null =>
  counting === 'words' ? answered : (counts.find(({ id }) => id === OTHER)?.count ?? null)

const labelOfGroup = (words: Words, { group }: GroupLine): string =>
  group ? sayLabel(words, group) : words.t('survey-results:together')

function tableOf(words: Words, step: PublishedStep, groups: readonly GroupLine[]): StepView['table'] {
  const { t } = words
  const cell = (count: number | null) => (count === null ? t('survey-results:hidden') : String(count))
  const rows = step.counts.map((line, row) => ({
    key: line.id,
    cells: [sayLabel(words, line), ...groups.map(({ counts }) => cell(counts[row] ?? null))],
  }))
  const all = {
    key: '(all)',
    cells: [t('survey-results:all-answered'), ...groups.map((one) => String(one.answered))],
  }
  return {
    head: [t('survey-results:answer'), ...groups.map((line) => labelOfGroup(words, line))],
    rows: [...rows, all],
  }
}
