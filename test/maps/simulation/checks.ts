/** The promises of shared maps, looked at when everything is over. */
import { isDeepStrictEqual } from 'node:util'
import type { KeyRecord, OrKey } from '../../../src/contract/mod.ts'
import { compareTimestamps, maxDriftMillis, type Timestamp } from '../../../src/crdt/mod.ts'
import type { Maps } from '../../../src/maps/mod.ts'
import { counterName, type Device, liveQuery, lwwMap, orMap, type Written } from './device.ts'
import { onlooker, serverId } from './server.ts'

/** All that a server has. */
interface Whole {
  readonly lwwRoot: number
  readonly orRoot: number
  readonly records: ReadonlyMap<string, KeyRecord['record']>
  readonly elements: ReadonlyMap<string, OrKey['records']>
  readonly count: number
  readonly rows: ReadonlyMap<string, unknown>
}

export function wholeOf(maps: Maps): Whole {
  const [lwwRoot, orRoot] = [rootOf(maps, 'lww'), rootOf(maps, 'or')]
  const leaves = <Entry>(kind: 'lww' | 'or', map: string, leaf: (path: string) => readonly Entry[]) =>
    leafPaths(maps, kind, map).flatMap(leaf)
  const records = leaves('lww', lwwMap, (path) => maps.leaf(lwwMap, path))
  const elements = leaves('or', orMap, (path) => maps.orLeaf(orMap, path)).filter(({ records }) => records.length > 0)
  const { positive = {}, negative = {} } = maps.counter(counterName)
  const { results } = maps.query(lwwMap, liveQuery, onlooker)
  return {
    ...{ lwwRoot, orRoot, count: sum(positive) - sum(negative) },
    records: new Map(records.map(({ key, record }) => [key, record])),
    elements: new Map(elements.map(({ key, records: held }) => [key, held])),
    rows: new Map(results.map(({ key, value }) => [key, value])),
  }
}

const rootOf = (maps: Maps, kind: 'lww' | 'or'): number =>
  maps.syncRoot(kind === 'lww' ? lwwMap : orMap, kind, onlooker).root

function leafPaths(maps: Maps, kind: 'lww' | 'or', map: string, path = ''): string[] {
  if (path.length === 3) return [path]
  return Object.keys(maps.buckets(map, kind, path)).flatMap((digit) => leafPaths(maps, kind, map, path + digit))
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

type Mapped = ReadonlyMap<string, unknown>

/** In what a device differs from the server; undefined when in nothing. */
export function differenceOf(device: Device, whole: Whole): string | undefined {
  const { client, name } = device
  const [lww, or] = [client.lww(lwwMap), client.or(orMap)]
  const say = (what: string, own: unknown, its: unknown) => {
    const differs = (key: string) => !isDeepStrictEqual((own as Mapped).get(key), (its as Mapped).get(key))
    const only = (of: unknown) => (of instanceof Map ? new Map([...of].filter(([key]) => differs(key))) : of)
    return `${name} ${what}: ${told(only(own))}, the server ${told(only(its))}`
  }
  const elements = [...or.elements.keys()].map((key) => [key, or.of(key)] as const)
  const own: readonly (readonly [string, unknown, unknown])[] = [
    ['has operations to go', client.pending(), []],
    ['has records', lww.records, whole.records],
    ['has a root', lww.tree.root, whole.lwwRoot],
    ['has elements', new Map(elements.filter(([, held]) => held.length > 0)), whole.elements],
    ['has a root of elements', or.tree.root, whole.orRoot],
    ['counts', client.count(counterName), whole.count],
    ['sees in its live query', device.rows, whole.rows],
  ]
  const first = own.find(([, mine, its]) => !isDeepStrictEqual(mine, its))
  return first && say(...first)
}

const told = (value: unknown): string =>
  JSON.stringify(value instanceof Map ? Object.fromEntries([...value].sort(([a], [b]) => (a < b ? -1 : 1))) : value)

/** Everything that was acknowledged as persisted is there, or something later has taken its place. */
export function checkWrites(written: readonly Written[], { records, elements }: Whole): void {
  const kept = written.filter(({ result }) => result?.success && result.achievedLevel === 'PERSISTED')
  for (const { device, op, madeMs } of kept) {
    const where = `${device}: ${told(op)} was acknowledged and`
    if (op.record !== undefined) checkRecord(where, op.key, believed(op.record.timestamp, madeMs), records, written)
    if (op.orRecord !== undefined) checkElement(where, op.key, op.orRecord.tag, elements, written)
    if (op.orTag !== undefined && elements.get(op.key)?.some(({ tag }) => tag === op.orTag)) {
      throw new Error(`${where} its element is there`)
    }
  }
}

/** Nothing has a moment of the server but what came from a clock that was too far ahead. */
export function checkStamps(written: readonly Written[], { records }: Whole): void {
  for (const [key, { value, timestamp }] of records) {
    if (timestamp.nodeId !== serverId) continue
    const mayBe = ({ op, madeMs }: Written) =>
      op.key === key && op.record && op.record.timestamp.millis > madeMs + maxDriftMillis
    if (!written.some((one) => mayBe(one) && isDeepStrictEqual(one.op.record?.value, value)))
      throw new Error(`${key} has a moment of the server: ${told(value)}`)
  }
}

/** The earliest moment under which a write can be kept: what lies too far ahead is stamped anew when it arrives. */
const believed = (timestamp: Timestamp, madeMs: number): Timestamp =>
  timestamp.millis <= madeMs + maxDriftMillis ? timestamp : { millis: madeMs, counter: 0, nodeId: '' }

function checkRecord(
  where: string,
  key: string,
  at: Timestamp,
  records: Whole['records'],
  written: readonly Written[],
): void {
  const held = records.get(key)
  if (held !== undefined && compareTimestamps(held.timestamp, at) >= 0) return
  // The tombstone that took its place may be forgotten.
  const isRemoved = written.some(({ op, madeMs }) => {
    if (op.record === undefined || op.key !== key) return false
    const { value, timestamp, ttlMs } = op.record
    if (value !== null && ttlMs === undefined) return false
    const { millis, counter, nodeId } = timestamp
    return compareTimestamps({ millis: Math.max(millis, madeMs) + (ttlMs ?? 0), counter, nodeId }, at) >= 0
  })
  if (held !== undefined || !isRemoved) throw new Error(`${where} is not there: ${told(held)}`)
}

function checkElement(
  where: string,
  key: string,
  tag: string,
  elements: Whole['elements'],
  written: readonly Written[],
): void {
  if (elements.get(key)?.some((held) => held.tag === tag)) return
  const isOver = written.some(({ op }) => op.orTag === tag || (op.orRecord?.tag === tag && op.orRecord.ttlMs))
  if (!isOver) throw new Error(`${where} is not there`)
}

export function checkCount(devices: readonly Device[], whole: Whole): void {
  const counted = devices.reduce((total, device) => total + device.counted, 0)
  if (counted !== whole.count) throw new Error(`the devices counted ${counted}, the server ${whole.count}`)
}
