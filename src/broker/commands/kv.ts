import type { CommandPayloads, CommandResults } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'
import type { Json } from '../json.ts'
import { millisecondsIn, millisecondsLeft, secondsLeft } from './deadline.ts'
import { type Call, type Family, json, oneOf, type Parts, refuse } from './handler.ts'
import { type KeyspaceNames, kvKeyspaceCommands } from './kv-keyspace.ts'
import { kvTextCommands, type TextNames } from './kv-text.ts'
import { waits } from './queueing.ts'

export function kvCommands(parts: Parts): Family<'kv'> {
  return { ...valueCommands(parts), ...kvTextCommands(parts), ...kvKeyspaceCommands(parts) }
}

function valueCommands(parts: Parts): Omit<Family<'kv'>, TextNames | KeyspaceNames> {
  const { engine, environment, activity } = parts
  const raise = (payload: CommandPayloads['kv.incr'], call: Call) => add(parts, payload, payload.amount, call)
  const lower = (payload: CommandPayloads['kv.decr'], call: Call) => add(parts, payload, 0 - payload.amount, call)
  return {
    'kv.set': (payload, call) => set(parts, payload, call),
    'kv.get': async ({ key, type }) => {
      const found = await engine.strings.get(key)
      activity.look(found !== undefined)
      if (found === undefined) return { found: false, value: null, ttl: null }
      const value = type === 'bytes' ? bytesOf(found.value) : found.value
      return { found: true, value, ttl: secondsLeft(found.deadlineMs, environment.nowMs()) }
    },
    'kv.getset': async ({ key, value }) => {
      const { previous = null } = await engine.strings.set(key, json(value), {})
      return { value: previous }
    },
    'kv.mget': async ({ keys }) => {
      const values = await engine.strings.getMany(keys)
      for (const value of values) activity.look(value !== undefined)
      return { values: values.map((value) => value ?? null) }
    },
    'kv.mset': async ({ pairs }) => {
      await engine.strings.setMany(
        pairs.map(({ key, value }) => [key, json(value)]),
        false,
      )
      return { success: true }
    },
    'kv.msetnx': async (payload) => ({ success: await engine.strings.setMany(pairsOf(payload), true) }),
    'kv.incr': raise,
    'kv.incrby': raise,
    'kv.decr': lower,
    'kv.decrby': lower,
    'kv.expire': async (payload) => {
      const result = await expire(parts, payload)
      return { result, success: result }
    },
    'kv.ttl': async ({ key }) => {
      const deadlineMs = await engine.keys.deadline(key)
      if (deadlineMs === undefined) fail('key_not_found', undefined, { key })
      const nowMs = environment.nowMs()
      return { ttl: secondsLeft(deadlineMs, nowMs), ttl_ms: millisecondsLeft(deadlineMs, nowMs) }
    },
    'kv.persist': async ({ key }) => ({ result: await engine.keys.persist(key) }),
  }
}

async function set(parts: Parts, payload: CommandPayloads['kv.set'], call: Call): Promise<CommandResults['kv.set']> {
  const { key, nx, xx } = payload
  if (nx && xx) refuse("must NOT have 'nx' and 'xx'")
  const liveMs = millisecondsIn(payload)
  const value = json(payload.value)
  const deadlineFrom = (nowMs: number) => (liveMs ? { deadlineMs: nowMs + liveMs } : {})
  const waiting = (nowMs: number) => ({ kind: 'set', key, value, ...deadlineFrom(nowMs) }) as const
  if (waits(parts, call, payload, waiting, !nx && !xx)) return { key, success: true, previous: null, queued: true }
  const only = nx ? 'new' : xx ? 'known' : undefined
  const options = { ...deadlineFrom(parts.environment.nowMs()), only } as const
  const { written, previous = null } = await parts.engine.strings.set(key, value, options)
  return { key, success: written, previous }
}

async function add(
  parts: Parts,
  payload: { readonly key: string; readonly client_id?: string },
  amount: number,
  call: Call,
): Promise<CommandResults['kv.incr']> {
  const { key } = payload
  if (waits(parts, call, payload, () => ({ kind: 'add', key, amount }))) return { value: 0, queued: true }
  return { value: await parts.engine.strings.add(key, amount) }
}

/** A time to live of 0 deletes the key. */
async function expire({ engine, environment }: Parts, payload: CommandPayloads['kv.expire']): Promise<boolean> {
  const { key } = payload
  const liveMs = millisecondsIn(payload) ?? refuse("must have 'ttl' or 'ttl_ms'")
  if (liveMs === 0) return (await engine.keys.delete([key])) > 0
  return engine.keys.expireAt(key, environment.nowMs() + liveMs)
}

function pairsOf(payload: CommandPayloads['kv.msetnx']): readonly (readonly [string, Json])[] {
  oneOf(payload, 'pairs', 'key')
  const { pairs, key } = payload
  if (pairs === undefined) return [[key!, oneOf(payload, 'value')]]
  if (payload.value !== undefined) refuse("must NOT have 'pairs' and 'value'")
  return pairs.map(({ key: name, value }) => [name, json(value)])
}

/** The UTF-8 bytes of a text; those of its JSON for any other value. */
function bytesOf(value: Json): readonly number[] {
  return [...Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))]
}
