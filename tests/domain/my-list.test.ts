import { describe, expect, test } from 'vitest'
import { changeList, formatList, LIST_LENGTH, parseList } from '../../app/domain/my-list/list'

describe('the list that a device keeps', () => {
  test('is read back as it was written', () => {
    const list = ['bake-together', 'hill-farm', 'a1']
    expect(parseList(formatList(list))).toEqual(list)
  })

  test.each([
    ['nothing', undefined, []],
    ['empty', '', []],
    ['the same thing twice', 'a.b.a', ['a', 'b']],
    ['what is no slug', 'a.<script>.B.-c.d', ['a', 'd']],
    [
      'far too much',
      Array.from({ length: 500 }, (_, i) => `s${i}`).join('.'),
      Array.from({ length: LIST_LENGTH }, (_, i) => `s${i}`),
    ],
  ])('takes %s without harm', (_name, cookie, expected) => {
    expect(parseList(cookie)).toEqual(expected)
  })

  test.each([
    ['add', 'c', ['a', 'b', 'c'], 'added'],
    ['add', 'a', ['a', 'b'], 'already'],
    ['add', '../etc', ['a', 'b'], 'none'],
    ['remove', 'a', ['b'], 'removed'],
    ['remove', 'z', ['a', 'b'], 'none'],
    ['up', 'b', ['b', 'a'], 'moved'],
    ['up', 'a', ['a', 'b'], 'none'],
    ['down', 'a', ['b', 'a'], 'moved'],
    ['down', 'b', ['a', 'b'], 'none'],
    ['clear', '', [], 'cleared'],
  ] as const)('%s %s', (change, slug, list, outcome) => {
    expect(changeList(['a', 'b'], change, slug)).toEqual({ list, outcome })
  })

  test('a full list says so and keeps what it has', () => {
    const full = Array.from({ length: LIST_LENGTH }, (_, i) => `s${i}`)
    expect(changeList(full, 'add', 'one-more')).toEqual({ list: full, outcome: 'full' })
  })
})
