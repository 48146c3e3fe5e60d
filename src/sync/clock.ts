/** Vector clocks. Source: Fidge 1988, Mattern 1989. */
import type { VectorClock } from '../contract/mod.ts'
import { fail } from '../errors.ts'
import { clockNodeLengthMax, clockNodesMax } from './limits.ts'

/** Events that were seen of each node; a node that is not named is at 0. */
export type Clock = Readonly<Record<string, number>>

export type ClockOrder = 'equal' | 'before' | 'after' | 'concurrent'

export const emptyClock: Clock = Object.freeze(Object.create(null))

/**
 * Reads a clock in either of its forms, `{"node": 1}` or `{"clocks": {"node": 1}}`.
 *
 * @throws invalid_message, naming `place`, for one that is neither or too large.
 */
export function readClock(given: VectorClock | undefined, place: string): Clock {
  if (given === undefined) return emptyClock
  const nodes = isNested(given) ? given.clocks : given
  const entries = Object.entries(nodes)
  if (entries.length === 0) return emptyClock
  if (entries.length > clockNodesMax) fail('invalid_message', `${place} has more than ${clockNodesMax} nodes`)
  const clock: Record<string, number> = Object.create(null)
  for (const [node, count] of entries) {
    if (typeof count !== 'number') fail('invalid_message', `${place}/${node} must be an integer`)
    if (node.length > clockNodeLengthMax) fail('invalid_message', `${place} has a node with a name that is too long`)
    if (count > 0) clock[node] = count
  }
  return clock
}

function isNested(given: VectorClock): given is { readonly clocks: Record<string, number> } {
  return typeof given.clocks === 'object' && Object.keys(given).length === 1
}

export function isEmptyClock(clock: Clock): boolean {
  for (const _node in clock) return false
  return true
}

/** Where `a` stands to `b`. */
export function compareClocks(a: Clock, b: Clock): ClockOrder {
  const isLess = someAhead(b, a)
  const isGreater = someAhead(a, b)
  if (isLess) return isGreater ? 'concurrent' : 'before'
  return isGreater ? 'after' : 'equal'
}

/** Whether `a` has seen an event that `b` has not. */
function someAhead(a: Clock, b: Clock): boolean {
  return Object.keys(a).some((node) => (a[node] ?? 0) > (b[node] ?? 0))
}

/** The least clock that has seen what each of `clocks` has; of more nodes than a clock may have, the first ones. */
export function mergeClocks(clocks: Iterable<Clock>): Clock {
  const merged: Record<string, number> = Object.create(null)
  let nodes = 0
  for (const clock of clocks) {
    for (const [node, count] of Object.entries(clock)) {
      const known = merged[node]
      if (known === undefined && nodes++ >= clockNodesMax) continue
      merged[node] = Math.max(known ?? 0, count)
    }
  }
  return merged
}
