/**
 * Delivery: how much of the core's own rate arrives at another process, by REST, gRPC and WebSocket:
 * `npm run bench -- delivery`.
 *
 * The core's rate is that of the worker pool with nothing behind it, with as many workers as the server has. Readers take
 * bytes and do not parse: a parsing client is slower than what is measured.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { connect } from 'node:net'
import { availableParallelism } from 'node:os'
import { credentials, makeGenericClientConstructor } from '@grpc/grpc-js'
import type { Encoding } from '../../src/generation/mod.ts'
import { defaultConfiguration, GenerationPool, planReference, readChunks } from '../../src/runs/mod.ts'
import { ServerProcess } from '../system/process.ts'
import { interleaved, type Rate, rateLine, ratios, type Subject, targetLine } from './measure.ts'

// The server, its reader and the workers share the machine: for the comparison with the core, two workers leave room.
const workers = 2
const cores = availableParallelism()
const count = 200_000
const rounds = 5

const configuration = { ...defaultConfiguration(), transactions: { target_count: count } }
const plan = planReference(configuration, [])

function coreSubject(pool: GenerationPool, encoding: Encoding): Subject {
  return {
    name: `core, ${encoding}, ${workers} workers`,
    async run() {
      let entries = 0
      for await (const chunk of readChunks(pool, plan, { from: 0, to: count, encoding }))
        entries += chunk.to - chunk.from
      return entries
    },
  }
}

function restSubject(server: ServerProcess, streamId: string): Subject {
  return {
    name: 'REST download, ndjson',
    async run() {
      const [response] = await once(get(`${server.url}/api/streams/${streamId}/entries`, { agent: false }), 'response')
      response.resume()
      await once(response, 'end')
      return count
    },
  }
}

function grpcSubject(server: ServerProcess, streamId: string): Subject {
  const asIs = (bytes: Buffer) => bytes
  const definition = {
    readEntries: {
      path: '/tallymill.v1.LedgerService/ReadEntries',
      requestStream: false,
      responseStream: true,
      requestSerialize: asIs,
      requestDeserialize: asIs,
      responseSerialize: asIs,
      responseDeserialize: asIs,
    },
  }
  const Client = makeGenericClientConstructor(definition, 'LedgerService')
  const request = Buffer.concat([Buffer.from([0x0a, streamId.length]), Buffer.from(streamId)])
  return {
    name: 'gRPC batched stream (500 a message)',
    async run() {
      const client = new Client(server.grpcAddress, credentials.createInsecure())
      const stream = (client.readEntries as (request: Buffer) => NodeJS.ReadableStream).call(client, request)
      stream.on('data', () => undefined)
      await once(stream, 'end')
      client.close()
      return count
    },
  }
}

/** Reads a WebSocket as bytes into one buffer, from the upgrade to a marker in the stream. */
async function readSocket(port: number, path: string, marker: string, onOpen: () => Promise<unknown>): Promise<void> {
  let tail = ''
  let opened: () => void = () => undefined
  let finished: () => void = () => undefined
  const open = new Promise<void>((resolve) => {
    opened = resolve
  })
  const done = new Promise<void>((resolve) => {
    finished = resolve
  })
  const callback = (length: number, buffer: Uint8Array) => {
    opened()
    tail = tail.slice(-200) + Buffer.from(buffer.subarray(Math.max(0, length - 400), length)).toString('latin1')
    if (tail.includes(marker)) finished()
    return true
  }
  const socket = connect({ port, host: '127.0.0.1', onread: { buffer: Buffer.alloc(1024 * 1024), callback } })
  const key = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}\r\n\r\n`)
  await open
  await onOpen()
  await done
  socket.destroy()
}

function webSocketSubject(server: ServerProcess, batch?: number): Subject {
  const query = batch === undefined ? '' : `?batch=${batch}`
  return {
    name: `WebSocket, ${batch === undefined ? 'a frame per entry' : `batch=${batch}`}, ${cores} workers`,
    async run() {
      await readSocket(server.port, `/ws/events${query}`, '"type":"complete"', () =>
        server.json('/api/stream/start', { count }),
      )
      return count
    },
  }
}

/** The loop that a service would have: `ws.send(JSON.stringify(entry))`, its entries ready in memory. */
async function naiveSubject(): Promise<{ subject: Subject; end: () => void }> {
  const entries: object[] = []
  const pool = new GenerationPool({ workerThreads: 1, admission: () => Promise.resolve() })
  for await (const chunk of readChunks(pool, plan, { from: 0, to: 2_048, encoding: 'ndjson' })) {
    for (const line of Buffer.from(chunk.bytes).toString().trim().split('\n')) entries.push(JSON.parse(line))
  }
  await pool.close()
  const child = fork(new URL('./naive-sender.mjs', import.meta.url), { execArgv: [] })
  child.send({ entries, count })
  const [port] = await once(child, 'message')
  const run = async () => {
    await readSocket(Number(port), '/', '"type":"complete"', () => Promise.resolve())
    return count
  }
  return { subject: { name: 'loop of ws.send(JSON.stringify(entry))', run }, end: () => child.kill() }
}

async function deliveryBench(): Promise<void> {
  const pool = new GenerationPool({ workerThreads: workers, admission: () => Promise.resolve() })
  await using server = await ServerProcess.start(['--worker-threads', String(workers), '--log-level', 'error'])
  await using wide = await ServerProcess.start(['--log-level', 'error'])
  const { stream_id } = await server.json<{ stream_id: string }>('/api/stream/start', { count })
  const naive = await naiveSubject()
  const subjects = [
    coreSubject(pool, 'ndjson'),
    restSubject(server, stream_id),
    coreSubject(pool, 'ledger_proto'),
    grpcSubject(server, stream_id),
    naive.subject,
    webSocketSubject(wide),
    webSocketSubject(wide, 100),
  ]
  const rates = await interleaved(subjects, rounds)
  naive.end()
  await pool.close()
  const [coreNdjson, rest, coreProto, grpc, loop, single, batched] = rates as [Rate, Rate, Rate, Rate, Rate, Rate, Rate]
  console.log(`Delivery: ${count} entries, median of ${rounds} interleaved rounds`)
  for (const rate of rates) console.log(rateLine(rate))
  console.log(targetLine('REST download / core ndjson', ratios(rest, coreNdjson), { atLeast: 0.6 }))
  console.log(targetLine('gRPC batched stream / core ledger_proto', ratios(grpc, coreProto), { atLeast: 0.2 }))
  console.log(targetLine('WebSocket a frame per entry / loop', ratios(single, loop), { atLeast: 3 }))
  console.log(targetLine('WebSocket batch=100 / loop', ratios(batched, loop), { atLeast: 8 }))
}

await deliveryBench()
process.exit(0)
