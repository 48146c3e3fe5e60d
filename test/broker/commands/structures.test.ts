import { describe, expect, it } from 'vitest'
import { codeOf, openBroker } from '../support/open-broker.ts'

describe('hash.*', () => {
  it('set and get fields of any value', async () => {
    const { run } = await openBroker()
    expect(await run('hash.set', { key: 'h', field: 'a', value: { x: 1 } })).toEqual({
      created: true,
      success: true,
      key: 'h',
      field: 'a',
    })
    expect(await run('hash.set', { key: 'h', field: 'a', value: null })).toMatchObject({ created: false })
    expect(await run('hash.setnx', { key: 'h', field: 'a', value: 2 })).toEqual({
      created: false,
      key: 'h',
      field: 'a',
    })
    expect(await run('hash.get', { key: 'h', field: 'a' })).toEqual({ found: true, value: null })
    expect(await run('hash.get', { key: 'h', field: 'b' })).toEqual({ found: false, value: null })
    expect(await run('hash.exists', { key: 'h', field: 'a' })).toEqual({ exists: true })
    expect(await run('hash.exists', { key: 'none', field: 'a' })).toEqual({ exists: false })
  })

  it('take several fields as an object and as a list', async () => {
    const { run } = await openBroker()
    expect(await run('hash.mset', { key: 'h', fields: { a: 1, b: 2 } })).toEqual({
      success: true,
      key: 'h',
      created: 2,
    })
    const listed = [{ field: 'b', value: 3 }, { field: '__proto__', value: 4 }] // biome-ignore format: two fields
    expect(await run('hash.mset', { key: 'h', fields: listed })).toMatchObject({ created: 1 })
    const { fields, count } = await run('hash.getall', { key: 'h' })
    expect([Object.entries(fields).sort(), count]).toEqual([
      [
        ['__proto__', 4],
        ['a', 1],
        ['b', 3],
      ],
      3,
    ])
    expect(await run('hash.len', { key: 'h' })).toEqual({ length: 3 })
    expect((await run('hash.keys', { key: 'h' })).fields.sort()).toEqual(['__proto__', 'a', 'b'])
    expect((await run('hash.vals', { key: 'h' })).values.sort()).toEqual([1, 3, 4])
    expect((await run('hash.values', { key: 'h' })).count).toBe(3)
  })

  it('give several fields in order; by field in the other dialect', async () => {
    const { run } = await openBroker()
    await run('hash.mset', { key: 'h', fields: { a: 1 } })
    const payload = { key: 'h', fields: ['b', 'a'] }
    expect(await run('hash.mget', payload)).toEqual({ values: [null, 1] })
    expect(await run('hash.mget', payload, { dialect: 'compat' })).toEqual({ values: { a: 1, b: null } })
  })

  it('delete one field or several', async () => {
    const { run } = await openBroker()
    await run('hash.mset', { key: 'h', fields: { a: 1, b: 2, c: 3 } })
    expect(await run('hash.del', { key: 'h', fields: ['a', 'x'] })).toEqual({ deleted: 1, key: 'h' })
    expect(await run('hash.del', { key: 'h', field: 'b' })).toEqual({ deleted: 1, key: 'h' })
    expect(await codeOf(run('hash.del', { key: 'h' }))).toBe('invalid_payload')
  })

  it('add to numbers', async () => {
    const { run } = await openBroker()
    expect(await run('hash.incrby', { key: 'h', field: 'n', increment: 5 })).toEqual({ value: 5 })
    expect(await run('hash.incrby', { key: 'h', field: 'n' })).toEqual({ value: 6 })
    expect(await run('hash.incrbyfloat', { key: 'h', field: 'n', increment: 0.5 })).toEqual({ value: 6.5 })
    expect(await codeOf(run('hash.incrby', { key: 'h', field: 'n' }))).toBe('invalid_payload')
  })
})

describe('list.*', () => {
  it('push and pop at both ends', async () => {
    const { run } = await openBroker()
    expect(await run('list.lpush', { key: 'l', values: ['a', 'b'] })).toEqual({ length: 2, key: 'l' })
    expect(await run('list.rpush', { key: 'l', values: ['c'] })).toEqual({ length: 3, key: 'l' })
    expect(await run('list.range', { key: 'l' })).toEqual({ values: ['b', 'a', 'c'], key: 'l' })
    expect(await run('list.lrange', { key: 'l', start: -2, stop: -1 })).toEqual({ values: ['a', 'c'], key: 'l' })
    expect(await run('list.lpop', { key: 'l' })).toEqual({ values: ['b'], key: 'l' })
    expect(await run('list.rpop', { key: 'l', count: 5 })).toEqual({ values: ['c', 'a'], key: 'l' })
    expect(await run('list.lpop', { key: 'l' })).toEqual({ values: [], key: 'l' })
    expect(await run('list.len', { key: 'l' })).toEqual({ length: 0, key: 'l' })
  })

  it('push only to a list that is there, if so asked', async () => {
    const { run } = await openBroker()
    expect(await run('list.lpushx', { key: 'l', values: [1] })).toEqual({ length: 0, key: 'l' })
    await run('list.rpush', { key: 'l', values: [1] })
    expect(await run('list.lpushx', { key: 'l', values: [0] })).toEqual({ length: 2, key: 'l' })
    expect(await run('list.rpushx', { key: 'l', values: [2] })).toEqual({ length: 3, key: 'l' })
    expect(await run('list.llen', { key: 'l' })).toEqual({ length: 3, key: 'l' })
  })

  it('look at positions and change them, under both names', async () => {
    const { run } = await openBroker()
    await run('list.rpush', { key: 'l', values: ['a', 'b', 'a', null] })
    expect(await run('list.index', { key: 'l', index: -2 })).toEqual({ value: 'a', key: 'l', index: -2 })
    expect(await run('list.lindex', { key: 'l', index: 9 })).toMatchObject({ value: null })
    expect(await run('list.set', { key: 'l', index: 1, value: 'x' })).toEqual({ success: true, key: 'l' })
    expect(await run('list.lset', { key: 'l', index: 3, value: 'y' })).toEqual({ success: true, key: 'l' })
    expect(await codeOf(run('list.set', { key: 'l', index: 9, value: 1 }))).toBe('index_out_of_range')
    expect(await run('list.pos', { key: 'l', value: 'a' })).toEqual({ position: 0, key: 'l' })
    expect(await run('list.lpos', { key: 'l', element: 'a', rank: -1 })).toEqual({ position: 2, key: 'l' })
    expect(await run('list.pos', { key: 'l', value: 'none' })).toEqual({ position: null, key: 'l' })
    expect(await codeOf(run('list.pos', { key: 'l', value: 'a', rank: 0 }))).toBe('invalid_payload')
    expect(await codeOf(run('list.pos', { key: 'l' }))).toBe('invalid_payload')
  })

  it('remove, insert, trim and move, under both names', async () => {
    const { run } = await openBroker()
    await run('list.rpush', { key: 'l', values: ['a', 'b', 'a', 'c', 'a'] })
    expect(await run('list.rem', { key: 'l', count: -1, value: 'a' })).toEqual({ removed: 1, key: 'l' })
    expect(await run('list.lrem', { key: 'l', value: 'a' })).toEqual({ removed: 2, key: 'l' })
    expect(await run('list.insert', { key: 'l', position: 'after', pivot: 'b', value: 'x' })).toMatchObject({
      length: 3,
    })
    expect(await run('list.linsert', { key: 'l', before: false, pivot: 'c', value: 'z' })).toMatchObject({ length: 4 })
    expect(await run('list.linsert', { key: 'l', pivot: 'none', value: 'z' })).toEqual({ length: -1, key: 'l' })
    const both = { key: 'l', before: true, position: 'before', pivot: 'b', value: 1 }
    expect(await codeOf(run('list.insert', both))).toBe('invalid_payload')
    await run('list.trim', { key: 'l', start: 1, stop: -1 })
    await run('list.ltrim', { key: 'l', start: 0, stop: 1 })
    expect((await run('list.range', { key: 'l' })).values).toEqual(['x', 'c'])
    expect(await run('list.rpoplpush', { source: 'l', destination: 'done' })).toEqual({
      value: 'c',
      source: 'l',
      destination: 'done',
    })
    expect(await run('list.rpoplpush', { source: 'none', destination: 'done' })).toMatchObject({ value: null })
  })
})

describe('set.*', () => {
  it('hold members of any value once', async () => {
    const { run } = await openBroker()
    expect(await run('set.add', { key: 's', members: ['a', 1, '1', { x: 1, y: 2 }, { y: 2, x: 1 }] })).toEqual({
      added: 4,
      key: 's',
    })
    expect(await run('set.ismember', { key: 's', member: { y: 2, x: 1 } })).toEqual({ is_member: true, key: 's' })
    expect(await run('set.ismember', { key: 'none', member: 1 })).toEqual({ is_member: false, key: 'none' })
    expect(await run('set.rem', { key: 's', members: [1, 2] })).toEqual({ removed: 1, key: 's' })
    expect((await run('set.members', { key: 's' })).count).toBe(3)
    const sizes = { size: 3, cardinality: 3, count: 3, key: 's' }
    expect(await run('set.card', { key: 's' })).toEqual(sizes)
    expect(await run('set.size', { key: 's' })).toEqual(sizes)
  })

  it('give members at random, and take them out', async () => {
    const { run } = await openBroker()
    await run('set.add', { key: 's', members: [1, 2, 3] })
    expect((await run('set.randmember', { key: 's', count: 9 })).members.sort()).toEqual([1, 2, 3])
    expect((await run('set.pop', { key: 's', count: 2 })).members).toHaveLength(2)
    expect((await run('set.pop', { key: 's' })).members).toHaveLength(1)
    expect(await run('set.pop', { key: 's' })).toEqual({ members: [], key: 's' })
  })

  it('are combined, moved between and stored', async () => {
    const { run } = await openBroker()
    await run('set.add', { key: 'a', members: [1, 2, 3] })
    await run('set.add', { key: 'b', members: [2, 3, 4] })
    const keys = ['a', 'b']
    expect((await run('set.inter', { keys })).members.sort()).toEqual([2, 3])
    expect((await run('set.union', { keys })).count).toBe(4)
    expect(await run('set.diff', { keys })).toEqual({ members: [1], count: 1 })
    const stored = (count: number) => ({ cardinality: count, count, destination: 'to' })
    expect(await run('set.interstore', { destination: 'to', keys })).toEqual(stored(2))
    expect(await run('set.unionstore', { destination: 'to', keys })).toEqual(stored(4))
    expect(await run('set.diffstore', { destination: 'to', keys })).toEqual(stored(1))
    expect(await run('set.move', { source: 'a', destination: 'to', member: 2 })).toEqual({
      moved: true,
      source: 'a',
      destination: 'to',
    })
    expect((await run('set.members', { key: 'to' })).members.sort()).toEqual([1, 2])
  })
})

describe('sortedset.*', () => {
  const board = [
    { member: 'a', score: 1 },
    { member: 'b', score: 2.5 },
    { member: 'c', score: 3 },
  ]

  it('take one member or several, and conditions', async () => {
    const { run } = await openBroker()
    expect(await run('sortedset.zadd', { key: 'z', members: board })).toEqual({ added: 3, changed: 3, key: 'z' })
    expect(await run('sortedset.zadd', { key: 'z', member: 'a', score: 5, nx: true })).toMatchObject({ changed: 0 })
    expect(await run('sortedset.zadd', { key: 'z', member: 'd', score: 5, xx: true })).toMatchObject({ added: 0 })
    expect(await run('sortedset.zadd', { key: 'z', member: 'a', score: 0, gt: true })).toMatchObject({ changed: 0 })
    expect(await run('sortedset.zadd', { key: 'z', member: 'a', score: 0, lt: true })).toMatchObject({ changed: 1 })
    expect(await run('sortedset.zadd', { key: 'z', member: 'a', score: 4, incr: true })).toEqual({
      added: 0,
      changed: 1,
      key: 'z',
      score: 4,
    })
  })

  it.each([
    { member: 'a' },
    { score: 1 },
    {},
    { members: board, member: 'a' },
    { members: board, score: 1 },
    { member: 'a', score: 1, nx: true, xx: true },
    { member: 'a', score: 1, gt: true, lt: true },
    { member: 'a', score: 1, nx: true, gt: true },
    { member: 'a', score: 1, incr: true, xx: true },
    { members: board, incr: true },
  ])('refuse what contradicts itself: %j', async (more) => {
    const { run } = await openBroker()
    expect(await codeOf(run('sortedset.zadd', { key: 'z', ...more }))).toBe('invalid_payload')
  })

  it('tell scores and ranks', async () => {
    const { run } = await openBroker()
    await run('sortedset.zadd', { key: 'z', members: board })
    expect(await run('sortedset.zscore', { key: 'z', member: 'b' })).toEqual({ score: 2.5 })
    expect(await run('sortedset.zscore', { key: 'z', member: 'x' })).toEqual({ score: null })
    expect(await run('sortedset.zmscore', { key: 'z', members: ['c', 'x'] })).toEqual({ scores: [3, null] })
    expect(await run('sortedset.zrank', { key: 'z', member: 'a' })).toEqual({ rank: 0 })
    expect(await run('sortedset.zrevrank', { key: 'z', member: 'a' })).toEqual({ rank: 2 })
    expect(await run('sortedset.zrank', { key: 'z', member: 'x' })).toEqual({ rank: null })
    expect(await run('sortedset.zcard', { key: 'z' })).toEqual({ count: 3, key: 'z' })
    expect(await run('sortedset.zincrby', { key: 'z', member: 'a', increment: 1.5 })).toEqual({ score: 2.5 })
    expect(await run('sortedset.zincrby', { key: 'z', member: 'a', score: 1 })).toEqual({ score: 3.5 })
    expect(await codeOf(run('sortedset.zincrby', { key: 'z', member: 'a' }))).toBe('invalid_payload')
  })

  it('give ranges by rank and by score, bounds left out where asked', async () => {
    const { run } = await openBroker()
    await run('sortedset.zadd', { key: 'z', members: board })
    expect(await run('sortedset.zrange', { key: 'z' })).toEqual({ members: board, count: 3 })
    expect((await run('sortedset.zrevrange', { key: 'z', start: 0, stop: 0 })).members).toEqual([board[2]])
    const count = async (min: unknown, max: unknown) => (await run('sortedset.zcount', { key: 'z', min, max })).count
    expect(await count('-inf', '+inf')).toBe(3)
    expect(await count('-inf', 'inf')).toBe(3)
    expect(await count(1, 3)).toBe(3)
    expect(await count('(1', '(3')).toBe(1)
    expect(await count('(1', '3')).toBe(2)
    expect(await count('2.5', '2.5')).toBe(1)
    const between = { key: 'z', min: 0, max: 9, limit: 2 }
    expect((await run('sortedset.zrangebyscore', between)).members).toEqual(board.slice(0, 2))
    expect(await codeOf(run('sortedset.zcount', { key: 'z', min: 'low', max: 1 }))).toBe('invalid_payload')
  })

  it('lose members', async () => {
    const { run } = await openBroker()
    await run('sortedset.zadd', { key: 'z', members: [...board, { member: 'd', score: 4 }, { member: 'e', score: 5 }] })
    expect(await run('sortedset.zrem', { key: 'z', member: 'd' })).toEqual({ removed: 1, key: 'z' })
    expect(await run('sortedset.zrem', { key: 'z', members: ['d', 'x'] })).toEqual({ removed: 0, key: 'z' })
    expect((await run('sortedset.zpopmin', { key: 'z' })).members).toEqual([board[0]])
    expect((await run('sortedset.zpopmax', { key: 'z', count: 1 })).members).toEqual([{ member: 'e', score: 5 }])
    expect(await run('sortedset.zremrangebyrank', { key: 'z', start: 0, stop: 0 })).toEqual({ removed: 1 })
    expect(await run('sortedset.zremrangebyscore', { key: 'z', min: '(3', max: 9 })).toEqual({ removed: 0 })
    expect(await run('sortedset.zremrangebyscore', { key: 'z', min: 3, max: 9 })).toEqual({ removed: 1 })
  })

  it('are combined with weights', async () => {
    const { run } = await openBroker()
    await run('sortedset.zadd', { key: 'a', members: board })
    await run('sortedset.zadd', { key: 'b', members: [{ member: 'c', score: 10 }] })
    const keys = ['a', 'b']
    const to = { destination: 'to', keys }
    expect(await run('sortedset.zinterstore', { ...to, weights: [2, 1] })).toEqual({ count: 1, destination: 'to' })
    expect(await run('sortedset.zscore', { key: 'to', member: 'c' })).toEqual({ score: 16 })
    expect(await run('sortedset.zunionstore', { ...to, aggregate: 'max' })).toEqual({ count: 3, destination: 'to' })
    expect(await run('sortedset.zscore', { key: 'to', member: 'c' })).toEqual({ score: 10 })
    expect(await run('sortedset.zdiffstore', to)).toEqual({ count: 2, destination: 'to' })
    expect(await codeOf(run('sortedset.zunionstore', { ...to, weights: [1] }))).toBe('invalid_payload')
  })
})

describe('statistics of a type', () => {
  it.each([
    ['hash.stats', 'hash.set', { key: 'k', field: 'f', value: 1 }],
    ['list.stats', 'list.rpush', { key: 'k', values: [1] }],
    ['set.stats', 'set.add', { key: 'k', members: [1] }],
    ['sortedset.stats', 'sortedset.zadd', { key: 'k', member: 'm', score: 1 }],
    ['geospatial.stats', 'geospatial.geoadd', { key: 'k', locations: [{ lat: 0, lon: 0, member: 'm' }] }],
    ['bitmap.stats', 'bitmap.setbit', { key: 'k', offset: 0, value: 1 }],
    ['hyperloglog.stats', 'hyperloglog.pfadd', { key: 'k', elements: [] }],
  ] as const)('%s counts its keys and its commands', async (stats, write, payload) => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'other', value: 1 })
    await run(write, payload)
    expect(await run(stats)).toEqual({ total_keys: 1, total_operations: 2 })
  })

  it('is exact beyond 10,000 keys too', async () => {
    const { run, environment } = await openBroker()
    const pairs = Array.from({ length: 10_000 }, (_, index) => ({ key: `k${index}`, value: 1 }))
    await run('kv.mset', { pairs })
    await run('kv.mset', { pairs: pairs.map(({ key }) => ({ key: `z${key}`, value: 1 })) })
    await run('hash.set', { key: 'a', field: 'f', value: 1 })
    const asked = run('hash.stats')
    await environment.advance(100)
    expect((await asked).total_keys).toBe(1)
  })
})
