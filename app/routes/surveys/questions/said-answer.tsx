import type { Who } from '../../../domain/surveys/definition'
import type { SaidAnswer as Said, SaidPart } from '../../../domain/surveys/say-answer'
import { sayDate } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { PersonPhoto } from '../../../kit/person-tile'
import { Picture } from '../../../kit/picture'
import { pictureOf, wordsOfTexts } from './question-props'

type Props = { said: Said; who: Who; fileHref?: (id: string) => string }

/** One answer as it is read again: on the page to check it, on the copy to keep, beside another one. */
export function SaidAnswer({ said, who, fileHref }: Props) {
  const { t } = useWords()
  const { state, parts } = said
  if (state !== 'answered') return <p className="said-none">{t(`survey-questions:said.${state}`)}</p>
  const [first] = parts
  if (parts.length === 1 && first) {
    return (
      <div className="said">
        <Part part={first} who={who} fileHref={fileHref} />
      </div>
    )
  }
  const List = first?.place ? 'ol' : 'ul'
  return (
    <List className="said-list">
      {parts.map((part, index) => (
        <li key={index} className="said">
          <Part part={part} who={who} fileHref={fileHref} />
        </li>
      ))}
    </List>
  )
}

function Part({ part, who, fileHref }: { part: SaidPart; who: Who; fileHref?: Props['fileHref'] }) {
  const words = useWords()
  if (part.file) return <SaidFile file={part.file} fileHref={fileHref} />
  const picture = pictureOf(part.picture)
  const { name, own } = sayPart(part, who, words)
  return (
    <>
      {picture ? <Picture of={picture} size="small" /> : null}
      <div className="said-words">
        {name ? (
          <p {...own}>
            {part.place ? `${part.place}. ` : ''}
            {name}
          </p>
        ) : null}
        {part.words ? (
          <p className="said-own" dir="auto">
            {part.words}
          </p>
        ) : null}
      </div>
    </>
  )
}

/**
 * The words of one part: what was chosen, counted or dated. '' where there are own words or a file alone.
 * `own` marks words that are not in the page's language.
 */
export function sayPart(part: SaidPart, who: Who, words: Words) {
  if (part.key) return { name: words.t(part.key), own: undefined }
  if (part.date) return { name: sayDate(words, part.date), own: undefined }
  if (part.number !== undefined) {
    const unit = wordsOfTexts({ texts: part.unit }, who, words)
    return { name: [part.number, unit.words].filter((one) => one !== '').join(' '), own: unit.own }
  }
  const said = wordsOfTexts(part, who, words)
  return { name: said.words, own: said.own }
}

function SaidFile({ file, fileHref }: { file: NonNullable<SaidPart['file']>; fileHref?: Props['fileHref'] }) {
  const { t } = useWords()
  const label = t(`survey-questions:${file.kind}.yours`)
  if (!fileHref) return <p>{label}</p>
  return file.kind === 'photo' ? (
    <PersonPhoto src={fileHref(file.id)} alt={label} size="huge" />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: nobody has written down what the person said
    <audio controls preload="none" src={fileHref(file.id)} aria-label={label} />
  )
}
