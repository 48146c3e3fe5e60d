// The other side of the HTTP comparison: the least that a service on Koa does with a JSON body.
import { once } from 'node:events'
import Koa from 'koa'

const app = new Koa()
app.use(async (context) => {
  const parts = []
  for await (const part of context.req) parts.push(part)
  context.body = JSON.parse(Buffer.concat(parts).toString('utf8'))
})
const server = app.listen(0, '127.0.0.1')
await once(server, 'listening')
process.send(server.address().port)
