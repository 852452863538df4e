import { THEMES } from '../../domain/changes/themes'
import type { Answers } from '../../domain/drafts/questions'
import { type HearWay, MAY_SHOW } from '../../domain/ideas/idea-flow'
import { useWords } from '../../i18n/words'
import { BackLink } from '../../kit/back-link'
import { Choices } from '../../kit/choices'
import { ErrorSummary } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import type { PictureKey } from '../../kit/pictures/registry'
import { QuestionPage } from '../../kit/question-page'
import { questionProps } from '../questions/question-props'
import type { IdeaFlowData } from './new'

type PartProps = {
  ways: readonly HearWay[]
  text: (field: string) => string
  errorOf: (field: string) => string | undefined
}
type Props = {
  flow: IdeaFlowData
  ways: readonly HearWay[]
  answers: Answers
  problems: { at: string; key: string }[]
}

const PICTURES: Record<string, PictureKey> = {
  theme: 'theme.other',
  words: 'say.idea',
  show: 'share.see',
  hear: 'say.hear',
}

/** One of the four questions about an idea. */
export function IdeaQuestion({ flow, ways, answers, problems }: Props) {
  const { t } = useWords()
  const errors = problems.map(({ at, key }) => ({ at, words: t(key) }))
  const Part = PARTS[flow.step] ?? Theme
  return (
    <>
      <BackLink href="/have-your-say" page={t('surveys:title')} />
      <ErrorSummary errors={errors} />
      <QuestionPage picture={PICTURES[flow.step]} {...questionProps(flow)}>
        <Part
          ways={ways}
          text={(field) => [answers[field] ?? []].flat()[0] ?? ''}
          errorOf={(at) => errors.find((error) => error.at === at)?.words}
        />
      </QuestionPage>
    </>
  )
}

function Theme({ text, errorOf }: PartProps) {
  const { t } = useWords()
  return (
    <Choices
      name="theme"
      type="radio"
      asTitle
      grid
      legend={t('ideas:kind.theme')}
      choices={THEMES.map((value) => ({
        value,
        label: t(`changes:theme.${value}`),
        picture: `theme.${value}` as const,
      }))}
      chosen={[text('theme')]}
      error={errorOf('theme')}
    />
  )
}

function Words({ text, errorOf }: PartProps) {
  const { t } = useWords()
  return (
    <Field
      name="words"
      asTitle
      label={t('ideas:kind.words')}
      hint={t('ideas:hint.words')}
      value={text('words')}
      error={errorOf('words')}
      lines={6}
    />
  )
}

const SHOW_PICTURES = { yes: 'share.see', no: 'page.privacy' } as const

function Show({ text, errorOf }: PartProps) {
  const { t } = useWords()
  return (
    <Choices
      name="show"
      type="radio"
      asTitle
      legend={t('ideas:kind.show')}
      hint={t('ideas:hint.show')}
      choices={MAY_SHOW.map((value) => ({
        value,
        label: t(`ideas:show.${value}`),
        picture: SHOW_PICTURES[value],
      }))}
      chosen={[text('show')]}
      error={errorOf('show')}
    />
  )
}

export const HEAR_PICTURES: Record<HearWay, PictureKey> = {
  me: 'page.me',
  mail: 'action.mail',
  text: 'action.phone',
  no: 'say.code',
}

function Hear({ ways, text, errorOf }: PartProps) {
  const { t } = useWords()
  return (
    <>
      <Choices
        name="hear"
        type="radio"
        asTitle
        legend={t('ideas:kind.hear')}
        hint={t('ideas:hint.hear')}
        choices={ways.map((value) => ({
          value,
          label: t(`ideas:hear.${value}`),
          picture: HEAR_PICTURES[value],
        }))}
        chosen={[text('hear')]}
        error={errorOf('hear')}
      />
      <Field
        name="mail"
        label={t('ideas:mail')}
        hint={t('ideas:mail-hint')}
        value={text('mail')}
        error={errorOf('mail')}
        type="email"
        autoComplete="email"
      />
      {ways.includes('text') ? (
        <Field
          name="text"
          label={t('ideas:text')}
          hint={t('ideas:text-hint')}
          value={text('text')}
          error={errorOf('text')}
          type="tel"
          autoComplete="tel"
        />
      ) : null}
      <p>{t('ideas:apart')}</p>
    </>
  )
}

const PARTS: Record<string, (props: PartProps) => JSX.Element> = {
  theme: Theme,
  words: Words,
  show: Show,
  hear: Hear,
}
