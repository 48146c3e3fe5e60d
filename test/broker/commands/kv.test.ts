import { describe, expect, it } from 'vitest'
import { codeOf, openBroker } from '../support/open-broker.ts'

describe('kv.set and kv.get', () => {
  it('keep the type of every JSON value, on every path', async () => {
    const { run } = await openBroker()
    const values = [null, true, 0, -1.5, '', 'text', '42', [1, ['x']], { a: { b: null } }]
    for (const value of values) {
      await run('kv.set', { key: 'k', value })
      expect(await run('kv.get', { key: 'k' })).toEqual({ found: true, value, ttl: null })
      await run('kv.mset', { pairs: [{ key: 'm', value }] })
      expect(await run('kv.mget', { keys: ['m'] })).toEqual({ values: [value] })
      expect(await run('kv.getset', { key: 'm', value: 1 })).toEqual({ value })
    }
  })

  it('give the value before, null when there was none', async () => {
    const { run } = await openBroker()
    expect(await run('kv.set', { key: 'k', value: 1 })).toEqual({ key: 'k', success: true, previous: null })
    expect(await run('kv.set', { key: 'k', value: 2 })).toEqual({ key: 'k', success: true, previous: 1 })
    expect(await run('kv.getset', { key: 'new', value: 2 })).toEqual({ value: null })
  })

  it('keep to nx and xx, and refuse both together', async () => {
    const { run } = await openBroker()
    expect(await run('kv.set', { key: 'k', value: 1, xx: true })).toEqual({ key: 'k', success: false, previous: null })
    expect(await run('kv.set', { key: 'k', value: 1, nx: true })).toMatchObject({ success: true })
    expect(await run('kv.set', { key: 'k', value: 2, nx: true })).toEqual({ key: 'k', success: false, previous: 1 })
    expect(await run('kv.set', { key: 'k', value: 3, xx: true })).toMatchObject({ success: true, previous: 1 })
    expect(await codeOf(run('kv.set', { key: 'k', value: 1, nx: true, xx: true }))).toBe('invalid_payload')
  })

  it('give found false for a missing key', async () => {
    const { run } = await openBroker()
    expect(await run('kv.get', { key: 'k' })).toEqual({ found: false, value: null, ttl: null })
    expect(await run('kv.mget', { keys: ['k'] })).toEqual({ values: [null] })
  })

  it('give bytes where they are asked for', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'k', value: 'é' })
    expect((await run('kv.get', { key: 'k', type: 'bytes' })).value).toEqual([0xc3, 0xa9])
    await run('kv.set', { key: 'k', value: 12 })
    expect((await run('kv.get', { key: 'k', type: 'bytes' })).value).toEqual([0x31, 0x32])
  })
})

describe('time to live', () => {
  it('is told in whole seconds, rounded up', async () => {
    const { run, environment } = await openBroker()
    await run('kv.set', { key: 'k', value: 1, ttl: 10 })
    expect(await run('kv.ttl', { key: 'k' })).toEqual({ ttl: 10, ttl_ms: 10_000 })
    await environment.advance(1)
    expect(await run('kv.ttl', { key: 'k' })).toEqual({ ttl: 10, ttl_ms: 9999 })
    expect(await run('kv.get', { key: 'k' })).toMatchObject({ ttl: 10 })
    await environment.advance(9998)
    expect(await run('kv.ttl', { key: 'k' })).toEqual({ ttl: 1, ttl_ms: 1 })
    await environment.advance(1)
    expect(await run('kv.get', { key: 'k' })).toMatchObject({ found: false })
    expect(await codeOf(run('kv.ttl', { key: 'k' }))).toBe('key_not_found')
  })

  it('goes when the value is set again, and stays when it is added to', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'k', value: 1, ttl_ms: 5000 })
    await run('kv.incr', { key: 'k' })
    expect(await run('kv.ttl', { key: 'k' })).toMatchObject({ ttl: 5 })
    await run('kv.set', { key: 'k', value: 1 })
    expect(await run('kv.ttl', { key: 'k' })).toEqual({ ttl: null, ttl_ms: null })
  })

  it('of 0 or null keeps a key that is set for good, and deletes one that expires', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'k', value: 1, ttl: 0 })
    await run('kv.set', { key: 'n', value: 1, ttl: null })
    expect(await run('kv.ttl', { key: 'k' })).toMatchObject({ ttl: null })
    expect(await run('kv.ttl', { key: 'n' })).toMatchObject({ ttl: null })
    expect(await run('kv.expire', { key: 'k', ttl: 0 })).toEqual({ result: true, success: true })
    expect(await run('kv.exists', { key: 'k' })).toEqual({ exists: false })
    expect(await run('kv.expire', { key: 'k', ttl: 0 })).toEqual({ result: false, success: false })
  })

  it('can be set later and taken away', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'k', value: 1 })
    expect(await run('kv.expire', { key: 'k', ttl_ms: 1500 })).toMatchObject({ result: true })
    expect(await run('kv.ttl', { key: 'k' })).toEqual({ ttl: 2, ttl_ms: 1500 })
    expect(await run('kv.persist', { key: 'k' })).toEqual({ result: true })
    expect(await run('kv.persist', { key: 'k' })).toEqual({ result: false })
    expect(await run('kv.expire', { key: 'none', ttl: 5 })).toMatchObject({ result: false })
  })

  it('is given once', async () => {
    const { run } = await openBroker()
    expect(await codeOf(run('kv.set', { key: 'k', value: 1, ttl: 1, ttl_ms: 1 }))).toBe('invalid_payload')
    expect(await codeOf(run('kv.expire', { key: 'k' }))).toBe('invalid_payload')
  })
})

describe('counters', () => {
  it('add and subtract, from 0 when missing', async () => {
    const { run } = await openBroker()
    expect(await run('kv.incr', { key: 'n' })).toEqual({ value: 1 })
    expect(await run('kv.incr', { key: 'n', amount: 41 })).toEqual({ value: 42 })
    expect(await run('kv.decr', { key: 'n' })).toEqual({ value: 41 })
    expect(await run('kv.incrby', { key: 'n', amount: -1 })).toEqual({ value: 40 })
    expect(await run('kv.decrby', { key: 'n', amount: 50 })).toEqual({ value: -10 })
    expect(Object.is((await run('kv.decr', { key: 'zero', amount: 0 })).value, 0)).toBe(true)
  })

  it('refuse what is no integer, and sums beyond 2^53 - 1', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 't', value: '5' })
    expect(await codeOf(run('kv.incr', { key: 't' }))).toBe('invalid_payload')
    await run('kv.set', { key: 'n', value: Number.MAX_SAFE_INTEGER })
    expect(await codeOf(run('kv.incr', { key: 'n' }))).toBe('invalid_payload')
    expect(await run('kv.incr', { key: 'n', amount: 0 })).toEqual({ value: Number.MAX_SAFE_INTEGER })
  })
})

describe('several keys', () => {
  it('are deleted and counted; one key tells whether', async () => {
    const { run } = await openBroker()
    await run('kv.mset', { pairs: ['a', 'b', 'c', 'd'].map((key) => ({ key, value: 1 })) })
    expect(await run('kv.del', { keys: ['a', 'b', 'x'] })).toEqual({ deleted: 2 })
    expect(await run('kv.del', { key: 'c' })).toEqual({ deleted: true })
    expect(await run('kv.del', { key: 'c' })).toEqual({ deleted: false })
    expect(await run('kv.mdel', { keys: ['c', 'd'] })).toEqual({ deleted: 1 })
    expect(await codeOf(run('kv.del', {}))).toBe('invalid_payload')
    expect(await codeOf(run('kv.del', { key: 'a', keys: ['b'] }))).toBe('invalid_payload')
  })

  it('are set where none is there, as pairs or as one', async () => {
    const { run } = await openBroker()
    expect(await run('kv.msetnx', { key: 'a', value: null })).toEqual({ success: true })
    const pairs = ['a', 'b'].map((key) => ({ key, value: 2 }))
    expect(await run('kv.msetnx', { pairs })).toEqual({ success: false })
    expect(await run('kv.exists', { key: 'b' })).toEqual({ exists: false })
    expect(await codeOf(run('kv.msetnx', { key: 'a' }))).toBe('invalid_payload')
    expect(await codeOf(run('kv.msetnx', { pairs, value: 1 }))).toBe('invalid_payload')
  })

  it('are paged in order', async () => {
    const { run } = await openBroker()
    const keys = Array.from({ length: 25 }, (_, index) => `user:${String(index).padStart(2, '0')}`)
    await run('kv.mset', { pairs: [...keys, 'other'].map((key) => ({ key, value: 1 })) })
    const first = await run('kv.scan', { prefix: 'user:', count: 10 })
    expect(first).toMatchObject({ keys: keys.slice(0, 10), has_more: true, count: 10 })
    const second = await run('kv.scan', { prefix: 'user:', cursor: first.cursor, limit: 20 })
    expect(second).toEqual({ keys: keys.slice(10), cursor: null, has_more: false, count: 15 })
    expect((await run('kv.scan')).keys).toHaveLength(26)
  })

  it('are found by pattern', async () => {
    const { run } = await openBroker()
    await run('kv.mset', { pairs: ['user:1', 'user:12', 'x:user:1', 'u'].map((key) => ({ key, value: 1 })) })
    expect(await run('kv.keys', { pattern: 'user:?' })).toEqual({ keys: ['user:1'], count: 1, truncated: false })
    expect((await run('kv.keys', { pattern: '*user*1' })).keys).toEqual(['user:1', 'x:user:1'])
    expect((await run('kv.keys')).count).toBe(4)
    expect((await run('kv.keys', { pattern: 'u' })).keys).toEqual(['u'])
  })

  it('end at 10,000 when found by pattern', async () => {
    const { run } = await openBroker()
    const pairs = Array.from({ length: 10_000 }, (_, index) => ({ key: `k${index}`, value: 1 }))
    await run('kv.mset', { pairs })
    const all = await run('kv.keys', { pattern: 'k*' })
    expect([all.count, all.truncated]).toEqual([10_000, false])
  })

  it('beyond 10,000 are cut off, and said to be', async () => {
    const { run, environment } = await openBroker()
    const pairs = Array.from({ length: 10_000 }, (_, index) => ({ key: `k${index}`, value: 1 }))
    await run('kv.mset', { pairs })
    await run('kv.set', { key: 'kk', value: 1 })
    const asked = run('kv.keys', { pattern: 'k*' })
    await environment.advance(1)
    expect(await asked).toMatchObject({ count: 10_000, truncated: true })
  })

  it('are counted and flushed', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'a', value: 1 })
    await run('list.rpush', { key: 'l', values: [1] })
    expect(await run('kv.dbsize')).toEqual({ size: 2 })
    expect(await run('kv.flushdb')).toEqual({ flushed: 2 })
    expect(await run('kv.flushall')).toEqual({ flushed: 0 })
  })
})

describe('texts', () => {
  it('grow, are overwritten, and give parts of themselves', async () => {
    const { run } = await openBroker()
    expect(await run('kv.append', { key: 't', value: 'Hello' })).toEqual({ length: 5 })
    expect(await run('kv.append', { key: 't', value: ' World' })).toEqual({ length: 11 })
    expect(await run('kv.setrange', { key: 't', offset: 6, value: 'There' })).toEqual({ length: 11 })
    expect(await run('kv.setrange', { key: 't', offset: 13, value: '!' })).toEqual({ length: 14 })
    expect((await run('kv.get', { key: 't' })).value).toBe('Hello There\0\0!')
    expect(await run('kv.getrange', { key: 't', start: 0, end: 4 })).toEqual({ value: 'Hello' })
    expect(await run('kv.getrange', { key: 't', start: -3, end: -1 })).toEqual({ value: '\0\0!' })
    expect(await run('kv.getrange', { key: 't', start: 5, end: 2 })).toEqual({ value: '' })
    expect(await run('kv.strlen', { key: 't' })).toEqual({ length: 14 })
  })

  it('that are missing are empty, and null in part', async () => {
    const { run } = await openBroker()
    expect(await run('kv.strlen', { key: 't' })).toEqual({ length: 0 })
    expect(await run('kv.getrange', { key: 't', start: 0, end: 1 })).toEqual({ value: null })
    expect(await run('kv.setrange', { key: 't', offset: 9, value: '' })).toEqual({ length: 0 })
    expect(await run('kv.exists', { key: 't' })).toEqual({ exists: false })
  })

  it('are no other values', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'n', value: 5 })
    expect(await codeOf(run('kv.append', { key: 'n', value: 'x' }))).toBe('wrong_type')
    expect(await codeOf(run('kv.strlen', { key: 'n' }))).toBe('wrong_type')
  })
})

describe('kv.stats', () => {
  it('counts operations, hits and misses', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'a', value: 1 })
    for (const key of ['a', 'a', 'a', 'b']) await run('kv.get', { key })
    await run('kv.del', { key: 'b' })
    const { operations, hit_rate, total_keys, total_memory_bytes } = await run('kv.stats')
    expect(operations).toEqual({ gets: 4, sets: 1, dels: 1, hits: 3, misses: 1 })
    expect([hit_rate, total_keys]).toEqual([0.75, 1])
    expect(total_memory_bytes).toBeGreaterThan(0)
  })
})

describe('key.*', () => {
  it('tell the type of every key', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'string', value: 1 })
    await run('hash.set', { key: 'hash', field: 'f', value: 1 })
    await run('list.rpush', { key: 'list', values: [1] })
    await run('set.add', { key: 'set', members: [1] })
    await run('sortedset.zadd', { key: 'zset', member: 'm', score: 1 })
    await run('bitmap.setbit', { key: 'bitmap', offset: 0, value: 1 })
    await run('hyperloglog.pfadd', { key: 'hyperloglog', elements: ['a'] })
    for (const type of ['string', 'hash', 'list', 'set', 'zset', 'bitmap', 'hyperloglog', 'none'] as const) {
      expect(await run('key.type', { key: type })).toEqual({ key: type, type })
    }
  })

  it('rename and copy, with the deadline', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'a', value: 1, ttl: 5 })
    await run('kv.set', { key: 'b', value: 2 })
    expect(await codeOf(run('key.renamenx', { source: 'a', destination: 'b' }))).toBe('key_exists')
    expect(await run('key.copy', { source: 'a', destination: 'b' })).toMatchObject({ success: false })
    expect(await run('key.copy', { source: 'a', destination: 'b', replace: true })).toMatchObject({ success: true })
    expect(await run('kv.ttl', { key: 'b' })).toMatchObject({ ttl: 5 })
    expect(await run('key.rename', { source: 'a', destination: 'c' })).toEqual({
      success: true,
      source: 'a',
      destination: 'c',
    })
    expect(await run('key.exists', { key: 'a' })).toEqual({ key: 'a', exists: false })
    expect(await codeOf(run('key.rename', { source: 'a', destination: 'c' }))).toBe('key_not_found')
  })

  it('give any key, or null', async () => {
    const { run } = await openBroker()
    expect(await run('key.randomkey')).toEqual({ key: null })
    await run('kv.set', { key: 'a', value: 1 })
    expect(await run('key.randomkey')).toEqual({ key: 'a' })
  })
})
