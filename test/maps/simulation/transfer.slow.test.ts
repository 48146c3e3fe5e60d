/** What it costs a client to come back, counted where its messages leave and arrive. */
import { expect, test } from 'vitest'
import type { ClientOp } from '../../../src/contract/mod.ts'
import { decode } from '../../../src/platform/msgpack/mod.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { Chance } from '../../sync/simulation/chance.ts'
import { exampleClient, type LinkEvents } from './example.ts'
import { Network } from './network.ts'
import { SimulatedServer } from './server.ts'

const keys = 10_000
/** Keys that may lie in one leaf: with 10,000 keys in 4,096 leaves more than this do not happen. */
const fullest = 14

interface Cost {
  /** Requests for what lies below a path. */
  requests: number
  records: number
  bytes: number
}

type Kind = 'lww' | 'or'

const somebody = { user: undefined, roles: [], connection: 'somebody' }

/** A write of the key at a place among all of them. */
function writeOf(kind: Kind, at: number, millis: number): ClientOp {
  const timestamp = { millis, counter: at, nodeId: 'somebody' }
  const record = { value: { text: `the value of ${at}` }, timestamp }
  const place = { mapName: 'm', key: `key-${at}` }
  if (kind === 'lww') return { ...place, opType: 'PUT', record }
  return { ...place, opType: 'OR_ADD', orRecord: { ...record, tag: `${millis}:${at}:somebody` } }
}

/** A server with a map of 10,000 keys, and a client that begins with nothing. */
async function filledWorld(kind: Kind) {
  const environment = simulatedEnvironment()
  const chance = new Chance(1)
  const onFailure = (error: unknown) => expect.unreachable(String(error))
  const server = new SimulatedServer({ environment, chance, gcAgeMs: 600_000, fault: undefined, onFailure })
  server.isDiskSound = true
  await server.start()
  const network = new Network({ environment, chance, accept: () => server.accept() })
  network.clearUp()
  const cost: Cost = { requests: 0, records: 0, bytes: 0 }
  const connect = (on: LinkEvents) => network.connect({ ...on, message: (bytes) => on.message(counted(bytes, cost)) })
  const surroundings = { nowMs: () => environment.nowMs(), random: () => 0.5, after: environment.after }
  const client = exampleClient({ nodeId: 'client', connect, surroundings })
  const map = kind === 'lww' ? client.lww('m') : client.or('m')
  /** Writes every key whose place is a multiple of a step. */
  const write = async (step: number) => {
    const places = Array.from({ length: keys / step }, (_, at) => at * step)
    const ops = places.map((at) => writeOf(kind, at, environment.nowMs()))
    for (const part of [ops.slice(0, 5_000), ops.slice(5_000)]) {
      const applied = await server.maps.apply(part, somebody, { writeConcern: 'MEMORY' })
      expect(applied.filter(({ success }) => !success)).toEqual([])
    }
    // Whoever comes now is not told of them any more.
    await environment.advance(1_000)
  }
  /** Lets the client come back; gives what it cost until it had all. */
  const comesBack = async (): Promise<Cost> => {
    Object.assign(cost, { requests: 0, records: 0, bytes: 0 })
    client.start()
    while (!client.isSettled()) await environment.advance(100)
    client.stop()
    await environment.advance(1_000)
    expect(map.tree.root).toBe(server.maps.syncRoot('m', kind, somebody).root)
    return { ...cost }
  }
  return { server, write, comesBack }
}

function counted(bytes: Uint8Array, cost: Cost): Uint8Array {
  const { type, payload } = decode(bytes) as { type: string; payload?: { records?: unknown[]; entries?: unknown[] } }
  if (/SYNC_RESP_(BUCKETS|LEAF)$/.test(type)) cost.requests += 1
  cost.records += (payload?.records ?? payload?.entries)?.length ?? 0
  cost.bytes += bytes.length
  return bytes
}

test.each(['lww', 'or'] as const)(
  'who comes back without changes asks for nothing; with k changed keys of 10,000 it gets k leaves (%s)',
  async (kind) => {
    const { server, write, comesBack } = await filledWorld(kind)
    await write(1)
    const whole = await comesBack()
    expect(whole.records).toBe(keys)
    expect(await comesBack()).toMatchObject({ requests: 0, records: 0 })
    for (const changed of [1, 10, 100]) {
      await write(keys / changed)
      const { requests, records, bytes } = await comesBack()
      expect(requests, `${changed} changed`).toBeLessThanOrEqual(1 + 3 * changed)
      expect(records, `${changed} changed`).toBeLessThanOrEqual(changed * fullest)
      // On each of three levels up to 16 hashes, and a leaf.
      expect(bytes, `${changed} changed`).toBeLessThan(changed * (3 * (16 * 8 + 100) + fullest * 200) + 1_000)
      expect(bytes, `${changed} changed`).toBeLessThan(whole.bytes / 5)
      // Canary: the whole map keeps to none of these bounds.
      expect(whole.requests).toBeGreaterThan(1 + 3 * changed)
      expect(whole.records).toBeGreaterThan(changed * fullest)
    }
    server.kill()
  },
)
