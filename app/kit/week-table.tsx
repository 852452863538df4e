import { useWords } from '../i18n/words'
import { Picture } from './picture'
import type { PictureKey } from './pictures/registry'
import { WeekEntries, type WeekEntry } from './week-entry'

const PARTS = ['all-day', 'morning', 'afternoon', 'evening'] as const
export type PartOfDay = (typeof PARTS)[number]

export type WeekDay = {
  date: string
  /** "Monday 7 December" */
  title: string
  isToday: boolean
  parts: readonly { part: PartOfDay; entries: readonly WeekEntry[] }[]
  /** What is special about the whole day: a holiday, a change. */
  note?: { picture: PictureKey; words: string }
}

const PART_PICTURES: Record<PartOfDay, PictureKey> = {
  'all-day': 'action.calendar',
  morning: 'time.morning',
  afternoon: 'time.afternoon',
  evening: 'time.evening',
}

type Props = {
  /** In the order in which they are shown: today first. */
  days: readonly WeekDay[]
  caption?: string
}

/**
 * Days and their parts as a table with pictures. Where it is narrow the same table is read downwards, a day at a time.
 */
export function WeekTable({ days, caption }: Props) {
  const { t } = useWords()
  const parts = PARTS.filter(
    (part) => part !== 'all-day' || days.some((day) => entriesOf(day, part).length > 0),
  )
  return (
    <div className="week">
      <table aria-label={caption ?? t('kit:week.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('kit:week.day')}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                <PartName part={part} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <Day key={day.date} day={day} parts={parts} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const PartName = ({ part }: { part: PartOfDay }) => {
  const { t } = useWords()
  return (
    <span className="week-part">
      <Picture of={PART_PICTURES[part]} size="tiny" />
      <span>{t(`kit:week.${part}`)}</span>
    </span>
  )
}

const entriesOf = ({ parts }: WeekDay, wanted: PartOfDay) =>
  parts.flatMap(({ part, entries }) => (part === wanted ? entries : []))

function Day({ day, parts }: { day: WeekDay; parts: readonly PartOfDay[] }) {
  const { t } = useWords()
  const isEmpty = parts.every((part) => entriesOf(day, part).length === 0)
  return (
    <tr className={day.isToday ? 'week-today' : undefined} aria-current={day.isToday ? 'date' : undefined}>
      <th scope="row">
        {day.isToday ? <span className="week-today-mark">{t('kit:week.today')}</span> : null}
        <time dateTime={day.date}>{day.title}</time>
        {isEmpty ? null : <Note {...day} />}
      </th>
      {isEmpty ? (
        <td colSpan={parts.length} className="week-nothing">
          <Note {...day} />
          {t('kit:week.nothing')}
        </td>
      ) : (
        parts.map((part) => <Part key={part} part={part} entries={entriesOf(day, part)} />)
      )}
    </tr>
  )
}

/** Beside the day's name, or where an empty day has room for it. */
function Note({ note }: WeekDay) {
  if (!note) return null
  return (
    <span className="week-note">
      <Picture of={note.picture} size="tiny" />
      <span>{note.words}</span>
    </span>
  )
}

/** Where there are no columns the part is named here: some browsers then know of no table either. */
function Part({ part, entries }: { part: PartOfDay; entries: readonly WeekEntry[] }) {
  const { t } = useWords()
  if (entries.length === 0) {
    return (
      <td className="week-free">
        <span className="unseen">{t('kit:week.free')}</span>
      </td>
    )
  }
  return (
    <td>
      <div className="week-part-here">
        <PartName part={part} />
      </div>
      <WeekEntries entries={entries} />
    </td>
  )
}
