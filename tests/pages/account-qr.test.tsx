import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { QrCode } from '../../app/routes/account/qr-code'

const ADDRESS = 'https://days.example.org/sign-in/card/o-Ks1qWqsj2Y3HJaL3wtavygKxc6Y6jH8iRL--FFZJ0'

test('the drawn code has every dark square, and white round it', () => {
  const html = renderToStaticMarkup(<QrCode text={ADDRESS} label="A code" />)
  const { data, size } = encode(ADDRESS, { ecc: 'M', border: 4 })
  const drawn = data.map((row) => row.map(() => false))
  for (const [, x, y, length] of html.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let i = 0; i < Number(length); i++) (drawn[Number(y)] as boolean[])[Number(x) + i] = true
  }
  expect(drawn).toEqual(data)
  expect(html).toContain(`<rect width="${size}" height="${size}" fill="#fff"></rect>`)
  expect(data.slice(0, 4).flat().some(Boolean)).toBe(false)
})
