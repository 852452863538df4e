import type { Accepted } from '../../../domain/surveys/making/words'
import { LANGUAGES, type Lang } from '../../../i18n/languages'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Button, Buttons } from '../../../kit/button'
import { Field } from '../../../kit/field'
import { HiddenFields } from '../../../kit/hidden-fields'

type Props = {
  lang: Lang
  /** Null where nothing is old, or where people cannot choose the language. */
  old: { count: number; mark: string } | null
  accepted: Accepted | null
  /** Who would let the old texts stay. */
  name: string
  reason: string
  error?: string
}

/** Old texts stop a survey from opening, until each was looked at, or somebody says by name why they can stay. */
export function OldTexts(props: Props) {
  const { t } = useWords()
  const { lang, old } = props
  if (!old) return null
  return (
    <Block
      id="old"
      look="panel"
      picture="state.warning"
      title={t('survey-tools:languages.old', { count: old.count })}
    >
      {props.accepted ? <Stays {...props.accepted} lang={lang} /> : <StayForm {...props} mark={old.mark} />}
    </Block>
  )
}

function StayForm({ lang, name, reason, error, mark }: Props & { mark: string }) {
  const { t } = useWords()
  return (
    <>
      <p>{t('survey-tools:languages.accept-about')}</p>
      <form method="post" action={`?to=${lang}`} noValidate>
        <HiddenFields values={[{ name: 'mark', value: mark }]} />
        <Field
          name="reason"
          label={t('survey-tools:languages.reason')}
          hint={t('survey-making:check.reason-note', { name })}
          value={reason}
          error={error}
          lines={2}
        />
        <Buttons>
          <Button name="do" value="accept" look="quiet" picture="action.yes">
            {t('survey-tools:languages.accept', { language: LANGUAGES[lang].name })}
          </Button>
        </Buttons>
      </form>
    </>
  )
}

function Stays({ id, reason, byName, at, lang }: Accepted & { lang: Lang }) {
  const words = useWords()
  const { t } = words
  return (
    <>
      <p>{t('survey-making:check.accepted-by', { name: byName, reason })}</p>
      <p>{t('survey-making:check.accepted-on', { date: sayDate(words, at) })}</p>
      <form method="post" action={`?to=${lang}`}>
        <HiddenFields values={[{ name: 'warning', value: id }]} />
        <Button name="do" value="undo" look="small" picture="action.undo">
          {t('survey-tools:languages.accept-undo')}
        </Button>
      </form>
    </>
  )
}
