import type { Socket } from 'node:net'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { SendQueue } from '../../../../src/transports/ws/maps/send-queue.ts'
import { connectionLimits } from '../../../support/maps-limits.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'

const { pushedFramesMax, pushedBytesMax, socketBytesMax } = connectionLimits

/** A queue whose reader takes nothing until `read` is called. */
function stuckQueue(limits: Partial<typeof connectionLimits> = {}) {
  const environment = simulatedEnvironment()
  const taken: Buffer[] = []
  let isReading = false
  let held: (() => void) | undefined
  const socket = new Writable({
    highWaterMark: 16_384,
    write(chunk: Buffer, _encoding, done) {
      taken.push(chunk)
      if (isReading) done()
      else held = done
    },
  })
  let slow = 0
  const onSlow = () => {
    slow += 1
  }
  const queue = new SendQueue(
    socket as Socket,
    { environment, limits: { ...connectionLimits, ...limits }, onSent: () => {} },
    onSlow,
  )
  const read = async () => {
    isReading = true
    held?.()
    await environment.advance(0)
  }
  return { queue, socket, environment, read, taken, slow: () => slow }
}

const frame = (bytes: number, mark = 0) => Buffer.alloc(bytes, mark)
/** Fills the socket, so that everything else waits. */
const fill = (queue: SendQueue) => queue.answer(frame(socketBytesMax + 1))

describe('a reader that is slow', () => {
  test('is told so many things that it did not ask for, and not one more', async () => {
    const { queue, slow, read, taken } = stuckQueue()
    fill(queue)
    for (let n = 0; n < pushedFramesMax; n += 1) queue.push(frame(1))
    expect(slow()).toBe(0)
    queue.push(frame(1))
    expect(slow()).toBe(1)
    await read()
    expect(taken).toHaveLength(1 + pushedFramesMax)
    queue.push(frame(1))
    expect(slow()).toBe(1)
  })

  test('is told so many bytes of them, and not one more; one large thing is not too much', () => {
    const { queue, slow } = stuckQueue()
    fill(queue)
    queue.push(frame(pushedBytesMax - 1))
    queue.push(frame(1))
    expect(slow()).toBe(0)
    queue.push(frame(1))
    expect(slow()).toBe(1)
    const other = stuckQueue()
    fill(other.queue)
    other.queue.push(frame(pushedBytesMax + 1))
    expect(other.slow()).toBe(0)
  })

  test('gets answers however many there are, in order with all else', async () => {
    const { queue, slow, read, taken } = stuckQueue()
    fill(queue)
    for (let mark = 1; mark <= 200; mark += 1) {
      if (mark % 2 === 0) queue.push(frame(10, mark))
      else queue.answer(frame(50_000, mark))
    }
    expect(slow()).toBe(0)
    expect(queue.isFull).toBe(true)
    let isDrained = false
    void queue.drained().then(() => {
      isDrained = true
    })
    await read()
    expect(isDrained).toBe(true)
    expect(taken.slice(1).map((each) => each[0])).toEqual(Array.from({ length: 200 }, (_, n) => n + 1))
  })

  test('is given up after 5 seconds, and not before', async () => {
    const { queue, slow, environment } = stuckQueue()
    fill(queue)
    queue.answer(frame(1))
    await environment.advance(4_999)
    expect(slow()).toBe(0)
    await environment.advance(1)
    expect(slow()).toBe(1)
  })

  test('has the room that the settings give it, and not one more: in messages, bytes, the socket and time', async () => {
    const limits = { pushedFramesMax: 3, pushedBytesMax: 1_000, socketBytesMax: 20_000, slowConsumerMs: 50 }
    const bySocket = stuckQueue(limits)
    bySocket.queue.answer(frame(20_000))
    expect(bySocket.queue.isFull).toBe(false)
    bySocket.queue.answer(frame(1))
    expect(bySocket.queue.isFull).toBe(true)
    const byFrames = stuckQueue(limits)
    byFrames.queue.answer(frame(20_001))
    for (let n = 0; n < 3; n += 1) byFrames.queue.push(frame(1))
    expect(byFrames.slow()).toBe(0)
    byFrames.queue.push(frame(1))
    expect(byFrames.slow()).toBe(1)
    const byBytes = stuckQueue(limits)
    byBytes.queue.answer(frame(20_001))
    byBytes.queue.push(frame(500))
    byBytes.queue.push(frame(500))
    expect(byBytes.slow()).toBe(0)
    byBytes.queue.push(frame(1))
    expect(byBytes.slow()).toBe(1)
    const byTime = stuckQueue(limits)
    byTime.queue.answer(frame(20_001))
    byTime.queue.answer(frame(1))
    await byTime.environment.advance(49)
    expect(byTime.slow()).toBe(0)
    await byTime.environment.advance(1)
    expect(byTime.slow()).toBe(1)
  })

  test('that is gone is waited for by nobody', async () => {
    const { queue, socket, environment } = stuckQueue()
    fill(queue)
    queue.answer(frame(1))
    const drained = queue.drained()
    socket.destroy()
    await environment.advance(0)
    await drained
    queue.answer(frame(1))
    await queue.drained()
  })
})
