import { describe, expect, test } from 'vitest'
import { randomId, sleep } from '../../src/environment.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'

describe('the simulated environment', () => {
  test('runs timers in the order of their times, each at its own time', async () => {
    const environment = simulatedEnvironment({ startMs: 1000 })
    const seen: [string, number][] = []
    const note = (name: string) => () => {
      seen.push([name, environment.nowMs()])
    }
    environment.after(30, note('late'))
    environment.after(10, note('early'))
    environment.every(20, note('often'))
    environment.after(10, note('early too'))
    await environment.advance(45)
    expect(seen).toEqual([
      ['early', 1010],
      ['early too', 1010],
      ['often', 1020],
      ['late', 1030],
      ['often', 1040],
    ])
    expect(environment.monotonicMs()).toBe(45)
    expect(environment.pendingTimers()).toBe(1)
  })

  test('runs no cancelled timer, and those that a timer starts', async () => {
    const environment = simulatedEnvironment()
    const seen: number[] = []
    const cancel = environment.after(5, () => seen.push(5))
    environment.after(4, cancel)
    environment.after(10, () => environment.after(10, () => seen.push(environment.monotonicMs())))
    await environment.advance(20)
    expect(seen).toEqual([20])
  })

  test('lets code that awaits a timer go on before the next one', async () => {
    const environment = simulatedEnvironment()
    const seen: number[] = []
    const work = (async () => {
      for (let step = 0; step < 3; step++) {
        await sleep(environment, 100)
        seen.push(environment.monotonicMs())
      }
    })()
    await environment.advance(1000)
    await work
    expect(seen).toEqual([100, 200, 300])
  })

  test('moves the wall clock alone when asked', () => {
    const environment = simulatedEnvironment({ startMs: 5000 })
    environment.shiftWallClock(-1000)
    environment.skip(10)
    expect([environment.nowMs(), environment.monotonicMs()]).toEqual([4010, 10])
  })

  test('gives the same random bytes for the same seed and others for another', () => {
    const idOf = (seed: number): string => randomId(simulatedEnvironment({ seed }), 16)
    expect(idOf(1)).toBe(idOf(1))
    expect(idOf(1)).not.toBe(idOf(2))
    expect(new Set(simulatedEnvironment().randomBytes(4096)).size).toBe(256)
  })
})
