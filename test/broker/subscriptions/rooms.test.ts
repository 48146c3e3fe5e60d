import { describe, expect, it } from 'vitest'
import { subscriptionLimits } from '../../../src/broker/subscriptions/limits.ts'
import { below, draw } from '../../../src/generation/randomness.ts'
import { repetitions } from '../../support/repetitions.ts'
import { codeOf, openBroker } from '../support/open-broker.ts'
import { type TestSession, testSession } from '../support/test-session.ts'

type Opened = Awaited<ReturnType<typeof openBroker>>

async function publish({ run }: Opened, count: number, room = 'r'): Promise<void> {
  for (let index = 0; index < count; index += 1) await run('stream.publish', { room, event: 'e', data: index })
}

const subscribe = ({ run }: Opened, session: TestSession, more: object = {}, room = 'r') =>
  run('stream.subscribe', { room, ...more }, { session })

const offsets = (session: TestSession) =>
  session
    .received()
    .map(({ type, offset, from_offset, oldest_offset }) =>
      type === 'gap' ? `${from_offset}>${oldest_offset}` : offset,
    )

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

describe('a subscription', () => {
  it('is sent what is published from now on, as the event is', async () => {
    const opened = await openBroker()
    const session = testSession()
    await publish(opened, 2)
    await subscribe(opened, session)
    await opened.environment.advance(0)
    const event = { room: 'r', event_type: 'join', data: { a: 1 }, metadata: { m: 'x' } }
    const { event_id } = await opened.run('stream.publish', event)
    expect(session.received()).toEqual([
      { type: 'event', ...event, offset: 2, event_id, timestamp: Date.UTC(2026, 0, 1) },
    ])
  })

  it('is answered before its first event', async () => {
    const opened = await openBroker()
    const session = testSession()
    await publish(opened, 1)
    await subscribe(opened, session, { replay: true })
    expect(session.frames).toHaveLength(0)
    await opened.environment.advance(0)
    expect(offsets(session)).toEqual([0])
  })

  it('begins where it is told, over many pages, and goes on with what comes', async () => {
    const opened = await openBroker()
    const session = testSession()
    await publish(opened, 350)
    await subscribe(opened, session, { from_offset: 20 })
    await publish(opened, 5)
    await opened.environment.advance(0)
    await publish(opened, 5)
    await opened.environment.advance(0)
    expect(offsets(session)).toEqual(range(20, 360))
  })

  it('is told of events that are gone, then given the rest', async () => {
    const opened = await openBroker()
    const session = testSession()
    await opened.run('stream.create', { room: 'r', max_events: 10 })
    await publish(opened, 30)
    await subscribe(opened, session, { from_offset: 5 })
    await opened.environment.advance(0)
    await publish(opened, 1)
    expect(offsets(session)).toEqual(['5>20', ...range(20, 31)])
    expect(session.received()[0]).toEqual({ type: 'gap', room: 'r', from_offset: 5, oldest_offset: 20 })
  })

  it('is told of events that go while it reads', async () => {
    const opened = await openBroker()
    const session = testSession()
    await opened.run('stream.create', { room: 'r', max_events: 300 })
    await publish(opened, 300)
    session.fill(50)
    await subscribe(opened, session, { replay: true })
    await opened.environment.advance(0)
    await publish(opened, 200)
    session.drain(Number.POSITIVE_INFINITY)
    await opened.environment.advance(0)
    // The page of 100 that was being sent, then what is still kept.
    expect(offsets(session)).toEqual([...range(0, 100), '100>200', ...range(200, 500)])
  })

  it('waits while it replays to a slow reader, and ends it when it follows', async () => {
    const opened = await openBroker()
    const session = testSession()
    await publish(opened, 100)
    session.fill(30)
    await subscribe(opened, session, { replay: true })
    await opened.environment.advance(0)
    expect([session.frames.length, session.hasEnded]).toEqual([30, false])
    session.drain(72)
    await opened.environment.advance(0)
    expect(session.frames).toHaveLength(100)
    await publish(opened, 2)
    expect([session.frames.length, session.hasEnded]).toEqual([102, false])
    await publish(opened, 1)
    expect([session.frames.length, session.hasEnded]).toEqual([102, true])
    expect(await opened.run('stream.stats', { room: 'r' })).toMatchObject({ subscriber_count: 0 })
  })

  it('to a room that is not there begins with its first event', async () => {
    const opened = await openBroker()
    const session = testSession()
    expect(await subscribe(opened, session, { from_offset: 9 })).toMatchObject({ next_offset: 0 })
    await opened.environment.advance(0)
    await publish(opened, 3)
    expect(offsets(session)).toEqual([0, 1, 2])
  })

  it('goes on in a room that was deleted and made again, and says so', async () => {
    const opened = await openBroker()
    const session = testSession()
    await publish(opened, 3)
    await subscribe(opened, session)
    await opened.environment.advance(0)
    await publish(opened, 1)
    await opened.run('stream.delete', { room: 'r' })
    await publish(opened, 2)
    await opened.environment.advance(0)
    await publish(opened, 1)
    await opened.environment.advance(0)
    expect(offsets(session)).toEqual([3, '4>0', 0, 1, 2])
  })

  it('takes the place of a former one of the same session', async () => {
    const opened = await openBroker()
    const session = testSession()
    await publish(opened, 3)
    await subscribe(opened, session)
    await opened.environment.advance(0)
    await subscribe(opened, session, { from_offset: 1 })
    await opened.environment.advance(0)
    await publish(opened, 1)
    expect(offsets(session)).toEqual([1, 2, 3])
    expect(await opened.run('stream.stats', { room: 'r' })).toMatchObject({ subscriber_count: 1 })
  })

  it('ends when it is told to, and with its session', async () => {
    const opened = await openBroker()
    const [one, other] = [testSession(), testSession()]
    for (const session of [one, other]) await subscribe(opened, session)
    await opened.environment.advance(0)
    expect(await opened.run('stream.publish', { room: 'r', event: 'e', data: 1 })).toMatchObject({
      subscribers_notified: 2,
    })
    await opened.run('stream.unsubscribe', { room: 'r' }, { session: one })
    await publish(opened, 1)
    other.end()
    await publish(opened, 1)
    expect([offsets(one), offsets(other)]).toEqual([[0], [0, 1]])
    expect(opened.engine.follows.get('r')).toBe(0)
  })

  it('ends when the engine fails, and is told to the log', async () => {
    const opened = await openBroker()
    const session = testSession()
    await publish(opened, 1)
    Object.assign(opened.engine.rooms, { read: async () => Promise.reject(new Error('down')) })
    await subscribe(opened, session, { replay: true })
    await opened.environment.advance(0)
    expect(opened.failures).toHaveLength(1)
    expect(await opened.run('stream.stats', { room: 'r' })).toMatchObject({ subscriber_count: 0 })
  })
})

describe('subscriptions', () => {
  it('of thousands to a room are one follow, and share their frames', async () => {
    const opened = await openBroker()
    const sessions = Array.from({ length: 2000 }, testSession)
    for (const session of sessions) await subscribe(opened, session)
    await opened.environment.advance(0)
    await publish(opened, 1)
    expect(opened.engine.follows.get('r')).toBe(1)
    expect(new Set(sessions.map(({ frames }) => frames[0])).size).toBe(1)
    for (const session of sessions) session.end()
    await opened.environment.advance(0)
    expect(opened.engine.follows.get('r')).toBe(0)
  })

  it('are 1,000 rooms of a session', async () => {
    const opened = await openBroker()
    const session = testSession()
    for (let room = 0; room < subscriptionLimits.roomsMax; room += 1) await subscribe(opened, session, {}, `r${room}`)
    expect(await codeOf(subscribe(opened, session))).toBe('invalid_payload')
    await subscribe(opened, session, {}, 'r0')
    await opened.run('stream.unsubscribe', { room: 'r0' }, { session })
    await subscribe(opened, session)
  })

  it('are 1,000 rooms of a session also when all are asked for at once', async () => {
    const opened = await openBroker()
    const session = testSession()
    const asked = await Promise.allSettled(range(0, 1100).map((room) => subscribe(opened, session, {}, `r${room}`)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(subscriptionLimits.roomsMax)
    session.end()
    await opened.environment.advance(0)
    expect([...opened.engine.follows.values()].filter((count) => count > 0)).toEqual([])
  })

  it('of a session that ends meanwhile leave nothing behind', async () => {
    const opened = await openBroker()
    const session = testSession()
    const asked = subscribe(opened, session)
    session.end()
    await asked
    await subscribe(opened, session)
    await opened.environment.advance(0)
    expect(opened.engine.follows.get('r')).toBe(0)
    expect(await opened.run('admin.stats')).toMatchObject({ streams: { total_subscribers: 0 } })
  })
})

const seed = 20260802

/** Subscribes, publishes and lets time pass in any order; gives what each session should have had and had. */
async function interleaved(run: number, lose: (offset: unknown) => boolean = () => false) {
  const opened = await openBroker()
  const sessions: { session: TestSession; from: number }[] = []
  let published = 0
  const pick = (step: number, concern: number, bound: number) => below(draw(seed + run, step, concern), bound)
  const pending: Promise<unknown>[] = []
  for (let step = 0; step < 60; step += 1) {
    const action = pick(step, 1, 4)
    if (action === 0) {
      const session = testSession()
      const from = pick(step, 2, published + 1)
      pending.push(subscribe(opened, session, { from_offset: from }).then(() => sessions.push({ session, from })))
    } else if (action === 1) {
      await opened.environment.advance(0)
    } else {
      const count = pick(step, 3, 5)
      for (let index = 0; index < count; index += 1) {
        pending.push(opened.run('stream.publish', { room: 'r', event: 'e', data: index }))
      }
      published += count
      if (pick(step, 4, 2) === 0) await Promise.all(pending)
    }
  }
  await Promise.all(pending)
  await opened.environment.advance(10)
  await opened.environment.advance(10)
  return sessions.filter(({ session, from }) => {
    const had = offsets(session).filter((offset) => !lose(offset))
    return JSON.stringify(had) !== JSON.stringify(range(from, published))
  }).length
}

describe('every subscription', () => {
  it(`has every event once and in order, whenever it came (seed ${seed})`, async () => {
    for (let run = 0; run < repetitions(25); run += 1) expect(await interleaved(run), `run ${run}`).toBe(0)
  })

  it('would be found wanting if an event were lost', async () => {
    let wrong = 0
    for (let run = 0; run < 3; run += 1) wrong += await interleaved(run, (offset) => offset === 7)
    expect(wrong).toBeGreaterThan(0)
  })
})
