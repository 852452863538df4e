import type { AboutAnswer } from '../../domain/about/read'
import { useWords } from '../../i18n/words'
import { PersonPhoto } from '../../kit/person-tile'
import { Picture } from '../../kit/picture'
import { isPictureKey, type PictureKey } from '../../kit/pictures/registry'

type Props = Omit<AboutAnswer, 'question'> & { question: string; name: string }

/** One answer as people read it: what was chosen, in pictures and words, then own words, photos and voice. */
export function AnswerView({ question, words, chosen, photoId, voiceId, name }: Props) {
  const { t } = useWords()
  return (
    <>
      {question === 'pictures' ? (
        <Photos ids={chosen} name={name} />
      ) : (
        <ChosenPictures question={question} chosen={chosen} />
      )}
      {photoId ? (
        <p className="about-photo">
          <PersonPhoto
            src={`/me/files/${photoId}`}
            alt={t('about-me:photo', { question: t(`about-me:question.${question}`) })}
            size="huge"
          />
        </p>
      ) : null}
      {words ? (
        <div className="about-words">
          {words.split(/\n+/).map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      ) : null}
      {voiceId ? (
        <p className="about-voice">
          {/* biome-ignore lint/a11y/useMediaCaption: nobody has written down what the person said */}
          <audio
            controls
            preload="none"
            src={`/me/files/${voiceId}`}
            aria-label={t('about-me:listen', { question: t(`about-me:question.${question}`) })}
          />
        </p>
      ) : null}
    </>
  )
}

/** What somebody chose of the answers that many people choose. */
export function ChosenPictures({ question, chosen }: { question: string; chosen: readonly string[] }) {
  const { t } = useWords()
  const known = chosen.filter((key): key is PictureKey => isPictureKey(key))
  if (known.length === 0) return null
  return (
    <ul className="about-chosen">
      {known.map((key) => (
        <li key={key}>
          <Picture of={key} size="medium" />
          <span>{t(`about-me:choice.${question}.${key}`)}</span>
        </li>
      ))}
    </ul>
  )
}

function Photos({ ids, name }: { ids: readonly string[]; name: string }) {
  const { t } = useWords()
  if (ids.length === 0) return null
  return (
    <ul className="about-photos">
      {ids.map((id, index) => (
        <li key={id}>
          <PersonPhoto
            src={`/me/files/${id}`}
            alt={t('about-me:picture-of', { number: index + 1, name })}
            size="huge"
          />
        </li>
      ))}
    </ul>
  )
}
