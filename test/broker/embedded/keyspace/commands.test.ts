import { expect, test } from 'vitest'
import { canonicalText } from '../../../../src/broker/json.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { openKeyspace } from './fixtures.ts'

test('integers stay within +-(2^53 - 1)', async () => {
  const { strings, hashes, storage } = await openKeyspace()
  const max = Number.MAX_SAFE_INTEGER
  expect(await strings.add('a', max)).toBe(max)
  await expect(strings.add('a', 1)).rejects.toMatchObject({ code: 'invalid_payload' })
  expect(await strings.get('a')).toMatchObject({ value: max })
  expect(await strings.add('a', -max)).toBe(0)
  expect(await strings.add('a', -max)).toBe(-max)
  await expect(strings.add('a', -1)).rejects.toMatchObject({ code: 'invalid_payload' })
  for (const value of ['1', 1.5, null, true]) {
    await strings.set('b', value, {})
    await expect(strings.add('b', 1)).rejects.toMatchObject({ code: 'invalid_payload' })
  }
  await hashes.set('h', [['f', max]], false)
  await expect(hashes.add('h', 'f', 1)).rejects.toMatchObject({ code: 'invalid_payload' })
  await hashes.set('h', [['f', 1e308]], false)
  await expect(hashes.addFloat('h', 'f', 1e308)).rejects.toMatchObject({ code: 'invalid_payload' })
  await storage.close()
})

test('sums and weighted scores that are not finite are refused', async () => {
  const { sortedSets, storage } = await openKeyspace()
  await sortedSets.add('z', [{ member: 'a', score: 1e308 }], {})
  await expect(sortedSets.increment('z', 'a', 1e308)).rejects.toMatchObject({ code: 'invalid_payload' })
  const doubled = { weights: [10], aggregate: 'sum' } as const
  await expect(sortedSets.store('union', 't', ['z'], doubled)).rejects.toMatchObject({ code: 'invalid_payload' })
  const added = sortedSets.add('z', [{ member: 'b', score: Number.POSITIVE_INFINITY }], {})
  await expect(added).rejects.toMatchObject({ code: 'invalid_payload' })
  expect(await sortedSets.size('z')).toBe(1)
  await storage.close()
})

test('every structure takes as much as its limit says, and no more', async () => {
  const limits = { keysMax: 6, elementsMax: 3, blobBytesMax: 8, valueBytesMax: 64 }
  const { strings, hashes, lists, sets, sortedSets, blobs, keys, storage } = await openKeyspace({ limits })
  const refused = { code: 'memory_limit_exceeded' }
  await hashes.set(
    'h',
    [
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ],
    false,
  )
  expect(await hashes.set('h', [['a', 2]], false)).toBe(0)
  await expect(hashes.set('h', [['d', 1]], false)).rejects.toMatchObject(refused)
  await lists.push('l', 'left', [1, 2, 3], false)
  await expect(lists.push('l', 'left', [4], false)).rejects.toMatchObject(refused)
  await expect(lists.insert('l', 'before', 2, 4)).rejects.toMatchObject(refused)
  await sets.add('s', [1, 2, 3])
  expect(await sets.add('s', [1])).toBe(0)
  await expect(sets.add('s', [4])).rejects.toMatchObject(refused)
  await sortedSets.add(
    'z',
    [1, 2, 3].map((score) => ({ member: `${score}`, score })),
    {},
  )
  await expect(sortedSets.add('z', [{ member: '4', score: 1 }], {})).rejects.toMatchObject(refused)
  await blobs.bitmap.edit('b', () => ({ after: new Uint8Array(8), result: 0 }))
  await expect(blobs.bitmap.edit('b', () => ({ after: new Uint8Array(9), result: 0 }))).rejects.toMatchObject(refused)
  await strings.set('t', 'x'.repeat(48), {})
  await expect(strings.set('t', 'x'.repeat(49), {})).rejects.toMatchObject(refused)
  expect(await keys.count()).toBe(6)
  await expect(strings.set('one more', 1, {})).rejects.toMatchObject(refused)
  await expect(
    strings.setMany(
      [
        ['t', 1],
        ['one more', 1],
      ],
      false,
    ),
  ).rejects.toMatchObject(refused)
  await strings.setMany(
    [
      ['t', 1],
      ['t', 2],
    ],
    false,
  )
  expect(await keys.count()).toBe(6)
  await storage.close()
})

test('what is given out and what is taken is not shared', async () => {
  const { blobs, sets, storage } = await openKeyspace()
  const bytes = Uint8Array.from([1, 2, 3])
  await blobs.bitmap.edit('b', () => ({ after: bytes, result: 0 }))
  bytes[0] = 9
  const given = (await blobs.bitmap.get('b'))!
  given[1] = 9
  await blobs.bitmap.edit('b', (before) => {
    before![2] = 9
    return { result: 0 }
  })
  expect(await blobs.bitmap.get('b')).toEqual(Uint8Array.from([1, 2, 3]))
  await sets.add('s', [1, 2])
  const members = await sets.members('s')
  await sets.add('s', [3])
  expect(members).toEqual([1, 2])
  await storage.close()
})

test('a deadline of a blob is set when it is made and stays', async () => {
  const environment = simulatedEnvironment()
  const { blobs, keys, storage } = await openKeyspace({ environment })
  const deadlineMs = environment.nowMs() + 500
  const change = (length: number) => () => ({ after: new Uint8Array(length).fill(length), result: length })
  expect(await blobs.hyperloglog.edit('h', change(4), deadlineMs)).toBe(4)
  expect(await blobs.hyperloglog.edit('h', change(6), deadlineMs + 9)).toBe(6)
  expect(await keys.deadline('h')).toBe(deadlineMs)
  await expect(blobs.bitmap.get('h')).rejects.toMatchObject({ code: 'wrong_type' })
  await storage.close()
})

test('a scan gives every key once, in order, while others come and go', async () => {
  const { strings, keys, storage } = await openKeyspace()
  const names = Array.from({ length: 2_000 }, (_, k) => `n\u{1f600}:${String(k).padStart(5, '0')}`)
  await strings.setMany(
    names.map((name) => [name, 1]),
    false,
  )
  const seen: string[] = []
  let cursor: string | null = null
  let round = 0
  do {
    const page = await keys.scan('n', cursor, 70)
    seen.push(...page.keys)
    cursor = page.cursor
    await strings.set(`n\u{1f600}:x${round++}`, 1, {})
    await strings.set(`a${round}`, 1, {})
  } while (cursor !== null)
  expect(seen.filter((name) => names.includes(name))).toEqual(names)
  expect(new Set(seen).size).toBe(seen.length)
  for (const wrong of ['', '!', 'YQ', 'YWI=']) {
    await expect(keys.scan('', wrong, 10)).rejects.toMatchObject({ code: 'invalid_payload' })
  }
  await storage.close()
})

test('a transaction runs all of its commands, and one that is refused says so in its result', async () => {
  const { transactions, strings, lists, hashes, sets, storage } = await openKeyspace()
  await lists.push('l', 'right', ['first'], false)
  const results = await transactions.run(
    [
      { kind: 'set', key: 'a', value: 1 },
      { kind: 'set', key: 'a', value: 2 },
      { kind: 'add', key: 'a', amount: 5 },
      { kind: 'add', key: 'l', amount: 5 },
      { kind: 'hash_set', key: 'h', field: 'f', value: 1 },
      { kind: 'hash_add', key: 'h', field: 'f', amount: 2 },
      { kind: 'hash_delete', key: 'h', fields: ['g'] },
      { kind: 'push', key: 'l', end: 'left', values: [1, 2] },
      { kind: 'pop', key: 'l', end: 'right' },
      { kind: 'pop', key: 'none', end: 'right' },
      { kind: 'set_add', key: 's', members: [1, 1, 2] },
      { kind: 'set_remove', key: 's', members: [1] },
      { kind: 'delete', keys: ['a', 'none'] },
    ],
    new Map(),
  )
  expect(results).toEqual([
    { written: true },
    { written: true, previous: 1 },
    7,
    { refused: 'wrong_type' },
    1,
    3,
    0,
    3,
    'first',
    undefined,
    2,
    1,
    1,
  ])
  expect(await strings.get('a')).toBeUndefined()
  expect(await hashes.all('h')).toEqual([['f', 3]])
  expect(await sets.members('s')).toEqual([2])
  const rows = await storage.reader.selectFrom('broker_journal').select('effects').execute()
  expect(
    rows.filter((row) => row.effects.includes('hash.set')).map(({ effects }) => JSON.parse(effects).length),
  ).toEqual([10])
  await storage.close()
})

test('a transaction does nothing when a watched key was written, deleted, made or has expired', async () => {
  const environment = simulatedEnvironment()
  const { transactions, strings, keys, hashes, storage } = await openKeyspace({ environment })
  const changes: [name: string, change: () => Promise<unknown>, aborts: boolean][] = [
    ['written', () => strings.set('known', 1, {}), true],
    ['given a field', () => hashes.set('hash', [['f', 2]], false), true],
    ['deleted', () => keys.delete(['known']), true],
    ['given a deadline', () => keys.expireAt('known', environment.nowMs() + 10), true],
    ['expired', () => environment.advance(100), true],
    ['made', () => strings.set('absent', 1, {}), true],
    ['made and deleted', () => strings.set('absent', 1, {}).then(() => keys.delete(['absent'])), true],
    ['flushed', () => keys.flush(), true],
    ['read', () => strings.get('known'), false],
    ['left alone', () => strings.set('other', 1, {}), false],
  ]
  for (const [name, change, aborts] of changes) {
    await keys.flush()
    await strings.set('known', 1, { deadlineMs: environment.nowMs() + 50 })
    await hashes.set('hash', [['f', 1]], false)
    const watched = await transactions.watch(['known', 'hash', 'absent'])
    await change()
    const results = await transactions.run([{ kind: 'set', key: 'done', value: 1 }], watched)
    expect(results === undefined, name).toBe(aborts)
    expect(await keys.exists('done'), name).toBe(!aborts)
  }
  await storage.close()
})

test('a large structure is described in effects of at most 1,000 elements', async () => {
  const { lists, hashes, sets, sortedSets, section, storage } = await openKeyspace()
  const numbers = Array.from({ length: 2_500 }, (_, k) => k)
  await lists.push('l', 'right', numbers, false)
  await sets.add('s', numbers)
  await hashes.set(
    'h',
    numbers.map((k) => [`${k}`, k]),
    false,
  )
  await sortedSets.add(
    'z',
    numbers.map((score) => ({ member: `${score}`, score })),
    {},
  )
  for (const record of section.records()) {
    expect([...record.describe()].map((effect) => (effect.at(-1) as unknown[]).length)).toEqual([1_000, 1_000, 500])
  }
  await sets.store('union', 't', ['s'])
  expect(canonicalText(await sets.members('t'))).toBe(canonicalText(numbers))
  await storage.close()
})
