import { createServer } from 'node:http'
import express from 'express'
import { database } from '../../db/connection.server'
import { migrateDatabase } from '../../db/migrate.server'
import { env } from '../env.server'
import { startVite } from './dev'
import { toWebRequest } from './web-request'

await migrateDatabase(database())
const app = express()
const server = createServer(app)
const vite = await startVite(server)
app.use(vite.assets)
app.use(async (req, res, next) => {
  try {
    const request = toWebRequest(req, res, `http://${req.headers.host}`)
    const response = await vite.render(request, { nonce: 'dev', address: req.ip ?? '' })
    res.status(response.status)
    for (const [name, value] of response.headers) res.append(name, value)
    res.end(Buffer.from(await response.arrayBuffer()))
  } catch (error) {
    next(error)
  }
})
server.listen(env().PORT, env().HOST, () => console.log(`http://${env().HOST}:${env().PORT}`))
