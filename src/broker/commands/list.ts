import type { CommandPayloads, CommandResults } from '../../contract/mod.ts'
import type { End } from '../port/keyspace.ts'
import { type Call, type Family, json, oneOf, type Parts, refuse } from './handler.ts'
import { waits } from './queueing.ts'
import { typeStatistics } from './type-statistics.ts'

type PushPayload = CommandPayloads['list.lpush']
type PopPayload = CommandPayloads['list.lpop']

export function listCommands(parts: Parts): Family<'list'> {
  return { ...endCommands(parts), ...readingCommands(parts), ...changingCommands(parts) }
}

type AtEnds = 'list.lpush' | 'list.rpush' | 'list.lpushx' | 'list.rpushx' | 'list.lpop' | 'list.rpop' | 'list.rpoplpush'

function endCommands(parts: Parts): Pick<Family<'list'>, AtEnds> {
  return {
    'list.lpush': (payload, call) => push(parts, 'left', payload, call),
    'list.rpush': (payload, call) => push(parts, 'right', payload, call),
    'list.lpushx': (payload, call) => pushToKnown(parts, 'left', payload, call),
    'list.rpushx': (payload, call) => pushToKnown(parts, 'right', payload, call),
    'list.lpop': (payload, call) => pop(parts, 'left', payload, call),
    'list.rpop': (payload, call) => pop(parts, 'right', payload, call),
    'list.rpoplpush': async ({ source, destination }) => {
      return { value: (await parts.engine.lists.rotate(source, destination)) ?? null, source, destination }
    },
  }
}

type Reading =
  | 'list.range'
  | 'list.lrange'
  | 'list.len'
  | 'list.llen'
  | 'list.index'
  | 'list.lindex'
  | 'list.pos'
  | 'list.lpos'
  | 'list.stats'

function readingCommands(parts: Parts): Pick<Family<'list'>, Reading> {
  const { lists } = parts.engine
  const range = async ({ key, start, stop }: CommandPayloads['list.range']) => {
    return { values: [...(await lists.range(key, start, stop))], key }
  }
  const length = async ({ key }: CommandPayloads['list.len']) => ({ length: await lists.length(key), key })
  const at = async ({ key, index }: CommandPayloads['list.index']) => {
    return { value: (await lists.at(key, index)) ?? null, key, index }
  }
  const position = async (payload: CommandPayloads['list.pos']) => {
    const { key, rank } = payload
    if (rank === 0) refuse("'rank' must NOT be 0")
    return { position: (await lists.position(key, oneOf(payload, 'value', 'element'), rank)) ?? null, key }
  }
  return {
    'list.range': range,
    'list.lrange': range,
    'list.len': length,
    'list.llen': length,
    'list.index': at,
    'list.lindex': at,
    'list.pos': position,
    'list.lpos': position,
    'list.stats': () => typeStatistics(parts, 'list', 'list'),
  }
}

function changingCommands({ engine: { lists } }: Parts): Omit<Family<'list'>, AtEnds | Reading> {
  const set = async ({ key, index, value }: CommandPayloads['list.set']) => {
    await lists.set(key, index, json(value))
    return { success: true, key } as const
  }
  const trim = async ({ key, start, stop }: CommandPayloads['list.trim']) => {
    await lists.trim(key, start, stop)
    return { success: true, key } as const
  }
  const remove = async ({ key, count, value }: CommandPayloads['list.rem']) => {
    return { removed: await lists.remove(key, count, json(value)), key }
  }
  const insert = async ({ key, before, position, pivot, value }: CommandPayloads['list.insert']) => {
    if (before !== undefined && position !== undefined) refuse("must NOT have 'before' and 'position'")
    const where = position ?? (before === false ? 'after' : 'before')
    return { length: await lists.insert(key, where, json(pivot), json(value)), key }
  }
  return {
    'list.set': set,
    'list.lset': set,
    'list.trim': trim,
    'list.ltrim': trim,
    'list.rem': remove,
    'list.lrem': remove,
    'list.insert': insert,
    'list.linsert': insert,
  }
}

async function push(parts: Parts, end: End, payload: PushPayload, call: Call): Promise<CommandResults['list.lpush']> {
  const { key } = payload
  const values = payload.values.map(json)
  if (waits(parts, call, payload, () => ({ kind: 'push', key, end, values }))) return { length: 0, key, queued: true }
  return { length: await parts.engine.lists.push(key, end, values, false), key }
}

async function pushToKnown(
  parts: Parts,
  end: End,
  payload: PushPayload,
  call: Call,
): Promise<CommandResults['list.lpushx']> {
  const { key } = payload
  const values = payload.values.map(json)
  // A transaction has no push that depends on the list.
  waits(parts, call, payload, () => ({ kind: 'push', key, end, values }), false)
  return { length: await parts.engine.lists.push(key, end, values, true), key }
}

async function pop(parts: Parts, end: End, payload: PopPayload, call: Call): Promise<CommandResults['list.lpop']> {
  const { key, count } = payload
  if (waits(parts, call, payload, () => ({ kind: 'pop', key, end }), count === 1)) {
    return { values: [], key, queued: true }
  }
  return { values: [...(await parts.engine.lists.pop(key, end, count))], key }
}
