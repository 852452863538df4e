import type { BatchGiven } from '../../domain/keying/batch'
import { SHARES } from '../../domain/keying/shares'
import { useWords } from '../../i18n/words'
import { Button, Buttons } from '../../kit/button'
import { Choices } from '../../kit/choices'
import type { FieldError } from '../../kit/error-summary'
import { Field } from '../../kit/field'
import { HiddenFields } from '../../kit/hidden-fields'

type Props = { formKey: string; given: BatchGiven | null; errors: FieldError[] }

export function NewBatch({ formKey, given, errors }: Props) {
  const { t } = useWords()
  const errorOf = (at: string) => errors.find((error) => error.at === at)?.words
  return (
    <section aria-labelledby="new-batch">
      <h2 id="new-batch">{t('keying:new.title')}</h2>
      <form method="post" noValidate>
        <HiddenFields values={[{ name: 'key', value: formKey }]} />
        <Field
          name="name"
          label={t('keying:new.name')}
          hint={t('keying:new.name-hint')}
          value={given?.name}
          error={errorOf('name')}
          autoComplete="off"
        />
        <Choices
          name="channel"
          type="radio"
          grid
          legend={t('keying:new.channel')}
          chosen={[given?.channel ?? 'paper']}
          choices={[
            { value: 'paper', label: t('keying:channel.paper'), picture: 'action.check' },
            { value: 'phone', label: t('keying:channel.phone'), picture: 'action.phone' },
          ]}
          error={errorOf('channel')}
        />
        <Choices
          name="share"
          type="radio"
          grid
          legend={t('keying:new.share')}
          hint={t('keying:new.share-hint')}
          chosen={[given?.share ?? '10']}
          choices={SHARES.map((share) => ({ value: String(share), label: t(`keying:share.of-${share}`) }))}
          error={errorOf('share')}
        />
        <Buttons>
          <Button picture="action.add">{t('keying:new.make')}</Button>
        </Buttons>
      </form>
    </section>
  )
}
