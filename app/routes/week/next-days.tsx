import type { Happening } from '../../domain/week/happen'
import { sayDate, sayTimes } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Block } from '../../kit/block'
import { Button } from '../../kit/button'
import { PictureText } from '../../kit/picture-text'
import { WrittenBy } from '../sharing/written-by'
import { isOff, sayState } from './say-week'

/** The next days of one entry, each with what one can say about this one day. */
export function NextDays({ days, canChange }: { days: Happening[]; canChange: boolean }) {
  const { t } = useWords()
  return (
    <Block id="days" title={t('week:days.title')} picture="action.calendar">
      {days.length === 0 ? (
        <p>{t('week:days.none')}</p>
      ) : (
        <ul className="week-days">
          {days.map((day) => (
            <OneDay key={`${day.date} ${day.state}`} day={day} canChange={canChange} />
          ))}
        </ul>
      )}
    </Block>
  )
}

function OneDay({ day, canChange }: { day: Happening; canChange: boolean }) {
  const words = useWords()
  const { date, startsAt, endsAt, place, state, words: said } = day
  const different = sayState(words, day)
  return (
    <li>
      <PictureText picture={isOff(day) ? 'week.off' : different ? 'week.moved' : 'action.yes'} size="small">
        <p>
          <strong>
            <time dateTime={date}>{sayDate(words, date)}</time>
          </strong>
        </p>
        {different ? <p>{different}</p> : null}
        {isOff(day) ? null : <p>{sayTimes(words, startsAt, endsAt)}</p>}
        {state === 'moved' && place ? <p>{words.t('kit:week.where', { where: place })}</p> : null}
        {said ? <p>{said}</p> : null}
        {different ? <WrittenBy writing={day} /> : null}
        {canChange && !isArrived(day) ? <WhatToSay day={day} /> : null}
      </PictureText>
    </li>
  )
}

/** It came here from another day: what is said of it is said there. */
const isArrived = ({ state, otherDate }: Happening) => state === 'moved' && otherDate !== null

function WhatToSay({ day: { date, state } }: { day: Happening }) {
  const words = useWords()
  const { t } = words
  const day = sayDate(words, date)
  const isOn = state === 'on' || state === 'moved' || state === 'ask'
  return (
    <form method="post">
      {isOn ? (
        <Button name="do" value={`not-on ${date}`} look="small" picture="week.off">
          {t('week:days.not-on', { day })}
        </Button>
      ) : null}
      {state === 'on' ? null : (
        <Button name="do" value={`on ${date}`} look="small" picture="action.undo">
          {t(state === 'ask' || state === 'closed' ? 'week:days.is-on' : 'week:days.back', { day })}
        </Button>
      )}
      {isOn ? (
        <Button name="do" value={`move ${date}`} look="small" picture="week.moved">
          {t('week:days.move', { day })}
        </Button>
      ) : null}
    </form>
  )
}
