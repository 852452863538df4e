import { listSentToUs } from '../../../db/queries/help'
import type { Viewer } from '../people/viewer'

/** What people sent to the help desk, the newest first. Nobody but staff may read it: others get nothing. */
export const readInbox = (viewer: Viewer) => (viewer.kind === 'staff' ? listSentToUs() : [])
