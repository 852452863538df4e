import { useWords } from '../i18n/words'
import { Picture } from './picture'

/** `at` is the id of the field; `words` say what happened and what to do. */
export type FieldError = { at: string; words: string }

/** What is wrong, in one place, before everything else; each line leads to its field. It takes the focus. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const { t } = useWords()
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} id="errors" data-focus>
      <Picture of="state.error" size="small" eager />
      <div>
        <h2>{t('shared:error.title', { count: errors.length })}</h2>
        <ul>
          {errors.map((error) => (
            <li key={error.at}>
              <a href={`#${error.at}`}>{error.words}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
