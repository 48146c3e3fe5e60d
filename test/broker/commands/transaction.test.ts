import { describe, expect, it } from 'vitest'
import { transactionLimits } from '../../../src/broker/commands/limits.ts'
import { anyone, codeOf, openBroker } from '../support/open-broker.ts'
import { testSession } from '../support/test-session.ts'

const client_id = 'c1'

describe('a transaction', () => {
  it('lets commands wait and runs them together', async () => {
    const { run } = await openBroker()
    expect(await run('transaction.multi', { client_id })).toEqual({ success: true, message: 'OK' })
    await run('kv.set', { key: 'n', value: 1, ttl: 5, client_id })
    expect(await run('kv.incr', { key: 'n', amount: 2, client_id })).toEqual({ value: 0, queued: true })
    await run('kv.decr', { key: 'n', client_id })
    expect(await run('kv.exists', { key: 'n' })).toEqual({ exists: false })
    const { results } = await run('transaction.exec', { client_id })
    expect(results).toEqual([{ ok: true }, { value: 3 }, { value: 2 }])
    expect(await run('kv.get', { key: 'n' })).toEqual({ found: true, value: 2, ttl: 5 })
  })

  it('gives each command its own result', async () => {
    const { run } = await openBroker()
    await run('transaction.multi', { client_id })
    const queued = [
      await run('hash.set', { key: 'h', field: 'f', value: 1, client_id }),
      await run('hash.incrby', { key: 'h', field: 'f', client_id }),
      await run('hash.del', { key: 'h', fields: ['f'], client_id }),
      await run('list.lpush', { key: 'l', values: [1, 2], client_id }),
      await run('list.rpush', { key: 'l', values: [3], client_id }),
      await run('list.lpop', { key: 'l', client_id }),
      await run('list.rpop', { key: 'none', client_id }),
      await run('set.add', { key: 's', members: [1, 2], client_id }),
      await run('set.rem', { key: 's', members: [1], client_id }),
      await run('kv.del', { keys: ['s', 'none'], client_id }),
      await run('kv.incr', { key: 'l', client_id }),
    ]
    for (const result of queued) expect(result).toMatchObject({ queued: true })
    const { results } = await run('transaction.exec', { client_id })
    expect(results).toEqual([
      { ok: true, created: true },
      { value: 2 },
      { deleted: 1 },
      { length: 2 },
      { length: 3 },
      { value: 2 },
      { value: null },
      { added: 2 },
      { removed: 1 },
      { deleted: 1 },
      { error: { code: 'WRONG_TYPE', message: expect.any(String) } },
    ])
  })

  it('gives a value that looks like a refusal as a value', async () => {
    const { run } = await openBroker()
    await run('list.rpush', { key: 'l', values: [{ error: 'wrong_type' }] })
    await run('transaction.multi', { client_id })
    await run('list.lpop', { key: 'l', client_id })
    const { results } = await run('transaction.exec', { client_id })
    expect(results).toEqual([{ value: { error: 'wrong_type' } }])
  })

  it('lives from the moment it runs, not from when its commands came', async () => {
    const { run, environment } = await openBroker()
    await run('transaction.multi', { client_id })
    await run('kv.set', { key: 'k', value: 1, ttl: 10, client_id })
    await environment.advance(9000)
    await run('transaction.exec', { client_id })
    expect(await run('kv.ttl', { key: 'k' })).toMatchObject({ ttl: 10 })
  })

  it.each(['watch first', 'multi first'])('is aborted when a watched key has changed, %s', async (order) => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'balance', value: 1 })
    const begin = [
      () => run('transaction.watch', { keys: ['balance'], client_id }),
      () => run('transaction.multi', { client_id }),
    ]
    if (order === 'multi first') begin.reverse()
    for (const step of begin) await step()
    await run('kv.set', { key: 'k', value: 1, client_id })
    await run('kv.set', { key: 'balance', value: 2 })
    expect(await run('transaction.exec', { client_id })).toMatchObject({ success: false, aborted: true })
    expect(await run('kv.exists', { key: 'k' })).toEqual({ exists: false })
  })

  it('runs when watched keys have not changed, or are watched no longer', async () => {
    const { run } = await openBroker()
    for (const isForgotten of [false, true]) {
      await run('transaction.watch', { keys: ['balance'], client_id })
      await run('transaction.multi', { client_id })
      if (isForgotten) {
        await run('kv.set', { key: 'balance', value: 2 })
        await run('transaction.unwatch', { client_id })
      }
      expect(await run('transaction.exec', { client_id })).toEqual({ success: true, results: [] })
    }
  })

  it('keeps the stamp of the first watch of a key', async () => {
    const { run } = await openBroker()
    await run('transaction.watch', { keys: ['k'], client_id })
    await run('kv.set', { key: 'k', value: 1 })
    await run('transaction.watch', { keys: ['k'], client_id })
    await run('transaction.multi', { client_id })
    expect(await run('transaction.exec', { client_id })).toMatchObject({ aborted: true })
  })

  it('is opened once, ended once, and dropped when it is discarded', async () => {
    const { run } = await openBroker()
    await run('transaction.multi', { client_id })
    expect(await codeOf(run('transaction.multi', { client_id }))).toBe('transaction_conflict')
    await run('kv.set', { key: 'k', value: 1, client_id })
    expect(await run('transaction.discard', { client_id })).toMatchObject({ success: true })
    expect(await codeOf(run('transaction.discard', { client_id }))).toBe('transaction_conflict')
    expect(await codeOf(run('transaction.exec', { client_id }))).toBe('transaction_conflict')
    expect(await run('kv.exists', { key: 'k' })).toEqual({ exists: false })
    expect(await run('transaction.unwatch', { client_id })).toMatchObject({ success: true })
  })

  it('refuses commands that it cannot hold in the form they have', async () => {
    const { run } = await openBroker()
    await run('transaction.multi', { client_id })
    expect(await codeOf(run('kv.set', { key: 'k', value: 1, nx: true, client_id }))).toBe('invalid_payload')
    expect(await codeOf(run('list.lpop', { key: 'k', count: 2, client_id }))).toBe('invalid_payload')
    expect(await codeOf(run('list.rpushx', { key: 'k', values: [2], client_id }))).toBe('invalid_payload')
  })
})

describe('clients of transactions', () => {
  it('of different keys never meet', async () => {
    const { run } = await openBroker()
    await run('transaction.multi', { client_id })
    const other = { caller: { ...anyone, actor: 'other' } }
    expect(await run('kv.set', { key: 'k', value: 1, client_id }, other)).toEqual({
      key: 'k',
      success: true,
      previous: null,
    })
    expect(await codeOf(run('transaction.exec', { client_id }, other))).toBe('transaction_conflict')
  })

  it('are WebSockets where they have no name; over HTTP they need one', async () => {
    const { run } = await openBroker()
    const session = testSession()
    await run('transaction.multi', {}, { session })
    expect(await run('kv.incr', { key: 'n' }, { session })).toMatchObject({ queued: true })
    expect(await run('kv.incr', { key: 'n' })).toEqual({ value: 1 })
    expect(await codeOf(run('transaction.exec', { client_id: session.id }))).toBe('transaction_conflict')
    expect(await run('transaction.exec', {}, { session })).toEqual({ success: true, results: [{ value: 2 }] })
    expect(await codeOf(run('transaction.multi'))).toBe('invalid_payload')
  })

  it('are forgotten when they do nothing for a minute', async () => {
    const { run, environment } = await openBroker()
    await run('transaction.multi', { client_id })
    await environment.advance(59_999)
    await run('kv.set', { key: 'k', value: 1, client_id })
    await environment.advance(59_999)
    expect(await run('transaction.exec', { client_id })).toMatchObject({ success: true })
    await run('transaction.multi', { client_id })
    await environment.advance(60_000)
    expect(await codeOf(run('transaction.exec', { client_id }))).toBe('transaction_conflict')
  })

  it('hold 1,000 commands each', async () => {
    const { run } = await openBroker()
    await run('transaction.multi', { client_id })
    for (let count = 0; count < transactionLimits.commandsMax; count += 1) await run('kv.incr', { key: 'n', client_id })
    expect(await codeOf(run('kv.incr', { key: 'n', client_id }))).toBe('transaction_conflict')
    expect((await run('transaction.exec', { client_id })).results).toHaveLength(1000)
  })

  it('hold 16 MiB of commands each, and 128 MiB together', async () => {
    const { run } = await openBroker()
    const empty = JSON.stringify({ key: 'k', value: '', client_id: 'c0', nx: false, xx: false }).length
    const fill = async (client: string, bytes: number) => {
      await run('transaction.multi', { client_id: client })
      await run('kv.set', { key: 'k', value: 'x'.repeat(bytes - empty), client_id: client })
    }
    await fill('c0', transactionLimits.bytesMax)
    expect(await codeOf(fill('c1', transactionLimits.bytesMax + 1))).toBe('transaction_conflict')
    for (let client = 2; client < 9; client += 1) await fill(`c${client}`, transactionLimits.bytesMax)
    expect(await codeOf(run('kv.incr', { key: 'n', client_id: 'c1' }))).toBe('transaction_conflict')
    await run('transaction.discard', { client_id: 'c2' })
    expect(await run('kv.incr', { key: 'n', client_id: 'c1' })).toMatchObject({ queued: true })
  })

  it('are 10,000 at most', async () => {
    const { run } = await openBroker()
    for (let client = 0; client < 10_000; client += 1) await run('transaction.multi', { client_id: `c${client}` })
    expect(await codeOf(run('transaction.multi', { client_id: 'more' }))).toBe('overloaded')
    await run('transaction.discard', { client_id: 'c5' })
    expect(await codeOf(run('transaction.multi', { client_id: 'more' }))).toBe('none')
  })

  it('watch 10,000 keys at most', async () => {
    const { run } = await openBroker()
    const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}`)
    await run('transaction.watch', { keys, client_id })
    await run('transaction.watch', { keys: ['k0'], client_id })
    expect(await codeOf(run('transaction.watch', { keys: ['one more'], client_id }))).toBe('transaction_conflict')
  })
})
