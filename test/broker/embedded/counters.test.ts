import { expect, test } from 'vitest'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { contentsOf, open, reopened } from './queues/fixtures.ts'

test('a counter adds up until its deadline and then begins anew', async () => {
  const environment = simulatedEnvironment()
  const opened = await open({ environment })
  const deadlineMs = environment.nowMs() + 1_000
  expect(await opened.counters.count('n', 2, deadlineMs)).toBe(2)
  expect(await opened.counters.count('n', 3, deadlineMs)).toBe(5)
  await environment.advance(999)
  expect(await opened.counters.count('n', 0, deadlineMs)).toBe(5)
  // The moment has come, its timer has not.
  environment.skip(1)
  expect(await opened.counters.count('n', 1, deadlineMs + 1_000)).toBe(1)
  await environment.advance(1_000)
  expect(contentsOf(opened)).not.toContain('counter')
  expect(environment.pendingTimers()).toBe(0)
  opened.stop()
  await opened.storage.close()
})

for (const isFromSnapshot of [false, true]) {
  test(`sums and deadlines are there after a restart (${isFromSnapshot ? 'snapshot' : 'journal'})`, async () => {
    const environment = simulatedEnvironment()
    let opened = await open({ environment })
    const deadlineMs = environment.nowMs() + 1_000
    for (let k = 0; k < 20; k++) await opened.counters.count(`n${k % 7}`, k, deadlineMs + 100 * (k % 7))
    const before = contentsOf(opened)
    if (isFromSnapshot) await opened.state.takeSnapshot()
    opened = await reopened(opened)
    expect(contentsOf(opened)).toBe(before)
    await environment.advance(1_000)
    expect(await opened.counters.count('n0', 1, deadlineMs + 9_000)).toBe(1)
    expect(await opened.counters.count('n1', 0, deadlineMs + 9_000)).toBe(1 + 8 + 15)
    opened.stop()
    await opened.storage.close()
  })
}

test('there are as many counters as there may be', async () => {
  const environment = simulatedEnvironment()
  const opened = await open({ environment, countersMax: 2 })
  const deadlineMs = environment.nowMs() + 1_000
  await opened.counters.count('a', 1, deadlineMs)
  await opened.counters.count('b', 1, deadlineMs)
  await expect(opened.counters.count('c', 1, deadlineMs)).rejects.toMatchObject({ code: 'memory_limit_exceeded' })
  expect(await opened.counters.count('a', 1, deadlineMs)).toBe(2)
  await environment.advance(1_000)
  expect(await opened.counters.count('c', 1, deadlineMs + 9_000)).toBe(1)
  opened.stop()
  await opened.storage.close()
})
