/** Writes as they come off the wire, made sure of: what is read here can be merged and kept. */
import type { ClientOp } from '../contract/mod.ts'
import { isTimestamp, type LwwRecord, type OrRecord, type Timestamp } from '../crdt/mod.ts'
import { nestingMax } from './limits.ts'
import { isKey, isNodeId, isTag, mapNameProblem } from './names.ts'

export type Operation = { readonly mapName: string; readonly key: string } & (
  | { readonly kind: 'put'; readonly record: LwwRecord }
  /** Without a timestamp of the client, the moment is the server's. */
  | { readonly kind: 'remove'; readonly record: LwwRecord | undefined }
  | { readonly kind: 'add'; readonly record: OrRecord }
  | { readonly kind: 'drop'; readonly tag: string }
)

/** Why a write is not taken. */
export interface Refusal {
  readonly kind: 'denied' | 'invalid' | 'stale'
  readonly code: number
  readonly reason: string
}

const int64 = 2n ** 63n
const invalid = (reason: string): Refusal => ({ kind: 'invalid', code: 400, reason })

export const isRefusal = (read: Operation | Refusal): read is Refusal => 'code' in read

/** Reads one write of a client; what it does is told by `opType` or, without one, by what it carries. */
export function readOperation(op: ClientOp): Operation | Refusal {
  const problem = mapNameProblem(op.mapName)
  if (problem) return { kind: problem.code === 403 ? 'denied' : 'invalid', ...problem }
  if (!isKey(op.key)) return invalid('A key is a text without NUL, of at most 1,024 characters.')
  const { mapName, key } = op
  const kind = op.opType ?? typeOf(op)
  if (kind === 'OR_REMOVE')
    return isTag(op.orTag) ? { mapName, key, kind: 'drop', tag: op.orTag } : invalid('OR_REMOVE needs the tag.')
  if (kind === 'OR_ADD') return readAdd(mapName, key, op.orRecord)
  if (kind !== 'PUT' && kind !== 'REMOVE') return invalid('There is no such kind of write.')
  return readPut(mapName, key, op.record, kind === 'REMOVE')
}

/** What carries nothing at all asks for nothing: a removal says so, if only by a record that is null. */
function typeOf({ orRecord, orTag, record }: ClientOp): ClientOp['opType'] {
  if (orRecord) return 'OR_ADD'
  if (orTag !== undefined && orTag !== null) return 'OR_REMOVE'
  if (record === null) return 'REMOVE'
  return record === undefined ? undefined : 'PUT'
}

function readPut(mapName: string, key: string, raw: unknown, isRemoval: boolean): Operation | Refusal {
  if (raw === undefined || raw === null)
    return isRemoval ? { mapName, key, kind: 'remove', record: undefined } : invalid('PUT needs a record.')
  const read = readStamped(raw)
  if ('code' in read) return read
  const { value = null, timestamp, ttl } = read
  if (isRemoval || value === null) return { mapName, key, kind: 'remove', record: { value: null, timestamp } }
  return { mapName, key, kind: 'put', record: { value, timestamp, ...ttl } }
}

function readAdd(mapName: string, key: string, raw: unknown): Operation | Refusal {
  const record = readElement(raw)
  return 'code' in record ? record : { mapName, key, kind: 'add', record }
}

/** Reads one element of a set. */
export function readElement(raw: unknown): OrRecord | Refusal {
  if (typeof raw !== 'object' || raw === null) return invalid('OR_ADD needs a record.')
  const read = readStamped(raw)
  if ('code' in read) return read
  const { tag } = raw as { tag?: unknown }
  if (!isTag(tag)) return invalid('An element has a tag of at most 512 characters.')
  return { value: read.value ?? null, timestamp: read.timestamp, tag, ...read.ttl }
}

interface Stamped {
  readonly value: unknown
  readonly timestamp: Timestamp
  readonly ttl: { readonly ttlMs?: number }
}

function readStamped(raw: object): Stamped | Refusal {
  const { value, timestamp, ttlMs } = raw as { value?: unknown; timestamp?: unknown; ttlMs?: unknown }
  const stamp = readTimestamp(timestamp)
  if (!stamp) return invalid('A record has a timestamp of milliseconds, counter and node id.')
  const end = numberOf(ttlMs ?? undefined)
  if (end !== undefined && !(typeof end === 'number' && Number.isFinite(end) && end >= 0))
    return invalid('ttlMs is a number from 0.')
  const problem = valueProblem(value, 0)
  if (problem) return invalid(problem)
  return { value, timestamp: stamp, ttl: end === undefined ? {} : { ttlMs: end } }
}

/** A timestamp with plain numbers and nothing else in it, or undefined. */
export function readTimestamp(raw: unknown): Timestamp | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { millis, counter, nodeId } = raw as Record<string, unknown>
  const stamp = { millis: numberOf(millis), counter: numberOf(counter), nodeId }
  return isNodeId(nodeId) && isTimestamp(stamp) ? stamp : undefined
}

const numberOf = (raw: unknown): unknown => (typeof raw === 'bigint' ? Number(raw) : raw)

/** Why a value cannot be kept; undefined when it can. */
function valueProblem(value: unknown, depth: number): string | undefined {
  if (typeof value === 'bigint') return value >= -int64 && value < 2n * int64 ? undefined : 'An integer has 64 bits.'
  if (typeof value === 'function' || typeof value === 'symbol') return 'A value is data.'
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return undefined
  if (depth >= nestingMax) return `A value is nested at most ${nestingMax} deep.`
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    const problem = valueProblem(inner, depth + 1)
    if (problem) return problem
  }
  return undefined
}
