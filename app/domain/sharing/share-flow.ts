import { findSupport } from '../../../db/queries/shares'
import { finishDraft } from '../drafts/draft'
import type { Answers } from '../drafts/questions'
import type { Viewer } from '../people/viewer'
import { mayTouch } from './decide'
import { endOf, topicsOf } from './questions'
import { writeShare } from './share'
import { listSupporters } from './supporters'
import type { Ability } from './topics'

/** Whether the answer names somebody who supports the person now: they may have gone since it was given. */
export const knowsSupporter = (viewer: Viewer, personId: string, { who }: Answers, now: Date): boolean =>
  listSupporters(viewer, personId, now).some(({ id }) => id === who)

/**
 * Shares what was answered, once, however often it is sent.
 * @returns the supporter's id; undefined when it is refused or there is no such draft
 */
export function finishShare(
  viewer: Viewer,
  deviceSecret: string,
  personId: string,
  draftId: string,
  now: Date,
): string | undefined {
  if (viewer.kind !== 'member') return undefined
  if (!mayTouch(viewer, { personId, topic: 'people', ability: 'do' }, now)) return undefined
  return finishDraft(viewer, deviceSecret, draftId, now, ({ answers }) => {
    const supporterId = String(answers.who ?? '')
    const can: Ability = answers.can === 'do' ? 'do' : 'see'
    const endsOn = endOf(answers, now)
    const topics = findSupport(personId, supporterId) ? topicsOf(answers) : []
    for (const topic of topics) {
      writeShare({ id: personId, name: viewer.name }, { supporterId, topic, can, endsOn }, now)
    }
    return supporterId
  })
}
