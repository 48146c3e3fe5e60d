/** Rooms of shared maps with one fault each. */
import type { ClientOp, CounterState } from '../../../src/contract/mod.ts'
import type { Maps } from '../../../src/maps/mod.ts'
import type { Chance } from '../../sync/simulation/chance.ts'
import type { Fault } from './faults.ts'

/** `maps` with a fault; the same maps where the fault is elsewhere. */
export function broken(maps: Maps, fault: Fault, chance: Chance): Maps {
  const changes = changesOf(maps, fault, chance)
  return new Proxy(maps, {
    get(target, name) {
      if (name in changes) return changes[name as keyof Maps]
      const own = target[name as keyof Maps]
      return typeof own === 'function' ? own.bind(target) : own
    },
  })
}

function changesOf(maps: Maps, fault: Fault, chance: Chance): Partial<Maps> {
  const altered = (alter: (op: ClientOp) => ClientOp): Partial<Maps> => ({
    apply: (ops, caller, options) => maps.apply(ops.map(alter), caller, options),
  })
  switch (fault) {
    case 'stamps-by-arrival':
      return altered((op) => (op.record ? { ...op, record: { ...op.record, timestamp: maps.now() } } : op))
    case 'forgets-removals':
      return forgettingRemovals(maps)
    case 'makes-new-tags':
      return altered((op) => (op.orRecord ? { ...op, orRecord: { ...op.orRecord, tag: `${op.orRecord.tag}-` } } : op))
    case 'adds-counts':
      return { mergeCounter: (name, state, by) => maps.mergeCounter(name, added(maps.counter(name), state), by) }
    case 'never-resets':
      return { syncRoot: (...input) => ({ ...maps.syncRoot(...input), reset: false }) }
    case 'loses-updates':
      return {
        liveQuery: (map, query, caller, fields, listener, ended) => {
          const told: typeof listener = (...change) => !chance.happens(0.05) && listener(...change)
          return maps.liveQuery(map, query, caller, fields, told, ended)
        },
      }
    default:
      return {}
  }
}

function forgettingRemovals(maps: Maps): Partial<Maps> {
  return {
    async apply(ops, caller, options) {
      const done = await maps.apply(
        ops.filter(({ opType }) => opType !== 'REMOVE'),
        caller,
        options,
      )
      let next = 0
      return ops.map(({ id = '', opType }) =>
        opType === 'REMOVE' ? { opId: id, success: true, achievedLevel: 'PERSISTED' } : done[next++]!,
      )
    },
  }
}

function added(held: CounterState, { positive = {}, negative = {} }: CounterState): CounterState {
  const sum = (to: Readonly<Record<string, number>> = {}, counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(counts).map(([node, count]) => [node, (to[node] ?? 0) + count]))
  return { positive: sum(held.positive, positive), negative: sum(held.negative, negative) }
}
