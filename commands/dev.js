// The site from its sources: pages reload by themselves when a file changes.
import { register } from 'tsx/esm/api'

process.env.NODE_ENV = 'development'
register()
await import('./dev.ts')
