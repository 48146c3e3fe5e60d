import type { CommandContext, Dialect } from '../../broker/mod.ts'
import type { HandlerContext } from './state.ts'

/** Longest that a client may ask to wait for a message, in seconds, as the contract has it. */
const waitSecondsMax = 300

/** How much longer a command may take because the client asked it to wait, in milliseconds. */
export function waitMsOf(command: unknown, payload: unknown): number {
  if (command !== 'queue.consume') return 0
  const { timeout } = (payload ?? {}) as { readonly timeout?: unknown }
  return typeof timeout === 'number' && timeout > 0 ? Math.min(timeout, waitSecondsMax) * 1000 : 0
}

/**
 * What a command of a request comes with. One that waits has more time, and gives up when that is over, when its client
 * has gone, or when `stopping` aborts.
 */
export function commandContext(
  context: HandlerContext,
  dialect: Dialect,
  waitMs: number,
  stopping: AbortSignal,
): CommandContext {
  const { caller } = context
  if (waitMs === 0) return { caller, dialect, signal: context.connectionSignal }
  context.allowMore(waitMs)
  return { caller, dialect, signal: AbortSignal.any([context.signal, stopping]) }
}
