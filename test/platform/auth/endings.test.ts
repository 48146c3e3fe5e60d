import { expect, test } from 'vitest'
import { callAt, Endings } from '../../../src/platform/auth/endings.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

const dayMs = 24 * 3_600_000
/** The longest wait that a timer of Node takes; a longer one ends at once. */
const timerMaxMs = 2 ** 31 - 1

function heard() {
  const environment = simulatedEnvironment()
  const calls: number[] = []
  return { environment, calls, listener: () => void calls.push(environment.nowMs()) }
}

test('a listener is called once, by whichever end comes first', async () => {
  const { environment, calls, listener } = heard()
  const endings = new Endings(environment)
  const atMs = environment.nowMs() + 1_000
  endings.on('revoked', atMs, listener)
  endings.end('another')
  expect(calls).toHaveLength(0)
  endings.end('revoked')
  endings.end('revoked')
  await environment.advance(2_000)
  expect(calls).toEqual([atMs - 1_000])
  endings.on('expired', environment.nowMs() + 1_000, listener)
  await environment.advance(999)
  expect(calls).toHaveLength(1)
  await environment.advance(1)
  endings.end('expired')
  expect(calls).toHaveLength(2)
})

test('what was forgotten is not called, and the others of its key are', async () => {
  const { environment, calls, listener } = heard()
  const endings = new Endings(environment)
  const forget = endings.on('key', environment.nowMs() + 10, () => expect.fail('called'))
  endings.on('key', undefined, listener)
  forget()
  await environment.advance(20)
  endings.end('key')
  forget()
  expect(calls).toHaveLength(1)
})

test('a moment years away is met, through waits that a timer takes', async () => {
  const { environment, calls, listener } = heard()
  const waits: number[] = []
  const after: typeof environment.after = (delayMs, callback) => {
    waits.push(delayMs)
    return environment.after(delayMs, callback)
  }
  const atMs = environment.nowMs() + 60 * dayMs + 5
  callAt({ ...environment, nowMs: () => environment.nowMs(), after }, atMs, listener)
  await environment.advance(60 * dayMs + 4)
  expect(calls).toEqual([])
  await environment.advance(1)
  expect(calls).toEqual([atMs])
  expect(Math.max(...waits)).toBeLessThan(timerMaxMs)
})
