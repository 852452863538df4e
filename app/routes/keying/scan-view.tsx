import { useWords } from '../../i18n/words'

type Props = { href: string; number: number; code: string }

/** A document of a scanner, where the browser can show it; the file to save, where it cannot. */
export function ScannedDocument({ href, number, code }: Props) {
  const { t } = useWords()
  return (
    <>
      <object
        className="key-document"
        data={href}
        type="application/pdf"
        aria-label={t('keying:scan.alt', { number, code })}
      >
        <p>{t('keying:scan.not-shown')}</p>
      </object>
      <p>
        <a href={`${href}?save=yes`} download className="key-next">
          {t('keying:scan.pdf', { number })}
        </a>
      </p>
    </>
  )
}

const SIZES = ['1', '2', '4'] as const

/** A picture in a frame of its own, which scrolls with the arrow keys. How large it is, three buttons say: no script. */
export function ScannedPicture({ href, number, code }: Props) {
  const { t } = useWords()
  const alt = t('keying:scan.alt', { number, code })
  return (
    <div className="key-zoom">
      <fieldset className="key-sizes">
        <legend>{t('keying:scan.size', { number })}</legend>
        {SIZES.map((size) => (
          <label key={size} className="key-size">
            <input type="radio" name={`size-${number}`} value={size} defaultChecked={size === '1'} />
            <span>{t(`keying:scan.size-${size}`)}</span>
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="key-picture" aria-label={t('keying:scan.frame', { number })} tabIndex={0}>
        <img src={href} alt={alt} />
      </section>
    </div>
  )
}
