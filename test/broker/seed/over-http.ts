/** Every command of the document over HTTP, byte for byte, in its order where one needs what another made. */
import { expect, test } from 'vitest'
import type { SeedClient } from './client.ts'
import { type Block, documentedMetrics, exchange, take, unlike } from './document.ts'

const failure = take(({ label }) => label === 'Error Response').value

export function httpCases(client: SeedClient): void {
  test('a failure has the documented envelope, and the request id that came', async () => {
    const body = JSON.stringify({ command: 'queue.stats', request_id: 'mine', payload: { queue: 'none' } })
    const answer = await client.send('POST', '/api/v1/command', body)
    expect(answer.status).toBe(404)
    expect(unlike(answer.body, failure)).toBe('')
    expect(answer.body).toMatchObject({
      ...{ type: 'response', request_id: 'mine', status: 'error', success: false },
      error: { code: 'QUEUE_NOT_FOUND', message: expect.any(String), details: expect.any(Object) },
    })
  })

  test('kv.set, kv.get and kv.del: what was set is got with its time to live, and goes', async () => {
    expect(await client.run('kv.set')).toEqual({ key: 'user:1001', success: true, previous: null })
    const { request } = exchange('kv.set')
    const { value } = (request.value as { payload: { value: unknown } }).payload
    const got = await client.run('kv.get')
    expect(got).toMatchObject({ found: true, value })
    expect(got.ttl).toBeGreaterThan(3_590)
    expect(got.ttl).toBeLessThanOrEqual(3_600)
    expect((await client.answered(request.text)).payload, 'again').toMatchObject({ previous: value })
    await client.resultOf('kv.set', { key: 'user:1002', value: 1 })
    expect(await client.run('kv.del')).toEqual({ deleted: 2 })
    const { text } = exchange('kv.get').request
    const { payload } = await client.answered(text)
    expect(payload, 'a key that is not there').toEqual({ found: false, value: null, ttl: null })
  })

  test('kv.incr counts from nothing, and on', async () => {
    expect(await client.run('kv.incr')).toEqual({ value: 1 })
    await client.resultOf('kv.set', { key: 'counter:views', value: 41 })
    expect(await client.run('kv.incr')).toEqual({ value: 42 })
  })

  test('kv.scan gives the keys of a prefix page by page', async () => {
    const pairs = Array.from({ length: 150 }, (_, k) => ({ key: `user:${1_000 + k}`, value: k }))
    await client.resultOf('kv.mset', { pairs })
    const first = (await client.run('kv.scan')) as unknown as { keys: string[]; cursor: string; has_more: boolean }
    expect(first.keys).toHaveLength(100)
    expect(first.has_more).toBe(true)
    const rest = (await client.resultOf('kv.scan', {
      prefix: 'user:',
      cursor: first.cursor,
      count: 100,
    })) as typeof first
    expect(rest).toMatchObject({ has_more: false, cursor: null })
    expect(new Set([...first.keys, ...rest.keys])).toEqual(new Set(pairs.map(({ key }) => key)))
    await client.resultOf('kv.del', { keys: pairs.map(({ key }) => key) })
  })

  test('queue: a message is published, delivered with its headers, brought back, delivered again, and acknowledged', async () => {
    const published = await client.run('queue.publish')
    expect(published.position).toBe(0)
    const sent = (exchange('queue.publish').request.value as { payload: Record<string, unknown> }).payload
    const delivered = await client.run('queue.consume')
    const { message, priority, headers } = sent
    expect(delivered).toMatchObject({ message_id: published.message_id, message, priority, headers, retry_count: 0 })
    expect(await settle(client, 'queue.nack', published.message_id!)).toMatchObject({
      success: true,
      action: 'requeued',
    })
    const again = await client.answered(exchange('queue.consume').request.text)
    expect(again.payload).toMatchObject({ message_id: published.message_id, message, retry_count: 1 })
    expect(await settle(client, 'queue.ack', published.message_id!)).toMatchObject({ success: true })
    const statistics = await client.run('queue.stats')
    expect(statistics).toMatchObject({
      queue: 'tasks',
      depth: 0,
      published_total: 1,
      consumed_total: 2,
      acked_total: 1,
    })
  })

  test('stream: an event gets the next offset and is in the history', async () => {
    const published = await client.run('stream.publish')
    expect(published).toMatchObject({ offset: 0, subscribers_notified: 0 })
    for (let k = 0; k < 42; k += 1) await client.post('/api/v1/command', exchange('stream.publish').request)
    const history = (await client.run('stream.history')) as unknown as Record<string, number> & {
      events: { offset: number }[]
    }
    expect(history.events.map(({ offset }) => offset)).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39])
    const { data } = (exchange('stream.publish').request.value as { payload: { data: unknown } }).payload
    expect(history.events[0]).toMatchObject({ event_type: 'message', data })
    expect(history).toMatchObject({ oldest_offset: 0, newest_offset: 42 })
  })

  test('pubsub: both bodies and the command publish, and tell how many were told', async () => {
    const isRest = ({ endpoint }: Block) => endpoint === 'POST /pubsub/{topic}/publish'
    const answer = take((block) => isRest(block) && block.label === 'Response:').value
    for (const n of [0, 1]) {
      const published = await client.post('/pubsub/news/publish', take(isRest, n))
      expect(published.status).toBe(200)
      expect(unlike(published.body, answer)).toBe('')
      expect(published.body).toMatchObject({ subscribers_notified: 0 })
    }
    const { payload } = await client.answered(exchange('pubsub.publish').request.text)
    expect(payload).toMatchObject({ subscribers_notified: 0 })
  })

  test('batch: all results in order, and what an earlier command set a later one gets', async () => {
    const request = take(({ value }) => (value as { type?: string }).type === 'batch')
    const response = take(({ value }) => (value as { type?: string }).type === 'batch_response')
    const { status, body } = await client.post('/api/v1/command', request)
    expect(status).toBe(200)
    expect(unlike(body, response.value)).toBe('')
    // Each result has what is documented of it, and may have more.
    expect(body).toMatchObject(response.value as object)
    expect((body as { results: object[] }).results).toHaveLength(3)
  })

  test('admin.stats has every documented field', async () => {
    const statistics = await client.run('admin.stats')
    expect(statistics.server).toMatchObject({ role: 'master' })
    expect(statistics.kv).toMatchObject({ total_keys: expect.any(Number) })
  })

  test('the health has every documented field and component', async () => {
    const { status, body } = await client.send('GET', '/health')
    const example = take(({ endpoint }) => endpoint === 'GET /health').value as { components: object }
    expect(status).toBe(200)
    expect(unlike(body, example)).toBe('')
    expect(body).toMatchObject({ status: 'healthy', role: 'master', components: example.components })
  })

  test('the metrics count operations by component and name, as documented but for the prefix', async () => {
    const text = await client.text('/metrics')
    for (const { name, labels } of documentedMetrics) {
      expect(text, name).toMatch(new RegExp(`^(?:synap|tallymill)_${name}${labels} \\d`, 'm'))
    }
  })
}

/** The documented request with the id that this server gave. */
async function settle(client: SeedClient, name: string, messageId: string) {
  const { request, response } = exchange(name)
  take(({ line }) => line === response.line)
  expect((await client.post('/api/v1/command', request)).status, 'a message that nobody has').toBe(404)
  return (await client.answered(request.text.replace('msg_abc123', messageId), response.value)).payload
}
