import { WHO } from '../../../domain/surveys/definition'
import type { FactsForm as Facts } from '../../../domain/surveys/making/facts'
import { useWords } from '../../../i18n/words'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { DateField } from '../../../kit/date-field'
import type { FieldError } from '../../../kit/error-summary'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'
import { FirstButton } from './first-button'
import { PictureChoice } from './picture-choice'

type Props = { facts: Facts; seenAt: string; minutes: number; errors: FieldError[] }

/** What people read before they start, and when and to whom a survey is open. */
export function FactsForm({ facts, seenAt, minutes, errors }: Props) {
  const { t } = useWords()
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  const text = (name: 'title' | 'lead' | 'asker' | 'why' | 'after', lines?: number, hint?: string) => (
    <Field
      name={name}
      label={t(`survey-making:fact.${name}`)}
      hint={hint}
      value={facts[name]}
      error={errorOf(name)}
      lines={lines}
      check
    />
  )
  return (
    <form method="post" noValidate>
      <FirstButton />
      <HiddenFields values={[{ name: 'seen', value: seenAt }]} />
      {text('title', undefined, t('survey-making:about.title-hint'))}
      {text('lead', 3, t('survey-making:about.lead-hint'))}
      <PictureChoice
        title={t('survey-making:about.picture')}
        name="picture"
        picture={facts.picture}
        button="picture"
        find={t('survey-making:about.picture-find')}
      />
      {text('asker', undefined, t('survey-making:about.asker-hint'))}
      {text('why', 3)}
      {text('after', 3, t('survey-making:about.after-hint'))}
      <Field
        name="minutes"
        label={t('survey-making:about.minutes')}
        hint={t('survey-making:about.minutes-hint', { count: minutes })}
        value={facts.minutes}
        error={errorOf('minutes')}
        inputMode="numeric"
      />
      <DateField
        name="closes"
        legend={t('survey-making:about.closes')}
        hint={t('survey-making:about.closes-hint')}
        value={{
          day: facts['closes-day'],
          month: facts['closes-month'],
          year: facts['closes-year'],
        }}
        error={errorOf('closes')}
      />
      <Choices
        name="who"
        type="checkbox"
        legend={t('survey-making:about.who')}
        choices={WHO.map((who) => ({
          value: who,
          label: t(`survey-making:who.${who}`),
          picture: `survey.${who}`,
        }))}
        chosen={facts.who}
        error={errorOf('who')}
        grid
      />
      <Field
        name="return-to"
        label={t('survey-making:fact.return-to')}
        hint={t('survey-making:about.return-hint')}
        value={facts['return-to']}
        error={errorOf('return-to')}
        lines={4}
      />
      <Buttons>
        <Button name="do" value="save" picture="action.done">
          {t('survey-making:about.save')}
        </Button>
      </Buttons>
    </form>
  )
}
