import type { AccessAnswer, Activity } from '../../../domain/activities/activity'
import { useWords } from '../../../i18n/words'
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

function AccessOf({ answers }: { answers: AccessAnswer[] }) {
  const { t } = useWords()
  const known = answers.filter(({ answer }) => answer !== 'unknown')
  const unknown = answers.filter(({ answer }) => answer === 'unknown')
  if (known.length === 0) return <p>{t('activities:access.unknown-all')}</p>
  return (
    <>
      <PictureList>
        {known.map(({ fact, answer, note }) => (
          <Line
            key={fact}
            picture={`access.${fact}`}
            answer={t(`activities:access.${answer}`)}
            words={
              answer === 'no'
                ? t(`activities:access.no-words.${fact}`)
                : t(`taxonomy:${answer === 'yes' ? 'access-about' : 'access'}.${fact}`)
            }
            note={note}
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
