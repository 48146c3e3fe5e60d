/** The subscriptions of the document, and what is pushed to them. */
import { expect, test } from 'vitest'
import { type Block, exchange, take, unlike } from './document.ts'

/** A connection that speaks the document's WebSocket. */
export interface Connection {
  send(text: string): void
  /** The next frame, read. */
  next(): Promise<Record<string, unknown>>
}

const isPush =
  (wanted: string) =>
  ({ value }: Block) =>
    (value as { type?: string }).type === wanted

export function webSocketCases(connect: () => Promise<Connection>): void {
  test('a subscriber of a room gets the events that are published from then on', async () => {
    const reader = await connect()
    reader.send(exchange('stream.subscribe', 0).request.text)
    expect(await reader.next()).toMatchObject({ type: 'response', status: 'success', payload: expect.any(Object) })
    const writer = await connect()
    const published = exchange('stream.publish').request
    writer.send(published.text)
    expect(await writer.next()).toMatchObject({ payload: { subscribers_notified: 1 } })
    const event = await reader.next()
    for (const n of [0, 1]) expect(unlike(event, take(isPush('event'), n).value)).toBe('')
    const { data, event_type } = (published.value as { payload: { data: unknown; event_type: string } }).payload
    expect(event).toMatchObject({ type: 'event', offset: expect.any(Number), event_type, data })
    writer.send(published.text)
    expect((await reader.next()).offset).toBe((event.offset as number) + 1)
  })

  test('a command over a WebSocket is answered with its own request id', async () => {
    const connection = await connect()
    const { request } = exchange('stream.subscribe', 1)
    connection.send(request.text)
    const answer = await connection.next()
    expect(answer).toMatchObject({ type: 'response', request_id: 'ws-001', status: 'success' })
    connection.send(
      JSON.stringify({ command: 'stream.publish', payload: { room: 'chat-1', event_type: 'a', data: {} } }),
    )
    const frames = [await connection.next(), await connection.next()]
    const event = frames.find(({ type }) => type === 'event')
    expect(unlike(event, take(isPush('event'), 2).value)).toBe('')
  })

  test('a subscriber of topics gets what fits their patterns, and nothing else', async () => {
    const reader = await connect()
    reader.send(exchange('pubsub.subscribe').request.text)
    expect(await reader.next()).toMatchObject({ type: 'response', status: 'success' })
    const writer = await connect()
    const publish = (topic: string) => {
      const { text } = exchange('pubsub.publish').request
      writer.send(text.replace('notifications.email.user', topic))
      return writer.next()
    }
    const told = { payload: { subscribers_notified: 1 } }
    for (const topic of ['notifications.sms.user', 'notifications.email.a.b']) {
      expect(await publish(topic)).toMatchObject({ payload: { subscribers_notified: 0 } })
    }
    const { message } = (exchange('pubsub.publish').request.value as { payload: { message: unknown } }).payload
    for (const [n, topic] of ['notifications.email.user', 'events.user.login'].entries()) {
      expect(await publish(topic)).toMatchObject(told)
      const frame = await reader.next()
      expect(unlike(frame, take(isPush('message'), n).value)).toBe('')
      expect(frame).toMatchObject({ type: 'message', topic, message })
    }
  })
}
