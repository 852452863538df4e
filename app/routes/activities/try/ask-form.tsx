import type { AskField } from '../../../domain/help/ask'
import { useWords } from '../../../i18n/words'
import { Button, Buttons } from '../../../kit/button'
import { Field } from '../../../kit/field'

type Props = {
  formKey: string
  given: Record<string, string>
  errorOf: (at: AskField) => string | undefined
}

/** Three boxes. What was written stays in them, whatever happens. */
export function AskForm({ formKey, given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <>
      <p>{t('activities:try.write-about')}</p>
      <form method="post" noValidate>
        <input type="hidden" name="key" value={formKey} />
        <Field
          name="name"
          label={t('activities:try.name')}
          value={given.name}
          error={errorOf('name')}
          autoComplete="name"
        />
        <Field
          name="reach"
          label={t('activities:try.reach')}
          hint={t('activities:try.reach-hint')}
          value={given.reach}
          error={errorOf('reach')}
          autoComplete="on"
        />
        <Field
          name="words"
          label={t('activities:try.words')}
          hint={t('activities:try.words-hint')}
          value={given.words}
          error={errorOf('words')}
          lines={5}
        />
        <p>
          {t('activities:try.private')} <a href="/privacy">{t('activities:try.private-link')}</a>
        </p>
        <Buttons>
          <Button picture="action.send">{t('activities:try.send')}</Button>
        </Buttons>
      </form>
    </>
  )
}
