/** What clients of shared maps say, over plain WebSockets. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Packr, Unpackr } from 'msgpackr'
import { WebSocket } from 'ws'
import type { ServerProcess } from '../system/process.ts'

const packr = new Packr({ useRecords: false, variableMapSize: true })
const unpackr = new Unpackr({ useRecords: false, mapsAsObjects: true })

/** Servers that write nothing but errors, in the database or in memory alone. */
export const quietFlags = ['--log-level', 'error']
export const memoryOnly = { env: { STORAGE_BACKEND: 'null' } }

/** A message of the server, before anything is known of it. */
export interface Message {
  readonly type: string
  readonly payload?: Readonly<Record<string, unknown>>
}

export const encode = (message: object): Buffer => packr.pack(message)
export const decode = (bytes: Buffer): Message => unpackr.unpack(bytes) as Message

/** One connection; whoever uses it sets what becomes of its frames. */
export class MapsConnection {
  readonly #socket: WebSocket
  /** Is given every frame, still encoded. */
  heard: (bytes: Buffer) => void = () => {}

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (bytes: Buffer) => this.heard(bytes))
  }

  static async open(server: ServerProcess): Promise<MapsConnection> {
    const socket = new WebSocket(`${server.wsUrl}/ws`, { perMessageDeflate: false })
    await once(socket, 'open')
    return new MapsConnection(socket)
  }

  /** Opens many, some at a time. */
  static async openAll(server: ServerProcess, count: number): Promise<MapsConnection[]> {
    const all: MapsConnection[] = []
    while (all.length < count) {
      const some = Array.from({ length: Math.min(100, count - all.length) }, () => MapsConnection.open(server))
      all.push(...(await Promise.all(some)))
    }
    return all
  }

  send(message: object): void {
    this.#socket.send(encode(message))
  }

  /** Sends a message and gives the first answer of a type; everything else meanwhile is lost. */
  ask(message: object, type: string): Promise<Message> {
    return new Promise((resolve) => {
      this.heard = (bytes) => {
        const answer = decode(bytes)
        if (answer.type !== type) return
        this.heard = () => {}
        resolve(answer)
      }
      this.send(message)
    })
  }

  close(): void {
    this.#socket.terminate()
  }
}

/** Milliseconds that a server has had of the processor. Source: proc(5), utime and stime; a tick is 10 ms. */
export function processorMs(server: ServerProcess): number {
  const fields = readFileSync(`/proc/${server.child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

let written = 0

/** A write that is later than every one before it. */
export function putOf(mapName: string, key: string, value: unknown): object {
  written += 1
  const timestamp = { millis: 1_700_000_000_000 + written, counter: 0, nodeId: 'bench-client' }
  return { id: String(written), mapName, key, opType: 'PUT', record: { value, timestamp } }
}

export const batchOf = (ops: readonly object[]): object => ({ type: 'OP_BATCH', payload: { ops } })

/** Fails unless an OP_ACK names all of its writes as done, so that nothing counts that was refused. */
export function checkAck(answer: Message, writes: number): void {
  const { results = [] } = (answer.payload ?? {}) as { results?: readonly { readonly success: boolean }[] }
  const done = results.filter(({ success }) => success).length
  if (answer.type !== 'OP_ACK' || done !== writes) throw new Error(`not acknowledged: ${JSON.stringify(answer)}`)
}

/** Puts records of keys `prefix0` … into a map: `writers` connections, one batch under way on each. */
export async function fill(server: ServerProcess, map: string, count: number, make: (at: number) => unknown) {
  const writers = await MapsConnection.openAll(server, 8)
  const size = 500
  const starts = Array.from({ length: Math.ceil(count / size) }, (_, at) => at * size).values()
  const write = async (connection: MapsConnection) => {
    for (const start of starts) {
      const ats = Array.from({ length: Math.min(size, count - start) }, (_, at) => start + at)
      const ops = ats.map((at) => putOf(map, `key-${at}`, make(at)))
      checkAck(await connection.ask(batchOf(ops), 'OP_ACK'), ops.length)
    }
    connection.close()
  }
  await Promise.all(writers.map(write))
}
