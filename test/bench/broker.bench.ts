/**
 * The broker over HTTP: `npm run bench -- broker`. `kv.set`, each durable before it is answered, over 64 connections that
 * stay open, beside a Koa that only parses and sends back the same body; then batches of 100 beside single commands.
 *
 * The servers are processes of their own; this one speaks HTTP over plain sockets, one request at a time on each.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { ServerProcess } from '../system/process.ts'
import { HttpConnection, load, requestOf } from './http-load.ts'
import { interleaved, rateLine, ratiosOf, type Subject, targetLine } from './measure.ts'

const rounds = 5
const roundMs = 1_500
const connectionsCount = 64
const path = '/api/v1/command'

const set = (key: string) => ({ command: 'kv.set', payload: { key, value: { name: 'Alice', age: 30 }, ttl: 3_600 } })
const single = requestOf(path, JSON.stringify(set('user:1001')))
const batch = requestOf(
  path,
  JSON.stringify({ type: 'batch', commands: Array.from({ length: 100 }, (_, k) => set(`user:${k}`)) }),
)

function subject(name: string, port: number, request: Buffer, each = 1): Subject {
  const connections = Array.from({ length: connectionsCount }, () => new HttpConnection(port))
  return { name, run: async () => each * (await load(connections, request, roundMs)) }
}

const koa = fork(new URL('./koa-echo.mjs', import.meta.url), { execArgv: [] })
const [koaPort] = (await once(koa, 'message')) as [number]
await using server = await ServerProcess.start([
  '--log-level',
  'error',
  '--rate-limit',
  '0',
  '--command-rate-limit',
  '0',
])
console.log(`The broker over HTTP: medians of ${rounds} interleaved rounds, load ${loadavg()[0]!.toFixed(1)}`)
const rates = await interleaved(
  [
    subject('Koa, echo', koaPort, single),
    subject('kv.set, durable', server.port, single),
    subject('kv.set, durable, batches of 100', server.port, batch, 100),
  ],
  rounds,
)
for (const rate of rates) console.log(rateLine(rate))
console.log(
  targetLine('kv.set, durable / Koa, echo', ratiosOf(rates, 'kv.set, durable', 'Koa, echo'), { atLeast: 0.6 }),
)
const perOperation = ratiosOf(rates, 'kv.set, durable, batches of 100', 'kv.set, durable')
console.log(targetLine('batch of 100 / single, per operation', perOperation, { atLeast: 8 }))
koa.kill()
await server[Symbol.asyncDispose]()
process.exit(0)
