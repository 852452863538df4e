import type { Words } from '../i18n/words'
import type { Letter } from './letter'

export type ListedActivity = { name: string; address: string; facts: string[] }

/** A list of activities that one person sends to another. */
export function listLetter({ t, lang, dir }: Words, name: string, activities: ListedActivity[]): Letter {
  return {
    lang,
    dir,
    subject: t('mail:list.subject', { name }),
    parts: [
      { words: t('mail:list.hello') },
      { words: t('mail:list.why', { name }) },
      { words: t('mail:list.next') },
      ...activities.flatMap((activity) => [
        { heading: activity.name },
        ...activity.facts.map((words) => ({ words })),
        { link: activity.address, words: t('mail:list.see', { what: activity.name }) },
      ]),
      { words: t('mail:list.help') },
      { words: t('mail:list.not-you', { name }) },
    ],
  }
}
