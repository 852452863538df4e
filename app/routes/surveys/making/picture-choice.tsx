import { useWords } from '../../../i18n/words'
import { Button } from '../../../kit/button'
import { Picture } from '../../../kit/picture'
import { isPictureKey } from '../../../kit/pictures/registry'

type Props = {
  /** What it is the picture of, where nothing beside it says so. */
  title?: string
  /** The hidden field that keeps the key of the picture. */
  name: string
  picture: string
  /** What the button sends as `do`: everything that was typed is saved on the way to the search. */
  button: string
  find: string
  /** Heard with the button: more than one of a page may say the same. */
  of?: string
  error?: string
}

/** The picture that was chosen, and a way to look for another one. */
export function PictureChoice({ title, name, picture, button, find, of, error }: Props) {
  const { t } = useWords()
  return (
    <div className="making-picture">
      <input type="hidden" name={name} value={picture} />
      {isPictureKey(picture) ? <Picture of={picture} size="medium" /> : null}
      {title ? (
        <p>
          <strong>{title}</strong>
        </p>
      ) : null}
      {isPictureKey(picture) || !title ? null : <p>{t('survey-making:question.picture-none')}</p>}
      {error ? <p className="field-error">{error}</p> : null}
      <Button name="do" value={button} look="small" picture="action.search">
        {find}
        {of ? <span className="unseen">: {of}</span> : null}
      </Button>
    </div>
  )
}
