import { describe, expect, it } from 'vitest'
import type { PlanName, Principal } from '../../../src/platform/auth/mod.ts'
import { namespaceOf, plans, Quotas } from '../../../src/platform/quota/mod.ts'
import { anyone, codeOf, openBroker } from '../support/open-broker.ts'

const names: readonly PlanName[] = ['Free', 'Pro', 'Enterprise']

/** The published plans with limits that a test can reach; which of them is the larger stays as it is. */
const scaled = {
  Free: {
    ...plans.Free,
    storageBytesMax: 5_000,
    operationsMax: 20,
    ttlSecondsMax: 10,
    payloadBytesMax: 60,
    batchMax: 3,
  },
  Pro: { ...plans.Pro, storageBytesMax: 9_000, operationsMax: 40, ttlSecondsMax: 20, payloadBytesMax: 80, batchMax: 5 },
  Enterprise: { ...plans.Enterprise, storageBytesMax: 20_000, ttlSecondsMax: 30, payloadBytesMax: 100, batchMax: 7 },
}

const unlimited = { operationsMax: null, payloadBytesMax: 1e9, ttlSecondsMax: 1e9, batchMax: 1_000 }

/** Room for everything but storage. */
const storageOnly = {
  Free: { ...scaled.Free, ...unlimited },
  Pro: { ...scaled.Pro, ...unlimited },
  Enterprise: { ...scaled.Enterprise, ...unlimited },
}

const holderOf = (plan: PlanName): Principal => ({
  kind: 'key',
  fingerprint: 'f',
  grant: { id: `id-of-${plan}`, plan, allows: () => true, onEnd: () => () => {} },
})

async function setUp(table: typeof plans = scaled) {
  const { run, send, engine, environment } = await openBroker()
  const quotas = new Quotas({
    environment,
    count: engine.count,
    measure: (namespace) => engine.keys.bytesOf(namespace),
    measureGoodForMs: 0,
    plans: table,
    onError: (error) => {
      throw error
    },
  })
  const as = (plan: PlanName) => ({ caller: { ...anyone, actor: plan, limits: quotas.limitsOf(holderOf(plan)) } })
  const bytes = (plan: PlanName) => engine.keys.bytesOf(namespaceOf(`id-of-${plan}`))
  return { run, send, engine, environment, quotas, as, bytes }
}

describe.each(names)('the plan %s', (plan) => {
  const { operationsMax, ttlSecondsMax, payloadBytesMax, batchMax } = scaled[plan]

  it('takes a time to live of its longest, and not a second more', async () => {
    const { run, as } = await setUp()
    await run('kv.set', { key: 'k', value: 1, ttl: ttlSecondsMax }, as(plan))
    expect(await codeOf(run('kv.set', { key: 'k', value: 1, ttl: ttlSecondsMax + 1 }, as(plan)))).toBe('quota_exceeded')
    expect(await codeOf(run('kv.expire', { key: 'k', ttl: ttlSecondsMax + 1 }, as(plan)))).toBe('quota_exceeded')
  })

  it('takes a payload of its largest, and not a byte more', async () => {
    const { run, as } = await setUp()
    const payload = (bytes: number) => ({ key: 'k', value: 'x'.repeat(bytes - '{"key":"k","value":""}'.length) })
    await run('kv.set', payload(payloadBytesMax), as(plan))
    expect(await codeOf(run('kv.set', payload(payloadBytesMax + 1), as(plan)))).toBe('payload_too_large')
  })

  it('takes a batch of its longest, and not a command more', async () => {
    const { send, as } = await setUp()
    const batch = (length: number) => ({ commands: new Array(length).fill({ command: 'kv.dbsize' }) })
    expect((await send(batch(batchMax), as(plan))).status).toBe(200)
    expect(await send(batch(batchMax + 1), as(plan))).toMatchObject({ status: 429 })
  })

  it('takes as many operations in a month as it has, and not one more until the next', async () => {
    const { run, as, quotas, environment } = await setUp()
    for (let k = 0; k < (operationsMax ?? 50); k++) await run('kv.dbsize', {}, as(plan))
    const more = codeOf(run('kv.dbsize', {}, as(plan)))
    expect(await more).toBe(operationsMax === null ? 'none' : 'quota_exceeded')
    const { operations } = (await quotas.quotaOf(holderOf(plan))).quotas
    expect(operations.used).toBe(operationsMax ?? 51)
    environment.shiftWallClock(32 * 86_400_000)
    expect(await codeOf(run('kv.dbsize', {}, as(plan)))).toBe('none')
  })

  it('takes as much as it stores: to its last byte, and not one more', async () => {
    const { run, as, bytes, engine } = await setUp(storageOnly)
    const { storageBytesMax } = storageOnly[plan]
    await run('queue.publish', { queue: 'q', message: 'x'.repeat(100) }, as(plan))
    await run('kv.set', { key: 'k', value: '' }, as(plan))
    const payload = (length: number) => ({ key: 'k2', value: 'x'.repeat(length) })
    const overhead = Buffer.byteLength(JSON.stringify(payload(0)))
    const left = storageBytesMax - (await bytes(plan))
    expect(await codeOf(run('kv.set', payload(left - overhead + 1), as(plan)))).toBe('quota_exceeded')
    expect(await engine.keys.count()).toBe(1)
    expect(await codeOf(run('kv.set', payload(left - overhead), as(plan)))).toBe('none')
  })

  it('takes no more of any structure when it is full, removes from all, and takes again', async () => {
    const { run, send, as, bytes } = await setUp(storageOnly)
    const { storageBytesMax } = storageOnly[plan]
    await run('list.rpush', { key: 'l', values: [1] }, as(plan))
    await run('queue.create', { queue: 'q' }, as(plan))
    const left = storageBytesMax - (await bytes(plan)) - 400
    await run('kv.set', { key: 'big', value: 'x'.repeat(left) }, as(plan))
    const copied = await send({ command: 'key.copy', payload: { source: 'big', destination: 'c' } }, as(plan))
    expect(copied).toMatchObject({ status: 429, body: { error: { code: 'QUOTA_EXCEEDED' } } })
    const value = 'x'.repeat(500)
    for (const [name, payload] of [
      ['kv.set', { key: 'k', value }],
      ['kv.setrange', { key: 'far', offset: 5_000, value: 'x' }],
      ['hash.set', { key: 'h', field: 'f', value }],
      ['list.rpush', { key: 'l', values: [value] }],
      ['set.add', { key: 's', members: [value] }],
      ['sortedset.zadd', { key: 'z', member: value, score: 1 }],
      ['bitmap.setbit', { key: 'b', offset: 8_000, value: 1 }],
      ['hyperloglog.pfadd', { key: 'hll', elements: ['x'] }],
      ['queue.publish', { queue: 'q', message: value }],
      ['stream.publish', { room: 'r', event: 'e', data: value }],
    ] as const) {
      expect([name, await codeOf(run(name, payload, as(plan)))]).toEqual([name, 'quota_exceeded'])
    }
    expect(await codeOf(run('list.lpop', { key: 'l' }, as(plan)))).toBe('none')
    expect(await codeOf(run('queue.delete', { queue: 'q' }, as(plan)))).toBe('none')
    expect(await codeOf(run('kv.del', { key: 'big' }, as(plan)))).toBe('none')
    expect(await codeOf(run('kv.set', { key: 'k', value }, as(plan)))).toBe('none')
  })
})

describe('what is stored', () => {
  it('counts for the key that stored it alone', async () => {
    const { run, as, bytes } = await setUp(storageOnly)
    await run('kv.set', { key: 'k', value: 'x'.repeat(4_000) }, as('Free'))
    await run('kv.set', { key: 'k', value: 'x'.repeat(50_000) })
    expect(await bytes('Pro')).toBe(0)
    expect(await codeOf(run('kv.set', { key: 'k2', value: 'x'.repeat(4_000) }, as('Pro')))).toBe('none')
    expect(await codeOf(run('kv.set', { key: 'k2', value: 'x'.repeat(4_000) }, as('Free')))).toBe('quota_exceeded')
  })

  it('is never beyond the limit by more than what structures take besides their contents, however many write at once', async () => {
    const { run, as, bytes } = await setUp(storageOnly)
    const writes = Array.from({ length: 200 }, (_, k) =>
      codeOf(run('kv.set', { key: `k${k}`, value: 'x'.repeat(300) }, as('Pro'))),
    )
    const codes = new Set(await Promise.all(writes))
    expect(codes).toEqual(new Set(['none', 'quota_exceeded']))
    const { storageBytesMax } = storageOnly.Pro
    expect(await bytes('Pro')).toBeGreaterThan(storageBytesMax * 0.5)
    expect(await bytes('Pro')).toBeLessThan(storageBytesMax * 2)
  })

  it('shows in the figures: at once what was let in, exactly after 60 seconds', async () => {
    const { run, as, bytes, quotas, environment } = await setUp(storageOnly)
    const used = async () => (await quotas.quotaOf(holderOf('Pro'))).quotas.storage.used
    expect(await used()).toBe(0)
    await run('kv.set', { key: 'k', value: 'x' }, as('Pro'))
    expect(await used()).toBe('{"key":"k","value":"x"}'.length)
    environment.skip(59_999)
    await run('kv.del', { key: 'k' }, as('Pro'))
    await run('queue.create', { queue: 'q' }, as('Pro'))
    environment.skip(60_000)
    expect(await used()).toBe(await bytes('Pro'))
    await run('queue.delete', { queue: 'q' }, as('Pro'))
    environment.skip(59_999)
    expect(await used()).toBeGreaterThan(0)
    environment.skip(1)
    expect(await used()).toBe(0)
  })
})
