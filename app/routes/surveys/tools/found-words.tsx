import { explain, type Finding } from '../../../domain/words/finding'
import { useWords } from '../../../i18n/words'

/**
 * What the Easy Read check says about one box, below it, as the page is written. The script words-check takes this
 * place over while somebody types.
 */
export function FoundWords({ of, findings }: { of: string; findings: readonly Finding[] }) {
  const { t } = useWords()
  return (
    <div className="words-check" data-found={of}>
      {findings.length > 0 ? (
        <>
          <p className="words-check-count">{t('survey-tools:check.count', { count: findings.length })}</p>
          <ul>
            {findings.map((finding, index) => (
              <Found key={index} finding={finding} />
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}

function Found({ finding }: { finding: Finding }) {
  const { t } = useWords()
  const { name, why, fix } = explain(finding)
  return (
    <li>
      <p className="words-check-name">
        {t(name)}. {t(`survey-tools:check.${finding.level}`)}
      </p>
      <p className="checked-sentence">{t('staff:check.sentence', { sentence: finding.sentence })}</p>
      <p>{t(fix, finding.values)}</p>
      <p>{t(why)}</p>
    </li>
  )
}
