import type { HearChannel } from '../../../domain/hear-back/ask'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Button, Buttons } from '../../../kit/button'
import { Choices } from '../../../kit/choices'
import { Field } from '../../../kit/field'
import type { PictureKey } from '../../../kit/pictures/registry'

export type HearGiven = { channel: string; to: string }

type Props = {
  ways: readonly HearChannel[]
  given: HearGiven | undefined
  errorOf: (at: string) => string | undefined
}

const PICTURES = { me: 'page.me', mail: 'action.mail', text: 'device.phone' } as const satisfies Record<
  HearChannel,
  PictureKey
>

/** Whether somebody wants to hear what changes, and how. */
export function HearForm({ ways, given, errorOf }: Props) {
  const { t } = useWords()
  return (
    <Block id="hear" look="panel" title={t('surveys:hear.title')} picture="survey.changed">
      <p>{t('surveys:hear.words')}</p>
      <form method="post" noValidate>
        <Choices
          name="channel"
          type="radio"
          legend={t('surveys:hear.ask')}
          choices={[
            ...ways.map((value) => ({ value, label: t(`surveys:hear.${value}`), picture: PICTURES[value] })),
            { value: 'no', label: t('surveys:hear.no'), picture: 'action.no' as const },
          ]}
          chosen={given ? [given.channel] : []}
          error={errorOf('channel')}
        />
        <Field
          name="to"
          label={t(ways.includes('text') ? 'surveys:hear.to-text' : 'surveys:hear.to-mail')}
          hint={t('surveys:hear.to-hint')}
          value={given?.to}
          error={errorOf('to')}
          autoComplete="email"
        />
        <Buttons>
          <Button look="quiet" picture="survey.changed">
            {t('surveys:hear.send')}
          </Button>
        </Buttons>
      </form>
    </Block>
  )
}
