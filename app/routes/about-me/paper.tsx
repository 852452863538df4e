import type { About, ShownAnswer } from '../../domain/about/read'
import { useWords } from '../../i18n/words'
import { PersonPhoto } from '../../kit/person-tile'
import { Picture } from '../../kit/picture'
import { isPictureKey } from '../../kit/pictures/registry'
import { ListenToPart } from '../../kit/read-aloud'
import { WrittenBy } from '../sharing/written-by'
import { AnswerView } from './answer-view'
import { PICTURE_OF } from './pictures-of'

/** The page itself: on the screen, and on one sheet of paper for a new support worker. */
type Props = { about: About; own: boolean; back: string }

export function AboutPaper({ about, own, back }: Props) {
  const { t } = useWords()
  const { name, called, picture, photoId, answers, mayChange } = about
  return (
    <article className={`about-paper ${fitOf(answers)}`}>
      <header className="about-head">
        {photoId ? (
          <PersonPhoto src={`/me/files/${photoId}`} size="huge" eager />
        ) : (
          <Picture of={isPictureKey(picture) ? picture : 'page.me'} size="huge" eager />
        )}
        <div>
          <h1>{t('about-me:of', { name: called })}</h1>
          <p>
            {t('about-me:name', { name })} {t('about-me:called', { called })}
          </p>
          {mayChange ? (
            <p className="about-change">
              <a href="/me/about/face">
                {own ? t('about-me:made.face') : t('about-me:made.face-of', { name: called })}
              </a>
            </p>
          ) : null}
        </div>
      </header>
      <div className="about-parts">
        {answers.map((answer) => (
          <AboutPart key={answer.question} answer={answer} name={called} mayChange={mayChange} back={back} />
        ))}
      </div>
    </article>
  )
}

type PartProps = { answer: ShownAnswer; name: string; mayChange: boolean; back: string }

function AboutPart({ answer, name, mayChange, back }: PartProps) {
  const { t } = useWords()
  const { question, writtenByName, isNew } = answer
  const title = t(`about-me:question.${question}`)
  return (
    <section className={`about-part about-part-${question}`} aria-labelledby={question} data-listen-part>
      <div className="block-head">
        <Picture of={PICTURE_OF[question]} size="medium" />
        <h2 id={question}>{title}</h2>
        <ListenToPart part={title} />
      </div>
      <AnswerView {...answer} name={name} />
      <WrittenBy writing={{ writtenByName, seenAt: isNew ? null : 'seen' }} name={name} />
      {mayChange ? (
        <p className="about-change">
          <a href={changeAddress(question, back)}>{t('about-me:change', { question: title })}</a>
        </p>
      ) : null}
    </section>
  )
}

/** In characters of all answers: what fits on one sheet with letters of 14 points, and of 12. */
const FITS = { large: 1100, full: 1800 }

function fitOf(answers: readonly ShownAnswer[]): string {
  const size = answers.reduce((sum, { words, chosen }) => sum + words.length + chosen.length * 25, 0)
  if (size <= FITS.large) return ''
  return size <= FITS.full ? 'about-paper-full' : 'about-paper-fullest'
}

/** @param back where the reader came from and wants to go on, or '' */
const changeAddress = (question: string, back: string) =>
  `/me/about/${question}?one=yes${back ? `&back=${encodeURIComponent(back)}` : ''}`
