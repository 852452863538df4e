import { useWords } from '../../../i18n/words'
import { Picture } from '../../../kit/picture'
import { pictureOf } from '../questions/question-props'
import type { Bar } from './results-view'

/**
 * A bar chart that is a table: each line has its words, its number and a bar of that length. The bars are drawings of
 * the numbers beside them, so they are silent.
 */
export function Bars({
  caption,
  bars,
  asWords = false,
}: {
  caption: string
  bars: Bar[]
  asWords?: boolean
}) {
  const { t } = useWords()
  if (bars.length === 0) return null
  return (
    <table className="bars">
      <caption className="unseen">{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t(asWords ? 'survey-results:theme' : 'survey-results:answer')}</th>
          <th scope="col">{t('survey-results:people')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ label, picture, count, share }) => (
          <tr key={label}>
            <th scope="row">
              {pictureOf(picture ?? undefined) ? (
                <Picture of={pictureOf(picture ?? undefined)!} size="tiny" />
              ) : null}
              <span>{label}</span>
            </th>
            <td>
              <span className="bar-count">{count === null ? t('survey-results:hidden') : count}</span>
              <DrawnBar share={share} isHidden={count === null} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DrawnBar({ share, isHidden }: { share: number; isHidden: boolean }) {
  return (
    <svg className="bar" width="100%" height="20" aria-hidden="true">
      <rect className={isHidden ? 'bar-hidden' : 'bar-whole'} width="100%" height="20" rx="4" />
      {isHidden ? null : (
        <rect className="bar-part" width={`${Math.round(share * 1000) / 10}%`} height="20" rx="4" />
      )}
    </svg>
  )
}
