import type { CountLine, GroupLine, Nearly, PublishedStep } from '../../../domain/surveys/results/published'
import { type SaidShare, sayNearly, sayShare } from '../../../domain/surveys/results/say-share'
import { LANGUAGES } from '../../../i18n/languages'
import { sayList } from '../../../i18n/say'
import type { Words } from '../../../i18n/words'
import { plainText } from '../../../kit/text'
import { wordsOfTexts } from '../questions/question-props'

/** A choice, a group or a band of numbers in words. */
export function sayLabel(
  words: Words,
  { texts, detailed, key, values, month }: Pick<CountLine, 'texts' | 'detailed' | 'key' | 'values' | 'month'>,
): string {
  if (month) return sayMonth(words, month)
  if (key) return words.t(key, values)
  return texts ? plainText(wordsOfTexts({ texts, detailed }, 'me', words).words) : ''
}

const sayMonth = ({ lang }: Words, month: string) =>
  new Intl.DateTimeFormat(`${LANGUAGES[lang].locale}-u-nu-latn`, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-15T12:00:00Z`))

export const sayShareOf = (words: Words, share: SaidShare): string =>
  words.t(`survey-results:share.${share.key}`, share.values)

/** The sentences of a question, and the row of people that shows the first of them. */
export type Said = { lines: string[]; row: SaidShare['row'] }

export function sayResult(words: Words, step: PublishedStep): Said {
  const { t } = words
  const { answered } = step
  if (step.tooFew || answered === null) return { lines: [t('survey-results:too-few-question')], row: null }
  if (answered === 0) return { lines: [t('survey-results:nobody')], row: null }
  if (step.counting === 'words') return { lines: [t('survey-results:wrote', { count: answered })], row: null }
  if (step.counting === 'number') return { lines: sayMiddle(words, step), row: null }
  if (step.counts.some(({ says }) => says)) return sayPositive(words, step, answered)
  return sayTop(
    words,
    step,
    step.counts.map(({ count }) => count),
    answered,
  )
}

/** The same of one group of people. */
export function sayGroup(words: Words, step: PublishedStep, line: GroupLine): string {
  if (step.counts.some(({ says }) => says)) {
    const { positive, answered } = line
    return positive
      ? sayShareOf(words, sayShare(positive.count, answered))
      : words.t('survey-results:hidden-group')
  }
  // One table below all groups shows what is hidden: it is not said again in each.
  const hidden = words.t('survey-results:hidden-sentence')
  const said = sayTop(words, step, line.counts, line.answered).lines.filter((one) => one !== hidden)
  return said.join(' ') || words.t('survey-results:hidden-group')
}

function sayPositive(words: Words, step: PublishedStep, answered: number): Said {
  const { positive, nearly } = step
  const share = positive ? sayShare(positive.count, answered) : nearly && sayNearly(nearly)
  if (!share) return { lines: [words.t('survey-results:hidden-sentence')], row: null }
  const what = step.item ? sayLabel(words, step.item) : ''
  const kind = step.question.kind === 'show' ? (step.question.answer ?? 'faces') : step.question.kind
  const key = `survey-results:say.${kind}${what ? '-item' : ''}`
  return { lines: [words.t(key, { share: sayShareOf(words, share), what })], row: share.row }
}

const MOST_SAID = 3
const MOST_TIES = 5

/** People could choose more than one. */
const isOfMany = ({ question }: PublishedStep) =>
  question.kind === 'many' || (question.kind === 'when' && question.when !== 'date')

type Line = { count: number | null; label: string; nearly: Nearly | null }

/** What was chosen most: one for one choice, three where many could be chosen. */
function sayTop(
  words: Words,
  step: PublishedStep,
  counts: readonly (number | null)[],
  answered: number,
): Said {
  // Of groups it is not known who is nearly everybody.
  const isWhole =
    counts.every((count, row) => count === step.counts[row]!.count) && answered === step.answered
  const lines = counts.map((count, row): Line => {
    const { nearly, ...line } = step.counts[row]!
    return { count, label: sayLabel(words, line), nearly: isWhole ? nearly : null }
  })
  if (isOfMany(step)) return { lines: sayMost(words, lines, answered), row: null }
  const known = lines.filter((one): one is Line & { count: number } => (one.count ?? 0) > 0)
  const sorted = known.sort((a, b) => b.count - a.count)
  const [first] = sorted
  // A number that is hidden may be larger than all that are shown.
  const shownSum = known.reduce((sum, { count }) => sum + count, 0)
  const isSure = lines.every(({ count }) => count !== null) || answered - shownSum < (first?.count ?? 0)
  if (!first || !isSure) return { lines: [words.t('survey-results:hidden-sentence')], row: null }
  const same = sorted.filter(({ count }) => count === first.count)
  const share = sayShare(first.count, answered)
  const way = step.counting === 'order' ? 'first' : 'most'
  const each = same.length > 1 ? 'each' : 'chose'
  const labels = same.map(({ label }) => label)
  return {
    lines: [
      words.t(`survey-results:say.${way}`, { what: sayList(words, labels) }),
      words.t(`survey-results:say.${way}-${each}`, { share: sayShareOf(words, share) }),
    ],
    row: share.row,
  }
}

/** The most chosen first. All that stand at the last place are said, up to 5; a hidden number could stand higher. */
function sayMost(words: Words, lines: readonly Line[], answered: number): string[] {
  const worth = ({ count, nearly }: Line) => (nearly === 'everybody' ? answered : (count ?? 0))
  const sorted = lines.filter((one) => worth(one) > 0).sort((a, b) => worth(b) - worth(a))
  const last = sorted[MOST_SAID - 1]
  const most = sorted.filter((one, at) => at < MOST_SAID || (at < MOST_TIES && worth(one) === worth(last!)))
  const said = most.map(({ count, nearly, label }) => {
    const share = count === null ? sayNearly(nearly!) : sayShare(count, answered)
    return words.t('survey-results:say.many', { share: sayShareOf(words, share), what: label })
  })
  const isHidden = lines.some(({ count, nearly }) => count === null && nearly === null)
  return isHidden ? [...said, words.t('survey-results:hidden-sentence')] : said
}

function sayMiddle(words: Words, { median, question, answered }: PublishedStep): string[] {
  const { t } = words
  if (median === null) return [t('survey-results:wrote-number', { count: answered ?? 0 })]
  const unit = question.unit ? plainText(wordsOfTexts({ texts: question.unit }, 'me', words).words) : ''
  return [t('survey-results:say.number', { number: `${median} ${unit}`.trim() })]
}

/** Who was counted, and who was not: each number's definition. */
export function sayDefinition(words: Words, step: PublishedStep, ownVoiceAlone: boolean): string[] {
  const { t } = words
  const said = step.counts.filter(({ says }) => says).map((line) => sayLabel(words, line))
  const { answered } = step
  const { noAnswer, unsure, skipped, notAsked } = step.bases
  const base = (key: string, count: number | null) =>
    count ? [t(`survey-results:counted.${key}`, { count })] : []
  return [
    ...(said.length > 0 ? [t('survey-results:counted.said', { what: said.join(', ') })] : []),
    ...(step.counting === 'order' ? [t('survey-results:counted.first')] : []),
    ...(isOfMany(step) ? [t('survey-results:counted.many')] : []),
    ...(step.median === null ? [] : [t('survey-results:counted.middle')]),
    t('survey-results:counted.only'),
    ...(ownVoiceAlone ? [t('survey-results:counted.own')] : []),
    ...base('answered', answered),
    ...(unsure === null ? base('no-answer', noAnswer) : []),
    ...base('unsure', unsure),
    ...base('skipped', skipped),
    ...base('not-asked', notAsked),
    ...(noAnswer === null && !step.question.for ? [t('survey-results:counted.few-no-answer')] : []),
    ...(step.counts.length > 0
      ? [t('survey-results:counted.near'), t('survey-results:counted.never-all')]
      : []),
    ...(step.counts.some(({ shown }) => !shown) ? [t('survey-results:counted.hidden')] : []),
  ]
}
