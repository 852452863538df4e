import type { ActivityList } from '../../../domain/activities/activity-list'
import type { Filters } from '../../../domain/activities/filters'
import { sayDays, sayList } from '../../../i18n/say'
import { useWords, type Words } from '../../../i18n/words'
import { plainText } from '../../../kit/text'
import { listAddress } from './address'

/** How we understood what was asked, wherever that is not just what was written. */
export function FoundNotes({ list, filters }: { list: ActivityList; filters: Filters }) {
  const words = useWords()
  const { t } = words
  const notes = listNotes(words, list, filters)
  if (notes.length === 0) return null
  return (
    <div className="found-notes">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {list.onlineToo > 0 && list.place?.from === 'place' ? (
        <p>
          <a href={listAddress({ ...filters, place: '' })}>{t('activities:notes.online-link')}</a>
        </p>
      ) : null}
      <PlaceLinks list={list} filters={filters} />
    </div>
  )
}

function listNotes(words: Words, list: ActivityList, filters: Filters): string[] {
  const { t } = words
  const notes: string[] = []
  if (list.ignored.length > 0) {
    const what = sayList(words, [...new Set(list.ignored.map(({ value }) => value))].slice(0, 5))
    notes.push(t('activities:notes.ignored', { what }))
  }
  if (list.spelling) notes.push(t('activities:notes.spelling', list.spelling))
  const understood = sayUnderstood(words, list, filters)
  if (understood) notes.push(t('activities:notes.understood', { what: understood }))
  if (list.loosened && list.total > 0) notes.push(t('activities:notes.loosened'))
  if (list.placeUnknown) notes.push(t('activities:notes.place-unknown', { place: list.placeUnknown.asked }))
  notes.push(...placeNotes(words, list))
  if (list.pageMissing && list.total > 0) notes.push(t('activities:notes.page-missing'))
  return notes
}

function placeNotes({ t }: Words, { place, total, onlineToo }: ActivityList): string[] {
  if (!place) return []
  const notes: string[] = []
  if (place.widened) notes.push(t('activities:notes.place-widened', { place: place.name }))
  else if (total > 0 && place.near > 0) {
    notes.push(
      [
        place.inside > 0
          ? t('activities:notes.place-inside', { count: place.inside, place: place.name })
          : t('activities:notes.place-inside-none', { place: place.name }),
        t('activities:notes.place-near', { count: place.near, place: place.name }),
      ].join(' '),
    )
  }
  if (onlineToo > 0) notes.push(t('activities:notes.online', { count: onlineToo }))
  return notes
}

/** Days, times and "free" that we read in the words of the search, unless they were chosen as well. */
function sayUnderstood(words: Words, { understood }: ActivityList, filters: Filters): string {
  const { t } = words
  const said = [
    ...(filters.day.length === 0 && understood.day.length > 0 ? [sayDays(words, understood.day)] : []),
    ...(filters.time.length === 0 ? understood.time.map((time) => t(`taxonomy:time.${time}`)) : []),
    ...(understood.free && !filters.cost ? [plainText(t('taxonomy:cost.free'))] : []),
  ]
  return said.length > 0 ? sayList(words, said) : ''
}

function PlaceLinks({ list, filters }: { list: ActivityList; filters: Filters }) {
  const { t } = useWords()
  const like = list.placeUnknown?.like ?? []
  if (like.length === 0) return null
  return (
    <>
      <p>{t('activities:notes.place-like')}</p>
      <ul className="chips">
        {like.map((place) => (
          <li key={place}>
            <a className="chip" href={listAddress({ ...filters, place })}>
              {t('activities:notes.place-try', { place })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
