import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { NoticeConnection } from '../../../src/transports/ws/notice-connection.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'

/** A peer that reads only when a test says so. */
class SlowSocket extends Duplex {
  readonly received: string[] = []
  isReading = true
  #waiting: (() => void)[] = []

  constructor() {
    super({ writableHighWaterMark: 1 })
  }

  override _read(): void {}

  override _write(frame: Buffer, _encoding: string, done: () => void): void {
    this.received.push(frame.subarray(frame[1]! < 126 ? 2 : 4).toString())
    if (this.isReading) done()
    else this.#waiting.push(done)
  }

  readAll(): void {
    this.isReading = true
    for (const done of this.#waiting.splice(0)) done()
  }
}

class FakeWebSocket extends EventEmitter {
  closed: readonly unknown[] | undefined
  terminated = false
  pings = 0

  ping(): void {
    this.pings += 1
  }

  close(...how: readonly unknown[]): void {
    this.closed = how
  }

  terminate(): void {
    this.terminated = true
  }
}

function openConnection() {
  const environment = simulatedEnvironment()
  const [socket, webSocket] = [new SlowSocket(), new FakeWebSocket()]
  const state = { mayStay: true, ended: 0 }
  const limits = { sendQueueBytesMax: 10, slowConsumerMs: 5_000, heartbeatMs: 1_000 }
  const onEnd = () => {
    state.ended += 1
  }
  const connection = new NoticeConnection(
    { webSocket: webSocket as unknown as WebSocket, socket: socket as unknown as Socket },
    { environment, limits, onSent: () => undefined },
    { mayStay: () => state.mayStay, onEnd },
  )
  return { environment, socket, webSocket, connection, state }
}

test('a client that reads gets every notice', async () => {
  const { environment, socket, connection } = openConnection()
  for (const text of ['one', 'two', 'three']) {
    connection.tell(text)
    await environment.advance(0)
  }
  expect(socket.received).toEqual(['one', 'two', 'three'])
})

test('a client that reads slowly gets the last notice when it reads again, however many there were', async () => {
  const { environment, socket, connection, webSocket } = openConnection()
  socket.isReading = false
  for (let count = 0; count < 1_000; count += 1) {
    connection.tell(`notice ${count}`)
    if (count % 100 === 0) await environment.advance(0)
  }
  const before = socket.received.length
  expect(socket.writableLength).toBeLessThan(100)
  socket.readAll()
  await environment.advance(0)
  await environment.advance(0)
  expect(socket.received.at(-1)).toBe('notice 999')
  expect(socket.received.length).toBeLessThanOrEqual(before + 4)
  expect(webSocket.closed).toBeUndefined()
})

test('a client that reads nothing for too long is closed', async () => {
  const { environment, socket, connection, webSocket, state } = openConnection()
  socket.isReading = false
  for (let count = 0; count < 5; count += 1) {
    connection.tell(`notice ${count}`)
    await environment.advance(0)
    webSocket.emit('pong')
  }
  for (let second = 0; second < 5; second += 1) {
    await environment.advance(1_000)
    webSocket.emit('pong')
  }
  expect(webSocket.closed?.[1]).toBe('slow_consumer')
  expect(state.ended).toBe(1)
})

test('whose token is revoked is closed at the next heartbeat, and cut off when it does not answer', async () => {
  const { environment, connection, webSocket, state } = openConnection()
  await environment.advance(1_000)
  expect([webSocket.pings, webSocket.closed]).toEqual([1, undefined])
  webSocket.emit('pong')
  state.mayStay = false
  await environment.advance(1_000)
  expect([webSocket.closed?.[1], state.ended, webSocket.terminated]).toEqual(['unauthorized', 1, false])
  await environment.advance(1_000)
  expect([webSocket.terminated, webSocket.pings]).toEqual([true, 1])
  connection.tell('nothing')
  connection.close('shutting_down')
  webSocket.emit('close')
  expect([webSocket.closed?.[1], state.ended, environment.pendingTimers()]).toEqual(['unauthorized', 1, 0])
})

test('who does not answer a ping is closed', async () => {
  const { environment, webSocket } = openConnection()
  await environment.advance(2_000)
  expect(webSocket.closed?.[1]).toBe('heartbeat_timeout')
})
