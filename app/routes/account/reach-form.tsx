import { useWords } from '../../i18n/words'
import { Button, Buttons } from '../../kit/button'
import { Field } from '../../kit/field'
import { HiddenFields } from '../../kit/hidden-fields'

type Props = { back: string; formKey: string; canText: boolean; reach?: string; error?: string }

/** One box for an address or a number: nobody has to say first which it is. */
export function ReachForm({ back, formKey, canText, reach, error }: Props) {
  const { t } = useWords()
  return (
    <form method="post" action="/sign-in" noValidate>
      <HiddenFields
        values={[
          { name: 'key', value: formKey },
          { name: 'back', value: back },
        ]}
      />
      <Field
        name="reach"
        label={t(canText ? 'account:reach.label' : 'account:reach.label-mail')}
        hint={t(canText ? 'account:reach.hint' : 'account:reach.hint-mail')}
        value={reach}
        error={error}
        type={canText ? 'text' : 'email'}
        inputMode={canText ? 'text' : 'email'}
        autoComplete="email"
        maxLength={254}
      />
      <Buttons>
        <Button picture="action.send">{t('account:reach.send')}</Button>
      </Buttons>
    </form>
  )
}
