import { describe, expect, test } from 'vitest'
import { isKeyedTwice } from '../../../app/domain/keying/share'
import { newSheetCode } from '../../../app/domain/surveys/paper/sheet-code'

describe('the share of sheets that two people type in', () => {
  const codes = Array.from({ length: 10_000 }, () => newSheetCode(3, 1))

  test.each([0, 10, 25, 100])('is near %i in 100, and the same each time', (share) => {
    const chosen = codes.filter((code) => isKeyedTwice('a-batch', code, share))
    expect(codes.filter((code) => isKeyedTwice('a-batch', code, share))).toEqual(chosen)
    expect(Math.abs(chosen.length / 100 - share)).toBeLessThan(share % 100 === 0 ? 0.001 : 1.5)
  })

  test('is another one in another batch', () => {
    const of = (batch: string) => codes.filter((code) => isKeyedTwice(batch, code, 25)).join()
    expect(of('a-batch')).not.toBe(of('b-batch'))
  })
})
