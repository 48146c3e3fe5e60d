import { expect, test } from 'vitest'
import { DeadlineHeap, type Timed } from '../../../../src/broker/embedded/heap.ts'
import { compareBytes } from '../../../../src/broker/embedded/keyspace/byte-order.ts'
import { ChunkedOrder } from '../../../../src/broker/embedded/keyspace/chunked-order.ts'
import { Deque } from '../../../../src/broker/embedded/keyspace/deque.ts'
import { Members } from '../../../../src/broker/embedded/keyspace/members.ts'
import { randomPlaces } from '../../../../src/broker/embedded/keyspace/random-picks.ts'
import { SortedMembers } from '../../../../src/broker/embedded/keyspace/sorted-members.ts'
import { span } from '../../../../src/broker/embedded/keyspace/span.ts'
import type { Json } from '../../../../src/broker/json.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { numbersFrom } from './fixtures.ts'

const seed = 20_260_101

test(`a deque is a list with two ends (seed ${seed})`, () => {
  const below = numbersFrom(seed)
  const deque = new Deque()
  let model: Json[] = []
  for (let k = 0; k < 20_000; k++) {
    // Grows for a while, then shrinks.
    const grows = k % 4_000 < 2_000
    const choice = below(grows ? 6 : 12)
    if (choice < 2) {
      deque.pushLeft(k)
      model.unshift(k)
    } else if (choice < 4) {
      deque.pushRight(k)
      model.push(k)
    } else if (choice === 4 && model.length > 0) {
      const place = below(model.length)
      deque.set(place, -k)
      model[place] = -k
    } else if (choice === 5 && k % 100 === 0) {
      model = model.filter((value) => (value as number) % 3 !== 0)
      deque.replace(model)
    } else if (choice > 5 && model.length > 0) {
      if (choice % 2 === 0) expect(deque.popLeft()).toBe(model.shift())
      else expect(deque.popRight()).toBe(model.pop())
    }
    expect(deque.length).toBe(model.length)
    if (k % 500 === 0) expect(deque.slice(0, deque.length)).toEqual(model)
  }
  expect(deque.slice(0, deque.length)).toEqual(model)
})

test(`a chunked order keeps elements in order, with their ranks (seed ${seed})`, () => {
  const below = numbersFrom(seed)
  const order = new ChunkedOrder<number>((a, b) => a - b)
  const model = new Set<number>()
  for (let k = 0; k < 30_000; k++) {
    const element = below(k < 15_000 ? 8_000 : 3_000)
    if (model.delete(element)) order.remove(element)
    else {
      model.add(element)
      order.add(element)
    }
    if (k % 1_000 !== 0) continue
    const all = [...model].toSorted((a, b) => a - b)
    expect([...order.from(0)]).toEqual(all)
    expect(order.length).toBe(all.length)
    const start = below(all.length + 1)
    expect([...order.from(start)]).toEqual(all.slice(start))
    expect([...order.after((other) => other < element)]).toEqual(all.filter((other) => other >= element))
    expect(order.rank(element)).toBe(all.filter((other) => other < element).length)
  }
})

test('an order that was filled goes on as one that grew', () => {
  const order = new ChunkedOrder<number>((a, b) => a - b)
  const even = Array.from({ length: 5_000 }, (_, k) => 2 * k)
  order.fill(even)
  expect([...order.from(0)]).toEqual(even)
  for (let k = 0; k < 5_000; k++) order.add(2 * k + 1)
  expect([...order.from(0)]).toEqual(Array.from({ length: 10_000 }, (_, k) => k))
  expect(order.rank(7_777)).toBe(7_777)
  for (const element of even) order.remove(element)
  expect([...order.from(4_990)]).toEqual([9_981, 9_983, 9_985, 9_987, 9_989, 9_991, 9_993, 9_995, 9_997, 9_999])
  order.fill([])
  expect(order.length).toBe(0)
})

test('texts are ordered by their UTF-8 bytes, which UTF-16 order is not', () => {
  const texts = [
    '',
    'a',
    'ab',
    'b',
    'é',
    '\ud7ff',
    '\ue000',
    '\uffff',
    '\u{10000}',
    '\u{10ffff}',
    'a\u{1f600}',
    'a\uff00',
  ]
  for (const a of texts) {
    for (const b of texts) {
      expect(Math.sign(compareBytes(a, b)), `${a} ${b}`).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }
  }
  expect('\u{10000}' < '\uffff').toBe(true)
  expect(compareBytes('\u{10000}', '\uffff')).toBeGreaterThan(0)
})

test(`sorted members are in the order of score and bytes (seed ${seed})`, () => {
  const below = numbersFrom(seed)
  const sorted = new SortedMembers()
  const model = new Map<string, number>()
  for (let k = 0; k < 20_000; k++) {
    const member = `m${below(3_000)}`
    if (below(3) === 0) expect(sorted.delete(member)).toBe(model.delete(member))
    else {
      const score = below(50) - 25
      sorted.set(member, score)
      model.set(member, score)
    }
    if (k % 1_000 !== 0) continue
    const all = [...model].map(([name, score]) => ({ member: name, score }))
    all.sort((a, b) => a.score - b.score || Buffer.compare(Buffer.from(a.member), Buffer.from(b.member)))
    expect(sorted.slice(0, sorted.size)).toEqual(all)
    const place = all.findIndex((scored) => scored.member === member)
    expect(sorted.rank(member)).toBe(place < 0 ? undefined : place)
    const [min, max] = [below(50) - 25, below(50) - 25]
    const [start, end] = sorted.places({ min, max, minExclusive: true })
    expect(sorted.slice(start, end)).toEqual(all.filter(({ score }) => score > min && score <= max))
  }
})

test('members are one when they mean the same', () => {
  const members = new Members()
  expect(members.add({ a: 1, b: [null] })).toBe(true)
  expect(members.add({ b: [null], a: 1 })).toBe(false)
  expect(members.add(null)).toBe(true)
  expect(members.add('null')).toBe(true)
  expect(members.add('1')).toBe(true)
  expect(members.add(1)).toBe(true)
  expect(members.size).toBe(5)
  expect(members.delete({ b: [null], a: 1 })).toEqual({ a: 1, b: [null] })
  expect(members.delete({ a: 1 })).toBeUndefined()
  expect(members.values().map((value) => members.has(value))).toEqual([true, true, true, true])
})

test(`a heap gives what is due (seed ${seed})`, () => {
  const below = numbersFrom(seed)
  const heap = new DeadlineHeap<Timed>()
  const model = new Set<Timed>()
  for (let k = 0; k < 5_000; k++) {
    const item = { deadlineMs: below(1_000), heapPlace: -1 }
    heap.add(item)
    model.add(item)
    if (below(2) === 0) {
      const gone = [...model][below(model.size)]!
      heap.remove(gone)
      model.delete(gone)
    }
    if (k % 250 !== 0) continue
    const deadlines = [...model].map(({ deadlineMs }) => deadlineMs!)
    expect(heap.first?.deadlineMs).toBe(model.size === 0 ? undefined : Math.min(...deadlines))
    expect(heap.due(400, 10_000).length).toBe(deadlines.filter((ms) => ms <= 400).length)
    expect(heap.due(400, 3).length).toBe(Math.min(3, deadlines.filter((ms) => ms <= 400).length))
  }
})

test('places at random are different, within range, and each about as likely', () => {
  const environment = simulatedEnvironment({ seed: 3 })
  expect(randomPlaces(environment, 0, 3)).toEqual([])
  expect(randomPlaces(environment, 5, 9).toSorted()).toEqual([0, 1, 2, 3, 4])
  const counts = new Array(10).fill(0)
  for (let k = 0; k < 10_000; k++) {
    const places = randomPlaces(environment, 10, 3)
    expect(new Set(places).size).toBe(3)
    for (const place of places) counts[place] += 1
  }
  for (const count of counts) expect(Math.abs(count - 3_000)).toBeLessThan(250)
})

test('a span has both ends, negative from the end', () => {
  expect(span(5, 0, -1)).toEqual([0, 5])
  expect(span(5, -3, -2)).toEqual([2, 4])
  expect(span(5, -100, 100)).toEqual([0, 5])
  expect(span(5, 3, 2)).toEqual([0, 0])
  expect(span(5, 5, 9)).toEqual([0, 0])
  expect(span(5, 0, -6)).toEqual([0, 0])
  expect(span(0, 0, -1)).toEqual([0, 0])
})
