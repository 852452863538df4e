import { useWords } from '../../i18n/words'
import { Picture } from '../../kit/picture'
import { isPictureKey } from '../../kit/pictures/registry'

export type AboutWords = { question: string; words: string; chosen: string[] }[]

/** What somebody wrote and chose about themselves, question by question. */
export function AboutList({ about }: { about: AboutWords }) {
  const { t } = useWords()
  return (
    <dl className="ask-about">
      {about.map(({ question, words, chosen }) => (
        <div key={question}>
          <dt>{t(`about-me:question.${question}`)}</dt>
          <dd>
            {chosen.length > 0 ? (
              <ul className="ask-about-chosen">
                {chosen.map((key) => (
                  <li key={key}>
                    {isPictureKey(key) ? <Picture of={key} size="small" /> : null}
                    <span>{t(`about-me:choice.${question}.${key}`)}</span>
                  </li>
                ))}
              </ul>
            ) : null}
            {words ? <p className="as-written">{words}</p> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
