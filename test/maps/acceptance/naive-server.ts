import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { pack, unpack } from './client.ts'

/** What the bystander and the fences send. */
interface Asked {
  readonly type: string
  readonly timestamp?: unknown
  readonly payload?: {
    readonly mapName?: string
    readonly queryId?: string
    readonly ops?: readonly Op[]
  }
}

interface Op {
  readonly id?: string
  readonly mapName: string
  readonly key: string
  readonly record: { readonly value: unknown }
}

/** What a server does with a frame that it cannot read. */
type Weakness = 'ends everything' | 'answers nonsense' | 'keeps it' | 'none'

/** A server that acknowledges every write and follows every query: a stand-in that has a weakness, or none. */
export async function startNaive(weakness: Weakness) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', maxPayload: 2_097_152 })
  await once(server, 'listening')
  const kept: unknown[] = []
  const react: Readonly<Record<Weakness, (socket: WebSocket, frame: Buffer) => void>> = {
    'ends everything': () => void server.clients.forEach((each) => void each.terminate()),
    'answers nonsense': (socket) => socket.send(pack({ type: 'OP_ACK', payload: { lastId: 7 } })),
    'keeps it': (_socket, frame) => void kept.push(Buffer.alloc(10_000, frame[0])),
    none: () => {},
  }
  server.on('connection', (socket) => {
    socket.on('error', () => {})
    socket.on('message', (frame: Buffer) => {
      const message = readable(frame)
      if (message === undefined) return react[weakness](socket, frame)
      for (const answer of answersTo(message)) socket.send(pack(answer))
      const [update] = updatesOf(message)
      if (update) for (const each of server.clients) each.send(pack(update))
    })
  })
  const stop = async () => {
    for (const socket of server.clients) socket.terminate()
    server.close()
    kept.length = 0
  }
  return { url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`, [Symbol.asyncDispose]: stop }
}

function readable(frame: Buffer): Asked | undefined {
  try {
    const message = unpack(frame) as Asked
    if (message.type === 'PING') return typeof message.timestamp === 'number' ? message : undefined
    const isOurs = message.payload?.ops?.[0]?.mapName === 'bystander' || message.payload?.mapName === 'bystander'
    return isOurs ? message : undefined
  } catch {
    return undefined
  }
}

function answersTo({ type, payload, timestamp }: Asked): readonly object[] {
  if (type === 'PING') return [{ type: 'PONG', timestamp, serverTime: 1 }]
  if (type === 'QUERY_SUB') return [{ type: 'QUERY_RESP', payload: { queryId: payload?.queryId, results: [] } }]
  return [{ type: 'OP_ACK', payload: { lastId: payload?.ops?.[0]?.id, results: [] } }]
}

function updatesOf({ type, payload }: Asked): readonly object[] {
  const op = payload?.ops?.[0]
  if (type !== 'OP_BATCH' || op === undefined) return []
  const update = { queryId: 'bystander', key: op.key, value: op.record.value, changeType: 'ENTER' }
  return [{ type: 'QUERY_UPDATE', payload: update }]
}
