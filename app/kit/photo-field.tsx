import { useWords } from '../i18n/words'
import { AboutField, describedBy } from './about-field'
import { PersonPhoto } from './person-tile'

type Props = {
  name: string
  label: string
  /** The question is the page's h1. */
  asTitle?: boolean
  hint?: string
  error?: string
  /** The photo that is kept now. It can be taken away: then `<name>-remove` is "yes". */
  current?: { src: string; alt: string }
}

/** A photo from the device: its own control, which offers the camera where there is one. The form needs `upload`. */
export function PhotoField({ name, label, asTitle, hint, error, current }: Props) {
  const { t } = useWords()
  const labelled = <label htmlFor={name}>{label}</label>
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      {asTitle ? <h1>{labelled}</h1> : labelled}
      <AboutField id={name} hint={hint} error={error} />
      <input
        type="file"
        accept="image/*"
        id={name}
        name={name}
        className="file-box"
        aria-describedby={describedBy({ id: name, hint, error })}
        aria-invalid={error ? true : undefined}
      />
      {current ? (
        <div className="photo-now">
          <PersonPhoto src={current.src} alt={current.alt} size="huge" />
          <div className="choice">
            <input type="checkbox" id={`${name}-remove`} name={`${name}-remove`} value="yes" />
            <label htmlFor={`${name}-remove`}>{t('kit:photo.remove')}</label>
          </div>
        </div>
      ) : null}
    </div>
  )
}
