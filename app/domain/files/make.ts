import { type FileKind, isHeic, isKnownPhoto, LARGEST, typeOfVoice } from './kinds'
import { tidyPhoto } from './photo'
import { tidyVoice } from './voice/tidy'

export type FileProblem =
  | 'files:error.photo-large'
  | 'files:error.photo-heic'
  | 'files:error.photo-kind'
  | 'files:error.photo-broken'
  | 'files:error.voice-large'
  | 'files:error.voice-kind'
  | 'files:error.too-many'
export type Made = { type: string; data: Buffer } | { problem: FileProblem }

/**
 * What is kept of a photo or a recording, wherever it is kept.
 * @param bytes as they came, believed by their content alone
 * @param mayDo whether whoever sends it may send one more; asked before the work, which is heavy
 */
export async function makeFile(kind: FileKind, bytes: Buffer, mayDo: () => boolean): Promise<Made> {
  if (bytes.length > LARGEST[kind]) return { problem: `files:error.${kind}-large` }
  if (!mayDo()) return { problem: 'files:error.too-many' }
  return kind === 'photo' ? makePhoto(bytes) : makeVoice(bytes)
}

async function makePhoto(bytes: Buffer): Promise<Made> {
  if (!isKnownPhoto(bytes)) {
    return { problem: isHeic(bytes) ? 'files:error.photo-heic' : 'files:error.photo-kind' }
  }
  try {
    return { type: 'image/jpeg', data: await tidyPhoto(bytes) }
  } catch {
    return { problem: 'files:error.photo-broken' }
  }
}

function makeVoice(bytes: Buffer): Made {
  const type = typeOfVoice(bytes)
  return type ? { type, data: tidyVoice(bytes, type) } : { problem: 'files:error.voice-kind' }
}
