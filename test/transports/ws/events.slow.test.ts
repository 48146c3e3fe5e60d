import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { eventually, json, startTestServer } from '../../support/server.ts'
import { Subscriber } from '../../support/subscriber.ts'

test('a client that stops reading is closed as a slow consumer while another gets everything', async () => {
  await using server = await startTestServer({ wsSendQueueBytes: 64 * 1024, slowConsumerTimeoutMs: 2_000 })
  // The reader shares its thread with the server and all of this suite, so it needs time to be no slow consumer itself.
  const stuck = connect(Number(new URL(server.url).port), '127.0.0.1')
  stuck.on('error', () => undefined)
  stuck.write(
    'GET /ws/events HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  )
  await once(stuck, 'readable')
  await using reader = await Subscriber.open(server.wsUrl, '?batch=100')
  await server.call('startStream', '/api/stream/start', json({ count: 20_000 }))
  const dropped = async () => {
    const metrics = (await server.call('getMetrics', '/metrics')).body as string
    return Number(/^tallymill_events_dropped_total\{transport="ws"\} (\d+)$/m.exec(metrics)?.[1] ?? 0) > 0
  }
  await eventually(dropped)
  let tail = ''
  stuck.on('data', (bytes: Buffer) => {
    tail = tail.slice(-100) + bytes.subarray(-100).toString('latin1')
  })
  await once(stuck, 'close')
  // The close frame: opcode 8, code 4008, reason.
  expect(tail).toContain(`\x88\x0f\x0f\xa8${'slow_consumer'}`)
  await reader.first('complete')
  expect(reader.entries).toHaveLength(20_000)
})
