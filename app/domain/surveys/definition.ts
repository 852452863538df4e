import type { Lang } from '../../i18n/languages'

/** A text in each language that it has. English is always there; '' means not written yet. */
export type Texts = { en: string } & Partial<Record<Lang, string>>

export const QUESTION_KINDS = [
  'yes-no',
  'one',
  'many',
  'importance',
  'faces',
  'order',
  'place',
  'when',
  'number',
  'words',
  'say',
  'show',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/**
 * Who is answering. 'me': alone, about their own life. 'helped': the same, with help. 'carer': a carer about their own
 * life. 'carer-for': a carer for somebody who cannot answer, which is never counted as that person's own voice.
 */
export const WHO = ['me', 'helped', 'carer', 'carer-for', 'staff', 'provider'] as const
export type Who = (typeof WHO)[number]

/** Who gets the Easy Read version of a question; all others get the detailed one, where there is one. */
export const EASY_READ_WHO: readonly Who[] = ['me', 'helped']

export const HELPERS = ['family', 'support-worker', 'friend', 'advocate', 'other'] as const
export type Helper = (typeof HELPERS)[number]
/** How much somebody helped: they read the questions, they also wrote, they also helped to choose. */
export const HELP = ['read', 'wrote', 'chose'] as const
export type Help = (typeof HELP)[number]

/** One thing to choose, to put in order, or to ask about. */
export type Choice = {
  id: string
  texts: Texts
  detailed?: Texts
  /** A key of the picture registry. */
  picture?: string
}

/** Something that is shown before it is asked about. */
export type Shown =
  /** `texts`: what the picture shows, for people who do not see it. */
  | { kind: 'picture'; picture: string; texts?: Texts }
  | { kind: 'activity'; slug: string }
  | { kind: 'text'; texts: Texts }

export type SurveyQuestion = {
  /** Stable in all versions of a survey: answers name it. Letters, figures and single dashes. */
  id: string
  kind: QuestionKind
  /** In Easy Read. With `items`, "{{item}}" stands where the thing's words go. */
  ask: Texts
  hint?: Texts
  /** The version for carers, staff and providers. */
  detailed?: { ask: Texts; hint?: Texts }
  /** Why we ask; always there for questions about equality. */
  why?: Texts
  picture?: string
  /** one, many, order: what there is to choose. */
  choices?: Choice[]
  /** one, many: a last choice with a box for own words. */
  other?: boolean
  /** Asked again for each of these, on pages of their own. */
  items?: Choice[]
  /** many: how many may be chosen at most. */
  most?: number
  /** number: from which to which, and of what ("minutes"). */
  lowest?: number
  highest?: number
  unit?: Texts
  /** when: a day, or days and times of the week. */
  when?: 'date' | 'week'
  /** say: by voice, by photo, or both; typing is always possible. */
  ways?: ('voice' | 'photo')[]
  /** show: what is shown, and how one answers. */
  show?: Shown
  answer?: 'yes-no' | 'faces' | 'words'
  /** Asked only when an earlier question (without items) has one of these choices. */
  askedIf?: { question: string; is: string[] }
  /** Asked only of these. */
  for?: Who[]
  /** About equality: optional, with its own heading, never required. */
  equality?: boolean
  /** Results are split by the answers to this question. */
  splitBy?: 'area' | 'group'
}

/** What a survey asks and says, in one version. */
export type Definition = {
  title: Texts
  /** What it is about, in one or two sentences. */
  lead: Texts
  /** Who asks. */
  asker: Texts
  why: Texts
  /** What happens with the answers. */
  after: Texts
  picture: string
  minutes: number
  /** The last day, YYYY-MM-DD; null: until it is closed. */
  closesOn: string | null
  languages: Lang[]
  /** Who may answer. With one alone, nobody is asked who they are. */
  who: Who[]
  /** Where paper is sent back to: lines of an address. */
  returnTo: string
  questions: SurveyQuestion[]
}

/** The words in a language, or in English with that said, so that the page can mark them. */
export const inLang = (texts: Texts | undefined, lang: Lang): { words: string; lang: Lang } => {
  const own = texts?.[lang]
  return own ? { words: own, lang } : { words: texts?.en ?? '', lang: 'en' }
}

/** Whether people can choose this language for a survey. */
export const speaks = ({ languages }: Pick<Definition, 'languages'>, lang: Lang): boolean =>
  languages.includes(lang)

/** One page of a survey: a question, or a question about one thing of its list. */
export type Step = {
  /** 'happy', 'important--staff': the last part of the address, and the name of its fields. */
  step: string
  question: SurveyQuestion
  item: Choice | null
}

export const stepName = (question: string, item = '') => (item ? `${question}--${item}` : question)

/** All pages, in their order, whether or not they will be asked. */
export const stepsOf = (definition: Pick<Definition, 'questions'>): Step[] =>
  definition.questions.flatMap((question): Step[] =>
    question.items?.length
      ? question.items.map((item) => ({ step: stepName(question.id, item.id), question, item }))
      : [{ step: question.id, question, item: null }],
  )

/** The words of a step as this person gets them: in Easy Read or in detail, with the thing in its place. */
export function wordsOfStep({ question, item }: Step, who: Who, lang: Lang) {
  const detailed = !EASY_READ_WHO.includes(who) && question.detailed ? question.detailed : null
  const fill = (texts: Texts | undefined) => {
    const said = inLang(texts, lang)
    const thing = inLang((detailed && item?.detailed) || item?.texts, lang)
    return { ...said, words: said.words.replaceAll('{{item}}', thing.words) }
  }
  return { ask: fill(detailed?.ask ?? question.ask), hint: fill(detailed ? detailed.hint : question.hint) }
}
