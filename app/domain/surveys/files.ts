import { takeTurn } from '../../../db/queries/rate'
import {
  deleteLooseSurveyFiles,
  findSurveyFile,
  insertSurveyFile,
  type SurveyFileRow,
} from '../../../db/queries/survey-files'
import { keyOf } from '../drafts/draft'
import type { Problem } from '../drafts/questions'
import type { Added } from '../files/add'
import type { FileKind } from '../files/kinds'
import { makeFile } from '../files/make'
import type { SeenFile } from '../files/read'
import { isCouncil, type Viewer } from '../people/viewer'
import { newId } from '../site/secrets'
import type { SurveyQuestion } from './definition'
import { typeOf } from './question-types'
import { fileFields } from './question-types/words'
import { dayAlone } from './response'

/** In a day, for one person or device. */
const MOST_A_DAY = 40
/** As long as a device remembers a draft. */
const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** To whom a photo or a recording belongs before it is sent: to whoever holds the draft, with an account or without. */
export const fileOwner = (viewer: Viewer, deviceSecret: string): string =>
  keyOf(viewer, deviceSecret, { kind: 'survey' }).owner

/**
 * Keeps a photo or a recording for an answer that is not sent yet. Checked and tidied as all files are.
 * Only the day is kept with it.
 * @param owner from fileOwner
 * @param bytes as they came, believed by their content alone
 * @param from what the limit counts: the secret of the device. Counted by the person, the turns of a day would tell
 *   in their order whose the files are that were sent
 */
export async function addSurveyFile(
  owner: string,
  surveyId: string,
  kind: FileKind,
  bytes: Buffer,
  now: Date,
  from = owner,
): Promise<Added> {
  const made = await makeFile(kind, bytes, () =>
    takeTurn('survey-file', from, MOST_A_DAY, 86_400, now.getTime()),
  )
  if ('problem' in made) return made
  const id = newId()
  insertSurveyFile({ id, surveyId, owner, kind, ...made, createdAt: dayAlone(now) })
  return { id }
}

/** What came with a form: its files by the names of their fields. */
type Sent = { form: URLSearchParams; files: ReadonlyMap<string, { arrayBuffer: () => Promise<ArrayBuffer> }> }

/**
 * Keeps the photo and the recording that the form of a question carries, and writes their ids into the form's own
 * fields. "Take this away" empties them. The form says no id of its own: only those that the draft had stay.
 * @returns what is wrong with them; what was found right is kept even so
 */
export async function takeSurveyFiles(
  owner: string,
  surveyId: string,
  { question, field }: { question: SurveyQuestion; field: string },
  { form, files }: Sent,
  now: Date,
  from = owner,
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const { kind, id, upload } of fileFields(typeOf(question).files?.(question) ?? [], field)) {
    const known = form.get(id) ?? ''
    const keeps = form.get(`${upload}-remove`) !== 'yes' && mayName(owner, surveyId, known)
    form.set(id, keeps ? known : '')
    // The server leaves out what is far too large, and says so.
    if (form.has(`${upload}-too-large`)) problems.push({ at: upload, key: `files:error.${kind}-large` })
    const file = files.get(upload)
    if (!file) continue
    const added = await addSurveyFile(owner, surveyId, kind, Buffer.from(await file.arrayBuffer()), now, from)
    if ('id' in added) form.set(id, added.id)
    else problems.push({ at: upload, key: added.problem })
  }
  return problems
}

/** A form says which file: it counts only when it is this person's own, and of this survey. */
function mayName(owner: string, surveyId: string, id: string): boolean {
  const file = id ? findSurveyFile(id) : undefined
  return file !== undefined && owner !== '' && file.owner === owner && file.surveyId === surveyId
}

/**
 * A photo or a recording: before it is sent for whoever added it, afterwards for the council alone.
 * @returns null when it is not there or not for them: nobody learns which
 */
export function readSurveyFile(viewer: Viewer, deviceSecret: string, id: string): SeenFile | null {
  const file = findSurveyFile(id)
  if (!file || !maySee(file, viewer, deviceSecret)) return null
  return { id: file.id, type: file.type, kind: file.kind, data: file.data }
}

const maySee = ({ owner }: SurveyFileRow, viewer: Viewer, deviceSecret: string) =>
  owner === '' ? isCouncil(viewer) : owner === fileOwner(viewer, deviceSecret)

/** Deletes what was added to drafts and never sent, and what belongs to no answer any more. */
export const forgetLooseSurveyFiles = (now: Date): number =>
  deleteLooseSurveyFiles(new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString())
