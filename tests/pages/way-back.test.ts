// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { keepWayBack } from '../../app/scripts/page/back'

beforeEach(() => {
  document.body.innerHTML = '<p class="back-link"><a href="/activities">Go back to Find things to do</a></p>'
})
const backFrom = (referrer: string) => {
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer)
  keepWayBack()
  const { pathname, search } = document.querySelector('a') as HTMLAnchorElement
  return pathname + search
}

test('the way back keeps the filters of the list that one comes from', () => {
  expect(backFrom(`${location.origin}/activities?day=sat&page=2`)).toBe('/activities?day=sat&page=2')
})

test('and is the plain page from anywhere else', () => {
  expect(backFrom(`${location.origin}/my-list?done=added`)).toBe('/activities')
  expect(backFrom('https://elsewhere.example.org/activities?day=sat')).toBe('/activities')
  expect(backFrom('')).toBe('/activities')
})
