import { expect, test } from 'vitest'
import { Counters, Locks } from '../../../src/maps/features/mod.ts'
import { counterNodesMax, counterNodesTotalMax, lockNamesMax } from '../../../src/maps/limits.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const persist = async (): Promise<void> => {}
const failure = (code: string) => expect.objectContaining({ code })

test('locks that are held are limited in number', async () => {
  const locks = new Locks({ environment: simulatedEnvironment(), persist })
  for (let at = 0; at < lockNamesMax; at += 1) void locks.request(`l${at}`, undefined, `c${at >> 9}`)
  await expect(locks.request('more', undefined, 'a')).rejects.toThrow(failure('overloaded'))
  expect(locks.release('l9', 1, 'c0')).toBe(true)
  expect(await locks.request('more', undefined, 'a')).toBe(2)
})

test('nodes of all counters together are limited in number', async () => {
  const counters = new Counters({ persist })
  const nodes = (count: number): Record<string, number> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, 1]))
  const whole = Math.floor(counterNodesTotalMax / counterNodesMax)
  for (let at = 0; at < whole; at += 1) await counters.merge(`c${at}`, { p: nodes(counterNodesMax) }, 'x')
  await counters.merge('rest', { p: nodes(counterNodesTotalMax - whole * counterNodesMax) }, 'x')
  await expect(counters.merge('more', { p: { a: 1 } }, 'x')).rejects.toThrow(failure('quota_exceeded'))
  expect((await counters.merge('c0', { p: { n0: 2 } }, 'x')).p.n0).toBe(2)
})
