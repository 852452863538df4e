import type { Activity, ActivityPlace } from '../../../domain/activities/activity'
import { sayList } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { PictureList } from '../../../kit/picture-text'
import type { PictureKey } from '../../../kit/pictures/registry'
import { Line } from './line'
import { mapAddress } from './map-address'
import { OwnText } from './own-text'

/** Where it is, and every way to get there. A photo of the real door beats any symbol. */
export function PlaceBlock({ activity }: { activity: Activity }) {
  const words = useWords()
  const { t } = words
  const places = activity.places.filter((place) => !place.online)
  const ways = listWays(words, activity, places[0])
  return (
    <Block look="panel" id="where" title={t('activities:place.title')} picture="action.map">
      {places.map((place, index) => (
        <Place key={place.id} place={place} also={index > 0} />
      ))}
      {activity.gettingThere ? <OwnText text={activity.gettingThere} easyRead={activity.easyRead} /> : null}
      <PictureList>
        {activity.online ? <Line picture="setting.online" words={t('activities:place.online')} /> : null}
        {places.length === 0 && !activity.online ? (
          <Line picture="action.not-sure" words={t('activities:place.none')} />
        ) : null}
        {ways.map(({ picture, words: said }) => (
          <Line key={picture} picture={picture} words={said} />
        ))}
      </PictureList>
    </Block>
  )
}

function Place({ place, also }: { place: ActivityPlace; also: boolean }) {
  const { t } = useWords()
  const map = mapAddress(place)
  const lines = [place.line1, place.townName, place.postcode].filter((line) => line && line !== place.name)
  return (
    <div className="place">
      {place.photo ? (
        <img
          className="place-photo"
          src={`/photos/${place.photo}`}
          alt={place.photoAlt ?? t('activities:place.door')}
          width={320}
          height={240}
          loading="lazy"
          decoding="async"
        />
      ) : null}
      <div>
        {also ? <p>{t('activities:place.also')}</p> : null}
        <address>
          <strong>{place.name}</strong>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
        {map ? (
          <p className="outside">
            <a href={map} rel="noreferrer external">
              {t('activities:place.map', { place: place.name })}
            </a>
            <span>{t('activities:place.map-note')}</span>
          </p>
        ) : null}
      </div>
    </div>
  )
}

type Way = { picture: PictureKey; words: string }

function listWays({ t, ...words }: Words, activity: Activity, place?: ActivityPlace): Way[] {
  if (!place) return []
  const { bus, pickedUp } = activity
  const ways: Way[] = []
  if (bus) {
    const numbers = sayList({ t, ...words }, bus.numbers)
    const key = bus.numbers.length > 0 ? 'bus-numbers' : 'bus-stop'
    ways.push({
      picture: 'transport.bus',
      words: t(`activities:place.${key}`, { count: bus.numbers.length, numbers, stop: bus.stop }),
    })
  }
  ways.push({ picture: 'transport.picked-up', words: t(`activities:place.picked-up-${pickedUp}`) })
  const parking = place.access.find(({ fact }) => fact === 'parking')?.answer
  if (parking === 'yes' || parking === 'no') {
    ways.push({ picture: 'transport.parking', words: t(`activities:place.parking-${parking}`) })
  }
  return ways
}
