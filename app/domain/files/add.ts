import { type FileRow, insertFile } from '../../../db/queries/files'
import { takeTurn } from '../../../db/queries/rate'
import type { Access } from '../sharing/decide'
import { newId } from '../site/secrets'
import type { FileKind } from './kinds'
import { type FileProblem, makeFile } from './make'

export type FileTopic = FileRow['topic']
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
  const made = await makeFile(kind, bytes, () =>
    takeTurn('file', access.by.writtenBy, MOST_A_DAY, 86_400, now.getTime()),
  )
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
