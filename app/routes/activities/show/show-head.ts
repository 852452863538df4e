import type { Activity } from '../../../domain/activities/activity'
import type { Head } from '../../../i18n/page-context'
import type { Words } from '../../../i18n/words'
import { plainText } from '../../../kit/text'
import { shorten } from '../list/say-card'
import { activityJsonLd } from './json-ld'

/** @param address the whole address of the page */
export function showHead({ t }: Words, activity: Activity, address: string): Head {
  return {
    title: activity.name,
    section: t('activities:show.section'),
    description: describe(activity),
    canonical: `/activities/${activity.slug}`,
    noIndex: activity.state === 'closed',
    jsonLd: activityJsonLd(activity, address),
  }
}

const LONGEST = 160

function describe({ summary, about, places }: Activity): string {
  const words = plainText((summary ?? about)?.lines.join(' ') ?? '')
  const where = places.find((place) => !place.online)
  const place = where ? [where.name, where.townName].filter(Boolean).join(', ') : ''
  return [shorten(words, LONGEST), place].filter(Boolean).join(' ')
}
