import type { AskField } from '../../domain/help/ask'
import { useWords } from '../../i18n/words'
import { Button, Buttons } from '../../kit/button'
import { Field } from '../../kit/field'

type Props = {
  formKey: string
  given: Record<string, string>
  errorOf: (at: AskField) => string | undefined
}

/** Three boxes. What was written stays in them, whatever happens. */
export function AskForm({ formKey, given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <form method="post" noValidate>
      <input type="hidden" name="key" value={formKey} />
      <Field
        name="name"
        label={t('help:write.name')}
        value={given.name}
        error={errorOf('name')}
        autoComplete="name"
      />
      <Field
        name="reach"
        label={t('help:write.reach')}
        hint={t('help:write.reach-hint')}
        value={given.reach}
        error={errorOf('reach')}
        autoComplete="on"
      />
      <Field
        name="words"
        label={t('help:write.words')}
        hint={t('help:write.words-hint')}
        value={given.words}
        error={errorOf('words')}
        lines={5}
      />
      <p>
        {t('help:write.private')} <a href="/privacy">{t('help:write.private-link')}</a>
      </p>
      <Buttons>
        <Button picture="action.send">{t('help:write.send')}</Button>
      </Buttons>
    </form>
  )
}
