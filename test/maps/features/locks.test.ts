import { describe, expect, test } from 'vitest'
import { type LockChange, Locks } from '../../../src/maps/features/mod.ts'
import {
  lockNamesForgotten,
  lockNamesMax,
  lockRequestsMax,
  lockTtlMaxMs,
  lockWaitersMax,
} from '../../../src/maps/limits.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

/** What is kept, as a store would keep it. */
function keep(kept: Map<string, number>, { tokens, forgotten }: LockChange): void {
  for (const [name, token] of tokens) kept.set(name, token)
  for (const name of forgotten) kept.delete(name)
}

function benchOf(kept = new Map<string, number>(), persist?: (change: LockChange) => Promise<void>) {
  const environment = simulatedEnvironment()
  const locks = new Locks({
    environment,
    persist: persist ?? (async (change) => keep(kept, change)),
    tokens: kept,
  })
  const answers: Record<string, number | undefined | 'failed'> = {}
  /** Asks in the name of a connection, and notes the answer under it. */
  const ask = (connection: string, ttlMs?: number, name = 'l', as = connection): void => {
    locks.request(name, ttlMs, connection).then(
      (token) => {
        answers[as] = token
      },
      () => {
        answers[as] = 'failed'
      },
    )
  }
  return { environment, locks, kept, answers, ask }
}

const failure = (code: string) => expect.objectContaining({ code })

describe('a lock', () => {
  test('is granted with tokens from 1 upwards, to one at a time and in the order of asking', async () => {
    const { environment, locks, answers, ask } = benchOf()
    for (const connection of ['a', 'b', 'c']) ask(connection)
    await environment.advance(0)
    expect(answers).toEqual({ a: 1 })
    expect(locks.release('l', 1, 'a')).toBe(true)
    await environment.advance(0)
    expect(answers).toEqual({ a: 1, b: 2 })
    expect(locks.release('l', 2, 'b')).toBe(true)
    await environment.advance(0)
    expect(answers).toEqual({ a: 1, b: 2, c: 3 })
  })

  test('is given back only by its holder and with its token', async () => {
    const { locks } = benchOf()
    await locks.request('l', undefined, 'a')
    expect([locks.release('l', 2, 'a'), locks.release('l', 1, 'b'), locks.release('m', 1, 'a')]).toEqual([
      false,
      false,
      false,
    ])
    expect([locks.release('l', 1, 'a'), locks.release('l', 1, 'a')]).toEqual([true, false])
  })

  test('has the same token for its holder, who holds it as long as it asked for last', async () => {
    const { environment, locks, answers, ask } = benchOf()
    expect(await locks.request('l', 1_000, 'a')).toBe(1)
    environment.skip(900)
    expect(await locks.request('l', 1_000, 'a')).toBe(1)
    expect(await locks.request('l', 10, 'a')).toBe(1)
    ask('b', 1_000)
    await environment.advance(999)
    expect(answers).toEqual({})
    await environment.advance(1)
    expect(answers).toEqual({ b: 2 })
  })

  test('ends with its time, to the millisecond, and not without one', async () => {
    const { environment, locks, answers, ask } = benchOf()
    await locks.request('timed', 100, 'a')
    await locks.request('endless', undefined, 'a')
    ask('b', 60_000, 'timed', 'timed')
    ask('b', lockTtlMaxMs, 'endless', 'endless')
    await environment.advance(99)
    expect(answers).toEqual({})
    await environment.advance(1)
    expect(answers).toEqual({ timed: 2 })
    await environment.advance(lockTtlMaxMs)
    expect(answers).toEqual({ timed: 2 })
  })

  test('ends with its time also where the timer is late', async () => {
    const { environment, locks } = benchOf()
    await locks.request('l', 100, 'a')
    environment.skip(100)
    expect(locks.release('l', 1, 'a')).toBe(false)
    expect(await locks.request('l', 100, 'b')).toBe(2)
  })

  test('is not granted to who no longer waits: after its time and 5 s more, or after 5 s', async () => {
    const { environment, locks, answers, ask } = benchOf()
    await locks.request('l', undefined, 'a')
    ask('timed', 2_000)
    ask('endless')
    await environment.advance(4_999)
    expect(answers).toEqual({})
    await environment.advance(1)
    expect(answers).toEqual({ endless: undefined })
    await environment.advance(1_999)
    expect(Object.keys(answers)).toEqual(['endless'])
    await environment.advance(1)
    expect(answers).toEqual({ endless: undefined, timed: undefined })
    ask('late', 1)
    environment.skip(5_001)
    locks.release('l', 1, 'a')
    await environment.advance(0)
    expect(answers.late).toBeUndefined()
    expect(await locks.request('l', undefined, 'next')).toBe(2)
  })

  test('goes to the next when the holder’s connection is gone, whose own requests end', async () => {
    const { environment, locks, answers, ask } = benchOf()
    ask('a', undefined, 'l', 'held')
    ask('b', undefined, 'm', 'other')
    ask('a', undefined, 'm', 'waiting')
    ask('c')
    locks.disconnected('a')
    locks.disconnected('a')
    await environment.advance(0)
    expect(answers).toEqual({ held: undefined, other: 1, waiting: undefined, c: 2 })
    expect(locks.release('l', 1, 'a')).toBe(false)
    locks.disconnected('b')
    expect(await locks.request('m', undefined, 'd')).toBe(2)
  })

  test('is granted to all requests of a connection at once', async () => {
    const { environment, locks, answers, ask } = benchOf()
    await locks.request('l', undefined, 'a')
    ask('b', 1_000, 'l', 'first')
    ask('c', 1_000)
    ask('b', 3_000, 'l', 'second')
    locks.release('l', 1, 'a')
    await environment.advance(2_999)
    expect(answers).toEqual({ first: 2, second: 2 })
    await environment.advance(1)
    expect(answers).toEqual({ first: 2, second: 2, c: 3 })
  })

  test('leaves no timer and no claim behind', async () => {
    const { environment, locks, ask } = benchOf()
    for (const connection of ['a', 'b', 'c']) ask(connection, 1_000)
    locks.disconnected('b')
    locks.release('l', 1, 'a')
    locks.disconnected('c')
    expect(environment.pendingTimers()).toBe(0)
  })
})

describe('a token', () => {
  test('is told only when it is durable', async () => {
    const open: (() => void)[] = []
    const { environment, locks, answers, ask } = benchOf(undefined, () => new Promise((resolve) => open.push(resolve)))
    ask('a', 1_000)
    ask('a', 1_000, 'l', 'again')
    await environment.advance(10)
    expect(answers).toEqual({})
    open[0]!()
    await environment.advance(0)
    expect(answers).toEqual({ a: 1, again: 1 })
    locks.release('l', 1, 'a')
    ask('b', 1_000)
    await environment.advance(1_000)
    open[1]!()
    await environment.advance(0)
    expect(answers).toEqual({ a: 1, again: 1, b: undefined })
  })

  test('that cannot be made durable fails its request, and the lock goes on to the next', async () => {
    const kept = new Map<string, number>()
    let fails = true
    const { environment, answers, ask } = benchOf(kept, async (change) => {
      if (fails) throw new Error('disk full')
      keep(kept, change)
    })
    ask('a')
    ask('b')
    fails = false
    await environment.advance(0)
    expect(answers).toEqual({ a: 'failed', b: 2 })
  })

  test('is higher than all before a restart', async () => {
    const first = benchOf()
    await first.locks.request('l', undefined, 'a')
    first.locks.release('l', 1, 'a')
    await first.locks.request('l', undefined, 'b')
    const second = benchOf(first.kept)
    expect(await second.locks.request('l', undefined, 'c')).toBe(3)
    expect(await second.locks.request('other', undefined, 'c')).toBe(1)
  })
})

describe('locks are limited:', () => {
  test('names and times', async () => {
    const { locks } = benchOf()
    expect(await locks.request('x'.repeat(256), lockTtlMaxMs, 'a')).toBe(1)
    expect(await locks.request('y', 0.5, 'a')).toBe(1)
    for (const name of ['', 'x'.repeat(257), 'a b'])
      await expect(locks.request(name, 1, 'a')).rejects.toThrow(failure('validation_failed'))
    for (const ttlMs of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, lockTtlMaxMs + 1])
      await expect(locks.request('l', ttlMs, 'a')).rejects.toThrow(failure('validation_failed'))
  })

  test('requests that wait for one', async () => {
    const { locks, environment } = benchOf()
    await locks.request('l', undefined, 'a')
    const waiting = Array.from({ length: lockWaitersMax }, (_, at) => locks.request('l', undefined, `w${at}`))
    await expect(locks.request('l', undefined, 'more')).rejects.toThrow(failure('overloaded'))
    locks.disconnected('w7')
    const more = locks.request('l', undefined, 'more')
    await environment.advance(5_000)
    expect(new Set(await Promise.all([...waiting, more]))).toEqual(new Set([undefined]))
  })

  test('what one connection holds or waits for', async () => {
    const { locks } = benchOf()
    for (let at = 0; at < lockRequestsMax; at += 1) await locks.request(`l${at}`, undefined, 'a')
    await expect(locks.request('more', undefined, 'a')).rejects.toThrow(failure('overloaded'))
    expect(await locks.request('l5', undefined, 'a')).toBe(1)
    expect(await locks.request('more', undefined, 'b')).toBe(1)
    locks.release('l5', 1, 'a')
    expect(await locks.request('l5', undefined, 'a')).toBe(2)
  })

  test('names that are remembered, and one that was forgotten begins above its last token', async () => {
    const { locks, kept } = benchOf(
      new Map(Array.from({ length: lockNamesMax }, (_, at) => [`l${at}`, 500 - (at % 500)])),
    )
    expect(await locks.request('new', undefined, 'a')).toBe(501)
    expect(kept.size).toBe(lockNamesMax - lockNamesForgotten + 2)
    expect([kept.has('l999'), kept.has('l1000'), kept.get('new')]).toEqual([false, true, 501])
    const again = benchOf(kept)
    expect(await again.locks.request('l7', undefined, 'a')).toBe(501)
    expect(await again.locks.request('l1001', undefined, 'a')).toBe(500)
  })
})
