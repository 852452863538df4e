import { LONGEST_WORDS, problem, type QuestionType, wordsIn } from './type'

/** Own words. */
export const words: QuestionType = {
  fields: (_question, field) => [field],
  check: (_question, field, answers) => {
    const said = wordsIn(answers[field])
    if (!said) return problem(field, 'words')
    return said.length > LONGEST_WORDS ? problem(field, 'words-long') : []
  },
  rows: (_question, field, answers) => [{ words: wordsIn(answers[field]) }],
  fill: (_question, field, [row]) => ({ [field]: row?.words ?? '' }),
  offers: () => [],
  counts: 'words',
}

export type FileWay = 'photo' | 'voice'

/** The names of the fields of each file: its id in the answers, and what is sent from the device. */
export const fileFields = (ways: readonly FileWay[], field: string) =>
  ways.map((kind) => ({ kind, id: `${field}-${kind}`, upload: `${field}-${kind}-file` }))

const FILE_ID = /^[\w-]{8,64}$/
const BOTH: readonly FileWay[] = ['photo', 'voice']

/** Own words, typed, spoken or shown. Photos and recordings are ids of `survey_files`. */
export const say: QuestionType = {
  fields: (_question, field) => [field, ...fileFields(BOTH, field).map(({ id }) => id)],
  check: (_question, field, answers) => {
    const said = wordsIn(answers[field])
    if (said.length > LONGEST_WORDS) return problem(field, 'words-long')
    const files = fileFields(BOTH, field).filter(({ id }) => wordsIn(answers[id]))
    const wrong = files.find(({ id }) => !FILE_ID.test(wordsIn(answers[id])))
    if (wrong) return problem(wrong.upload, `file-${wrong.kind}`)
    return said || files.length > 0 ? [] : problem(field, 'say')
  },
  rows: (_question, field, answers) => {
    const said = wordsIn(answers[field])
    const files = fileFields(BOTH, field).flatMap(({ kind, id }) => {
      const fileId = wordsIn(answers[id])
      return fileId ? [{ choice: kind, fileId }] : []
    })
    return [...(said ? [{ words: said }] : []), ...files]
  },
  fill: (_question, field, rows) => ({
    [field]: rows.find(({ words: said }) => said)?.words ?? '',
    ...Object.fromEntries(
      fileFields(BOTH, field).map(({ kind, id }) => [
        id,
        rows.find(({ choice, fileId }) => choice === kind && fileId)?.fileId ?? '',
      ]),
    ),
  }),
  offers: () => [],
  counts: 'words',
  files: ({ ways }) => BOTH.filter((way) => (ways ?? BOTH).includes(way)),
}
