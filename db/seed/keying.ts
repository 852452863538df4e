import type { Answers } from '../../app/domain/drafts/questions'
import { stableId } from '../../app/domain/open-referral/stable-id'
import { withCheck } from '../../app/domain/surveys/paper/sheet-code'
import type { Db } from '../connection.server'
import { keyingBatches, keyings } from '../schema'
import { CAST } from './cast'
import { personId } from './ids'
import type { DayAfter } from './people'
import { writeRows } from './rows'
import { surveyId, versionId } from './surveys'
import { GETTING_AROUND } from './surveys/open-surveys'

const SLUG = GETTING_AROUND.slug
/** A batch of the demo, where two sheets are not done. */
export const DEMO_BATCH = stableId('keying-batch', 'post')
/** Sheets of the demo: one waits for a second person, one was read in two ways. */
export const DEMO_SHEETS = {
  waits: withCheck(GETTING_AROUND.number, 1, 'WTRNG'),
  differs: withCheck(GETTING_AROUND.number, 1, 'DFFRS'),
  new: withCheck(GETTING_AROUND.number, 1, 'NWSHT'),
  /** Of tests that save one. */
  saved: withCheck(GETTING_AROUND.number, 1, 'SVDSH'),
}

const HELEN = { byId: personId('council'), byName: CAST.council.firstName as string }
/** Works beside Helen, and has no account in the demo. */
const GRACE = { byId: personId('council-grace'), byName: 'Grace' }

const ANSWERS: Answers = {
  'sheet-language': 'en',
  who: 'me',
  how: 'bus',
  'want-more': 'yes',
  'bus--evening': 'extremely',
  'bus--help': 'very',
  feel: '3',
}
/** The same sheet, read by somebody else. */
const READ_AGAIN: Answers = { ...ANSWERS, how: 'other', 'how-other': 'By boat', 'bus--help': 'not-so' }

/** Paper sheets on their way in. @param dayAfter the day so many days after the seed */
export function seedKeying(db: Db, dayAfter: DayAfter): void {
  const day = dayAfter(-1)
  writeRows(db, keyingBatches, [
    {
      id: DEMO_BATCH,
      surveyId: surveyId(SLUG),
      name: 'Post from Chelmsford',
      channel: 'paper',
      doubleShare: 25,
      createdBy: HELEN.byId,
      createdByName: HELEN.byName,
      createdAt: `${day}T09:00:00.000Z`,
      closedAt: null,
    },
  ])
  const sheet = (code: string, turn: number, by: typeof GRACE, answers: Answers, time: string) => ({
    id: stableId('keying', code, turn),
    batchId: DEMO_BATCH,
    surveyId: surveyId(SLUG),
    versionId: versionId(SLUG),
    sheet: code,
    turn,
    answers,
    ...by,
    at: `${day}T${time}:00.000Z`,
  })
  writeRows(db, keyings, [
    sheet(DEMO_SHEETS.waits, 1, GRACE, ANSWERS, '09:10'),
    sheet(DEMO_SHEETS.differs, 1, GRACE, ANSWERS, '09:12'),
    sheet(DEMO_SHEETS.differs, 2, HELEN, READ_AGAIN, '09:20'),
  ])
}
