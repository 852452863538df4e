import {
  type FileRow,
  findFile,
  knowEachOther,
  listAskedOrganisations,
  listGoalsOfFile,
} from '../../../db/queries/files'
import { isCouncil, type Member, type Viewer, worksFor } from '../people/viewer'
import { mayTouch } from '../sharing/decide'

export type SeenFile = { id: string; type: string; kind: FileRow['kind']; data: Buffer }

/**
 * A photo or a recording, for whoever may see what it belongs to.
 * @returns null when it is not there or not for them: nobody learns which
 */
export function readFile(viewer: Viewer, id: string, now: Date): SeenFile | null {
  if (viewer.kind !== 'member') return null
  const file = findFile(id)
  if (!file || !maySee(viewer, file, now)) return null
  return { id: file.id, type: file.type, kind: file.kind, data: file.data }
}

function maySee(viewer: Member, { id, personId, topic }: FileRow, now: Date): boolean {
  if (topic === 'face') return maySeeFace(viewer, personId)
  const of = { personId, topic, ability: 'see' } as const
  if (viewer.personId === personId || topic !== 'goals') return mayTouch(viewer, of, now) !== null
  // One goal may be shared without the others: what belongs to it comes with it.
  const [thing] = listGoalsOfFile(id)
  return mayTouch(viewer, { ...of, thing }, now) !== null
}

/** People who support each other know each other's faces. So do the staff whom a person asked for something. */
function maySeeFace(viewer: Member, personId: string): boolean {
  if (viewer.personId === personId || knowEachOther(viewer.personId, personId)) return true
  if (viewer.posts.length === 0) return false
  const asked = listAskedOrganisations(personId)
  return asked.some((organisationId) =>
    organisationId === null ? isCouncil(viewer) : isCouncil(viewer) || worksFor(viewer, organisationId),
  )
}
