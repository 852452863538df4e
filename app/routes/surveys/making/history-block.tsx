import type { HistoryLine, Overview } from '../../../domain/surveys/making/overview'
import { sayDate } from '../../../i18n/say'
import { useWords } from '../../../i18n/words'
import { Details } from '../../../kit/details'

/** What happened to a survey, the newest first, and what each version was. */
export function HistoryBlock({ survey: { history, versions } }: { survey: Overview }) {
  const words = useWords()
  const { t } = words
  return (
    <Details summary={t('survey-making:show.history')}>
      <ul className="making-history">
        {history.map((line) => (
          <li key={`${line.at} ${line.kind}`}>
            <strong>{t(`survey-making:happened.${happened(line)}`)}</strong>
            <br />
            {line.byName
              ? t('survey-making:show.history-line', { date: sayDate(words, line.at), name: line.byName })
              : t('survey-making:show.history-site', { date: sayDate(words, line.at) })}
          </li>
        ))}
      </ul>
      <h3>{t('survey-making:show.versions')}</h3>
      <ul className="making-history">
        {versions.map(({ number, publishedAt, questions }) => (
          <li key={number}>
            <strong>{t('survey-making:show.version', { number })}</strong>
            <br />
            {t('survey-making:list.questions', { count: questions })}.{' '}
            {publishedAt
              ? t('survey-making:show.version-open', { date: sayDate(words, publishedAt) })
              : t('survey-making:show.version-draft')}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** Some moves lead to a state that a survey has been in before. */
function happened({ kind, move, isFirst }: HistoryLine): string {
  if (move === 'change' || move === 'again' || move === 'hide' || move === 'throw-away') return move
  return kind === 'draft' && !isFirst ? 'draft-again' : kind
}
