import { expect, test } from 'vitest'
import { columnsOf } from '../../../app/domain/keying/import-columns'
import { wordsFor } from '../../../app/i18n/words.server'

test('each column of the template is read again', () => {
  const names = columnsOf({ ...questionsNamedLikeColumns }).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('answer_sheet')
})

test('each value that can be written has words', () => {
  const words = wordsFor('en')
  const keys = columnsOf(questionsNamedLikeColumns).flatMap(({ values }) =>
    values.flatMap((value) => ('key' in value ? value.key : [])),
  )
  expect(keys.filter((key) => !words.has(key))).toEqual([])
})

const questionsNamedLikeColumns = {
  title: { en: '' },
  lead: { en: '' },
  asker: { en: '' },
  why: { en: '' },
  after: { en: '' },
  picture: '',
  minutes: 1,
  closesOn: null,
  languages: ['en' as const],
  who: ['me' as const],
  returnTo: '',
  questions: ['sheet', 'channel', 'language'].map((id) => ({ id, kind: 'yes-no' as const, ask: { en: id } })),
}
