import { existsSync } from 'node:fs'

if (!existsSync('public/pictures') && existsSync('commands/build-assets.ts')) {
  console.log('Making pictures and fonts.')
  const assets = './build-assets'
  await import(assets)
}
await import('./fill-demo').catch((error: Error) => {
  console.warn(`The demo could not be written, so the site starts empty: ${error.message}`)
})
await import('../app/server/dev')
