import { expect, test } from 'vitest'
import { readInbox } from '../../app/domain/help/inbox'
import { commandLine, visitor } from '../../app/domain/people/viewer'
import { helpMessages } from '../../db/schema'
import { emptyDatabase } from '../support/database'

test('staff read what people sent, and nobody else does', () => {
  emptyDatabase()
    .insert(helpMessages)
    .values({
      id: 'a',
      name: 'Sam',
      reach: '01632 960 001',
      words: 'I want to try it',
      lang: 'en',
      createdAt: '2026-11-22T10:00:00Z',
    })
    .run()
  expect(readInbox(commandLine)).toMatchObject([{ name: 'Sam', about: null }])
  expect(readInbox(visitor('en'))).toEqual([])
})
