import type { Around } from '../../../domain/surveys/making/around'
import { hasPart } from '../../../domain/surveys/making/parts'
import type { QuestionForm } from '../../../domain/surveys/making/question-form'
import { useWords } from '../../../i18n/words'
import { Button, Buttons } from '../../../kit/button'
import { Details } from '../../../kit/details'
import type { FieldError } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { FirstButton } from './first-button'
import { KindParts } from './kind-parts'
import { PictureChoice } from './picture-choice'
import { Sometimes } from './sometimes'
import { ThingList } from './thing-list'
import { WhyPart } from './why-part'

export type EditorProps = {
  form: QuestionForm
  around: Around
  errorOf: (at: string) => string | undefined
}
type Props = { form: QuestionForm; seenAt: string; around: Around; errors: FieldError[] }

/**
 * One question. What every question needs stands open; what only some need is one press away. Every button keeps
 * everything that was typed.
 */
export function QuestionEditor({ form, seenAt, around, errors }: Props) {
  const { t } = useWords()
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  const parts = { form, around, errorOf }
  return (
    <form method="post" noValidate>
      <FirstButton />
      <HiddenFields values={[{ name: 'seen', value: seenAt }]} />
      <Field
        name="ask"
        label={t('survey-making:question.ask')}
        hint={t('survey-making:question.ask-hint')}
        value={form.ask}
        error={errorOf('ask')}
        lines={2}
        check
      />
      <Field
        name="hint"
        label={t('survey-making:question.hint')}
        value={form.hint}
        error={errorOf('hint')}
        lines={2}
        optional
        check
      />
      <PictureChoice
        title={t('survey-making:question.picture')}
        name="picture"
        picture={form.picture}
        button="picture-question"
        find={t('survey-making:question.picture-find')}
      />
      {hasPart(form.kind, 'choices') ? <ThingList list="choice" {...parts} /> : null}
      <KindParts {...parts} />
      <Sometimes {...parts} />
      <WhyPart {...parts} />
      {hasPart(form.kind, 'items') ? <Items {...parts} /> : null}
      {around.detailed || form.detailed ? <Detailed {...parts} /> : null}
      <Buttons>
        <Button name="do" value="save" picture="action.done">
          {t('survey-making:question.save')}
        </Button>
        <Button name="do" value="save-another" look="quiet" picture="action.add">
          {t('survey-making:question.save-another')}
        </Button>
      </Buttons>
    </form>
  )
}

function Items(props: EditorProps) {
  const { t } = useWords()
  const { form } = props
  const place = '{{item}}'
  return (
    <Details summary={t('survey-making:question.items')} open={form.item.length > 0}>
      <p>{t('survey-making:question.items-about')}</p>
      <p>{t('survey-making:question.ask-items', { place })}</p>
      <p>{t('survey-making:question.items-example', { place })}</p>
      <ThingList list="item" {...props} />
    </Details>
  )
}

function Detailed({ form, errorOf }: EditorProps) {
  const { t } = useWords()
  const isWrong = Boolean(errorOf('detailed') || errorOf('detailed-hint'))
  return (
    <Details summary={t('survey-making:question.detail')} open={isWrong || form.detailed !== ''}>
      <p>{t('survey-making:question.detail-about')}</p>
      <Field
        name="detailed"
        label={t('survey-making:question.detailed')}
        value={form.detailed}
        error={errorOf('detailed')}
        lines={3}
      />
      <Field
        name="detailed-hint"
        label={t('survey-making:question.detailed-hint')}
        value={form.detailedHint}
        error={errorOf('detailed-hint')}
        lines={2}
      />
    </Details>
  )
}
