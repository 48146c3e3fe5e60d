import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Pacer, RateMeter, releaseSize } from '../../src/runs/pace.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))

test('RUN-3: a paced run never releases more than its rate allows, and keeps to it', async () => {
  const environment = simulatedEnvironment()
  const pacer = new Pacer(environment, 100)
  let released = 0
  const startedMs = environment.monotonicMs()
  while (environment.monotonicMs() - startedMs < 10_000) {
    if (pacer.waitMs > 0) await environment.advance(pacer.waitMs)
    pacer.released(5)
    released += 5
  }
  expect(released).toBeGreaterThanOrEqual(1_000)
  expect(released).toBeLessThanOrEqual(1_010)
})

test('time lost in a pause is not caught up in a burst', async () => {
  const environment = simulatedEnvironment()
  const pacer = new Pacer(environment, 10)
  pacer.released(1)
  await environment.advance(60_000)
  pacer.released(1)
  pacer.released(1)
  expect(pacer.waitMs).toBeGreaterThan(50)
})

test('without a rate there is no wait', () => {
  const pacer = new Pacer(simulatedEnvironment(), undefined)
  pacer.released(1_000_000)
  expect(pacer.waitMs).toBe(0)
})

test(`the size of a release is from 1 to the maximum, whatever the rate (seed ${seed})`, () => {
  const rates = fc.option(fc.double({ min: 1e-9, max: 1e7, noNaN: true }), { nil: undefined })
  fc.assert(
    fc.property(rates, (rate) => {
      const size = releaseSize(rate, undefined, 512)
      return Number.isInteger(size) && size >= 1 && size <= 512
    }),
    { seed },
  )
  expect(releaseSize(1000, 7, 512)).toBe(7)
  expect(releaseSize(undefined, 10_000, 512)).toBe(512)
})

test('the meter measures the last second of work', async () => {
  const environment = simulatedEnvironment()
  const meter = new RateMeter(environment)
  expect(meter.rate).toBe(0)
  for (let position = 0; position <= 3_000; position += 100) {
    meter.note(position)
    await environment.advance(50)
  }
  expect(meter.rate).toBeGreaterThan(1_900)
  expect(meter.rate).toBeLessThan(2_100)
  meter.restart(3_000)
  expect(meter.rate).toBe(0)
})
