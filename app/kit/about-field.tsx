import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'

/** The language of a question that is not in the page's own, and its direction. */
export type OwnLang = { lang: string; dir: 'ltr' | 'rtl' }

type Props = { id: string; hint?: string; error?: string; hintOwn?: OwnLang; about?: ReactNode }

/** What a question needs to know and what was wrong with its answer, in that order, before its control. */
export function AboutField({ id, hint, error, hintOwn, about }: Props) {
  const { t } = useWords()
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`} {...hintOwn}>
          {hint}
        </p>
      ) : null}
      {about}
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
export function describedBy({ id, hint, error }: Pick<Props, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : '']
  return ids.filter(Boolean).join(' ') || undefined
}
