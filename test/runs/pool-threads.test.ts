import { afterEach, expect, test } from 'vitest'
import { calmMs, GenerationPool } from '../../src/runs/pool.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'

const pools: GenerationPool[] = []

function poolOf(workerThreads: number) {
  const environment = simulatedEnvironment()
  const pool = new GenerationPool({ workerThreads, admission: () => Promise.resolve(), environment })
  pools.push(pool)
  return { environment, pool }
}

afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
})

test('every shortage of memory halves the threads, down to one', async () => {
  const { pool } = poolOf(6)
  const seen: number[] = []
  for (let shortage = 0; shortage < 4; shortage++) {
    await pool.release()
    seen.push(pool.workerThreads)
  }
  expect(seen).toEqual([3, 1, 1, 1])
})

test('in calm times the threads double until there are as many as configured', async () => {
  const { environment, pool } = poolOf(6)
  await pool.release()
  await pool.release()
  const seen: number[] = []
  for (let calm = 0; calm < 5; calm++) {
    await environment.advance(calmMs)
    seen.push(pool.workerThreads)
  }
  expect(seen).toEqual([2, 4, 6, 6, 6])
  expect(environment.pendingTimers()).toBe(0)
})

test('a shortage that lasts keeps the threads few: the calm time begins with the last call', async () => {
  const { environment, pool } = poolOf(4)
  for (let second = 0; second < 300; second++) {
    await pool.release()
    await environment.advance(1_000)
    expect(pool.workerThreads).toBeLessThan(4)
  }
  await environment.advance(calmMs - 1_001)
  expect(pool.workerThreads).toBe(1)
  await environment.advance(1)
  expect(pool.workerThreads).toBe(2)
})

test('a pool of one thread, and one that is closed, wait for nothing', async () => {
  const single = poolOf(1)
  await single.pool.release()
  expect(single.environment.pendingTimers()).toBe(0)
  const closed = poolOf(4)
  await closed.pool.release()
  await closed.pool.close()
  expect(closed.environment.pendingTimers()).toBe(0)
})
