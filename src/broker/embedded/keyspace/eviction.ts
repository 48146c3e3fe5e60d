import type { Environment } from '../../../environment.ts'
import type { Entries } from './entries.ts'
import type { Entry } from './entry.ts'
import { randomBelow } from './random-picks.ts'

/** What goes when memory is short: of all keys or only of those with a deadline, and by which measure. */
export type EvictionPolicy =
  | 'noeviction'
  | 'allkeys-lru'
  | 'volatile-lru'
  | 'allkeys-lfu'
  | 'volatile-lfu'
  | 'allkeys-random'
  | 'volatile-random'
  | 'volatile-ttl'

/** Entries that are compared for one eviction: enough to find an old one, without an order over all of them. */
const sampleSize = 5
const minuteMs = 60_000
/** More uses than this count as this many. */
const usesMax = 1 << 20

/** Notes that an entry was asked for. */
export function use(entry: Entry, nowMs: number): void {
  entry.uses = Math.min(usesMax, usesNow(entry, nowMs) + 1)
  entry.usedAtMs = nowMs
}

/** The next entry to go; undefined when the policy lets none go. */
export function victim(
  entries: Entries,
  policy: EvictionPolicy,
  environment: Pick<Environment, 'nowMs' | 'randomBytes'>,
): Entry | undefined {
  if (policy === 'noeviction') return undefined
  if (policy === 'volatile-ttl') return entries.deadlines.first
  const candidates = policy.startsWith('volatile') ? entries.deadlines.items : entries.slots
  const pick = () => candidates[randomBelow(environment, candidates.length)]
  if (policy.endsWith('random')) return pick()
  const worth = policy.endsWith('lru') ? recency : usesNow
  const nowMs = environment.nowMs()
  let least = pick()
  for (let k = 1; k < sampleSize && least !== undefined; k++) {
    const other = pick()!
    if (worth(other, nowMs) < worth(least, nowMs)) least = other
  }
  return least
}

function recency(entry: Entry): number {
  return entry.usedAtMs
}

/** Uses lose half of their weight with every minute in which there are none. */
function usesNow(entry: Entry, nowMs: number): number {
  const idleMinutes = Math.floor(Math.max(0, nowMs - entry.usedAtMs) / minuteMs)
  return idleMinutes > 20 ? 0 : entry.uses >> idleMinutes
}
