import { listSentToUs } from '../../../db/queries/help'
import { isCouncil, type Viewer } from '../people/viewer'

/** What people sent to the help desk, the newest first. Nobody but staff may read it: others get nothing. */
export const readInbox = (viewer: Viewer) => (isCouncil(viewer) ? listSentToUs() : [])
