import { State } from '../../../../src/broker/embedded/journal/state.ts'
import { type EmbeddedKeyspace, embeddedKeyspace } from '../../../../src/broker/embedded/keyspace/embedded-keyspace.ts'
import type { EvictionPolicy } from '../../../../src/broker/embedded/keyspace/eviction.ts'
import { MemoryBudget } from '../../../../src/broker/embedded/memory-budget.ts'
import { canonicalText, type Json } from '../../../../src/broker/json.ts'
import { type KeyspaceLimits, keyspaceLimits } from '../../../../src/broker/limits.ts'
import type { Environment } from '../../../../src/environment.ts'
import type { Storage } from '../../../../src/storage/mod.ts'
import { openMemoryStorage } from '../../../support/memory-storage.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'

export interface Options {
  readonly storage?: Storage
  readonly environment?: Environment
  readonly limitBytes?: number
  readonly policy?: EvictionPolicy
  readonly limits?: Partial<KeyspaceLimits>
  /** Stands in for `State.touch`, to show that a missing call is found. */
  readonly touch?: (state: State) => State['touch']
}

export interface Opened extends EmbeddedKeyspace {
  readonly state: State
  readonly storage: Storage
  readonly budget: MemoryBudget
}

export async function openKeyspace(options: Options = {}): Promise<Opened> {
  const environment = options.environment ?? simulatedEnvironment()
  const storage = options.storage ?? (await openMemoryStorage())
  const budget = new MemoryBudget(options.limitBytes ?? 0)
  const limits = { ...keyspaceLimits, ...options.limits }
  const onSnapshotFailure = (error: unknown) => {
    throw error
  }
  let keyspace: EmbeddedKeyspace | undefined
  const state = await State.open({ storage, environment, durability: 'always', onSnapshotFailure }, (built) => {
    if (options.touch !== undefined) built.touch = options.touch(built)
    keyspace = embeddedKeyspace({
      state: built,
      environment,
      budget,
      limits,
      policy: options.policy ?? 'noeviction',
    })
    return [keyspace.section]
  })
  keyspace!.start()
  return { ...keyspace!, state, storage, budget }
}

/** Everything that a keyspace holds, as one text: its keys in order with what makes them anew. */
export function contentsOf({ section }: Pick<EmbeddedKeyspace, 'section'>): string {
  const records = [...section.records()].map((record) => JSON.stringify([...record.describe()]))
  return records.toSorted().join('\n')
}

/** Numbers from a seed, the same on every machine. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export function codeOf(error: unknown): string {
  return (error as { code: string }).code
}

export function sorted(values: readonly Json[]): string[] {
  return values.map(canonicalText).toSorted()
}
