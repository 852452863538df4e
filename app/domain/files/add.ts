import { type FileRow, insertFile } from '../../../db/queries/files'
import { takeTurn } from '../../../db/queries/rate'
import type { Access } from '../sharing/decide'
import { newId } from '../site/secrets'
import { type FileKind, isHeic, isKnownPhoto, LARGEST, typeOfVoice } from './kinds'
import { tidyPhoto } from './photo'

export type FileTopic = FileRow['topic']
export type FileProblem =
  | 'files:error.photo-large'
  | 'files:error.photo-heic'
  | 'files:error.photo-kind'
  | 'files:error.photo-broken'
  | 'files:error.voice-large'
  | 'files:error.voice-kind'
  | 'files:error.too-many'
export type Added = { id: string } | { problem: FileProblem }

/** In a day, for one person. */
const MOST_A_DAY = 100

/**
 * Keeps a photo or a recording. It belongs to nothing yet: what it belongs to names its id, and a file that nothing
 * names is deleted after a day (forgetLooseFiles).
 * @param access leave to do it, from mayTouch
 * @param topic what it belongs to: who may see it follows from that
 * @param bytes as they came, believed by their content alone
 */
export async function addFile(
  access: Access,
  topic: FileTopic,
  kind: FileKind,
  bytes: Buffer,
  now: Date,
): Promise<Added> {
  if (bytes.length > LARGEST[kind]) return { problem: `files:error.${kind}-large` }
  if (!takeTurn('file', access.by.writtenBy, MOST_A_DAY, 86_400, now.getTime())) {
    return { problem: 'files:error.too-many' }
  }
  const made = kind === 'photo' ? await readPhoto(bytes) : readVoice(bytes)
  if ('problem' in made) return made
  const id = newId()
  insertFile({
    id,
    personId: access.personId,
    kind,
    topic,
    ...made,
    addedBy: access.by.writtenBy,
    createdAt: now.toISOString(),
  })
  return { id }
}

type Made = { type: string; data: Buffer } | { problem: FileProblem }

async function readPhoto(bytes: Buffer): Promise<Made> {
  if (!isKnownPhoto(bytes)) {
    return { problem: isHeic(bytes) ? 'files:error.photo-heic' : 'files:error.photo-kind' }
  }
  try {
    return { type: 'image/jpeg', data: await tidyPhoto(bytes) }
  } catch {
    return { problem: 'files:error.photo-broken' }
  }
}

function readVoice(bytes: Buffer): Made {
  const type = typeOfVoice(bytes)
  return type ? { type, data: bytes } : { problem: 'files:error.voice-kind' }
}
