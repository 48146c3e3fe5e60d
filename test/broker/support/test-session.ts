import type { Session } from '../../../src/broker/session.ts'
import type { PreparedFrame } from '../../../src/broker/subscriptions/frames.ts'

export interface TestSession extends Session {
  readonly hasEnded: boolean
  /** What was pushed, oldest first. */
  readonly frames: readonly PreparedFrame[]
  /** The same, read. */
  received(): Record<string, unknown>[]
  end(): void
  /** From now on the queue takes so many frames more. */
  fill(room: number): void
  /** Lets go whoever waits for room, with so much of it. */
  drain(room: number): void
}

let last = 0

/** A session that keeps what it is sent; its queue is endless until it is filled. */
export function testSession(): TestSession {
  last += 1
  const frames: PreparedFrame[] = []
  const listeners: (() => void)[] = []
  let room = Number.POSITIVE_INFINITY
  let hasEnded = false
  let waiters: (() => void)[] = []
  const wake = () => {
    const woken = waiters
    waiters = []
    for (const resolve of woken) resolve()
  }
  const end = () => {
    if (hasEnded) return
    hasEnded = true
    for (const listener of listeners) listener()
    wake()
  }
  return {
    id: `session-${last}`,
    address: '127.0.0.1',
    openedAtMs: Date.UTC(2026, 0, 1),
    frames,
    get hasEnded() {
      return hasEnded
    },
    push(frame) {
      if (room <= 0) end()
      if (hasEnded) return false
      room -= 1
      frames.push(frame)
      return true
    },
    drained: () => (room > 0 || hasEnded ? undefined : new Promise((resolve) => waiters.push(resolve))),
    onEnd: (listener) => void listeners.push(listener),
    received: () => frames.map(({ bytes }) => JSON.parse(bytes.toString('utf8')) as Record<string, unknown>),
    end,
    fill(frames) {
      room = frames
    },
    drain(frames) {
      room = frames
      wake()
    },
  }
}
