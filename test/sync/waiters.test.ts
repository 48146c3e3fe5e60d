import { expect, test } from 'vitest'
import { waitersPerTenantMax } from '../../src/sync/limits.ts'
import { Tenants } from '../../src/sync/tenants.ts'
import { Waiters } from '../../src/sync/waiters.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'

async function openWaiters() {
  const environment = simulatedEnvironment()
  const storage = await openMemoryStorage()
  const tenants = await Tenants.open(storage, environment)
  const waiters = new Waiters(environment, tenants)
  const [acme, other] = [await tenants.of('acme'), await tenants.of('other')]
  return { environment, tenants, waiters, acme, other }
}

const never = new AbortController().signal

/** Whether a promise has settled by now. */
async function isOver(promise: Promise<unknown>): Promise<boolean> {
  let over = false
  void promise.then(() => {
    over = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  return over
}

test('who waits is woken by its own tenant, and only by a position that it does not have', async () => {
  const { tenants, waiters, acme, other } = await openWaiters()
  const waiting = waiters.wait(acme, 2, never)
  tenants.advanced(other, 5)
  tenants.advanced(acme, 2)
  expect(await isOver(waiting)).toBe(false)
  tenants.advanced(acme, 3)
  expect(await isOver(waiting)).toBe(true)
  expect(await isOver(waiters.wait(acme, 2, never))).toBe(true)
})

test('waiting ends after its time or with its signal, and leaves nothing behind', async () => {
  const { environment, waiters, acme } = await openWaiters()
  const timers = environment.pendingTimers()
  const timed = waiters.wait(acme, 0, never, 1_000)
  await environment.advance(999)
  expect(await isOver(timed)).toBe(false)
  await environment.advance(1)
  expect(await isOver(timed)).toBe(true)
  const leaving = new AbortController()
  const left = waiters.wait(acme, 0, leaving.signal, 1_000)
  leaving.abort()
  expect(await isOver(left)).toBe(true)
  expect(await isOver(waiters.wait(acme, 0, leaving.signal))).toBe(true)
  expect(environment.pendingTimers()).toBe(timers)
})

test('as many as may wait for one tenant do, and one more is told to come later', async () => {
  const { waiters, acme, other } = await openWaiters()
  const stops = Array.from({ length: waitersPerTenantMax }, () => waiters.listen(acme, () => undefined))
  expect(() => waiters.listen(acme, () => undefined)).toThrow(/wait for changes/)
  await expect(waiters.wait(acme, 0, never)).rejects.toThrow(/wait for changes/)
  waiters.listen(other, () => undefined)
  stops[0]?.()
  stops[0]?.()
  waiters.listen(acme, () => undefined)
  expect(() => waiters.listen(acme, () => undefined)).toThrow(/wait for changes/)
})

test('a listener that ends while others are told is not told again', async () => {
  const { tenants, waiters, acme } = await openWaiters()
  const heard: string[] = []
  const stop = waiters.listen(acme, () => {
    heard.push('first')
    stop()
  })
  waiters.listen(acme, () => void heard.push('second'))
  tenants.advanced(acme, 1)
  tenants.advanced(acme, 2)
  expect(heard).toEqual(['first', 'second', 'second'])
})
