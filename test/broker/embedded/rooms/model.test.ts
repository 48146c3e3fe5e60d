import { expect, test } from 'vitest'
import { eventBytes } from '../../../../src/broker/embedded/rooms/room.ts'
import type { NewEvent, RoomConfig } from '../../../../src/broker/port/rooms.ts'
import { repetitions } from '../../../support/repetitions.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { contentsOf, numbersFrom, open, reopened } from '../queues/fixtures.ts'

const roomBytesMax = 8_000
const config: RoomConfig = { eventsMax: 30, retentionMs: 700 }

/** A room as plainly as it can be said. */
class Model {
  events: { offset: number; data: number; atMs: number; bytes: number }[] = []
  next = 0
  generation = 1

  publish(news: readonly NewEvent[], nowMs: number): void {
    for (const event of news) {
      this.events.push({ offset: this.next++, data: event.data as number, atMs: nowMs, bytes: eventBytes(event) })
    }
    this.trim(nowMs)
  }

  trim(nowMs: number): void {
    this.events = this.events.slice(-config.eventsMax).filter(({ atMs }) => atMs + config.retentionMs > nowMs)
    while (this.events.length > 1 && this.events.reduce((sum, { bytes }) => sum + bytes, 0) > roomBytesMax) {
      this.events.shift()
    }
  }

  page(from: number, limit: number) {
    const events = this.events.filter(({ offset }) => offset >= from).slice(0, limit)
    const oldest = this.next - this.events.length
    return {
      events: events.map(({ offset, data, atMs }) => ({ offset, data, atMs })),
      oldest,
      newest: this.next - 1,
      generation: this.generation,
    }
  }
}

for (const seed of [1, 2, 3].slice(0, repetitions(3))) {
  test(`a room answers as the plain model does, and a follower misses nothing (seed ${seed})`, async () => {
    expect(await compare(seed, 1_200)).toBe(1_200)
  })
}

test('a model that keeps too much is found out (canary)', async () => {
  await expect(compare(1, 1_200, (model) => model.events.unshift(...model.events.slice(0, 1)))).rejects.toThrow(/step/)
})

test('a model whose offsets go on after a deletion is found out (canary)', async () => {
  await expect(compare(2, 1_200, (model) => Object.assign(model, { next: model.next + 1 }))).rejects.toThrow(/step/)
})

/** Runs random commands on both; `tamper` spoils the model now and then. Gives the number of steps. */
async function compare(seed: number, count: number, tamper?: (model: Model) => void): Promise<number> {
  const below = numbersFrom(seed)
  const environment = simulatedEnvironment({ seed })
  let opened = await open({ environment, durability: 'everysec', roomLimits: { roomBytesMax } })
  let model = new Model()
  const [followed, published]: [number[], number[]] = [[], []]
  const listen = () => opened.rooms.follow('r', (events) => void followed.push(...events.map(({ offset }) => offset)))
  await listen()
  await opened.rooms.create('r', config)
  const step = async (): Promise<readonly [unknown, unknown]> => {
    const action = below(10)
    if (action < 4) {
      const metadata = { m: 'x'.repeat(below(4) === 0 ? 1_500 : 10) }
      const news = Array.from({ length: 1 + below(5) }, () => ({ eventType: 't', data: below(1_000), metadata }))
      const offsets = news.map((_, k) => model.next + k)
      model.publish(news, environment.nowMs())
      published.push(...offsets)
      return [(await opened.rooms.publish('r', news, config)).map(({ offset }) => offset), offsets]
    }
    if (action < 6) {
      const ms = below(300)
      await environment.advance(ms)
      model.trim(environment.nowMs())
    }
    if (action === 6 && below(20) === 0) {
      const { generation } = model
      model = new Model()
      model.generation = generation + 1
      await opened.rooms.delete('r')
      await opened.rooms.create('r', config)
    }
    if (action === 7 && below(10) === 0) {
      const [before, used] = [contentsOf(opened), opened.budget.used]
      if (below(2) === 0) await opened.state.takeSnapshot()
      opened = await reopened(opened, { roomLimits: { roomBytesMax } })
      await listen()
      expect([contentsOf(opened), opened.budget.used]).toEqual([before, used])
    }
    const [from, limit] = [Math.max(0, model.next - below(50)), 1 + below(20)]
    const { events, ...rest } = await opened.rooms.read('r', from, limit)
    const plain = events.map(({ offset, data, atMs }) => ({ offset, data, atMs }))
    return [{ events: plain, ...rest }, model.page(from, limit)]
  }
  let done = 0
  try {
    for (; done < count; done++) {
      const [actual, expected] = await step()
      expect(actual, `step ${done}`).toEqual(expected)
      if (done % 50 === 0) tamper?.(model)
    }
    expect(followed).toEqual(published)
  } finally {
    opened.stop()
    await opened.storage.close()
  }
  return done
}
