import type { ReactNode } from 'react'
import type { Answers } from '../../../domain/drafts/questions'
import { EASY_READ_WHO, inLang, type Texts, type Who } from '../../../domain/surveys/definition'
import type { Offered } from '../../../domain/surveys/question-types/type'
import type { InLang, QuestionView } from '../../../domain/surveys/question-view'
import { LANGUAGES } from '../../../i18n/languages'
import { useWords, type Words } from '../../../i18n/words'
import type { OwnLang } from '../../../kit/about-field'
import type { Choice } from '../../../kit/choices'
import { Details } from '../../../kit/details'
import { isPictureKey, type PictureKey } from '../../../kit/pictures/registry'
import { HardWords, plainText, Text, withHardWords } from '../../../kit/text'

export type ShownActivity = {
  name: string
  summary: string
  href: string
  picture: PictureKey
  lang?: string
}

export type FieldsProps = QuestionView & {
  given: Answers
  /** What is wrong at a field, in words. */
  errorOf: (at: string) => string | undefined
  /** Where a photo or a recording of this draft is read. */
  fileHref?: (id: string) => string
  /** place: names of the towns that are offered. */
  towns?: readonly string[]
  /** show: the activity that is shown; left out when there is none of this name any more. */
  activity?: ShownActivity | null
  /** False where the page has another h1. */
  asTitle?: boolean
}

/** What a component gets: what was sent to it, and between question and answer also what is shown there. */
export type KindProps = FieldsProps & { shown?: ReactNode }

export const pictureOf = (key: string | undefined): PictureKey | undefined =>
  key && isPictureKey(key) ? key : undefined

/** Marks words that are not in the page's language. */
export const ownLang = (said: InLang | null, { lang }: Words): OwnLang | undefined =>
  said && said.lang !== lang ? { lang: said.lang, dir: LANGUAGES[said.lang].dir } : undefined

/** Words of the survey's own, as this person gets them, with their language when it is not the page's. */
export function wordsOfTexts(
  { texts, detailed }: { texts?: Texts; detailed?: Texts },
  who: Who,
  words: Words,
) {
  const easy = EASY_READ_WHO.includes(who)
  const said = inLang((!easy && detailed?.en ? detailed : texts) ?? texts, words.lang)
  return { words: said.words, own: ownLang(said, words) }
}

/** The parts that every kind of question has: for Choices, Field and DateField alike. */
export function useQuestion(view: KindProps) {
  const { question, who, field, ask, hint, why, asTitle = true, errorOf, shown } = view
  const words = useWords()
  const title = plainText(ask.words)
  const choices = (question.choices ?? []).map((choice) => wordsOfTexts(choice, who, words).words)
  const { keys } = withHardWords([ask.words, hint?.words ?? '', ...choices].join(' '))
  return {
    words,
    title,
    props: {
      asTitle,
      own: ownLang(ask, words),
      hint: hint ? plainText(hint.words) : undefined,
      hintOwn: ownLang(hint, words),
      error: errorOf(field),
      about:
        keys.length > 0 || why || shown ? (
          <>
            <HardWords keys={keys} />
            {why ? <Why said={why} own={ownLang(why, words)} /> : null}
            {shown}
          </>
        ) : undefined,
    },
  }
}

function Why({ said, own }: { said: InLang; own?: OwnLang }) {
  const { t } = useWords()
  return (
    <Details summary={t('survey-questions:why')}>
      <Text {...own}>{said.words}</Text>
    </Details>
  )
}

/** What there is to choose, as cards. The first has the field's own id, so that a problem leads to it. */
export const toChoices = (offered: readonly Offered[], { field, who }: KindProps, words: Words): Choice[] =>
  offered.map((one, index) => {
    const said = 'key' in one ? { words: words.t(one.key), own: undefined } : wordsOfTexts(one, who, words)
    return {
      value: one.id,
      id: index === 0 ? undefined : `${field}--${one.id}`,
      label: said.words,
      picture: pictureOf(one.picture),
      ...said.own,
    }
  })
