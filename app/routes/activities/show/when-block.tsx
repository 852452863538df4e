import type { Activity, TimetableDay } from '../../../domain/activities/activity'
import { useWords } from '../../../i18n/words'
import { Block } from '../../../kit/block'
import { Picture } from '../../../kit/picture'
import { PictureList } from '../../../kit/picture-text'
import { Table } from '../../../kit/table'
import { Line, Note } from './line'
import { sayClosure, sayNext, saySession, timesDiffer } from './say-when'

export function WhenBlock({ activity }: { activity: Activity }) {
  const words = useWords()
  const { t } = words
  const { week, dates, next, closures } = activity
  const weekly = week.length > 0
  const nothing = !weekly && dates.length === 0
  return (
    <Block look="panel" id="when" title={t('activities:when.title')} picture="action.calendar">
      {weekly ? <Week week={week} /> : null}
      {nothing ? (
        <PictureList>
          <Line picture="action.not-sure" words={t('activities:when.ask')} />
        </PictureList>
      ) : null}
      <Dates
        title={t(weekly ? 'activities:when.next' : 'activities:when.dates')}
        dates={weekly ? next : dates}
        short={weekly && !timesDiffer(next)}
      />
      {closures.length > 0 && !nothing ? (
        <>
          <h3>{t('activities:when.closures')}</h3>
          <PictureList>
            {closures.map((closure) => (
              <Line
                key={`${closure.firstDate} ${closure.reason}`}
                picture={closure.ask ? 'action.not-sure' : 'state.closed'}
                words={sayClosure(words, closure)}
              />
            ))}
          </PictureList>
        </>
      ) : null}
    </Block>
  )
}

/** The week as a table with pictures: only the days on which it happens. */
function Week({ week }: { week: TimetableDay[] }) {
  const { t } = useWords()
  return (
    <Table
      caption={t('activities:when.table')}
      head={[t('activities:when.day'), t('activities:when.time')]}
      rows={week.map(({ day, sessions }) => ({
        key: day,
        cells: [
          <span key="day" className="week-day">
            <Picture of={`day.${day}`} size="medium" />
            <span>{t(`taxonomy:day.${day}`)}</span>
          </span>,
          sessions.map((session) => (
            <Session key={`${session.startsAt} ${session.endsAt} ${session.note}`} session={session} />
          )),
        ],
      }))}
    />
  )
}

function Session({ session }: { session: TimetableDay['sessions'][number] }) {
  const words = useWords()
  const [times = '', ...more] = saySession(words, session)
  return (
    <div className="week-session">
      {session.times.map((time) => (
        <Picture key={time} of={`time.${time}`} size="small" />
      ))}
      <div>
        <p>{times}</p>
        {more.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {session.note ? <Note>{session.note}</Note> : null}
      </div>
    </div>
  )
}

function Dates({ title, dates, short }: { title: string; dates: Activity['next']; short: boolean }) {
  const words = useWords()
  if (dates.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="next-dates">
        {dates.map((date) => (
          <li key={`${date.date} ${date.startsAt}`}>
            <time dateTime={date.startsAt ? `${date.date}T${date.startsAt}` : date.date}>
              {sayNext(words, date, short)}
            </time>
            {date.note ? <Note>{date.note}</Note> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
