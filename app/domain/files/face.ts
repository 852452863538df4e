import { findFile } from '../../../db/queries/files'
import { findPerson } from '../../../db/queries/people'
import type { SeenFile } from './read'

/**
 * The face of somebody for "Are you Sam?". Whoever calls this has checked that the visitor holds their link, card or
 * passkey: nobody is signed in yet.
 */
export function readFaceToConfirm(personId: string): SeenFile | null {
  const photoId = findPerson(personId)?.photoId
  const file = photoId ? findFile(photoId) : undefined
  if (file?.topic !== 'face' || file.personId !== personId) return null
  return { id: file.id, type: file.type, kind: file.kind, data: file.data }
}
