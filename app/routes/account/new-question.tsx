import { OWN_PICTURES } from '../../domain/people/own-pictures'
import { useWords } from '../../i18n/words'
import { Choices } from '../../kit/choices'
import { Field } from '../../kit/field'
import { isPictureKey } from '../../kit/pictures/registry'
import { QuestionPage } from '../../kit/question-page'
import type { FlowState } from '../questions/flow-page'
import { questionProps } from '../questions/question-props'

type Props = {
  state: FlowState
  given: Record<string, string | string[]>
  canText: boolean
  errorOf: (at: string) => string | undefined
}

/** One question of a new account. */
export function NewAccountQuestion({ state, given, canText, errorOf }: Props) {
  return (
    <QuestionPage picture={PICTURES[state.step as Step]} {...questionProps(state)}>
      {state.step === 'picture' ? (
        <PictureQuestion given={given} errorOf={errorOf} />
      ) : (
        <WordsQuestion
          step={state.step as 'name' | 'called' | 'reach'}
          given={given}
          canText={canText}
          errorOf={errorOf}
        />
      )}
    </QuestionPage>
  )
}

const PICTURES = {
  name: 'account.name',
  called: 'account.called',
  reach: 'account.reach',
  picture: 'page.me',
} as const
type Step = keyof typeof PICTURES

const COMPLETES = { name: 'name', called: 'nickname', reach: 'email' } as const

type WordsProps = Omit<Props, 'state'> & { step: 'name' | 'called' | 'reach' }

function WordsQuestion({ step, given, canText, errorOf }: WordsProps) {
  const { t } = useWords()
  const asked = step === 'reach' && !canText ? 'reach-mail' : step
  return (
    <Field
      name={step}
      asTitle
      label={t(`account:new.${step}.ask`)}
      hint={t(`account:new.${asked}.hint`)}
      value={String(given[step] ?? '')}
      error={errorOf(step)}
      autoComplete={COMPLETES[step]}
      maxLength={254}
    />
  )
}

function PictureQuestion({ given, errorOf }: Pick<Props, 'given' | 'errorOf'>) {
  const { t } = useWords()
  return (
    <Choices
      name="picture"
      type="radio"
      grid
      asTitle
      legend={t('account:new.picture.ask')}
      hint={t('account:new.picture.hint')}
      error={errorOf('picture')}
      chosen={[String(given.picture ?? '')]}
      choices={OWN_PICTURES.map((picture, index) => ({
        value: picture,
        label: t('account:new.picture.one', { number: index + 1 }),
        picture: isPictureKey(picture) ? picture : undefined,
      }))}
    />
  )
}
