/** A client of shared maps as a stranger writes it: `ws`, msgpackr, and nothing of this server but its contract. */
import { once } from 'node:events'
import { Packr, Unpackr } from 'msgpackr'
import { expect } from 'vitest'
import WebSocket, { type ClientOptions } from 'ws'
import type { HttpSyncResponse } from '../../../src/contract/mod.ts'
import { eventProblems } from '../../../src/contract/validate-output.ts'
import {
  allOf,
  isOf,
  type MessageOf,
  type MessageType,
  ofType,
  type ServerMessage,
} from '../../support/maps-messages.ts'

/** A message of either side, before anything is known of it. */
export interface Message {
  readonly type: string
  readonly [field: string]: unknown
}

const packr = new Packr({ useRecords: false })
const unpackr = new Unpackr({ useRecords: false, mapsAsObjects: true })

export const pack = (message: unknown): Buffer => packr.pack(message)
export const unpack = (bytes: Uint8Array): unknown => unpackr.unpack(bytes)

/** How long a message that was asked for is waited for. */
const answerMsMax = 10_000
let pings = 0

/** One connection; every message that it gets is checked against the contract. */
export class Client implements Disposable {
  readonly socket: WebSocket
  readonly messages: ServerMessage[] = []
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
  isClosed = false
  /** What is wrong with messages that came; while there is any, none is given. */
  readonly faults: string[] = []
  #seen = 0
  #wake: () => void = () => {}

  constructor(url: string, options: ClientOptions = {}) {
    this.socket = new WebSocket(url, options)
    this.socket.on('message', (data: Buffer, isBinary) => {
      const message = unpack(data) as ServerMessage
      const problems = isBinary ? eventProblems('maps', message) : ['a text frame']
      this.faults.push(...problems.map((problem) => `${message.type}: ${problem}`))
      this.messages.push(message)
      this.#wake()
    })
    this.closed = new Promise((resolve) => {
      this.socket.on('close', (code, reason) => {
        this.isClosed = true
        resolve({ code, reason: reason.toString() })
        this.#wake()
      })
    })
    // A close follows.
    this.socket.on('error', () => {})
  }

  static async open(url: string, path = '/ws', options: ClientOptions = {}): Promise<Client> {
    const client = new Client(`${url}${path}`, options)
    await once(client.socket, 'open')
    return client
  }

  send(...messages: readonly object[]): void {
    for (const message of messages) this.socket.send(pack(message))
  }

  sendBytes(...frames: readonly Uint8Array[]): void {
    for (const frame of frames) this.socket.send(frame, { binary: true })
  }

  /** The next message that has not been taken; of a type, those before it are passed over. */
  async next<T extends MessageType>(type?: T): Promise<MessageOf<T>> {
    const late = setTimeout(() => this.#wake(), answerMsMax)
    const start = performance.now()
    try {
      for (;;) {
        const found = this.#take(type)
        if (found) return found
        if (this.isClosed) throw new Error(`closed before ${type ?? 'any message'}`)
        if (performance.now() - start >= answerMsMax) throw new Error(`no ${type ?? 'message'} came`)
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    } finally {
      clearTimeout(late)
    }
  }

  /** The next message that has not been taken, which has to be of the type. */
  async take<T extends MessageType>(type: T): Promise<MessageOf<T>> {
    return ofType(await this.next(), type)
  }

  /** Sends, and gives the next message of a type. */
  ask<T extends MessageType>(message: object, type: T): Promise<MessageOf<T>> {
    this.send(message)
    return this.next(type)
  }

  /** Everything that came before the answer to a ping that is sent now, beyond what was taken; all is of the type. */
  async restOf<T extends MessageType>(type: T): Promise<MessageOf<T>[]> {
    return allOf(await this.rest(), type)
  }

  /** Everything that came before the answer to a ping that is sent now, beyond what was taken. */
  async rest(): Promise<ServerMessage[]> {
    pings += 1
    const timestamp = pings
    const from = this.#seen
    this.send({ type: 'PING', timestamp })
    while ((await this.next('PONG')).timestamp !== timestamp) {}
    return this.messages.slice(from, this.#seen - 1)
  }

  /** Begins as if nothing had come yet. */
  forget(): void {
    this.messages.length = 0
    this.#seen = 0
  }

  [Symbol.dispose](): void {
    this.socket.terminate()
  }

  #take<T extends MessageType>(type: T | undefined): MessageOf<T> | undefined {
    if (this.faults.length > 0) expect.unreachable(this.faults.join('\n'))
    for (; this.#seen < this.messages.length; this.#seen += 1) {
      const message = this.messages[this.#seen]
      if (message === undefined || !isOf(message, type)) continue
      this.#seen += 1
      return message
    }
    return undefined
  }
}

export const stamp = (millis: number, counter = 0, nodeId = 'client-1') => ({ millis, counter, nodeId })

/** Past, so that no clock is too far behind it. */
const firstMs = Date.UTC(2026, 0, 1)
let writes = 0

interface Write {
  readonly id?: string | number | undefined
  readonly map?: string
  readonly key?: string
  readonly timestamp?: ReturnType<typeof stamp>
  readonly [option: string]: unknown
}

/** A write of a value as the published client sends it; each is later than the one before it. */
export function put(value: unknown, { id, map = 'm', key, timestamp, ttlMs, ...rest }: Write = {}) {
  writes += 1
  const record = { value, timestamp: timestamp ?? stamp(firstMs + writes), ...(ttlMs !== undefined && { ttlMs }) }
  const name = id === undefined ? {} : { id: String(id) }
  return {
    ...name,
    mapName: map,
    key: key ?? `k${writes}`,
    opType: 'PUT',
    record,
    timestamp: 1,
    synced: false,
    ...rest,
  }
}

/** The removal of a key. */
export const remove = (key: string, options: Write = {}) => ({ ...put(null, { ...options, key }), opType: 'REMOVE' })

/** Some tests send what is no write. */
export const batch = (...ops: readonly unknown[]) => ({ type: 'OP_BATCH', payload: { ops } })

/** Messages behind their lengths in one frame; `count` is what the frame says of their number. */
export function batchOf(items: readonly Uint8Array[], count: number = items.length) {
  const parts = items.flatMap((item) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(item.length)
    return [length, item]
  })
  return { type: 'BATCH', count, data: Buffer.concat(parts) }
}

/** So many messages of no bytes in one frame, and what follows them. */
export function emptyBatch(count: number, ...items: readonly Uint8Array[]) {
  const { data } = batchOf(items)
  return { type: 'BATCH', count, data: Buffer.concat([Buffer.alloc(4 * count), data]) }
}

/** MsgPack of arrays in one another, so deep. */
export const bomb = (depth: number): Buffer => Buffer.concat([Buffer.alloc(depth - 1, 0x91), Buffer.of(0x90)])

/** A message of a type with a field that is given as MsgPack. */
export function raw(type: string, field: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(0x82), pack('type'), pack(type), pack(field), bytes])
}

/** One subscription to a query. */
export const query = (queryId: string, mapName: string, asked: object = {}, fields?: readonly string[]) => ({
  type: 'QUERY_SUB',
  payload: { queryId, mapName, query: asked, ...(fields && { fields }) },
})

/** Writes values under their keys, and waits until they are acknowledged. */
export async function fill(client: Client, map: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const ops = Object.entries(values).map(([key, value], at) => put(value, { id: at + 1, map, key }))
  await client.ask(batch(...ops), 'OP_ACK')
}

/** One request to /sync as the public client makes it. */
export async function sync(at: { readonly url: string }, request: object) {
  const response = await fetch(`${at.url}/sync`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-msgpack', Authorization: 'Bearer ' },
    body: pack({ clientId: 'c', clientHlc: stamp(Date.UTC(2026, 0, 1)), ...request }),
  })
  const body = unpack(Buffer.from(await response.arrayBuffer())) as HttpSyncResponse
  return { status: response.status, type: response.headers.get('content-type'), body }
}

/** What a map holds, by a query for all of it. */
export const rowsOf = async (
  client: Client,
  map: string,
): Promise<readonly (readonly [key: string, value: unknown])[]> =>
  (await client.ask(query('rows', map), 'QUERY_RESP')).payload.results.map(({ key, value }) => [key, value])

/** The root of the tree of a map. */
export const rootOf = async (client: Client, mapName: string): Promise<number> =>
  (await client.ask({ type: 'SYNC_INIT', mapName }, 'SYNC_RESP_ROOT')).payload.rootHash
