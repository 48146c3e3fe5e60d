import { expect, test } from 'vitest'
import { Arrivals } from '../../src/maps/arrivals.ts'
import { numbersFrom } from '../storage/kill.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const at = (millis: number, counter = 0) => ({ millis, counter })
const everything = () => true
const most = (keys: number) => ({ keys, bytes: Number.POSITIVE_INFINITY, bytesOf: () => 1 })

test('keys come oldest first, each at its last place, and only those after the moment', () => {
  const arrivals = new Arrivals()
  for (const [key, millis] of [
    ['a', 1],
    ['b', 2],
    ['c', 2],
    ['a', 3],
  ] as const)
    arrivals.add(key, at(millis), everything)
  expect(arrivals.since(at(0), most(10))).toEqual({ keys: ['b', 'c', 'a'], upTo: undefined })
  expect(arrivals.since(at(2), most(10)).keys).toEqual(['a'])
  expect(arrivals.since(at(3), most(10)).keys).toEqual([])
})

test('as many bytes are given as are asked for, and the rest of their moment', () => {
  const arrivals = new Arrivals()
  for (const [at, key] of ['a', 'b', 'c', 'd'].entries())
    arrivals.add(key, { millis: 1 + (at >> 1), counter: 0 }, everything)
  const share = (bytes: number) => ({ keys: 10, bytes, bytesOf: () => 5 })
  expect(arrivals.since(at(0), share(10))).toMatchObject({ keys: ['a', 'b'], upTo: at(1) })
  expect(arrivals.since(at(0), share(11))).toEqual({ keys: ['a', 'b', 'c', 'd'], upTo: undefined })
})

test('what came in one moment is given together', () => {
  const arrivals = new Arrivals()
  for (const key of ['a', 'b', 'c']) arrivals.add(key, at(1), everything)
  for (const key of ['d', 'e']) arrivals.add(key, at(1, 1), everything)
  const first = arrivals.since(at(0), most(2))
  expect(first).toMatchObject({ keys: ['a', 'b', 'c'], upTo: at(1) })
  expect(arrivals.since(first.upTo!, most(2))).toEqual({ keys: ['d', 'e'], upTo: undefined })
})

/** Follows page by page while keys arrive; gives what was seen and what there is. */
function followed(add: (arrivals: Arrivals, key: string, moment: { millis: number; counter: number }) => void) {
  const below = numbersFrom(seed)
  const arrivals = new Arrivals()
  const seen = new Set<string>()
  const added = new Set<string>()
  let since = at(0)
  for (let step = 1; step <= 5_000; step += 1) {
    const key = `k${below(300)}`
    added.add(key)
    seen.delete(key)
    add(arrivals, key, at(Math.floor(step / 7), step % 7))
    if (below(20) > 0 && step < 5_000) continue
    for (let more = true; more; ) {
      const { keys, upTo } = arrivals.since(since, most(10))
      for (const one of keys) seen.add(one)
      more = upTo !== undefined
      since = upTo ?? at(Math.floor(step / 7), step % 7)
    }
  }
  return { seen: [...seen].sort(), added: [...added].sort() }
}

test(`whoever goes on from page to page misses nothing (TEST_SEED=${seed})`, () => {
  const { seen, added } = followed((arrivals, key, moment) => arrivals.add(key, moment, everything))
  expect(seen).toEqual(added)
})

test(`canary: a list that forgets an arrival now and then is found out (TEST_SEED=${seed})`, () => {
  let count = 0
  const { seen, added } = followed((arrivals, key, moment) => {
    count += 1
    if (count % 50 !== 0) arrivals.add(key, moment, everything)
  })
  expect(seen).not.toEqual(added)
})

test('keys that the map no longer holds are not remembered for ever', () => {
  const arrivals = new Arrivals()
  const held = ['a', 'b']
  for (let step = 1; step <= 20_000; step += 1) {
    arrivals.add(step % 1_000 === 0 ? 'a' : `gone ${step}`, at(step), (key) => held.includes(key))
    expect(arrivals.length).toBeLessThanOrEqual(1_024 + 2 * 3)
  }
  expect(arrivals.since(at(0), most(10_000)).keys.at(-1)).toBe('a')
})
