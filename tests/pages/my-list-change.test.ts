import { expect, test } from 'vitest'
import { emptyDatabase } from '../support/database'
import { servePages } from '../support/pages'
import { useOwnDataDir } from '../support/site'

useOwnDataDir()
emptyDatabase()
const ask = servePages({ '/my-list/:change': await import('../../app/routes/my-list/change') })

test.each([
  ['/activities/saturday-cooks?q=a#main', '/activities/saturday-cooks?q=a&done=added#main'],
  ['//other.example', '/my-list?done=added'],
  ['/\\other.example', '/my-list?done=added'],
  ['/..//other.example', '/my-list?done=added'],
  ['/a/..//other.example', '/my-list?done=added'],
  ['https://other.example/', '/my-list?done=added'],
])('after a change of the list %s leads to %s', async (back, to) => {
  const body = new URLSearchParams({ activity: 'saturday-cooks', back }).toString()
  const answer = await ask('/my-list/add', { method: 'POST', body })
  expect(answer.headers.get('Location')).toBe(to)
})
