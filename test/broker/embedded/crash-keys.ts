import type { Json } from '../../../src/broker/json.ts'
import type { Step } from './crash-model.ts'

/** Far enough that no test sees it. */
export const farMs = 4_000_000_000_000
const keysCount = 6

const keyOf = (name: string, key: string) => `${name}:${key}`

const setString: Step<{ key: string; value: Json; deadlineMs: number | null }, unknown> = {
  plan: (model, random) => ({
    key: `k${random(keysCount)}`,
    value: random(4) === 0 ? { n: model.next, filler: 'ü'.repeat(random(2_000)) } : model.next,
    deadlineMs: random(2) === 0 ? null : farMs + random(1_000),
  }),
  run: ({ engine, name }, { key, value, deadlineMs }) =>
    engine.strings.set(keyOf(name, key), value, deadlineMs === null ? {} : { deadlineMs }),
  apply: (model, { key, value, deadlineMs }) => {
    model.strings[key] = { value, deadlineMs }
    model.next += 1
  },
}

/** A key that is gone before anybody looks. Its name never comes again. */
const setFleeting: Step<{ key: string }, unknown> = {
  plan: (model) => ({ key: `fleeting${model.next}` }),
  run: ({ engine, name }, { key }) => engine.strings.set(keyOf(name, key), key, { deadlineMs: Date.now() + 5 }),
  apply: (model) => {
    model.next += 1
  },
}

const deleteKeys: Step<readonly string[], unknown> = {
  plan: (_, random) => [`k${random(keysCount)}`, `k${random(keysCount)}`],
  run: ({ engine, name }, keys) => engine.keys.delete([...new Set(keys)].map((key) => keyOf(name, key))),
  apply: (model, keys) => {
    for (const key of keys) delete model.strings[key]
  },
}

const expire: Step<{ key: string; deadlineMs: number }, unknown> = {
  plan: (_, random) => ({ key: `k${random(keysCount)}`, deadlineMs: farMs + random(1_000) }),
  run: ({ engine, name }, { key, deadlineMs }) => engine.keys.expireAt(keyOf(name, key), deadlineMs),
  apply: ({ strings }, { key, deadlineMs }) => {
    if (strings[key] !== undefined) strings[key] = { ...strings[key], deadlineMs }
  },
}

const hashSet: Step<readonly (readonly [string, number])[], unknown> = {
  plan: (model, random) => [0, 1, 2].map((k) => [`f${random(8)}`, model.next + k] as const),
  run: ({ engine, name }, fields) => engine.hashes.set(keyOf(name, 'hash'), fields, false),
  apply: (model, fields) => {
    for (const [field, value] of fields) model.hash[field] = value
    model.next += 3
  },
}

const hashAdd: Step<{ field: string; amount: number }, unknown> = {
  plan: (_, random) => ({ field: `f${random(8)}`, amount: random(100) - 50 }),
  run: ({ engine, name }, { field, amount }) => engine.hashes.add(keyOf(name, 'hash'), field, amount),
  apply: ({ hash }, { field, amount }) => {
    hash[field] = (hash[field] ?? 0) + amount
  },
}

const hashDelete: Step<string, unknown> = {
  plan: (_, random) => `f${random(8)}`,
  run: ({ engine, name }, field) => engine.hashes.delete(keyOf(name, 'hash'), [field]),
  apply: ({ hash }, field) => {
    delete hash[field]
  },
}

const push: Step<{ end: 'left' | 'right'; values: readonly number[] }, unknown> = {
  plan: (model, random) => ({
    end: random(2) === 0 ? 'left' : 'right',
    values: Array.from({ length: 1 + random(3) }, (_, k) => model.next + k),
  }),
  run: ({ engine, name }, { end, values }) => engine.lists.push(keyOf(name, 'list'), end, values, false),
  apply: (model, { end, values }) => {
    if (end === 'right') model.list.push(...values)
    else model.list.unshift(...values.toReversed())
    model.next += values.length
  },
}

const pop: Step<{ end: 'left' | 'right'; count: number }, unknown> = {
  plan: (_, random) => ({ end: random(2) === 0 ? 'left' : 'right', count: 1 + random(3) }),
  run: ({ engine, name }, { end, count }) => engine.lists.pop(keyOf(name, 'list'), end, count),
  apply: ({ list }, { end, count }) => {
    if (end === 'left') list.splice(0, count)
    else list.splice(Math.max(0, list.length - count))
  },
}

const trim: Step<number, unknown> = {
  plan: (_, random) => 5 + random(5),
  run: ({ engine, name }, last) => engine.lists.trim(keyOf(name, 'list'), 0, last),
  apply: (model, last) => {
    model.list = model.list.slice(0, last + 1)
  },
}

const setAdd: Step<readonly string[], unknown> = {
  plan: (_, random) => [`m${random(20)}`, `m${random(20)}`],
  run: ({ engine, name }, members) => engine.sets.add(keyOf(name, 'set'), members),
  apply: ({ set }, members) => {
    for (const member of members) set.add(member)
  },
}

/** Which one goes is up to the engine: when it could not say so, the one that is missing went. */
const setPop: Step<null, readonly Json[]> = {
  plan: () => null,
  run: ({ engine, name }) => engine.sets.pop(keyOf(name, 'set'), 1),
  apply: ({ set }, _, result, seen) => {
    for (const member of result ?? [...set].filter((one) => !seen?.set.includes(one)).slice(0, 1)) {
      set.delete(member as string)
    }
  },
}

const scoreAdd: Step<{ member: string; score: number }, unknown> = {
  plan: (_, random) => ({ member: `z${random(12)}`, score: random(50) }),
  run: ({ engine, name }, scored) => engine.sortedSets.add(keyOf(name, 'scores'), [scored], {}),
  apply: ({ scores }, { member, score }) => {
    scores[member] = score
  },
}

const scoreRemove: Step<string, unknown> = {
  plan: (_, random) => `z${random(12)}`,
  run: ({ engine, name }, member) => engine.sortedSets.remove(keyOf(name, 'scores'), [member]),
  apply: ({ scores }, member) => {
    delete scores[member]
  },
}

const writeByte: Step<{ at: number; byte: number }, unknown> = {
  plan: (_, random) => ({ at: random(16), byte: 1 + random(255) }),
  run: ({ engine, name }, { at, byte }) =>
    engine.blobs.bitmap.edit(keyOf(name, 'bytes'), (before) => ({ after: withByte(before, at, byte), result: null })),
  apply: ({ bytes }, { at, byte }) => {
    while (bytes.length <= at) bytes.push(0)
    bytes[at] = byte
  },
}

function withByte(before: Uint8Array | undefined, at: number, byte: number): Uint8Array {
  const after = new Uint8Array(Math.max(before?.length ?? 0, at + 1))
  if (before !== undefined) after.set(before)
  after[at] = byte
  return after
}

/** Three structures in one transition: a part of it alone must never be found. */
const transaction: Step<{ key: string; n: number }, unknown> = {
  plan: (model, random) => ({ key: `k${random(keysCount)}`, n: model.next }),
  run: ({ engine, name }, { key, n }) =>
    engine.transactions.run(
      [
        { kind: 'set', key: keyOf(name, key), value: n },
        { kind: 'hash_set', key: keyOf(name, 'hash'), field: 'both', value: n },
        { kind: 'push', key: keyOf(name, 'list'), end: 'right', values: [n] },
      ],
      new Map(),
    ),
  apply: (model, { key, n }) => {
    model.strings[key] = { value: n, deadlineMs: null }
    model.hash.both = n
    model.list.push(n)
    model.next += 1
  },
}

export const keySteps = {
  ...{ setString, setFleeting, deleteKeys, expire, hashSet, hashAdd, hashDelete, push, pop, trim },
  ...{ setAdd, setPop, scoreAdd, scoreRemove, writeByte, transaction },
}
