import { expect, test } from 'vitest'
import { columnsOf } from '../../../app/domain/keying/import-columns'

test('each column of the template is read again', () => {
  const names = columnsOf({ ...questionsNamedLikeColumns }).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('answer_sheet')
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
