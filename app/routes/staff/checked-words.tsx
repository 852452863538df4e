import type { WordsFinding } from '../../domain/asks/staff-words'
import { explain } from '../../domain/words/finding'
import { useWords } from '../../i18n/words'
import { Picture } from '../../kit/picture'

export const hasErrors = (findings: readonly WordsFinding[]) =>
  findings.some(({ level }) => level === 'error')

/** What the Easy Read check says about words, each with what it means, why it matters and what to do. */
export function CheckedWords({ findings }: { findings: WordsFinding[] }) {
  const { t } = useWords()
  if (findings.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} id="checked" data-focus>
      <Picture of="page.words" size="small" eager />
      <div>
        <h2>{t('staff:check.title')}</h2>
        <p>{t(hasErrors(findings) ? 'staff:check.errors' : 'staff:check.warnings')}</p>
        <ul>
          {findings.map((finding, index) => (
            <Finding key={index} finding={finding} />
          ))}
        </ul>
      </div>
    </div>
  )
}

function Finding({ finding }: { finding: WordsFinding }) {
  const { t } = useWords()
  const { name, why, fix } = explain(finding)
  return (
    <li>
      <p>
        <a href={`#${finding.at}`}>{t(name)}</a>
      </p>
      <p className="checked-sentence">{t('staff:check.sentence', { sentence: finding.sentence })}</p>
      <p>{t(fix, finding.values)}</p>
      <p>{t(why)}</p>
    </li>
  )
}
