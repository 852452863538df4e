import { useWords } from '../../i18n/words'
import { AboutField, describedBy } from '../../kit/about-field'
import { Button } from '../../kit/button'
import type { BatchProps } from './batch-page'

/** The box for the next code. It has the focus when the page opens: one sheet follows the other. */
export function CodeForm({ survey, id, number, code, problem }: BatchProps) {
  const { t } = useWords()
  const about = {
    id: 'sheet',
    hint: t('keying:batch.code-hint', { code: `${number}-1-BCD234` }),
    error: problem ? t(problem) : undefined,
  }
  return (
    <form method="get" action={`/staff/surveys/${survey.id}/keying/${id}`} className="key-code" noValidate>
      <div className={problem ? 'field field-wrong' : 'field'}>
        <label htmlFor="sheet">{t('keying:batch.code')}</label>
        <AboutField {...about} />
        <input
          type="text"
          id="sheet"
          name="sheet"
          defaultValue={problem ? code : ''}
          aria-describedby={describedBy(about)}
          aria-invalid={problem ? true : undefined}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: whoever comes here has the next sheet in their hand
          autoFocus={!problem}
        />
      </div>
      <Button picture="action.next">{t('keying:batch.open')}</Button>
    </form>
  )
}
