import { findSignIn } from '../../../db/queries/sign-ins'
import type { Viewer } from '../people/viewer'

/**
 * Whether this browser was signed in by a card. A card never makes another way in, whatever else it opens: else
 * whoever finds a lost one could stay for good, with a passkey or a card of their own.
 */
export const cameByCard = (viewer: Viewer): boolean =>
  viewer.kind === 'member' && findSignIn(viewer.signInId)?.way === 'card'
