import { describe, expect, test } from 'vitest'
import { responseProblems } from '../../../src/contract/validate-output.ts'
import type { PlanName, Principal } from '../../../src/platform/auth/mod.ts'
import { type CallerLimits, namespaceOf, plans, Quotas } from '../../../src/platform/quota/mod.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const keyId = '550e8400-e29b-41d4-a716-446655440000'
const monthStart = Date.UTC(2025, 0, 1)

const holderOf = (plan: PlanName | undefined, id = keyId): Principal => ({
  kind: 'key',
  fingerprint: 'ba7816bf8f01',
  grant: { id, plan, allows: () => true, onEnd: () => () => {} },
})

interface SetUp {
  readonly counts?: Map<string, number>
  readonly nowMs?: number
  readonly measureGoodForMs?: number
}

/** Counters that outlive the quotas that use them, and a storage of a size that the test sets. */
function setUp({ counts = new Map<string, number>(), nowMs = monthStart, ...options }: SetUp = {}) {
  const environment = simulatedEnvironment()
  environment.shiftWallClock(nowMs - environment.nowMs())
  const engine = { storedBytes: 0, measured: [] as string[], failing: false, errors: [] as unknown[] }
  const quotas = new Quotas({
    environment,
    count: async (name, amount, deadlineMs) => {
      if (engine.failing) throw new Error('no engine')
      const key = `${name} until ${new Date(deadlineMs).toISOString()}`
      counts.set(key, (counts.get(key) ?? 0) + amount)
      return counts.get(key) ?? 0
    },
    measure: async (namespace) => {
      engine.measured.push(namespace)
      return engine.storedBytes
    },
    ...options,
    onError: (error) => engine.errors.push(error),
  })
  return { environment, engine, quotas, counts }
}

const limitsOf = (quotas: Quotas, plan: PlanName = 'Free', id = keyId): CallerLimits =>
  quotas.limitsOf(holderOf(plan, id)) ?? expect.unreachable()

/** A write that is over at once. */
const written = Promise.resolve()

const exceeded = (quota: string) =>
  expect.objectContaining({ code: 'quota_exceeded', details: expect.objectContaining({ quota }) })

describe('the plans', () => {
  test('are the published table', () => {
    const day = 86_400
    const mib = 2 ** 20
    const rows = Object.entries(plans).map(([name, plan]) => [name, ...Object.values(plan)])
    expect(rows).toEqual([
      ['Free', 104_857_600, 100_000, 10, day, mib, 100, 10],
      ['Pro', 10_737_418_240, 10_000_000, 100, 30 * day, 10 * mib, 1_000, 100],
      ['Enterprise', 1_099_511_627_776, null, 1_000, 365 * day, 100 * mib, 10_000, 1_000],
    ])
  })

  test('limit no one without a plan', () => {
    const { quotas } = setUp()
    for (const principal of [{ kind: 'open' }, { kind: 'key', fingerprint: 'x' }, holderOf(undefined)] as const) {
      expect(quotas.limitsOf(principal)).toBeUndefined()
      for (let index = 0; index < 2_000; index++) quotas.connect(principal)
    }
  })

  test('give the limits of a request and a namespace of its own', () => {
    const { quotas } = setUp()
    expect(limitsOf(quotas, 'Pro')).toMatchObject({
      ttlSecondsMax: 2_592_000,
      payloadBytesMax: 10_485_760,
      batchMax: 1_000,
    })
    expect(limitsOf(quotas).namespace).toBe(namespaceOf(keyId))
    expect(namespaceOf('a').startsWith(namespaceOf('b'))).toBe(false)
  })
})

describe('operations of a month', () => {
  test('up to the limit, and not one more, alone or in a batch', async () => {
    const { quotas } = setUp()
    const limits = limitsOf(quotas)
    await limits.admit(99_998)
    await expect(limits.admit(3)).rejects.toEqual(exceeded('operations'))
    await limits.admit(2)
    await expect(limits.admit(1)).rejects.toMatchObject({
      code: 'quota_exceeded',
      details: { quota: 'operations', limit: 100_000, resets_at: '2025-02-01T00:00:00Z' },
    })
  })

  test('refused ones do not count', async () => {
    const { quotas } = setUp()
    await expect(limitsOf(quotas).admit(100_001)).rejects.toEqual(exceeded('operations'))
    await limitsOf(quotas).admit(100_000)
  })

  test('are written once a second, however many there are', async () => {
    const { quotas, counts, environment } = setUp()
    const limits = limitsOf(quotas)
    for (let index = 0; index < 50; index++) await limits.admit(1)
    expect([...counts.values()]).toEqual([0])
    await environment.advance(1_000)
    expect([...counts]).toEqual([[`quota/operations/${keyId}/2025-01 until 2025-02-01T00:00:00.000Z`, 50]])
  })

  test('survive a restart', async () => {
    const first = setUp()
    await limitsOf(first.quotas).admit(99_999)
    await first.quotas.close()
    const { quotas } = setUp({ counts: first.counts })
    await limitsOf(quotas).admit(1)
    await expect(limitsOf(quotas).admit(1)).rejects.toEqual(exceeded('operations'))
  })

  test('of another node are seen at the next flush', async () => {
    const counts = new Map<string, number>()
    const [one, other] = [setUp({ counts }), setUp({ counts })]
    await limitsOf(one.quotas).admit(60_000)
    await limitsOf(other.quotas).admit(40_000)
    await one.quotas.flush()
    await other.quotas.flush()
    await expect(limitsOf(other.quotas).admit(1)).rejects.toEqual(exceeded('operations'))
  })

  test('that cannot be written wait and are reported, none is lost or counted twice', async () => {
    const { quotas, counts, environment, engine } = setUp()
    await limitsOf(quotas).admit(7)
    engine.failing = true
    await environment.advance(3_000)
    expect(engine.errors).toHaveLength(3)
    await limitsOf(quotas).admit(5)
    engine.failing = false
    await environment.advance(1_000)
    expect([...counts.values()]).toEqual([12])
    expect(await quotas.quotaOf(holderOf('Free'))).toMatchObject({ quotas: { operations: { used: 12 } } })
  })

  test('begin anew at the first of the next month of UTC', async () => {
    const { quotas, environment } = setUp({ nowMs: Date.UTC(2025, 0, 31, 23, 59, 59, 999) })
    await limitsOf(quotas).admit(100_000)
    await expect(limitsOf(quotas).admit(1)).rejects.toEqual(exceeded('operations'))
    environment.skip(1)
    await limitsOf(quotas).admit(100_000)
    await expect(limitsOf(quotas).admit(1)).rejects.toMatchObject({ details: { resets_at: '2025-03-01T00:00:00Z' } })
  })

  test('of Enterprise have no limit', async () => {
    const { quotas } = setUp()
    for (let index = 0; index < 3; index++) await limitsOf(quotas, 'Enterprise').admit(1e12)
  })

  test('of one key do not count for another', async () => {
    const { quotas } = setUp()
    await limitsOf(quotas).admit(100_000)
    await limitsOf(quotas, 'Free', 'other').admit(100_000)
  })
})

describe('storage', () => {
  const limit = plans.Free.storageBytesMax

  test('takes bytes up to the limit, and not one more', async () => {
    const { quotas, engine } = setUp()
    engine.storedBytes = limit - 10
    await limitsOf(quotas).admitBytes(10, written)
    await expect(limitsOf(quotas).admitBytes(1, written)).rejects.toEqual(exceeded('storage'))
    expect(new Set(engine.measured)).toEqual(new Set([namespaceOf(keyId)]))
  })

  test('is measured once a minute while there is room', async () => {
    const { quotas, engine, environment } = setUp()
    for (let second = 0; second < 60; second++) {
      await limitsOf(quotas).admitBytes(1, written)
      environment.skip(1_000)
    }
    expect(engine.measured).toHaveLength(1)
    await limitsOf(quotas).admitBytes(1, written)
    expect(engine.measured).toHaveLength(2)
  })

  test('that was freed is found before a write is refused, at most once a second', async () => {
    const { quotas, engine, environment } = setUp()
    await limitsOf(quotas).admitBytes(limit, written)
    engine.storedBytes = limit - 5
    await expect(limitsOf(quotas).admitBytes(5, written)).rejects.toEqual(exceeded('storage'))
    environment.skip(1_000)
    await limitsOf(quotas).admitBytes(5, written)
    await expect(limitsOf(quotas).admitBytes(1, written)).rejects.toEqual(exceeded('storage'))
    expect(engine.measured).toHaveLength(2)
  })
})

describe('storage that costs nothing to measure', () => {
  const limit = plans.Free.storageBytesMax

  test('is measured before every write, so nothing that was freed is missed', async () => {
    const { quotas, engine } = setUp({ measureGoodForMs: 0 })
    engine.storedBytes = limit
    await expect(limitsOf(quotas).admitBytes(1, written)).rejects.toEqual(exceeded('storage'))
    engine.storedBytes = limit - 1
    await limitsOf(quotas).admitBytes(1, written)
    engine.storedBytes = limit - 2
    await expect(limitsOf(quotas).admitBytes(3, written)).rejects.toEqual(exceeded('storage'))
    expect(engine.measured).toHaveLength(3)
  })

  test('counts writes that are under way, and no longer when they are over', async () => {
    const { quotas, engine } = setUp({ measureGoodForMs: 0 })
    engine.storedBytes = limit - 10
    let end = () => {}
    const underWay = new Promise<void>((resolve) => {
      end = resolve
    })
    await limitsOf(quotas).admitBytes(6, underWay)
    await expect(limitsOf(quotas).admitBytes(5, written)).rejects.toEqual(exceeded('storage'))
    end()
    await underWay
    await limitsOf(quotas).admitBytes(10, written)
  })

  test('lets in no more than there is room for, however many ask at once', async () => {
    const { quotas, engine } = setUp({ measureGoodForMs: 0 })
    engine.storedBytes = limit - 10
    const never = new Promise<void>(() => {})
    const asked = Array.from({ length: 20 }, () => limitsOf(quotas).admitBytes(1, never))
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  })
})

describe('connections', () => {
  test('as many as the plan allows, one more when one has ended, and ending twice is harmless', () => {
    const { quotas } = setUp()
    const ends = Array.from({ length: 10 }, () => quotas.connect(holderOf('Free')))
    expect(() => quotas.connect(holderOf('Free'))).toThrow(exceeded('connections'))
    quotas.connect(holderOf('Free', 'other'))
    ends[0]?.()
    ends[0]?.()
    quotas.connect(holderOf('Free'))
    expect(() => quotas.connect(holderOf('Free'))).toThrow(exceeded('connections'))
  })
})

describe('the quota of a key', () => {
  test('is the published example of Pro', async () => {
    const { quotas, engine } = setUp()
    engine.storedBytes = 5_368_709_120
    await limitsOf(quotas, 'Pro').admit(3_456_789)
    for (let index = 0; index < 12; index++) quotas.connect(holderOf('Pro'))
    const body = await quotas.quotaOf(holderOf('Pro'))
    expect(body).toEqual({
      user_id: keyId,
      plan: 'Pro',
      quotas: {
        storage: { limit: 10_737_418_240, used: 5_368_709_120, available: 5_368_709_120, percentage: 50 },
        operations: {
          limit: 10_000_000,
          used: 3_456_789,
          available: 6_543_211,
          percentage: 34.6,
          resets_at: '2025-02-01T00:00:00Z',
        },
        connections: { limit: 100, active: 12, available: 88, percentage: 12 },
      },
      restrictions: { max_ttl_seconds: 2_592_000, max_payload_bytes: 10_485_760, max_batch_size: 1_000 },
    })
    expect(responseProblems('getQuota', 200, body)).toEqual([])
  })

  test('of Enterprise has no limit of operations, and no share of one', async () => {
    const { quotas } = setUp()
    await limitsOf(quotas, 'Enterprise').admit(50_000_000)
    const body = await quotas.quotaOf(holderOf('Enterprise'))
    expect(body.quotas.operations).toEqual({
      limit: null,
      used: 50_000_000,
      available: null,
      percentage: 0,
      resets_at: null,
    })
    expect(responseProblems('getQuota', 200, body)).toEqual([])
  })

  test('never leaves less than nothing, nor takes more than all', async () => {
    const { quotas, engine } = setUp()
    engine.storedBytes = plans.Free.storageBytesMax * 2
    const { storage } = (await quotas.quotaOf(holderOf('Free'))).quotas
    expect(storage).toMatchObject({ available: 0, percentage: 100 })
  })

  test('looks storage up once in 60 seconds', async () => {
    const { quotas, engine, environment } = setUp()
    const used = async () => (await quotas.quotaOf(holderOf('Free'))).quotas.storage.used
    expect(await used()).toBe(0)
    engine.storedBytes = 7
    environment.skip(59_999)
    expect(await used()).toBe(0)
    environment.skip(1)
    expect(await used()).toBe(7)
  })

  test('is for keys with a plan only', async () => {
    const { quotas } = setUp()
    for (const principal of [undefined, { kind: 'open' }, holderOf(undefined)] as const) {
      await expect(quotas.quotaOf(principal)).rejects.toMatchObject({ code: 'unauthorized' })
    }
  })
})
