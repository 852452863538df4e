// `npm start`: everything from a fresh clone to a site that answers. What is up to date is skipped.
// It runs before anything is installed, so it imports nothing but Node and its neighbours.
import { stampOfBuild, stampOfSources } from './build-stamp.js'
import { checkNode, installWhenNeeded } from './install.js'

try {
  checkNode()
  await installWhenNeeded()
  if (stampOfBuild() !== stampOfSources()) {
    console.log('Building the site. This takes about half a minute.')
    await import('./build.js')
  }
  tryOutWhenNothingIsSet()
  process.env.NODE_ENV = 'production'
  await import('../build/fill-demo.js')
  await import('../build/serve.js')
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

function tryOutWhenNothingIsSet() {
  const { env } = process
  if (env.SESSION_SECRET || env.DEMO) return
  env.DEMO = '1'
  console.log(
    'Nothing is configured, so this is a try-out with demo people and places (DEMO=1). For real use set SESSION_SECRET.',
  )
}
