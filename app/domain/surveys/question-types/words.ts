import { textOf } from '../../drafts/read'
import { problem, type QuestionType } from './type'

/** Own words. */
export const words: QuestionType = {
  fields: (_question, field) => [field],
  check: (_question, field, answers) => (textOf(answers[field]) ? [] : problem(field, 'words')),
  rows: (_question, field, answers) => [{ words: textOf(answers[field]) }],
  fill: (_question, field, [row]) => ({ [field]: row?.words ?? '' }),
  offers: () => [],
  counts: 'words',
}

/** Own words, typed, spoken or shown. Photos and recordings are ids of `survey_files`. */
export const say: QuestionType = {
  fields: (_question, field) => [field, `${field}-photo`, `${field}-voice`],
  check: (_question, field, answers) =>
    [field, `${field}-photo`, `${field}-voice`].some((name) => textOf(answers[name]))
      ? []
      : problem(field, 'say'),
  rows: (_question, field, answers) => [
    ...(textOf(answers[field]) ? [{ words: textOf(answers[field]) }] : []),
    ...(['photo', 'voice'] as const).flatMap((kind) => {
      const fileId = textOf(answers[`${field}-${kind}`])
      return fileId ? [{ choice: kind, fileId }] : []
    }),
  ],
  fill: (_question, field, rows) => ({
    [field]: rows.find(({ words: said }) => said)?.words ?? '',
    ...Object.fromEntries(
      (['photo', 'voice'] as const).map((kind) => [
        `${field}-${kind}`,
        rows.find(({ choice }) => choice === kind)?.fileId ?? '',
      ]),
    ),
  }),
  offers: () => [],
  counts: 'words',
  files: ({ ways = ['voice', 'photo'] }) => ways,
}
