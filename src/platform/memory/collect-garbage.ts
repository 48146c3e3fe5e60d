import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// As when memory has run out: newer engines otherwise keep the emptied pages for later.
const lastResort = { type: 'major', execution: 'sync', flavor: 'last-resort' }

/** V8 hands out its collector only to contexts made after the flag is set. */
function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collector: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  if (typeof collector !== 'function') return () => undefined
  return () => {
    // An engine that does not know the flavor takes the second call for a small collection, so a full one comes first.
    collector()
    collector(lastResort)
  }
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
