import { expect, test } from 'vitest'
import { config, message, numbersFrom, type Opened, open, reopened } from './queues/fixtures.ts'

const target = 'queue:q'

test('a producer that is not known is at 0; what is known is skipped', async () => {
  const opened = await open()
  const { producers, state } = opened
  expect(producers.position('p', target)).toBe(0)
  producers.advance({ id: 'p', from: 10 }, target, 5)
  await state.settled()
  expect([producers.position('p', target), producers.position('p', 'room:q')]).toEqual([15, 0])
  const items = [0, 1, 2, 3, 4]
  expect(producers.fresh({ id: 'p', from: 12 }, target, items)).toEqual([3, 4])
  expect(producers.fresh({ id: 'p', from: 15 }, target, items)).toEqual(items)
  expect(producers.fresh({ id: 'p', from: 3 }, target, items)).toEqual([])
  expect(producers.fresh(undefined, target, items)).toBe(items)
  opened.stop()
  await opened.storage.close()
})

test('ids and targets cannot be mixed up', async () => {
  const opened = await open()
  opened.producers.advance({ id: 'a","b', from: 0 }, 'c', 1)
  expect(opened.producers.position('a', 'b","c')).toBe(0)
  opened.stop()
  await opened.storage.close()
})

test('beyond the limit the one that has not moved for longest is forgotten', async () => {
  const opened = await open({ producersMax: 3 })
  for (const id of ['a', 'b', 'c', 'a']) opened.producers.advance({ id, from: 0 }, target, 1)
  expect(positions(opened)).toEqual({ a: 1, b: 1, c: 1, d: 0 })
  opened.producers.advance({ id: 'd', from: 0 }, target, 1)
  expect(positions(opened)).toEqual({ a: 1, b: 0, c: 1, d: 1 })
  opened.stop()
  await opened.storage.close()
})

for (const seed of [1, 2, 3]) {
  test(`who is forgotten is the same after a snapshot and a restart (seed ${seed})`, async () => {
    const below = numbersFrom(seed)
    const opened = await open({ producersMax: 40 })
    const order: string[] = []
    const move = () => {
      const id = `p${below(40)}`
      order.splice(0, order.length, ...order.filter((other) => other !== id), id)
      opened.producers.advance({ id, from: 0 }, target, 1)
    }
    for (let k = 0; k < 400; k++) move()
    // Queues come first in a snapshot: with so much of them the positions are not in its first part.
    const large = Array.from({ length: 400 }, () => message('x'.repeat(1_000)))
    await opened.queues.publish('q', large, config)
    // The snapshot has begun: what moves now is set aside first, and so comes first in it, as it was before.
    const taken = opened.state.takeSnapshot()
    for (let k = 0; k < 10; k++) move()
    await taken
    const again = await reopened(opened, { producersMax: 40 })
    for (const id of order) expect(again.producers.position(id, target)).toBe(1)
    expect(order).toHaveLength(40)
    for (let k = 1; k <= 40; k++) {
      again.producers.advance({ id: `new${k}`, from: 0 }, target, 1)
      expect(order.filter((id) => again.producers.position(id, target) === 1)).toEqual(order.slice(k))
    }
    again.stop()
    await again.storage.close()
  })
}

function positions({ producers }: Opened): Record<string, number> {
  return Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, producers.position(id, target)]))
}
