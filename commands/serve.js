// `npm run serve`: the built site as it is. It installs nothing and builds nothing.
import { existsSync } from 'node:fs'

if (!existsSync('build/.stamp')) {
  console.error('There is no build yet. Run: npm run build')
  process.exit(1)
}
process.env.NODE_ENV = 'production'
await import('../build/serve.js')
