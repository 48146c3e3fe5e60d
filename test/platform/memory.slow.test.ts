import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { createMemoryGuard, type MemoryState } from '../../src/platform/memory/mod.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'

/** A guard over a number that the test sets. */
function guardOf(limitBytes = 1000) {
  const environment = simulatedEnvironment()
  const memory = { rssBytes: 100 }
  const errors: unknown[] = []
  const guard = createMemoryGuard({
    environment,
    limitBytes,
    readRssBytes: () => memory.rssBytes,
    onReleaserError: (error) => errors.push(error),
  })
  const states: MemoryState[] = []
  guard.onChange(({ state }) => states.push(state))
  const become = async (rssBytes: number): Promise<MemoryState> => {
    memory.rssBytes = rssBytes
    await environment.advance(100)
    return guard.current().state
  }
  guard.start()
  return { environment, memory, guard, states, errors, become }
}

describe('the state', () => {
  test('PLAT-8: gets high at 90 % of the limit, and normal again at 80 %', async () => {
    const { become, states } = guardOf()
    expect(await become(899)).toBe('normal')
    expect(await become(900)).toBe('high')
    expect(await become(801)).toBe('high')
    expect(await become(899)).toBe('high')
    expect(await become(800)).toBe('normal')
    expect(await become(899)).toBe('normal')
    expect(states).toEqual(['high', 'normal'])
  })

  test('is known from the start, before the first poll', () => {
    const guard = createMemoryGuard({ environment: simulatedEnvironment(), limitBytes: 1000, readRssBytes: () => 950 })
    guard.start()
    expect(guard.current()).toEqual({ state: 'high', rssBytes: 950, limitBytes: 1000 })
  })

  test('is always normal without a limit, and nothing is polled', async () => {
    const { become, guard, environment, states } = guardOf(0)
    expect(environment.pendingTimers()).toBe(0)
    expect(await become(1e12)).toBe('normal')
    expect(guard.current().rssBytes).toBe(1e12)
    expect(states).toEqual([])
  })

  test('stops changing once the guard is stopped, and listeners can leave', async () => {
    const { become, guard, environment, states } = guardOf()
    const heard: string[] = []
    const leave = guard.onChange(({ state }) => heard.push(state))
    leave()
    await become(950)
    guard.stop()
    expect(environment.pendingTimers()).toBe(0)
    await become(100)
    expect(states).toEqual(['high'])
    expect(heard).toEqual([])
  })

  test('is looked at ten times a second', async () => {
    const { environment, memory, states } = guardOf()
    memory.rssBytes = 950
    await environment.advance(99)
    expect(states).toEqual([])
    await environment.advance(1)
    expect(states).toEqual(['high'])
  })
})

describe('releasers', () => {
  test('are asked when memory gets high, and every second while it stays so', async () => {
    const { become, environment, guard } = guardOf()
    let asked = 0
    guard.registerReleaser(() => {
      asked++
    })
    await become(899)
    expect(asked).toBe(0)
    await become(950)
    expect(asked).toBe(1)
    await environment.advance(900)
    expect(asked).toBe(1)
    await environment.advance(100)
    expect(asked).toBe(2)
    await become(100)
    await environment.advance(5000)
    expect(asked).toBe(2)
  })

  test('that fail, now or later, are reported and keep no other from being asked', async () => {
    const { become, guard, errors } = guardOf()
    let asked = 0
    guard.registerReleaser(() => {
      throw new Error('now')
    })
    guard.registerReleaser(async () => {
      throw new Error('later')
    })
    const leave = guard.registerReleaser(() => {
      asked += 100
    })
    leave()
    guard.registerReleaser(() => {
      asked++
    })
    await become(950)
    expect(asked).toBe(1)
    expect(errors).toEqual([new Error('now'), new Error('later')])
  })
})

/** Makes garbage, collects it, and prints how much heap and how much resident memory that gave back. */
const collection = `
  import { collectGarbage } from './src/platform/memory/collect-garbage.ts'
  const makeGarbage = () => Array.from({ length: 1_000_000 }, (_, at) => ({ at, text: 'entry ' + at })).length
  makeGarbage()
  const full = process.memoryUsage()
  collectGarbage()
  const heap = full.heapTotal - process.memoryUsage().heapTotal
  // Another thread unmaps the pages within milliseconds.
  const deadline = performance.now() + 5_000
  let rss = 0
  while (rss <= heap / 2 && performance.now() < deadline) {
    await new Promise((resolve) => setImmediate(resolve))
    rss = full.rss - process.memoryUsage.rss()
  }
  console.log(JSON.stringify({ heap, rss }))
`

test('collecting garbage hands real memory back to the system', () => {
  // A process of its own: the heap of this one holds what other tests left behind.
  const options = ['--import', 'tsx', '--input-type=module', '--eval', collection]
  const { heap, rss } = JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }))
  expect(heap).toBeGreaterThan(32 * 1024 * 1024)
  expect(rss).toBeGreaterThan(heap / 2)
})
