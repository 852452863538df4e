import type { PersonField } from '../../../domain/account/look-after'
import { useWords } from '../../../i18n/words'
import { Field } from '../../../kit/field'

type Props = {
  given: Record<string, string | null>
  errorOf: (at: PersonField) => string | undefined
}

/** A name, what they like to be called, and how to reach them. */
export function PersonFields({ given, errorOf }: Props) {
  const { t } = useWords()
  const field = (name: 'name' | 'called' | 'email' | 'phone', type: 'text' | 'email' | 'tel') => (
    <Field
      name={name}
      type={type}
      label={t(`account:people.field.${name}`)}
      hint={name === 'email' ? t('account:people.field.email-hint') : undefined}
      value={given[name] ?? ''}
      error={name === 'called' ? undefined : errorOf(name)}
      optional={name !== 'name'}
      autoComplete="off"
      maxLength={254}
    />
  )
  return (
    <>
      {field('name', 'text')}
      {field('called', 'text')}
      {field('email', 'email')}
      {field('phone', 'tel')}
    </>
  )
}
