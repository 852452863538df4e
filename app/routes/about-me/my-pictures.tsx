import { MOST_PICTURES } from '../../domain/about/questions'
import { useWords } from '../../i18n/words'
import { Button } from '../../kit/button'
import { HiddenFields } from '../../kit/hidden-fields'
import { PersonPhoto } from '../../kit/person-tile'
import { PhotoField } from '../../kit/photo-field'

type Props = { title: string; ids: readonly string[]; error?: string; name: string }

/** The photos that are there, each with a way to take it away, and one more. */
export function MyPictures({ title, ids, error, name }: Props) {
  const { t } = useWords()
  const isFull = ids.length >= MOST_PICTURES
  return (
    <>
      {isFull ? (
        <h1>{title}</h1>
      ) : (
        <PhotoField
          name="photo"
          label={title}
          asTitle
          hint={`${t('about-me:hint.pictures')} ${t('about-me:add.photo-hint')}`}
          error={error}
        />
      )}
      {ids.length > 0 ? (
        <ul className="about-photos about-photos-edit">
          {ids.map((id, index) => (
            <li key={id}>
              <PersonPhoto
                src={`/me/files/${id}`}
                alt={t('about-me:picture-of', { number: index + 1, name })}
                size="huge"
              />
              <div className="choice">
                <input type="checkbox" id={`remove-${id}`} name="remove" value={id} />
                <label htmlFor={`remove-${id}`}>{t('about-me:add.remove', { number: index + 1 })}</label>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      <HiddenFields values={ids.map((value) => ({ name: 'chosen', value }))} />
      {ids.length < MOST_PICTURES - 1 ? (
        <p>
          <Button name="go" value="more" look="quiet" picture="action.add">
            {t('about-me:add.more')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
