/** Many connections that send garbage, beside two that do not. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { collectGarbage } from '../../../src/platform/memory/mod.ts'
import { batch, Client, put, query } from './client.ts'
import { draws, garbage } from './garbage.ts'

/** What became of a server under garbage. */
export interface Outcome {
  readonly frames: number
  /** Connections that were closed because of what they sent, and opened anew. */
  readonly reopened: number
  /** Writes of the bystander, each acknowledged, and the longest that one took. */
  readonly acknowledged: number
  readonly slowestMs: number
  /** What the server did wrong. */
  readonly faults: readonly string[]
}

/** After so many frames it is made sure that all were read. */
const fenceEvery = 20
/** After so many frames a connection is opened anew, so that what it follows does not fill up. */
const lifeOf = 1_500

/** One connection after another that sends what `draw` gives. */
async function attack(url: string, count: number, draw: ReturnType<typeof draws>, faults: string[]): Promise<number> {
  let reopened = 0
  let client = await Client.open(url)
  for (let sent = 1; sent <= count; sent += 1) {
    client.sendBytes(garbage(draw))
    if (sent % fenceEvery !== 0 && sent !== count) continue
    // A connection may be closed for what it sent, and then nothing comes any more.
    await client.rest().catch(() => {})
    faults.push(...client.faults.splice(0))
    client.forget()
    if (!client.isClosed && sent % lifeOf !== 0) continue
    if (client.isClosed) reopened += 1
    client[Symbol.dispose]()
    client = await Client.open(url)
  }
  client[Symbol.dispose]()
  return reopened
}

/** Opens a WebSocket by hand, and goes on with bytes that are no frames, or leaves in the middle of one. */
async function breakIn(url: string, draw: ReturnType<typeof draws>): Promise<void> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  const key = Buffer.alloc(16).toString('base64')
  const head = ['GET /ws HTTP/1.1', 'Host: x', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13']
  socket.write(`${[...head, `Sec-WebSocket-Key: ${key}`].join('\r\n')}\r\n\r\n`)
  await once(socket, 'data')
  socket.write(Uint8Array.from({ length: 1 + draw(400) }, () => draw(256)))
  if (draw(2) === 0) await new Promise((resolve) => setImmediate(resolve))
  socket.destroy()
}

/** Sends `count` frames of garbage over several connections, while one client writes and another one follows. */
export async function assault(url: string, count: number, seed: number, connections = 4): Promise<Outcome> {
  const faults: string[] = []
  using writer = await Client.open(url)
  using reader = await Client.open(url)
  await reader.ask(query('bystander', 'bystander'), 'QUERY_RESP')
  let isOver = false
  let acknowledged = 0
  let slowestMs = 0
  const write = async () => {
    while (!isOver || acknowledged < 10) {
      const start = performance.now()
      const { payload } = await writer.ask(
        batch(put(acknowledged, { id: acknowledged + 1, map: 'bystander' })),
        'OP_ACK',
      )
      if (payload.lastId !== String(acknowledged + 1)) faults.push(`acknowledged ${payload.lastId}`)
      acknowledged += 1
      slowestMs = Math.max(slowestMs, performance.now() - start)
    }
  }
  const writing = write().catch((error: unknown) => faults.push(`the bystander: ${error}`))
  const each = Math.ceil(count / connections)
  const attacks = Array.from({ length: connections }, (_, at) => attack(url, each, draws(seed + at), faults))
  const outcomes = await Promise.allSettled(attacks)
  const draw = draws(seed)
  for (let left = count / 100; left > 0; left -= 1) await breakIn(url, draw)
  isOver = true
  await writing
  for (const outcome of outcomes) if (outcome.status === 'rejected') faults.push(`${outcome.reason}`)
  await reader.rest().catch((error: unknown) => faults.push(`the reader: ${error}`))
  const told = reader.messages.filter(({ type }) => type === 'QUERY_UPDATE').length
  if (told !== acknowledged) faults.push(`${told} of ${acknowledged} writes were told`)
  const reopened = outcomes.reduce((sum, outcome) => sum + (outcome.status === 'fulfilled' ? outcome.value : 0), 0)
  return { frames: each * connections, reopened, acknowledged, slowestMs, faults }
}

/** Bytes that are still needed. */
export function heldBytes(): number {
  for (let pass = 0; pass < 2; pass += 1) collectGarbage()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + external + arrayBuffers
}
