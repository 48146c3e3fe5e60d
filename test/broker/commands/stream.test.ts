import { describe, expect, it } from 'vitest'
import { codeOf, openBroker } from '../support/open-broker.ts'
import { testSession } from '../support/test-session.ts'

async function withEvents(count: number, maxEvents = 10_000) {
  const opened = await openBroker()
  await opened.run('stream.create', { room: 'r', max_events: maxEvents })
  for (let offset = 0; offset < count; offset += 1) {
    await opened.run('stream.publish', { room: 'r', event_type: 'e', data: offset, metadata: { n: `${offset}` } })
  }
  return opened
}

describe('rooms', () => {
  it('are made once, or made where they are missing, and deleted', async () => {
    const { send, run } = await openBroker()
    expect(await send({ command: 'stream.create', payload: { room: 'r' } })).toMatchObject({ status: 201 })
    expect(await send({ command: 'stream.create', payload: { room: 'r' } })).toMatchObject({
      status: 409,
      body: { error: { code: 'ROOM_EXISTS' } },
    })
    const known = await send({ command: 'stream.get_or_create', payload: { room: 'r' } })
    expect(known).toMatchObject({ status: 200, body: { payload: { created: false } } })
    const made = await send({ command: 'stream.get_or_create', payload: { room: 'n', retention_secs: 5 } })
    expect(made).toMatchObject({ status: 201, body: { payload: { created: true } } })
    expect(await run('stream.rooms')).toEqual({ rooms: ['n', 'r'], count: 2 })
    expect(await run('stream.list')).toEqual({ rooms: ['n', 'r'], count: 2 })
    expect(await run('stream.delete', { room: 'r' })).toEqual({ success: true, deleted: 'r' })
    expect(await codeOf(run('stream.delete', { room: 'r' }))).toBe('room_not_found')
  })

  it('are made by what is published, with dense offsets from 0', async () => {
    const { run } = await openBroker()
    const first = await run('stream.publish', { room: 'r', event_type: 'e', data: { a: 1 } })
    expect(first).toMatchObject({ offset: 0, room: 'r', subscribers_notified: 0 })
    expect(await run('stream.publish', { room: 'r', event: 'e', data: null })).toMatchObject({ offset: 1 })
    expect(await codeOf(run('stream.publish', { room: 'r', data: 1 }))).toBe('invalid_payload')
    expect(await codeOf(run('stream.publish', { room: 'r', data: 1, event: 'a', event_type: 'b' }))).toBe(
      'invalid_payload',
    )
  })

  it('keep events by age', async () => {
    const { run, environment } = await openBroker()
    await run('stream.create', { room: 'r', retention_secs: 5 })
    await run('stream.publish', { room: 'r', event: 'e', data: 1 })
    await environment.advance(10_000)
    expect(await run('stream.history', { room: 'r' })).toMatchObject({ oldest_offset: null, newest_offset: null })
  })

  it('tell their counts', async () => {
    const { run } = await withEvents(7, 5)
    await run('stream.subscribe', { room: 'r' }, { session: testSession() })
    expect(await run('stream.stats', { room: 'r' })).toEqual({
      name: 'r',
      room: 'r',
      message_count: 5,
      min_offset: 2,
      max_offset: 6,
      subscriber_count: 1,
      total_published: 7,
      dropped: 2,
      created_at: Date.UTC(2026, 0, 1),
      generation: expect.any(Number),
    })
    await run('stream.create', { room: 'empty' })
    expect(await run('stream.stats', { room: 'empty' })).toMatchObject({ min_offset: null, max_offset: null })
    expect(await codeOf(run('stream.stats', { room: 'none' }))).toBe('room_not_found')
  })
})

describe('stream.history', () => {
  it('gives a part of what is kept', async () => {
    const { run } = await withEvents(20, 15)
    const history = await run('stream.history', { room: 'r', from_offset: 10, limit: 3 })
    expect(history).toMatchObject({ oldest_offset: 5, newest_offset: 19 })
    expect(history.events.map(({ offset }) => offset)).toEqual([10, 11, 12])
    expect(history.events[0]).toEqual({
      event_id: expect.any(String),
      offset: 10,
      event_type: 'e',
      event: 'e',
      data: 10,
      metadata: { n: '10' },
      timestamp: Date.UTC(2026, 0, 1),
    })
    const range = await run('stream.history', { room: 'r', from_offset: 6, to_offset: 7 })
    expect(range.events.map(({ offset }) => offset)).toEqual([6, 7])
  })

  it('begins at the oldest where it is asked for older ones, or for none', async () => {
    const { run } = await withEvents(20, 15)
    for (const from_offset of [0, null, undefined]) {
      const { events } = await run('stream.history', { room: 'r', from_offset, limit: 1 })
      expect(events[0]?.offset).toBe(5)
    }
    expect(await codeOf(run('stream.history', { room: 'none' }))).toBe('room_not_found')
  })
})

describe('stream.consume', () => {
  it('goes on from where it was', async () => {
    const { run } = await withEvents(5)
    const first = await run('stream.consume', { room: 'r', subscriber_id: 's', limit: 3 })
    expect([first.events.length, first.next_offset]).toEqual([3, 3])
    const rest = await run('stream.consume', { room: 'r', from_offset: first.next_offset })
    expect([rest.events.length, rest.next_offset]).toEqual([2, 5])
    expect(await run('stream.consume', { room: 'r', from_offset: 5 })).toEqual({ events: [], next_offset: 5 })
  })

  it('refuses an offset that is no longer kept, and tells the oldest', async () => {
    const { send } = await withEvents(20, 15)
    expect(await send({ command: 'stream.consume', payload: { room: 'r', from_offset: 4 } })).toMatchObject({
      status: 409,
      body: {
        error: { code: 'OFFSET_OUT_OF_RANGE', details: { requested: 4, oldest_offset: 5, newest_offset: 19 } },
      },
    })
    expect(await send({ command: 'stream.consume', payload: { room: 'r', from_offset: 5 } })).toMatchObject({
      status: 200,
    })
  })
})

describe('stream.subscribe and stream.unsubscribe', () => {
  it('need a WebSocket', async () => {
    const { send } = await openBroker()
    for (const command of ['stream.subscribe', 'stream.unsubscribe']) {
      expect(await send({ command, payload: { room: 'r' } })).toMatchObject({
        status: 400,
        body: { error: { code: 'WEBSOCKET_REQUIRED' } },
      })
    }
  })

  it('say where they begin', async () => {
    const { run } = await withEvents(20, 15)
    const session = testSession()
    const next = async (more: object) =>
      (await run('stream.subscribe', { room: 'r', ...more }, { session })).next_offset
    expect(await next({})).toBe(20)
    expect(await next({ from_offset: null })).toBe(20)
    expect(await next({ replay: true })).toBe(0)
    expect(await next({ from_offset: 7, replay: true })).toBe(7)
    expect(await next({ from_offset: 99 })).toBe(20)
    expect(await run('stream.unsubscribe', { room: 'r' }, { session })).toEqual({ success: true })
    expect(await run('stream.unsubscribe', { room: 'r' }, { session })).toEqual({ success: false })
  })
})
