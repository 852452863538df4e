import { changeFaceRow, isFileOf } from '../../../db/queries/about'
import { addFile } from '../files/add'
import type { FileProblem } from '../files/make'
import { isOwnPicture } from '../people/own-pictures'
import type { Viewer } from '../people/viewer'
import { mayTouch } from '../sharing/decide'
import type { SentFile } from './change'

export type FaceForm = { picture: string; photo: SentFile }
export type FaceSaved = { kind: 'saved' } | { kind: 'wrong'; problem: FileProblem }

/**
 * How somebody looks on this site: a picture that they chose, or a photo of their own, which wins.
 * @returns null when this viewer may not
 */
export async function changeFace(
  viewer: Viewer,
  personId: string,
  { picture, photo }: FaceForm,
  now: Date,
): Promise<FaceSaved | null> {
  const access = mayTouch(viewer, { personId, topic: 'about', ability: 'do' }, now)
  if (!access) return null
  if (photo.tooLarge) return { kind: 'wrong', problem: 'files:error.photo-large' }
  const added = photo.bytes ? await addFile(access, 'face', 'photo', photo.bytes, now) : undefined
  if (added && 'problem' in added) return { kind: 'wrong', problem: added.problem }
  const kept = photo.kept && isFileOf(photo.kept, personId, 'face', 'photo') ? photo.kept : undefined
  changeFaceRow(personId, {
    ...(isOwnPicture(picture) ? { picture } : {}),
    ...(added || kept ? { photoId: added?.id ?? kept } : photo.remove ? { photoId: null } : {}),
    updatedAt: now.toISOString(),
  })
  return { kind: 'saved' }
}
