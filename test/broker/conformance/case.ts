import { setMaxListeners } from 'node:events'
import { expect } from 'vitest'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { ErrorCode } from '../../../src/errors.ts'
import { Failure } from '../../../src/errors.ts'

export interface OpenOptions {
  /** About how many bytes more than now the engine may hold. */
  readonly memoryBytes?: number
  readonly elementsMax?: number
  readonly deadLettersMax?: number
  readonly queuesMax?: number
  readonly roomsMax?: number
  readonly roomBytesMax?: number
}

/** What a case is given. */
export interface Subject {
  readonly engine: Engine
  /** A name that no other case has. */
  name(what: string): string
  /** An engine with limits of its own, closed after the case. Its data may be the same. */
  open(options: OpenOptions): Promise<Engine>
}

/** What both engines must do. The keyspace is empty when a case begins. */
export type Cases = Readonly<Record<string, (subject: Subject) => Promise<void>>>

/** Waits until something holds: what the server's own clock decides comes when it comes. */
export async function eventually(holds: () => Promise<boolean> | boolean, withinMs = 8_000): Promise<void> {
  const endMs = performance.now() + withinMs
  while (!(await holds())) {
    if (performance.now() > endMs) throw new Error('it did not come true in time')
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
}

export async function refused(code: ErrorCode, attempt: () => Promise<unknown>): Promise<void> {
  const error = await Promise.resolve()
    .then(attempt)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    )
  expect(error, `it is refused with ${code}`).toBeInstanceOf(Failure)
  expect((error as Failure).code).toBe(code)
}

/** A moment in the future by the machine's clock, which is the server's in these tests. */
export const soon = (ms: number): number => Date.now() + ms

/** Aborts never; any number may listen. */
export const never = new AbortController().signal
setMaxListeners(0, never)
