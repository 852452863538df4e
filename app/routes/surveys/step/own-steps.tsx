import type { Answers } from '../../../domain/drafts/questions'
import { HELP, HELPERS, type Who } from '../../../domain/surveys/definition'
import { useWords, type Words } from '../../../i18n/words'
import { Choices } from '../../../kit/choices'
import type { PictureKey } from '../../../kit/pictures/registry'

/** The questions that every survey has have these titles. */
export const titleOfOwn = ({ t }: Words, step: string) => t(`surveys:${step}.ask`)

type Props = {
  given: Answers
  errorOf: (at: string) => string | undefined
  who: readonly Who[]
  helping: string | null
}

const chosenIn = (given: Answers, field: string) => [given[field] ?? []].flat()

/** "Who is answering?" Whoever is helping somebody just now most likely answers with that person. */
function WhoIsAnswering({ given, errorOf, who, helping }: Props) {
  const { t } = useWords()
  const likely = helping && who.includes('helped') ? ['helped'] : []
  const chosen = chosenIn(given, 'who')
  return (
    <Choices
      name="who"
      type="radio"
      legend={t('surveys:who.ask')}
      asTitle
      hint={helping ? t('surveys:who.hint-helping', { name: helping }) : t('surveys:who.hint')}
      choices={who.map((value) => ({
        value,
        label: t(`surveys:who.${value}`),
        hint: t(`surveys:who.${value}-about`),
        picture: `survey.${value}` as PictureKey,
      }))}
      chosen={chosen.length > 0 ? chosen : likely}
      error={errorOf('who')}
    />
  )
}

const PICTURE_OF_HELPER = {
  family: 'survey.carer',
  'support-worker': 'role.support-worker',
  friend: 'with.friend',
  advocate: 'word.advocate',
  other: 'action.people',
} as const satisfies Record<(typeof HELPERS)[number], PictureKey>

function WhoHelps({ given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <>
      <Choices
        name="helper"
        type="radio"
        legend={t('surveys:helper.ask')}
        asTitle
        choices={HELPERS.map((value) => ({
          value,
          label: t(`surveys:helper.${value}`),
          picture: PICTURE_OF_HELPER[value],
        }))}
        chosen={chosenIn(given, 'helper')}
        error={errorOf('helper')}
        grid
      />
      <Choices
        name="help"
        type="radio"
        legend={t('surveys:helper.how')}
        asHeading
        choices={HELP.map((value) => ({
          value,
          label: t(`surveys:helper.${value}`),
          picture: `survey.${value}` as PictureKey,
        }))}
        chosen={chosenIn(given, 'help')}
        error={errorOf('help')}
      />
    </>
  )
}

function MayQuote({ given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <Choices
      name="quote"
      type="radio"
      legend={t('surveys:quote.ask')}
      asTitle
      hint={t('surveys:quote.hint')}
      choices={[
        { value: 'yes', label: t('surveys:quote.yes'), picture: 'action.yes' },
        { value: 'no', label: t('surveys:quote.no'), picture: 'action.no' },
      ]}
      chosen={chosenIn(given, 'quote')}
      error={errorOf('quote')}
    />
  )
}

export const OWN_QUESTIONS: Record<string, (props: Props) => JSX.Element> = {
  who: WhoIsAnswering,
  helper: WhoHelps,
  quote: MayQuote,
}

export const PICTURE_OF_OWN: Record<string, PictureKey> = {
  who: 'action.people',
  helper: 'survey.helped',
  quote: 'action.tell',
}
