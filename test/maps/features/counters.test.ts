import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CounterChange, Counters } from '../../../src/maps/features/mod.ts'
import { counterListenersMax, counterNodeIdMax, counterNodesMax, countersMax } from '../../../src/maps/limits.ts'
import { seed } from './seed.ts'

function benchOf(kept = new Map<string, CounterChange>()) {
  const persist = async (change: CounterChange): Promise<void> => {
    kept.set(change.name, structuredClone(change))
  }
  return { counters: new Counters({ persist, kept: kept.values() }), kept }
}

const failure = (code: string) => expect.objectContaining({ code })
const nodes = (count: number, prefix = 'n'): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${at}`, 1]))

describe('a counter', () => {
  test('takes either shape, keeps the higher count of each node, and answers in both shapes', async () => {
    const { counters } = benchOf()
    await counters.merge('c', { positive: { a: 5, b: 2 }, negative: { a: 1 } }, 'x')
    const state = await counters.merge('c', { p: { a: 3, b: 7 }, n: { b: 4 } }, 'y')
    const [positive, negative] = [
      { a: 5, b: 7 },
      { a: 1, b: 4 },
    ]
    expect(state).toEqual({ positive, negative, p: positive, n: negative })
    expect(counters.state('c')).toEqual(state)
  })

  test('that nobody counted is 0 and takes no room', async () => {
    const { counters, kept } = benchOf()
    const empty = { positive: {}, negative: {}, p: {}, n: {} }
    expect(counters.state('c')).toEqual(empty)
    expect(await counters.merge('c', { p: { a: 0, b: -1, c: Number.NaN }, n: {} }, 'x')).toEqual(empty)
    expect(kept.size).toBe(0)
  })

  test('is there again after a restart', async () => {
    const first = benchOf()
    await first.counters.merge('c', { p: { a: 5, ['__proto__']: 2 } }, 'x')
    const second = benchOf(first.kept)
    expect(second.counters.state('c')).toEqual(first.counters.state('c'))
    expect(Object.keys(second.counters.state('c').p)).toEqual(['a', '__proto__'])
    first.kept.clear()
    await second.counters.merge('c', { p: { a: 5 } }, 'x')
    expect(first.kept.size).toBe(0)
  })

  test('tells its listeners of a change, in whose name it was made, once it is durable', async () => {
    let finish = (): void => {}
    const counters = new Counters({
      persist: () =>
        new Promise((resolve) => {
          finish = resolve
        }),
    })
    const heard: unknown[] = []
    const stop = counters.listen('c', ({ p }, by) => heard.push([p, by]))
    counters.listen('other', () => heard.push('other'))
    const merged = counters.merge('c', { p: { a: 1 } }, 'x')
    const again = counters.merge('c', { p: { a: 1 } }, 'y')
    expect(heard).toEqual([])
    finish()
    await Promise.all([merged, again])
    expect(heard).toEqual([[{ a: 1 }, 'x']])
    stop()
    stop()
    const last = counters.merge('c', { p: { a: 2 } }, 'x')
    finish()
    await last
    expect(heard).toHaveLength(1)
  })

  test('that could not be made durable fails, and is tried again when the client comes again', async () => {
    const kept: CounterChange[] = []
    let fails = true
    const counters = new Counters({
      persist: async (change) => {
        if (fails) throw new Error('disk full')
        kept.push(change)
      },
    })
    await expect(counters.merge('c', { p: { a: 1 } }, 'x')).rejects.toThrow('disk full')
    fails = false
    await counters.merge('c', { p: { a: 1 } }, 'x')
    await counters.merge('c', { p: { a: 1 } }, 'x')
    expect(kept.map(({ state }) => state.p)).toEqual([{ a: 1 }])
  })
})

describe('counters are limited:', () => {
  test('names', async () => {
    const { counters } = benchOf()
    for (const name of ['', 'x'.repeat(257), 'a b']) {
      expect(() => counters.state(name)).toThrow(failure('validation_failed'))
      expect(() => counters.listen(name, () => {})).toThrow(failure('validation_failed'))
      await expect(counters.merge(name, { p: { a: 1 } }, 'x')).rejects.toThrow(failure('validation_failed'))
    }
  })

  test('how many there are', async () => {
    const { counters } = benchOf()
    for (let at = 0; at < countersMax; at += 1) await counters.merge(`c${at}`, { p: { a: 1 } }, 'x')
    await expect(counters.merge('more', { p: { a: 1 } }, 'x')).rejects.toThrow(failure('quota_exceeded'))
    expect((await counters.merge('c0', { p: { a: 2 } }, 'x')).p).toEqual({ a: 2 })
  })

  test('nodes of one, none of which is taken when they are too many', async () => {
    const { counters } = benchOf()
    await counters.merge('c', { p: nodes(counterNodesMax) }, 'x')
    await expect(counters.merge('c', { n: { n0: 1, more: 1 } }, 'x')).rejects.toThrow(failure('quota_exceeded'))
    expect(counters.state('c').n).toEqual({})
    expect((await counters.merge('c', { n: { n0: 1 } }, 'x')).n).toEqual({ n0: 1 })
  })

  test('characters of a node id', async () => {
    const { counters } = benchOf()
    await counters.merge('c', { p: { ['x'.repeat(counterNodeIdMax)]: 1 } }, 'x')
    await expect(counters.merge('c', { p: { ['x'.repeat(counterNodeIdMax + 1)]: 1 } }, 'x')).rejects.toThrow(
      failure('validation_failed'),
    )
  })

  test('listeners', () => {
    const { counters } = benchOf()
    const stops = Array.from({ length: counterListenersMax }, (_, at) => counters.listen(`c${at % 7}`, () => {}))
    expect(() => counters.listen('c', () => {})).toThrow(failure('quota_exceeded'))
    stops[0]!()
    counters.listen('c', () => {})
  })
})

const anyCounts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(9))
const anyState = fc.record(
  { positive: anyCounts, negative: anyCounts, p: anyCounts, n: anyCounts },
  { requiredKeys: [] },
)

/** What a counter comes to when each state is merged by `change`d ways. */
const sameWhateverTheOrder = (merges: (states: readonly object[]) => readonly object[]) =>
  fc.asyncProperty(fc.array(anyState, { maxLength: 8 }), async (states) => {
    const [one, two] = [benchOf(), benchOf()]
    for (const state of states) await one.counters.merge('c', state, 'x')
    for (const state of merges(states)) await two.counters.merge('c', state, 'x')
    expect(two.counters.state('c')).toEqual(one.counters.state('c'))
    expect(benchOf(one.kept).counters.state('c')).toEqual(one.counters.state('c'))
  })

test(`counters come out equal in any order and however often they are told (TEST_SEED=${seed})`, async () => {
  await fc.assert(
    sameWhateverTheOrder((states) => [...states.toReversed(), ...states]),
    { seed },
  )
})

test('counters that miss a state would be caught', async () => {
  const { failed } = await fc.check(
    sameWhateverTheOrder((states) => states.slice(1)),
    { seed },
  )
  expect(failed).toBe(true)
})
