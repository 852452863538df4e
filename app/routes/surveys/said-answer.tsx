import { EASY_READ_WHO, inLang, type Texts, type Who } from '../../domain/surveys/definition'
import type { SaidAnswer, SaidPart } from '../../domain/surveys/say-answer'
import { sayDate } from '../../i18n/say'
import { useWords, type Words } from '../../i18n/words'
import { Picture } from '../../kit/picture'
import type { PictureKey } from '../../kit/pictures/registry'
import { plainText } from '../../kit/text'
import { ownLang, pictureOf } from './questions/question-props'

type Props = {
  said: SaidAnswer
  who: Who
  /** Where a photo or a recording is read; without it the page says that there is one. */
  fileHref?: (id: string) => string
}

/** An answer with its pictures, as the person saw them when they chose. */
export function SaidWithPictures({ said, who, fileHref }: Props) {
  const { t } = useWords()
  if (said.state !== 'answered') {
    return (
      <p className="survey-said">
        {said.state === 'unsure' ? <Picture of="action.not-sure" size="small" /> : null}
        <span>{t(`surveys:said.${said.state}`)}</span>
      </p>
    )
  }
  const ordered = said.parts.some(({ place }) => place)
  const List = ordered ? 'ol' : 'ul'
  if (said.parts.length === 1 && said.parts[0]) return <Part part={said.parts[0]} {...{ who, fileHref }} />
  return (
    <List className="survey-said-list">
      {said.parts.map((part, index) => (
        <li key={index}>
          <Part part={part} {...{ who, fileHref }} />
        </li>
      ))}
    </List>
  )
}

type PartProps = Omit<Props, 'said'> & { part: SaidPart }

function Part({ part, who, fileHref }: PartProps) {
  const words = useWords()
  if (part.file) return <FilePart file={part.file} fileHref={fileHref} />
  const { label, own } = labelOf(part, who, words)
  const picture = pictureOf(part.picture)
  return (
    <div className="survey-said">
      {picture ? <Picture of={picture} size="small" /> : null}
      <div>
        {label ? <p {...own}>{label}</p> : null}
        {part.words ? (
          <p className="as-written">
            <bdi>{part.words}</bdi>
          </p>
        ) : null}
      </div>
    </div>
  )
}

function labelOf(part: SaidPart, who: Who, words: Words) {
  if (part.key) return { label: plainText(words.t(part.key)), own: undefined }
  if (part.date) return { label: sayDate(words, part.date), own: undefined }
  if (part.number !== undefined) {
    const unit = part.unit ? inLang(part.unit, words.lang).words : ''
    return { label: words.t('surveys:said.number', { number: part.number, unit }).trim(), own: undefined }
  }
  if (!part.texts) return { label: '', own: undefined }
  const texts: Texts = !EASY_READ_WHO.includes(who) && part.detailed?.en ? part.detailed : part.texts
  const said = inLang(texts, words.lang)
  return { label: plainText(said.words), own: ownLang(said, words) }
}

type FileProps = { file: NonNullable<SaidPart['file']>; fileHref: Props['fileHref'] }

function FilePart({ file, fileHref }: FileProps) {
  const { t } = useWords()
  const picture: PictureKey = file.kind === 'photo' ? 'action.camera' : 'action.voice'
  if (!fileHref) {
    return (
      <div className="survey-said">
        <Picture of={picture} size="small" />
        <p>{t(`surveys:copy.${file.kind}`)}</p>
      </div>
    )
  }
  return file.kind === 'photo' ? (
    <img className="survey-said-photo" src={fileHref(file.id)} alt={t('surveys:said.photo')} loading="lazy" />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: nobody has written down what the person said.
    <audio controls preload="none" src={fileHref(file.id)} aria-label={t('surveys:said.voice')} />
  )
}
