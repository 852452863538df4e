import type { SharedTopic } from '../../domain/sharing/supporters'
import type { Topic } from '../../domain/sharing/topics'
import { todayInLondon } from '../../domain/site/today'
import { sayDate, sayTime } from '../../i18n/say'
import type { Words } from '../../i18n/words'
import { isPictureKey, type PictureKey } from '../../kit/pictures/registry'
import type { Topic as ListedTopic } from '../../kit/topic-list'

export const TOPIC_PICTURES: Record<Topic, PictureKey> = {
  week: 'me.week',
  goals: 'me.goals',
  jobs: 'page.jobs',
  about: 'me.about',
  breaks: 'page.breaks',
  requests: 'me.requests',
}

/**
 * "My week", or the name of the one goal.
 * @param person given: whose it is, as somebody else reads it: "The week of Sam"
 */
export const sayTopic = (
  { t }: Words,
  { topic, thing }: { topic: Topic; thing: string | null },
  things: Record<string, string> = {},
  person?: string,
): string => {
  // The words of a goal may end as a sentence does; the sentence that they stand in ends by itself.
  if (thing) return t('sharing:one-goal', { goal: (things[thing] ?? '').replace(/[.\s]+$/, '') })
  return person === undefined ? t(`sharing:topic.${topic}`) : t(`sharing:theirs.${topic}`, { name: person })
}

/** The last day in words. @param endsAt a moment */
export const sayEnd = (words: Words, endsAt: string | null): string | undefined =>
  endsAt ? sayDate(words, endsAt) : undefined

/** What the kit's list of topics shows. */
export const listedTopics = (
  words: Words,
  topics: readonly Pick<SharedTopic, 'topic' | 'thing' | 'can' | 'endsAt'>[],
  things: Record<string, string> = {},
  person?: string,
): ListedTopic[] =>
  topics.map((one) => ({
    picture: TOPIC_PICTURES[one.topic],
    name: sayTopic(words, one, things, person),
    can: one.can,
    until: sayEnd(words, one.endsAt),
  }))

/** A picture that a person chose; else one for everybody. */
export const faceOf = ({ picture, photoId }: { picture: string; photoId: string | null }) => ({
  picture: (isPictureKey(picture) ? picture : 'page.me') as PictureKey,
  photo: photoId ? `/me/files/${photoId}` : undefined,
})

const londonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** "Today at 10:30 in the morning", "Monday 7 December 2026 at 2:15 in the afternoon". @param at a moment */
export function sayMoment(words: Words, at: string, today: string): string {
  const moment = new Date(at)
  const day = todayInLondon(moment)
  const time = sayTime(words, londonTime.format(moment))
  return day === today
    ? words.t('sharing:moment.today', { time })
    : words.t('sharing:moment.day', { date: sayDate(words, day), time })
}

/** The day of a moment: "Monday 7 December 2026". */
export const sayDayOf = (words: Words, at: string): string => sayDate(words, todayInLondon(new Date(at)))
