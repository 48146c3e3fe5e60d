import { expect, test } from 'vitest'
import { OrderHeap } from '../../../../src/broker/embedded/heap.ts'
import { Lane } from '../../../../src/broker/embedded/queues/lane.ts'
import { Message } from '../../../../src/broker/embedded/queues/message.ts'
import { Ring } from '../../../../src/broker/embedded/queues/ring.ts'
import { repetitions } from '../../../support/repetitions.ts'
import { numbersFrom } from './fixtures.ts'

function messageOf(seq: number): Message {
  const origin = { id: `m${seq}`, seq, priority: 5, retriesMax: 3, headers: {}, content: seq, publishedAtMs: 0 }
  return new Message('q', origin, 0)
}

for (const seed of [1, 2, 3].slice(0, repetitions(3))) {
  test(`a ring is a list (seed ${seed})`, () => {
    const below = numbersFrom(seed)
    const ring = new Ring<number>()
    const list: number[] = []
    for (let step = 0; step < 5_000; step++) {
      // Grows for a while, then shrinks, so that it moves both ways.
      if (below(10) < (step % 1_000 < 600 ? 7 : 3)) {
        ring.push(step)
        list.push(step)
      } else expect(ring.shift()).toBe(list.shift())
      expect([ring.length, ring.at(0), ring.last]).toEqual([list.length, list[0], list.at(-1)])
      if (step % 100 === 0) expect([...ring]).toEqual(list)
    }
  })

  test(`a heap gives the lowest first, whatever is taken out of it (seed ${seed})`, () => {
    const below = numbersFrom(seed)
    const heap = new OrderHeap<{ seq: number; place: number }>()
    let items: { seq: number; place: number }[] = []
    for (let step = 0; step < 3_000; step++) {
      const item = items.length > 0 && below(2) === 0 ? items[below(items.length)]! : { seq: below(1 << 30), place: -1 }
      if (item.place === -1) {
        heap.add(item)
        items.push(item)
      } else {
        heap.remove(item)
        items = items.filter((other) => other !== item)
      }
      expect(heap.first?.seq).toBe(items.length === 0 ? undefined : Math.min(...items.map(({ seq }) => seq)))
    }
  })

  test(`a lane keeps the order of publication, whatever comes back (seed ${seed})`, () => {
    const below = numbersFrom(seed)
    const lane = new Lane()
    let ready: Message[] = []
    const out: Message[] = []
    let seq = 0
    for (let step = 0; step < 5_000; step++) {
      const action = below(3)
      if (action === 0 && out.length > 0) ready.push(...out.splice(below(out.length), 1))
      else if (action <= 1) ready.push(messageOf(seq++))
      if (action <= 1) lane.add(ready.at(-1)!)
      ready = ready.toSorted((a, b) => a.seq - b.seq)
      if (action === 2) {
        expect(lane.first).toBe(ready[0])
        const taken = lane.take()
        expect(taken).toBe(ready.shift())
        if (taken !== undefined) out.push(taken)
      }
      expect(lane.size).toBe(ready.length)
    }
    expect([...lane].toSorted((a, b) => a.seq - b.seq)).toEqual(ready)
  })
}

test('whoever goes through a ring meets what stays in it once, whatever comes and goes', () => {
  const ring = new Ring<number>()
  for (let item = 0; item < 100; item++) ring.push(item)
  const met: number[] = []
  for (const item of ring) {
    met.push(item)
    // Leaves behind and before the one who goes through, and joins at the end; the ring moves meanwhile.
    if (item === 10) for (let k = 0; k < 40; k++) ring.shift()
    if (item === 50) for (let k = 100; k < 300; k++) ring.push(k)
  }
  expect(met).toEqual([...Array.from({ length: 11 }, (_, k) => k), ...Array.from({ length: 260 }, (_, k) => k + 40)])
})
