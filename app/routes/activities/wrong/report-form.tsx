import type { ReportAbout } from '../../../domain/activities/report'
import { useWords } from '../../../i18n/words'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { Field } from '../../../kit/field'
import type { PictureKey } from '../../../kit/pictures/registry'
import type { ReportField } from './wrong'

const PICTURES: Record<ReportAbout, PictureKey> = {
  time: 'action.clock',
  place: 'action.map',
  cost: 'action.money',
  closed: 'state.closed',
  access: 'page.accessibility',
  words: 'page.words',
  other: 'action.not-sure',
}

type Props = {
  formKey: string
  choices: ReportAbout[]
  given: Record<string, string>
  errorOf: (at: ReportField) => string | undefined
}

/** One question that matters, and two that may be left out. Nobody needs an account for it. */
export function ReportForm({ formKey, choices, given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <form method="post" noValidate>
      <input type="hidden" name="key" value={formKey} />
      <Choices
        name="what"
        type="radio"
        grid
        legend={t('activities:report.what')}
        error={errorOf('what')}
        chosen={given.what ? [given.what] : []}
        choices={choices.map((value) => ({
          value,
          label: t(`activities:report.choice.${value}`),
          picture: PICTURES[value],
        }))}
      />
      <Field
        name="words"
        label={t('activities:report.words')}
        hint={t('activities:report.words-hint')}
        value={given.words}
        error={errorOf('words')}
        lines={4}
      />
      <Field
        name="reach"
        label={t('activities:report.reach')}
        hint={t('activities:report.reach-hint')}
        value={given.reach}
        error={errorOf('reach')}
        optional
        autoComplete="on"
      />
      <Buttons>
        <Button picture="action.send">{t('activities:report.send')}</Button>
      </Buttons>
    </form>
  )
}
