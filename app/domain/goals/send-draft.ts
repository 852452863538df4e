import { type Draft, findOwnDraft, finishDraft } from '../drafts/draft'
import { type Flow, findUnfinished } from '../drafts/questions'
import type { Viewer } from '../people/viewer'

class NotThisDraft extends Error {}

/**
 * Makes rows of a draft of this flow, once; sending it again leads to what it became. A draft of something else, and
 * one with an open question, are left alone.
 * @returns undefined when there is nothing to send
 */
export function sendDraft(
  viewer: Viewer,
  secret: string,
  { flow, about, draftId }: { flow: Flow; about: string; draftId: string },
  now: Date,
  work: (draft: Draft) => string,
): string | undefined {
  const open = findOwnDraft(viewer, secret, { kind: flow.kind, about })
  const ready = open?.id === draftId && findUnfinished(flow, open.answers) === null
  try {
    return finishDraft(viewer, secret, draftId, now, (draft) => {
      if (!ready) throw new NotThisDraft()
      return work(draft)
    })
  } catch (error) {
    if (error instanceof NotThisDraft) return undefined
    throw error
  }
}
