import { useWords } from '../i18n/words'

type Props = { id: string; hint?: string; error?: string }

/** What a question needs to know and what was wrong with its answer, in that order, before its control. */
export function AboutField({ id, hint, error }: Props) {
  const { t } = useWords()
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          <span className="unseen">{t('shared:error.field')} </span>
          {error}
        </p>
      ) : null}
    </>
  )
}

/** What `aria-describedby` of the control says, so that the two above are heard with it. */
export function describedBy({ id, hint, error }: Props): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : '']
  return ids.filter(Boolean).join(' ') || undefined
}
