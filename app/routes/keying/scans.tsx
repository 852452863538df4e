import { useWords } from '../../i18n/words'
import { AboutField, describedBy } from '../../kit/about-field'
import { Button } from '../../kit/button'
import { ScannedDocument, ScannedPicture } from './scan-view'

type Props = {
  code: string
  scans: { id: string; type: string }[]
  /** The address of the batch. */
  path: string
  error?: string
  /** Scans can be looked at alone. */
  isClosed?: boolean
}

/** Pictures of the sheet beside its questions. What is pressed here sends the sheet's form, and keeps what was typed. */
export function Scans({ code, scans, path, error, isClosed }: Props) {
  const { t } = useWords()
  if (isClosed && scans.length === 0) return null
  return (
    <section className="key-scans" aria-labelledby="scans">
      <h2 id="scans">{t('keying:scan.title')}</h2>
      <ul>
        {scans.map(({ id, type }, at) => (
          <li key={id}>
            {type === 'application/pdf' ? (
              <ScannedDocument href={`${path}/scan/${id}`} number={at + 1} code={code} />
            ) : (
              <ScannedPicture href={`${path}/scan/${id}`} number={at + 1} code={code} />
            )}
            {isClosed ? null : (
              <p>
                <Button look="small" name="do" value={`unscan:${id}`} form="sheet">
                  {t('keying:scan.remove', { number: at + 1 })}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {isClosed ? null : <AddScan error={error} />}
      <p className="hint">{t('keying:scan.who')}</p>
    </section>
  )
}

function AddScan({ error }: { error?: string }) {
  const { t } = useWords()
  const about = { id: 'scan', hint: t('keying:scan.file-hint'), error }
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor="scan">{t('keying:scan.file')}</label>
      <AboutField {...about} />
      <input
        type="file"
        id="scan"
        name="scan"
        form="sheet"
        accept="image/jpeg,image/png,application/pdf"
        className="file-box"
        aria-describedby={describedBy(about)}
        aria-invalid={error ? true : undefined}
      />
      <p>
        <Button look="small" name="do" value="scan" form="sheet">
          {t('keying:scan.add')}
        </Button>
      </p>
    </div>
  )
}
