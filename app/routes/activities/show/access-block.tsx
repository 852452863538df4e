import type { AccessAnswer, Activity } from '../../../domain/activities/activity'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { PictureList } from '../../../kit/picture-text'
import { plainText } from '../../../kit/text'
import { Line } from './line'

/** Yes, no, or nobody has told us: never a guess. */
export function AccessBlock({ activity }: { activity: Activity }) {
  const { t } = useWords()
  const places = activity.places.filter((place) => !place.online)
  return (
    <Block look="panel" id="access" title={t('activities:access.title')} picture="page.accessibility">
      {places.map((place) => (
        <div key={place.id}>
          {places.length > 1 ? <h3>{place.name}</h3> : null}
          <AccessOf answers={place.access} />
        </div>
      ))}
      {places.length === 0 ? (
        <p>{t(activity.online ? 'activities:access.online' : 'activities:access.unknown-all')}</p>
      ) : null}
    </Block>
  )
}

function sayAnswer({ t }: Words, { fact, answer, note }: AccessAnswer): string {
  if (answer === 'yes') return t(`taxonomy:access-about.${fact}`)
  if (answer === 'no') return t(`activities:access.no-words.${fact}`)
  const what = t(`taxonomy:access.${fact}`)
  return note ? `${what}.` : t('activities:access.partly-ask', { what })
}

function AccessOf({ answers }: { answers: AccessAnswer[] }) {
  const words = useWords()
  const { t } = words
  const known = answers.filter(({ answer }) => answer !== 'unknown')
  const unknown = answers.filter(({ answer }) => answer === 'unknown')
  if (known.length === 0) return <p>{t('activities:access.unknown-all')}</p>
  return (
    <>
      <PictureList>
        {known.map((one) => (
          <Line
            key={one.fact}
            picture={`access.${one.fact}`}
            answer={t(`activities:access.${one.answer}`)}
            words={sayAnswer(words, one)}
            note={one.note}
          />
        ))}
      </PictureList>
      {unknown.length > 0 ? (
        <div className="unknown">
          <p>{t('activities:access.unknown')}:</p>
          <ul>
            {unknown.map(({ fact }) => (
              <li key={fact}>{plainText(t(`taxonomy:access.${fact}`))}</li>
            ))}
          </ul>
          <p>{t('activities:access.unknown-ask')}</p>
        </div>
      ) : null}
    </>
  )
}
