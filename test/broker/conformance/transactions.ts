import { expect } from 'vitest'
import type { Engine, QueuedCommand } from '../../../src/broker/port/engine.ts'
import { Refused } from '../../../src/broker/port/refused.ts'
import { type Cases, eventually, soon } from './case.ts'

const set = (key: string, value: number): QueuedCommand => ({ kind: 'set', key, value })

/** What must end a watch of key k, after `before` has been done. */
const changes: Readonly<
  Record<string, { before?: (engine: Engine) => Promise<unknown>; change: (engine: Engine) => Promise<unknown> }>
> = {
  'a value': { before: (engine) => engine.strings.set('k', 0, {}), change: (engine) => engine.strings.set('k', 1, {}) },
  'the same value': {
    before: (engine) => engine.strings.set('k', 1, {}),
    change: (engine) => engine.strings.set('k', 1, {}),
  },
  'many values': {
    before: (engine) => engine.strings.set('k', 0, {}),
    change: (engine) =>
      engine.strings.setMany(
        [
          ['a', 1],
          ['k', 1],
        ],
        false,
      ),
  },
  'many new values': { change: (engine) => engine.strings.setMany([['k', 1]], true) },
  'an addition': { before: (engine) => engine.strings.set('k', 0, {}), change: (engine) => engine.strings.add('k', 1) },
  'an edit': {
    before: (engine) => engine.strings.set('k', 0, {}),
    change: (engine) => engine.strings.edit('k', () => ({ after: 1, result: 1 })),
  },
  'a bitmap': {
    before: (engine) => engine.blobs.bitmap.edit('k', () => ({ after: Uint8Array.of(7), result: 1 })),
    change: (engine) => engine.blobs.bitmap.edit('k', () => ({ after: Uint8Array.of(1), result: 1 })),
  },
  'a field': {
    before: (engine) => engine.hashes.set('k', [['f', 0]], false),
    change: (engine) => engine.hashes.set('k', [['f', 1]], false),
  },
  'an addition to a field': {
    before: (engine) => engine.hashes.set('k', [['f', 0]], false),
    change: (engine) => engine.hashes.add('k', 'f', 1),
  },
  'a fraction added to a field': {
    before: (engine) => engine.hashes.set('k', [['f', 0]], false),
    change: (engine) => engine.hashes.addFloat('k', 'f', 0.5),
  },
  'the deletion of a field': {
    before: (engine) =>
      engine.hashes.set(
        'k',
        [
          ['f', 1],
          ['g', 1],
        ],
        false,
      ),
    change: (engine) => engine.hashes.delete('k', ['f']),
  },
  'a push': {
    before: (engine) => engine.lists.push('k', 'left', [0], false),
    change: (engine) => engine.lists.push('k', 'left', [1], false),
  },
  'a pop': {
    before: (engine) => engine.lists.push('k', 'left', [1, 2], false),
    change: (engine) => engine.lists.pop('k', 'left', 1),
  },
  'an element replaced': {
    before: (engine) => engine.lists.push('k', 'left', [1], false),
    change: (engine) => engine.lists.set('k', 0, 2),
  },
  'an element inserted': {
    before: (engine) => engine.lists.push('k', 'left', [1], false),
    change: (engine) => engine.lists.insert('k', 'before', 1, 2),
  },
  'an element removed': {
    before: (engine) => engine.lists.push('k', 'left', [1, 2], false),
    change: (engine) => engine.lists.remove('k', 0, 1),
  },
  'a trim': {
    before: (engine) => engine.lists.push('k', 'left', [1, 2], false),
    change: (engine) => engine.lists.trim('k', 0, 0),
  },
  'an element that rotates here': {
    before: (engine) => Promise.all(['k', 'l'].map((key) => engine.lists.push(key, 'left', [1], false))),
    change: (engine) => engine.lists.rotate('l', 'k'),
  },
  'a member': { before: (engine) => engine.sets.add('k', [0]), change: (engine) => engine.sets.add('k', [1]) },
  'a member taken': {
    before: (engine) => engine.sets.add('k', [1, 2]),
    change: (engine) => engine.sets.pop('k', 1),
  },
  'a member that moves here': {
    before: (engine) => Promise.all([engine.sets.add('s', [1]), engine.sets.add('k', [2])]),
    change: (engine) => engine.sets.move('s', 'k', 1),
  },
  'a stored combination': {
    before: (engine) => Promise.all([engine.sets.add('s', [1]), engine.sets.add('k', [2])]),
    change: (engine) => engine.sets.store('union', 'k', ['s']),
  },
  'a scored member': {
    before: (engine) => engine.sortedSets.add('k', [{ member: 'o', score: 1 }], {}),
    change: (engine) => engine.sortedSets.add('k', [{ member: 'm', score: 1 }], {}),
  },
  'a raised score': {
    before: (engine) => engine.sortedSets.add('k', [{ member: 'm', score: 1 }], {}),
    change: (engine) => engine.sortedSets.increment('k', 'm', 1),
  },
  'a stored combination of sorted sets': {
    before: (engine) => Promise.all(['k', 'z'].map((key) => engine.sortedSets.increment(key, 'm', 1))),
    change: (engine) => engine.sortedSets.store('union', 'k', ['z'], { aggregate: 'sum' }),
  },
  'a deadline taken away': {
    before: (engine) => engine.strings.set('k', 1, { deadlineMs: soon(60_000) }),
    change: (engine) => engine.keys.persist('k'),
  },
  'an element that rotates away': {
    before: (engine) => engine.lists.push('k', 'left', [1, 2], false),
    change: (engine) => engine.lists.rotate('k', 'l'),
  },
  'a member that moves away': {
    before: (engine) => engine.sets.add('k', [1, 2]),
    change: (engine) => engine.sets.move('k', 's', 1),
  },
  'a stretch of scores removed': {
    before: (engine) =>
      engine.sortedSets.add(
        'k',
        [
          { member: 'm', score: 1 },
          { member: 'n', score: 2 },
        ],
        {},
      ),
    change: (engine) => engine.sortedSets.removeByScore('k', { min: 0, max: 1 }),
  },
  'a deadline': {
    before: (engine) => engine.strings.set('k', 1, {}),
    change: (engine) => engine.keys.expireAt('k', soon(60_000)),
  },
  'a deletion': {
    before: (engine) => engine.strings.set('k', 1, {}),
    change: (engine) => engine.keys.delete(['k']),
  },
  'a deletion and a new beginning': {
    before: (engine) => engine.strings.set('k', 1, {}),
    change: async (engine) => {
      await engine.keys.delete(['k'])
      await engine.strings.set('k', 1, {})
    },
  },
  'its expiry': {
    before: (engine) => engine.strings.set('k', 1, { deadlineMs: soon(60) }),
    change: (engine) => eventually(async () => !(await engine.keys.exists('k'))),
  },
  'a new name': {
    before: (engine) => engine.strings.set('k', 1, {}),
    change: (engine) => engine.keys.rename('k', 'other', false),
  },
  'a key renamed to it': {
    before: (engine) =>
      engine.strings.setMany(
        [
          ['k', 0],
          ['other', 1],
        ],
        false,
      ),
    change: (engine) => engine.keys.rename('other', 'k', false),
  },
  'a copy over it': {
    before: (engine) =>
      engine.strings.setMany(
        [
          ['k', 0],
          ['other', 1],
        ],
        false,
      ),
    change: (engine) => engine.keys.copy('other', 'k', true),
  },
  'a flush': {
    before: (engine) => engine.strings.set('k', 1, {}),
    change: (engine) => engine.keys.flush(),
  },
  'another transaction': {
    before: (engine) => engine.strings.set('k', 0, {}),
    change: (engine) => engine.transactions.run([set('k', 1)], new Map()),
  },
}

const watches: Cases = Object.fromEntries(
  Object.entries(changes).map(([what, { before, change }]) => [
    `a watch is lost to ${what}`,
    async ({ engine }: { engine: Engine }) => {
      await before?.(engine)
      const watched = await engine.transactions.watch(['k', 'untouched'])
      await change(engine)
      expect(await engine.transactions.run([set('result', 1)], watched)).toBeUndefined()
      expect(await engine.keys.exists('result')).toBe(false)
    },
  ]),
)

export const transactionCases: Cases = {
  ...watches,
  'commands give what their methods give': async ({ engine }) => {
    const deadlineMs = soon(60_000)
    const results = await engine.transactions.run(
      [
        { kind: 'set', key: 'a', value: 'x', deadlineMs },
        { kind: 'set', key: 'a', value: { y: 1 }, deadlineMs },
        { kind: 'add', key: 'n', amount: 5 },
        { kind: 'hash_set', key: 'h', field: 'f', value: 1 },
        { kind: 'hash_add', key: 'h', field: 'f', amount: 2 },
        { kind: 'hash_delete', key: 'h', fields: ['f', 'g'] },
        { kind: 'push', key: 'l', end: 'right', values: [1, 2] },
        { kind: 'pop', key: 'l', end: 'left' },
        { kind: 'pop', key: 'none', end: 'left' },
        { kind: 'set_add', key: 's', members: [1, '1'] },
        { kind: 'set_remove', key: 's', members: [1, 2] },
        { kind: 'delete', keys: ['s', 'none'] },
      ],
      new Map(),
    )
    expect(results).toEqual([{ written: true }, { written: true, previous: 'x' }, 5, 1, 3, 1, 2, 1, undefined, 2, 1, 1])
    expect(await engine.strings.get('a')).toEqual({ value: { y: 1 }, deadlineMs })
  },
  'no commands give no results': async ({ engine }) => {
    expect(await engine.transactions.run([], new Map())).toEqual([])
    const watched = await engine.transactions.watch(['k'])
    expect(await engine.transactions.run([], watched)).toEqual([])
  },
  'a command that is refused does not keep the others from running': async ({ engine }) => {
    await engine.lists.push('l', 'left', [1], false)
    const commands: QueuedCommand[] = [
      set('a', 1),
      { kind: 'add', key: 'l', amount: 1 },
      { kind: 'add', key: 'a', amount: Number.MAX_SAFE_INTEGER },
      set('b', 2),
    ]
    const results = await engine.transactions.run(commands, new Map())
    expect(results).toEqual([
      { written: true },
      new Refused('wrong_type'),
      new Refused('invalid_payload'),
      { written: true },
    ])
    expect(results?.map((result) => result instanceof Refused)).toEqual([false, true, true, false])
    expect(await engine.strings.getMany(['a', 'b'])).toEqual([1, 2])
  },
  'a value that looks like a refusal is a value': async ({ engine }) => {
    const lookalikes = [{ error: 'wrong_type' }, { refused: 'wrong_type' }]
    await engine.lists.push('l', 'right', lookalikes, false)
    const pop: QueuedCommand = { kind: 'pop', key: 'l', end: 'left' }
    const results = await engine.transactions.run([pop, pop], new Map())
    expect(results).toStrictEqual(lookalikes)
  },
  'it runs when what is watched has not changed': async ({ engine }) => {
    await engine.strings.set('k', 1, {})
    await engine.hashes.set('h', [['f', 1]], false)
    const watched = await engine.transactions.watch(['k', 'h', 'none'])
    await engine.strings.get('k')
    await engine.strings.set('other', 1, {})
    await engine.strings.set('k', 2, { only: 'new' })
    expect(await engine.transactions.run([set('k', 2)], watched)).toEqual([{ written: true, previous: 1 }])
  },
  'it runs once for one watch': async ({ engine }) => {
    const watched = await engine.transactions.watch(['k'])
    expect(await engine.transactions.run([set('k', 1)], watched)).toBeDefined()
    expect(await engine.transactions.run([set('k', 2)], watched)).toBeUndefined()
  },
  'two that watch the same: one of them runs': async ({ engine }) => {
    const first = await engine.transactions.watch(['k'])
    const second = await engine.transactions.watch(['k'])
    const results = await Promise.all([
      engine.transactions.run([set('k', 1)], first),
      engine.transactions.run([set('k', 2)], second),
    ])
    expect(results.filter((result) => result !== undefined).length).toBe(1)
  },
  'counting by watch and set loses nothing': async ({ engine }) => {
    const count = async () => {
      for (let tries = 0; tries < 500; tries++) {
        const watched = await engine.transactions.watch(['k'])
        const value = ((await engine.strings.get('k'))?.value as number | undefined) ?? 0
        if ((await engine.transactions.run([set('k', value + 1)], watched)) !== undefined) return
      }
      throw new Error('it never ran')
    }
    await Promise.all(Array.from({ length: 12 }, count))
    expect((await engine.strings.get('k'))?.value).toBe(12)
  },
  'nothing comes in between': async ({ engine }) => {
    const both = (value: number) => engine.transactions.run([set('a', value), set('b', value)], new Map())
    let done = false
    const writing = (async () => {
      for (let k = 0; k < 100; k++) await both(k)
      done = true
    })()
    while (!done) {
      const [a, b] = await engine.strings.getMany(['a', 'b'])
      expect(a).toEqual(b)
      // An engine in this process that only reads from memory would never let the writes come to an end.
      await new Promise((resolve) => setImmediate(resolve))
    }
    await writing
  },
}
