import { describe, expect, it } from 'vitest'
import { codeOf, openBroker } from '../support/open-broker.ts'
import { testSession } from '../support/test-session.ts'

describe('queue.create', () => {
  it('is 201 when the queue is new, 200 when it is there, 409 when it is there otherwise', async () => {
    const { send } = await openBroker()
    const create = (payload: object) => send({ command: 'queue.create', payload })
    expect(await create({ queue: 'q', config: { max_depth: 5 } })).toMatchObject({
      status: 201,
      body: { payload: { success: true, queue: 'q', created: true } },
    })
    expect(await create({ name: 'q', config: { max_depth: 5 } })).toMatchObject({
      status: 200,
      body: { payload: { created: false } },
    })
    expect(await create({ name: 'q', max_depth: 6 })).toMatchObject({
      status: 409,
      body: { error: { code: 'QUEUE_EXISTS' } },
    })
    expect(await create({})).toMatchObject({ status: 422 })
    expect(await create({ queue: 'q', name: 'q' })).toMatchObject({ status: 422 })
  })

  it('takes settings, also outside of their object', async () => {
    const { run } = await openBroker()
    await run('queue.create', { queue: 'q', max_depth: 1, ack_deadline_secs: 0.5 })
    await run('queue.publish', { queue: 'q', message: 1 })
    expect(await codeOf(run('queue.publish', { queue: 'q', message: 2 }))).toBe('queue_full')
    await run('queue.create', {
      queue: 'p',
      config: { default_priority: 9, default_max_retries: 0, prefetch_limit: 1 },
    })
    await run('queue.publish', { queue: 'p', message: 1 })
    await run('queue.publish', { queue: 'p', message: 2 })
    expect(await run('queue.consume', { queue: 'p' })).toMatchObject({ priority: 9, max_retries: 0 })
    expect(await run('queue.consume', { queue: 'p' })).toMatchObject({ message_id: null })
  })

  it('is undone by queue.delete', async () => {
    const { run } = await openBroker()
    await run('queue.create', { queue: 'q' })
    expect(await run('queue.list')).toEqual({ queues: ['q'] })
    expect(await run('queue.delete', { name: 'q' })).toEqual({ deleted: true })
    expect(await run('queue.delete', { queue: 'q' })).toEqual({ deleted: false })
  })
})

describe('queue.publish and queue.consume', () => {
  it('carry the message, its priority and its headers; the queue is made', async () => {
    const { run } = await openBroker()
    const message = { type: 'process_video', video_id: 'vid_123' }
    const headers = { source: 'web-app' }
    const { message_id, position } = await run('queue.publish', { queue: 'tasks', message, priority: 8, headers })
    expect(position).toBe(0)
    expect((await run('queue.publish', { queue: 'tasks', message: null })).position).toBe(1)
    expect((await run('queue.publish', { queue: 'tasks', message: 1, priority: 9 })).position).toBe(0)
    expect(await run('queue.consume', { queue: 'tasks' })).toMatchObject({ message: 1 })
    expect(await run('queue.consume', { queue: 'tasks', timeout: 10, ack_deadline: 60 })).toEqual({
      message_id,
      message,
      priority: 8,
      retry_count: 0,
      max_retries: 3,
      headers,
    })
    expect(await run('queue.consume', { queue: 'tasks' })).toMatchObject({ message: null, priority: 5 })
    expect(await run('queue.consume', { queue: 'tasks' })).toEqual({ message_id: null, message: null })
  })

  it('take message or payload, one of them, and keep lists of bytes as they are', async () => {
    const { run } = await openBroker()
    const payload = [104, 105, 0, 255]
    const { message_id } = await run('queue.publish', { queue: 'q', payload, max_retries: 1 })
    expect(await run('queue.consume', { queue: 'q', consumer_id: 'c' })).toEqual({
      message: { id: message_id, payload, priority: 5, retry_count: 0, max_retries: 1, headers: {} },
    })
    expect(await run('queue.consume', { queue: 'q', consumer_id: 'c' })).toEqual({ message: null })
    expect(await codeOf(run('queue.publish', { queue: 'q' }))).toBe('invalid_payload')
    expect(await codeOf(run('queue.publish', { queue: 'q', message: 1, payload: 1 }))).toBe('invalid_payload')
  })

  it('answer with one field in the other dialect', async () => {
    const { run } = await openBroker()
    await run('queue.publish', { queue: 'q', message: 'x' })
    const compat = { dialect: 'compat' } as const
    expect(await run('queue.consume', { queue: 'q' }, compat)).toMatchObject({ message: { payload: 'x' } })
    expect(await run('queue.consume', { queue: 'q' }, compat)).toEqual({ message: null })
  })

  it('wait for a message, and for no longer than they are told', async () => {
    const { run, environment } = await openBroker()
    const waiting = run('queue.consume', { queue: 'q', timeout: 10 })
    await environment.advance(5000)
    await run('queue.publish', { queue: 'q', message: 'late' })
    expect(await waiting).toMatchObject({ message: 'late' })
    const vain = run('queue.consume', { queue: 'q', timeout: 0.5 })
    await environment.advance(500)
    expect(await vain).toEqual({ message_id: null, message: null })
  })

  it('take nothing for a client that has gone', async () => {
    const { run } = await openBroker()
    const controller = new AbortController()
    const waiting = run('queue.consume', { queue: 'q', timeout: 10 }, { signal: controller.signal })
    controller.abort()
    await waiting
    await run('queue.publish', { queue: 'q', message: 1 })
    expect(await run('queue.stats', { queue: 'q' })).toMatchObject({ depth: 1, pending: 0 })
  })

  it('tell consumers apart by the WebSocket where they have no name', async () => {
    const { run } = await openBroker()
    await run('queue.create', { queue: 'q', config: { prefetch_limit: 1 } })
    for (const message of [1, 2]) await run('queue.publish', { queue: 'q', message })
    const [one, other] = [testSession(), testSession()]
    expect(await run('queue.consume', { queue: 'q' }, { session: one })).toMatchObject({ message: 1 })
    expect(await run('queue.consume', { queue: 'q' }, { session: one })).toMatchObject({ message_id: null })
    expect(await run('queue.consume', { queue: 'q' }, { session: other })).toMatchObject({ message: 2 })
  })

  it('are not slow because they wait', async () => {
    const { run, environment } = await openBroker()
    const waiting = run('queue.consume', { queue: 'q', timeout: 1 })
    await environment.advance(1000)
    await waiting
    expect(await run('slowlog.get')).toEqual({ entries: [], total: 0 })
  })
})

describe('leases', () => {
  it('end by ack, and only once', async () => {
    const { run } = await openBroker()
    await run('queue.publish', { queue: 'q', message: 1 })
    const { message_id } = await run('queue.consume', { queue: 'q' })
    expect(await run('queue.ack', { queue: 'q', message_id })).toEqual({ success: true })
    expect(await codeOf(run('queue.ack', { queue: 'q', message_id }))).toBe('message_not_found')
    expect(await codeOf(run('queue.ack', { queue: 'none', message_id }))).toBe('queue_not_found')
  })

  it('end by nack: back, or to the dead letters', async () => {
    const { run } = await openBroker()
    await run('queue.publish', { queue: 'q', message: 'x', headers: { a: 'b' } })
    const first = await run('queue.consume', { queue: 'q' })
    expect(await run('queue.nack', { queue: 'q', message_id: first.message_id })).toEqual({
      success: true,
      action: 'requeued',
    })
    const again = await run('queue.consume', { queue: 'q' })
    expect(again).toMatchObject({ message_id: first.message_id, retry_count: 1 })
    const nack = { queue: 'q', message_id: again.message_id, requeue: false }
    expect(await run('queue.nack', nack)).toEqual({ success: true, action: 'dead_lettered' })
    const letters = await run('queue.dead_letters', { queue: 'q' })
    expect(letters).toMatchObject({
      count: 1,
      dead_letters: [{ message: 'x', headers: { a: 'b' }, reason: 'rejected', died_at: '2026-01-01T00:00:00.000Z' }],
    })
    expect(await run('queue.dead_letters_retry', { queue: 'q' })).toEqual({ retried: 1 })
    expect(await run('queue.dead_letters_purge', { queue: 'q' })).toEqual({ purged: 0 })
    expect(await run('queue.purge', { queue: 'q' })).toEqual({ purged: 1 })
  })

  it('end at the deadline that the consumer asked for', async () => {
    const { run, environment } = await openBroker()
    await run('queue.publish', { queue: 'q', message: 1 })
    await run('queue.consume', { queue: 'q', ack_deadline: 2 })
    await environment.advance(1999)
    expect(await run('queue.stats', { queue: 'q' })).toMatchObject({ depth: 0, pending: 1 })
    await environment.advance(1)
    expect(await run('queue.stats', { queue: 'q' })).toMatchObject({ depth: 1, pending: 0 })
  })
})

describe('queue.stats', () => {
  it('counts everything, under both names', async () => {
    const { run, environment } = await openBroker()
    for (const message of [1, 2, 3]) await run('queue.publish', { queue: 'q', message })
    const { message_id } = await run('queue.consume', { queue: 'q' })
    await run('queue.ack', { queue: 'q', message_id })
    await environment.advance(2500)
    const stats = await run('queue.stats', { queue: 'q' })
    expect(stats).toMatchObject({ queue: 'q', depth: 2, pending: 0, consumers: 0, oldest_message_age_secs: 2 })
    expect(stats).toMatchObject({ published_total: 3, consumed_total: 1, acked_total: 1, nacked_total: 0 })
    expect(stats).toMatchObject({ published: 3, consumed: 1, acked: 1, nacked: 0, dead_lettered: 0 })
    expect(await codeOf(run('queue.stats', { queue: 'none' }))).toBe('queue_not_found')
  })
})
