import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** V8 hands out its collector only to contexts made after the flag is set. */
function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collector: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return typeof collector === 'function' ? () => collector() : () => undefined
}

let collect: (() => void) | undefined

/**
 * Runs one full garbage collection of this thread's heap; V8 then hands empty pages back within milliseconds.
 *
 * V8 frees lazily: after a burst the resident size would stay above a limit for minutes although nothing is in use.
 * It stops the thread for tens of milliseconds, so it is for a memory guard's releaser, not for routine.
 */
export function collectGarbage(): void {
  collect ??= exposedCollector()
  collect()
}
