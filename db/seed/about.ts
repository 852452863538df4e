import { QUESTIONS } from '../../app/domain/about/questions'
import { stableId } from '../../app/domain/open-referral/stable-id'
import type { Db } from '../connection.server'
import { aboutAnswers, files } from '../schema'
import { ABOUT } from './about-words'
import { OTHERS } from './cast-others'
import { personId } from './ids'
import { BEGAN, type DayAfter } from './people'
import { writeRows } from './rows'
import { drawScene } from './scenes'

type Said = {
  words?: string
  chosen?: readonly string[]
  by?: keyof typeof OTHERS
  isNew?: true
  scenes?: readonly Parameters<typeof drawScene>[0][]
}

const fileId = (key: string, scene: string) => stableId('file', key, scene)

/** The pages "About me" of the demo people, with drawings where a person would have photos. */
export function seedAbout(db: Db, dayAfter: DayAfter): void {
  for (const [key, about] of Object.entries(ABOUT)) {
    const said = about as Partial<Record<string, Said>>
    writeRows(db, files, buildFiles(key, said.pictures?.scenes ?? []))
    const rows = QUESTIONS.flatMap((question) => {
      const answer = said[question]
      return answer ? [buildAnswer(key, question, answer, dayAfter)] : []
    })
    writeRows(db, aboutAnswers, rows)
  }
}

const buildFiles = (key: string, scenes: NonNullable<Said['scenes']>) =>
  scenes.map((scene) => ({
    id: fileId(key, scene),
    personId: personId(key),
    kind: 'photo',
    topic: 'about',
    type: 'image/svg+xml',
    data: drawScene(scene),
    addedBy: personId(key),
    createdAt: BEGAN,
  }))

function buildAnswer(key: string, question: string, answer: Said, dayAfter: DayAfter) {
  const { words = '', chosen = [], by, isNew, scenes } = answer
  const updatedAt = isNew ? `${dayAfter(-1)}T14:00:00.000Z` : BEGAN
  return {
    personId: personId(key),
    question,
    words,
    chosen: scenes ? scenes.map((scene) => fileId(key, scene)) : [...chosen],
    photoId: null,
    voiceId: null,
    version: 1,
    formKey: '',
    writtenBy: personId(by ?? key),
    writtenByName: by ? OTHERS[by].firstName : null,
    updatedAt,
    seenAt: isNew ? null : updatedAt,
  }
}
