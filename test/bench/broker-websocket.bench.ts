/**
 * The broker over WebSockets: `npm run bench -- broker-websocket`.
 *
 * `kv.set` with many frames under way beside HTTP with one request at a time on each of 64 connections; the memory that
 * 10,000 subscribers of a room take who hear nothing; how long an event takes to reach the last of 1,000 of them.
 */
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { WebSocket } from 'ws'
import { ServerProcess } from '../system/process.ts'
import { HttpConnection, load, requestOf } from './http-load.ts'
import { interleaved, rateLine, ratiosOf, targetLine } from './measure.ts'

const rounds = 5
const roundMs = 1_500
const set = { command: 'kv.set', payload: { key: 'user:1001', value: { name: 'Alice', age: 30 }, ttl: 3_600 } }
const flags = ['--log-level', 'error', '--rate-limit', '0', '--command-rate-limit', '0', '--max-connections', '11000']

async function open(server: ServerProcess): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/api/v1/ws`, { perMessageDeflate: false })
  await once(socket, 'open')
  return socket
}

/** Sends a command and reads its answer; further frames are left to other listeners. */
async function ask(socket: WebSocket, command: object): Promise<void> {
  const answer = once(socket, 'message')
  socket.send(JSON.stringify(command))
  const [bytes] = await answer
  const { status } = JSON.parse(String(bytes)) as { status?: string }
  if (status !== 'success') throw new Error(`answered ${bytes}`)
}

/** Keeps `depth` frames under way on each socket for a while; gives the number of answers. */
async function pipelined(sockets: readonly WebSocket[], depth: number): Promise<number> {
  const endMs = performance.now() + roundMs
  const text = JSON.stringify(set)
  let answers = 0
  const use = (socket: WebSocket) =>
    new Promise<void>((resolve) => {
      let underway = depth
      socket.removeAllListeners('message').on('message', () => {
        answers += 1
        if (performance.now() < endMs) return socket.send(text)
        underway -= 1
        if (underway === 0) resolve()
      })
      for (let k = 0; k < depth; k += 1) socket.send(text)
    })
  await Promise.all(sockets.map(use))
  return answers
}

async function pipelineBench(): Promise<void> {
  await using server = await ServerProcess.start(flags)
  const connections = Array.from({ length: 64 }, () => new HttpConnection(server.port))
  const sockets = await Promise.all(Array.from({ length: 4 }, () => open(server)))
  const request = requestOf('/api/v1/command', JSON.stringify(set))
  const rates = await interleaved(
    [
      { name: 'kv.set, HTTP', run: () => load(connections, request, roundMs) },
      { name: 'kv.set, WebSocket, 64 under way on each of 4', run: () => pipelined(sockets, 64) },
    ],
    rounds,
  )
  for (const rate of rates) console.log(rateLine(rate))
  const ratio = ratiosOf(rates, 'kv.set, WebSocket, 64 under way on each of 4', 'kv.set, HTTP')
  console.log(targetLine('kv.set, WebSocket / HTTP', ratio, { atLeast: 2 }))
}

async function subscribers(server: ServerProcess, count: number): Promise<WebSocket[]> {
  const sockets: WebSocket[] = []
  while (sockets.length < count) {
    const some = await Promise.all(Array.from({ length: 100 }, () => open(server)))
    await Promise.all(some.map((socket) => ask(socket, { command: 'stream.subscribe', payload: { room: 'r' } })))
    sockets.push(...some)
  }
  return sockets
}

/** Milliseconds from the sending of an event until each subscriber has it. */
async function delays(sockets: readonly WebSocket[], publisher: WebSocket): Promise<number[]> {
  const startedMs = performance.now()
  const event = {
    command: 'stream.publish',
    payload: { room: 'r', event_type: 'e', data: { text: 'Hello everyone!' } },
  }
  const each = sockets.map((socket) => once(socket, 'message').then(() => performance.now() - startedMs))
  await ask(publisher, event)
  return Promise.all(each)
}

async function subscriberBench(): Promise<void> {
  await using server = await ServerProcess.start(flags)
  const publisher = await open(server)
  const thousand = await subscribers(server, 1_000)
  const all: number[] = []
  for (let k = 0; k < 50; k += 1) all.push(...(await delays(thousand, publisher)))
  const p99 = all.sort((a, b) => a - b)[Math.floor(all.length * 0.99)]!
  console.log(targetLine('1,000 subscribers, 99th percentile of delivery in ms', [p99], { atMost: 100 }))
  const more = await subscribers(server, 9_000)
  console.log(targetLine(`${1_000 + more.length} idle subscribers, resident MiB`, [server.rssMiB], { atMost: 400 }))
}

console.log(`The broker over WebSockets: medians of ${rounds} interleaved rounds, load ${loadavg()[0]!.toFixed(1)}`)
await pipelineBench()
await subscriberBench()
process.exit(0)
