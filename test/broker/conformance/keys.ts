import { expect } from 'vitest'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { KeyType } from '../../../src/broker/port/keyspace.ts'
import { type Cases, eventually, refused, soon } from './case.ts'

const bytes = (...list: number[]) => ({ after: Uint8Array.from(list), result: undefined })

const make: Readonly<Record<KeyType, (engine: Engine, key: string) => Promise<unknown>>> = {
  string: (engine, key) => engine.strings.set(key, 1, {}),
  hash: (engine, key) => engine.hashes.set(key, [['f', 1]], false),
  list: (engine, key) => engine.lists.push(key, 'right', [1], false),
  set: (engine, key) => engine.sets.add(key, [1]),
  sorted_set: (engine, key) => engine.sortedSets.add(key, [{ member: 'm', score: 1 }], {}),
  bitmap: (engine, key) => engine.blobs.bitmap.edit(key, () => bytes(128)),
  hyperloglog: (engine, key) => engine.blobs.hyperloglog.edit(key, () => bytes(7)),
}

const types = Object.keys(make) as KeyType[]

/** What each type must refuse on a key of another. */
const uses: Readonly<Record<KeyType, readonly ((engine: Engine, key: string) => Promise<unknown>)[]>> = {
  string: [
    (engine, key) => engine.strings.get(key),
    (engine, key) => engine.strings.set(key, 1, {}),
    (engine, key) => engine.strings.set(key, 1, { only: 'known' }),
    (engine, key) => engine.strings.setMany([[key, 1]], false),
    (engine, key) => engine.strings.add(key, 1),
    (engine, key) => engine.strings.edit(key, () => ({ after: 1, result: 1 })),
  ],
  hash: [
    (engine, key) => engine.hashes.set(key, [['f', 1]], false),
    (engine, key) => engine.hashes.set(key, [['f', 1]], true),
    (engine, key) => engine.hashes.get(key, ['f']),
    (engine, key) => engine.hashes.all(key),
    (engine, key) => engine.hashes.delete(key, ['f']),
    (engine, key) => engine.hashes.length(key),
    (engine, key) => engine.hashes.add(key, 'f', 1),
    (engine, key) => engine.hashes.addFloat(key, 'f', 1),
  ],
  list: [
    (engine, key) => engine.lists.push(key, 'left', [1], false),
    (engine, key) => engine.lists.push(key, 'left', [1], true),
    (engine, key) => engine.lists.pop(key, 'left', 1),
    (engine, key) => engine.lists.range(key, 0, -1),
    (engine, key) => engine.lists.length(key),
    (engine, key) => engine.lists.at(key, 0),
    (engine, key) => engine.lists.set(key, 0, 1),
    (engine, key) => engine.lists.trim(key, 0, 1),
    (engine, key) => engine.lists.remove(key, 0, 1),
    (engine, key) => engine.lists.insert(key, 'before', 1, 1),
    (engine, key) => engine.lists.position(key, 1, 1),
    (engine, key) => engine.lists.rotate(key, 'other'),
  ],
  set: [
    (engine, key) => engine.sets.add(key, [1]),
    (engine, key) => engine.sets.remove(key, [1]),
    (engine, key) => engine.sets.has(key, 1),
    (engine, key) => engine.sets.members(key),
    (engine, key) => engine.sets.size(key),
    (engine, key) => engine.sets.pop(key, 1),
    (engine, key) => engine.sets.random(key, 1),
    (engine, key) => engine.sets.move(key, 'other', 1),
    (engine, key) => engine.sets.combine('union', [key]),
    (engine, key) => engine.sets.store('union', 'other', [key]),
    (engine, key) => engine.sets.store('union', key, ['other']),
  ],
  sorted_set: [
    (engine, key) => engine.sortedSets.add(key, [{ member: 'm', score: 1 }], {}),
    (engine, key) => engine.sortedSets.remove(key, ['m']),
    (engine, key) => engine.sortedSets.scores(key, ['m']),
    (engine, key) => engine.sortedSets.size(key),
    (engine, key) => engine.sortedSets.increment(key, 'm', 1),
    (engine, key) => engine.sortedSets.rank(key, 'm', false),
    (engine, key) => engine.sortedSets.range(key, 0, -1, false),
    (engine, key) => engine.sortedSets.rangeByScore(key, { min: 0, max: 1 }, 10),
    (engine, key) => engine.sortedSets.count(key, { min: 0, max: 1 }),
    (engine, key) => engine.sortedSets.pop(key, 'lowest', 1),
    (engine, key) => engine.sortedSets.removeByRank(key, 0, 0),
    (engine, key) => engine.sortedSets.removeByScore(key, { min: 0, max: 1 }),
    (engine, key) => engine.sortedSets.store('union', 'other', [key], { aggregate: 'sum' }),
    (engine, key) => engine.sortedSets.store('union', key, ['other'], { aggregate: 'sum' }),
  ],
  bitmap: [
    (engine, key) => engine.blobs.bitmap.get(key),
    (engine, key) => engine.blobs.bitmap.edit(key, () => bytes(1)),
  ],
  hyperloglog: [
    (engine, key) => engine.blobs.hyperloglog.get(key),
    (engine, key) => engine.blobs.hyperloglog.edit(key, () => bytes(1)),
  ],
}

const wrongTypes: Cases = Object.fromEntries(
  types.flatMap((used) =>
    types
      .filter((held) => held !== used)
      .map((held) => [
        `what is for a ${used} is refused on a ${held}`,
        async ({ engine }: { engine: Engine }) => {
          await make[held](engine, 'k')
          for (const use of uses[used]) await refused('wrong_type', () => use(engine, 'k'))
          expect(await engine.keys.typeOf('k')).toBe(held)
          expect(await engine.keys.typeOf('other')).toBeUndefined()
        },
      ]),
  ),
)

const typed: Cases = Object.fromEntries(
  types.map((type) => [
    `a ${type} is there, has its type and bytes, moves, is copied and deleted`,
    async ({ engine }: { engine: Engine }) => {
      const { keys } = engine
      await make[type](engine, 'a')
      expect([await keys.exists('a'), await keys.typeOf('a'), await keys.count()]).toEqual([true, type, 1])
      expect(await keys.bytes('a')).toBeGreaterThan(0)
      await keys.rename('a', 'b', false)
      expect([await keys.typeOf('a'), await keys.typeOf('b')]).toEqual([undefined, type])
      expect(await keys.copy('b', 'c', false)).toBe(true)
      expect([await keys.typeOf('b'), await keys.typeOf('c'), await keys.count()]).toEqual([type, type, 2])
      expect(await keys.delete(['b', 'c', 'none', 'c'])).toBe(2)
      expect(await keys.count()).toBe(0)
    },
  ]),
)

async function scanAll(engine: Engine, prefix: string, count: number, between = async () => {}): Promise<string[]> {
  const found: string[] = []
  let cursor: string | null = null
  for (let pages = 0; pages < 10_000; pages++) {
    const page = await engine.keys.scan(prefix, cursor, count)
    expect(page.keys.length).toBeLessThanOrEqual(count)
    found.push(...page.keys)
    cursor = page.cursor
    if (cursor === null) return found
    await between()
  }
  throw new Error('the scan does not end')
}

async function setAll(engine: Engine, keys: readonly string[]): Promise<void> {
  await engine.strings.setMany(
    keys.map((key) => [key, 1]),
    false,
  )
}

const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, k) => `${prefix}${k}`)

export const keyCases: Cases = {
  ...typed,
  ...wrongTypes,
  'what is not there has no type, bytes or deadline': async ({ engine: { keys } }) => {
    expect(await keys.exists('k')).toBe(false)
    expect(await keys.typeOf('k')).toBeUndefined()
    expect(await keys.bytes('k')).toBeUndefined()
    expect(await keys.deadline('k')).toBeUndefined()
    expect(await keys.expireAt('k', soon(1_000))).toBe(false)
    expect(await keys.persist('k')).toBe(false)
    expect(await keys.delete(['k'])).toBe(0)
  },
  'deleting nothing deletes nothing': async ({ engine }) => {
    expect(await engine.keys.delete([])).toBe(0)
  },
  'a deadline is set, read and taken away': async ({ engine }) => {
    const deadlineMs = soon(60_000)
    await engine.hashes.set('h', [['f', 1]], false)
    expect(await engine.keys.deadline('h')).toBeNull()
    expect(await engine.keys.persist('h')).toBe(false)
    expect(await engine.keys.expireAt('h', deadlineMs)).toBe(true)
    expect(await engine.keys.deadline('h')).toBe(deadlineMs)
    expect(await engine.keys.persist('h')).toBe(true)
    expect(await engine.keys.deadline('h')).toBeNull()
  },
  'changing a structure keeps its deadline': async ({ engine }) => {
    const deadlineMs = soon(60_000)
    await engine.lists.push('l', 'right', [1, 2], false)
    await engine.keys.expireAt('l', deadlineMs)
    await engine.lists.push('l', 'right', [3], false)
    await engine.lists.pop('l', 'left', 1)
    expect(await engine.keys.deadline('l')).toBe(deadlineMs)
  },
  'an expired key is gone for everything': async ({ engine }) => {
    await engine.sets.add('s', [1])
    await engine.keys.expireAt('s', soon(30))
    await eventually(async () => !(await engine.keys.exists('s')))
    expect(await engine.sets.size('s')).toBe(0)
    expect(await engine.keys.typeOf('s')).toBeUndefined()
    expect(await engine.keys.deadline('s')).toBeUndefined()
    await engine.strings.set('s', 1, {})
    expect(await engine.keys.deadline('s')).toBeNull()
  },
  'a deadline in the past deletes': async ({ engine }) => {
    await engine.strings.set('k', 1, {})
    expect(await engine.keys.expireAt('k', soon(-1))).toBe(true)
    expect(await engine.keys.exists('k')).toBe(false)
  },
  'an expired key is counted no more, sooner or later': async ({ engine }) => {
    await setAll(engine, ['a', 'b'])
    await engine.keys.expireAt('b', soon(20))
    await eventually(async () => (await engine.keys.count()) === 1)
  },
  'rename takes the deadline along and replaces the target': async ({ engine }) => {
    const deadlineMs = soon(60_000)
    await engine.strings.set('a', 1, { deadlineMs })
    await engine.lists.push('b', 'right', [1], false)
    await engine.keys.rename('a', 'b', false)
    expect(await engine.strings.get('b')).toEqual({ value: 1, deadlineMs })
  },
  'rename of what is not there is refused': async ({ engine }) => {
    await refused('key_not_found', () => engine.keys.rename('a', 'b', false))
    await refused('key_not_found', () => engine.keys.rename('a', 'a', true))
  },
  'rename onto something is refused when asked to': async ({ engine }) => {
    await setAll(engine, ['a', 'b'])
    await refused('key_exists', () => engine.keys.rename('a', 'b', true))
    await engine.keys.rename('a', 'c', true)
    expect(await engine.keys.exists('c')).toBe(true)
  },
  'rename onto itself changes nothing': async ({ engine }) => {
    await engine.strings.set('a', 1, {})
    await engine.keys.rename('a', 'a', false)
    expect((await engine.strings.get('a'))?.value).toBe(1)
  },
  'a copy has the deadline and a life of its own': async ({ engine }) => {
    const deadlineMs = soon(60_000)
    await engine.lists.push('a', 'right', [1], false)
    await engine.keys.expireAt('a', deadlineMs)
    expect(await engine.keys.copy('a', 'b', false)).toBe(true)
    await engine.lists.push('b', 'right', [2], false)
    expect(await engine.lists.range('a', 0, -1)).toEqual([1])
    expect(await engine.keys.deadline('b')).toBe(deadlineMs)
  },
  'a copy replaces only when asked to': async ({ engine }) => {
    await engine.strings.set('a', 1, {})
    await engine.strings.set('b', 2, {})
    expect(await engine.keys.copy('a', 'b', false)).toBe(false)
    expect(await engine.keys.copy('a', 'b', true)).toBe(true)
    expect((await engine.strings.get('b'))?.value).toBe(1)
    await refused('key_not_found', () => engine.keys.copy('none', 'b', true))
  },
  'a copy onto itself': async ({ engine }) => {
    await engine.strings.set('a', 1, {})
    expect(await engine.keys.copy('a', 'a', false)).toBe(false)
    expect(await engine.keys.copy('a', 'a', true)).toBe(true)
    expect((await engine.strings.get('a'))?.value).toBe(1)
  },
  'a random key is one of the keys': async ({ engine, name }) => {
    expect(await engine.keys.randomKey()).toBeUndefined()
    await engine.queues.create(name('queue'), {
      depthMax: 1,
      ackDeadlineMs: 1,
      retriesMax: 0,
      priority: 0,
      prefetch: 0,
    })
    expect(await engine.keys.randomKey()).toBeUndefined()
    await setAll(engine, ['a', 'b', 'c'])
    const seen = new Set<string | undefined>()
    await eventually(async () => seen.add(await engine.keys.randomKey()).size === 3)
    expect([...seen].sort()).toEqual(['a', 'b', 'c'])
  },
  'the count is exact': async ({ engine }) => {
    await setAll(engine, numbered('k', 2_345))
    expect(await engine.keys.count()).toBe(2_345)
    expect((await engine.statistics()).keys).toBe(2_345)
  },
  'flush deletes the keys and tells how many': async ({ engine }) => {
    await setAll(engine, numbered('k', 1_500))
    expect(await engine.keys.flush()).toBe(1_500)
    expect(await engine.keys.count()).toBe(0)
    expect(await engine.keys.flush()).toBe(0)
  },
  'flush leaves queues, rooms and counters alone': async ({ engine, name }) => {
    const [queue, room, counter] = [name('queue'), name('room'), name('counter')]
    const config = { depthMax: 10, ackDeadlineMs: 1_000, retriesMax: 0, priority: 5, prefetch: 0 }
    await engine.queues.publish(queue, [{ message: 1, headers: {} }], config)
    await engine.rooms.publish(room, [{ eventType: 'e', data: 1, metadata: {} }], { eventsMax: 10, retentionMs: 0 })
    await engine.count(counter, 5, soon(60_000))
    await engine.keys.flush()
    expect((await engine.queues.statistics(queue)).depth).toBe(1)
    expect((await engine.rooms.statistics(room)).count).toBe(1)
    expect(await engine.count(counter, 1, soon(60_000))).toBe(6)
  },
  'a scan of nothing ends at once': async ({ engine }) => {
    expect(await engine.keys.scan('', null, 10)).toEqual({ keys: [], cursor: null })
  },
  'a scan gives every key, page by page': async ({ engine }) => {
    const keys = numbered('k', 777)
    await setAll(engine, keys)
    expect(new Set(await scanAll(engine, '', 10))).toEqual(new Set(keys))
    expect(new Set(await scanAll(engine, '', 1_000))).toEqual(new Set(keys))
  },
  'a scan by prefix gives only what begins so': async ({ engine }) => {
    await setAll(engine, [...numbered('user:', 50), ...numbered('order:', 50), 'user', 'us'])
    expect(new Set(await scanAll(engine, 'user:', 7))).toEqual(new Set(numbered('user:', 50)))
    expect((await scanAll(engine, 'none:', 7)).length).toBe(0)
  },
  'a prefix is no pattern': async ({ engine }) => {
    await setAll(engine, ['a*b', 'axb', 'a[x]b', 'a?b', 'a\\b', 'a^b', 'a-b'])
    for (const prefix of ['a*', 'a[x]', 'a?', 'a\\', 'a^', 'a-']) {
      expect(await scanAll(engine, prefix, 10)).toEqual([`${prefix}b`])
    }
  },
  'a scan finds few keys among many': async ({ engine }) => {
    await setAll(engine, numbered('hay:', 5_000))
    await setAll(engine, ['needle:1', 'needle:2'])
    expect((await scanAll(engine, 'needle:', 10)).sort()).toEqual(['needle:1', 'needle:2'])
  },
  'a scan gives every key that stays while others come and go': async ({ engine }) => {
    const stays = numbered('stays:', 600)
    await setAll(engine, stays)
    let k = 0
    const found = await scanAll(engine, '', 20, async () => {
      await setAll(engine, numbered(`comes:${k}:`, 40))
      if (k > 0) await engine.keys.delete(numbered(`comes:${k - 1}:`, 40))
      k += 1
      if (k > 200) throw new Error('the scan runs after the new keys')
    })
    const seen = new Set(found)
    for (const key of stays) expect(seen.has(key), key).toBe(true)
  },
  'a scan shows nothing but keys': async ({ engine, name }) => {
    await engine.queues.create(name('queue'), {
      depthMax: 1,
      ackDeadlineMs: 1,
      retriesMax: 0,
      priority: 0,
      prefetch: 0,
    })
    await engine.rooms.create(name('room'), { eventsMax: 1, retentionMs: 0 })
    await engine.transactions.watch(['a', 'none'])
    await setAll(engine, ['a'])
    expect(await scanAll(engine, '', 100)).toEqual(['a'])
  },
  'what is no cursor is refused': async ({ engine }) => {
    await setAll(engine, numbered('k', 30))
    for (const cursor of ['', 'x', '%%%', 'eyJ9']) {
      await refused('invalid_payload', () => engine.keys.scan('', cursor, 10))
    }
  },
  'a key may be any text': async ({ engine }) => {
    const names = ['', ' ', 'a/b', '{q:x}', 'k:', 'ключ', '🙂', '\u0000', 'a\nb', '*', 'x'.repeat(1_000)]
    for (const [k, name] of names.entries()) await engine.strings.set(name, k, {})
    expect(await engine.strings.getMany(names)).toEqual(names.map((_, k) => k))
    expect(new Set(await scanAll(engine, '', 3))).toEqual(new Set(names))
  },
  'half a surrogate pair in a key is another key or refused': async ({ engine }) => {
    await engine.strings.set('a\ufffd', 'other', {})
    const written = await engine.strings.set('a\ud800', 'half', {}).then(
      () => true,
      () => false,
    )
    expect((await engine.strings.get('a\ufffd'))?.value).toBe('other')
    if (written) expect((await engine.strings.get('a\ud800'))?.value).toBe('half')
    else await refused('invalid_payload', () => engine.strings.get('a\ud800'))
  },
}
