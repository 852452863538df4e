import type { Happening } from '../../domain/week/happen'
import type { Next } from '../../domain/week/list'
import { sayDate, sayTimes } from '../../i18n/say'
import { useWords } from '../../i18n/words'
import { Banner } from '../../kit/banner'
import { Block } from '../../kit/block'
import { LinkButton } from '../../kit/button'
import { Picture } from '../../kit/picture'
import { PictureList, PictureText } from '../../kit/picture-text'
import { pictureOf, pictureOfHow, pictureOfWho, sayHow, sayState, sayWhat, sayWho } from '../week/say-week'

/** What is next: the first thing large, what comes after it in one line. */
export function NextBlock({ next: { left, off, after } }: { next: Next }) {
  const words = useWords()
  const { t } = words
  const [first, second] = left
  const shown = first ?? after
  return (
    <Block id="next" title={t(first ? 'me:next.today' : 'me:next.title')} look="panel">
      {off.map((one) => (
        <Banner key={one.entryId} kind="warning" title={t('me:next.off', { what: sayWhat(words, one.what) })}>
          {sayState(words, one) ?? ''}
        </Banner>
      ))}
      {first ? null : <p>{t('me:next.nothing')}</p>}
      {shown ? <Large one={shown} withDay={!first} /> : null}
      {second ? (
        <p>
          {t('me:next.then', { what: sayWhat(words, second.what) })}{' '}
          {sayTimes(words, second.startsAt, second.endsAt)}
        </p>
      ) : null}
      <LinkButton href="/me/week" look={shown ? 'quiet' : 'main'} picture="me.week">
        {t('me:next.week')}
      </LinkButton>
    </Block>
  )
}

function Large({ one, withDay }: { one: Happening; withDay: boolean }) {
  const words = useWords()
  const { t } = words
  const { what, picture, date, startsAt, endsAt, part, place, who, how } = one
  const state = sayState(words, one)
  return (
    <div className="me-next">
      <Picture of={pictureOf(picture)} size="huge" eager />
      <div>
        <h3>
          <a href={`/me/week/${one.entryId}`}>{sayWhat(words, what)}</a>
        </h3>
        {state ? <p className="week-mark week-mark-changed">{state}</p> : null}
        <PictureList>
          {withDay ? (
            <PictureText as="li" picture="action.calendar" size="small">
              {sayDate(words, date)}
            </PictureText>
          ) : null}
          <PictureText as="li" picture="action.clock" size="small">
            {sayTimes(words, startsAt, endsAt) || t(`week:part.${part}`)}
          </PictureText>
          {place ? (
            <PictureText as="li" picture="action.map" size="small">
              {place}
            </PictureText>
          ) : null}
          {who ? (
            <PictureText as="li" picture={pictureOfWho(who)} size="small">
              {t('kit:week.who', { who: sayWho(words, who) })}
            </PictureText>
          ) : null}
          {how ? (
            <PictureText as="li" picture={pictureOfHow(how)} size="small">
              {t('kit:week.how', { how: sayHow(words, how) })}
            </PictureText>
          ) : null}
        </PictureList>
      </div>
    </div>
  )
}
