import type { Change } from '../../../domain/surveys/making/compare'
import { useWords } from '../../../i18n/words'
import { plainText } from '../../../kit/text'

/** What was changed since people got the survey, a line each. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t } = useWords()
  return (
    <ul className="making-changes">
      {changes.map((change, index) => (
        <li key={index}>
          {'number' in change ? (
            <>
              {t(`survey-making:waiting.${change.what}`, { number: change.number })}{' '}
              <q>{asked(change.ask) || t('survey-making:show.no-words')}</q>
              {change.was ? (
                <>
                  <br />
                  {t('survey-making:waiting.was')} <q>{asked(change.was)}</q>
                </>
              ) : null}
            </>
          ) : (
            t(`survey-making:waiting.${change.what}`)
          )}
        </li>
      ))}
    </ul>
  )
}

const asked = (words: string) => plainText(words).replaceAll('{{item}}', '…')
