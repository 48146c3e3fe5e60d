/** Topics aside, what maps do beside their records outlives the process: how it comes back, and how it is kept. */
import type { JournalEvent } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import type { Commits } from './commits.ts'
import { Counters, Journal, Locks, type Persist, Policies } from './features/mod.ts'
import { journalBytesMax } from './limits.ts'
import { decodeValue, type MapStore, type StoredState } from './store/mod.ts'
import type { Unsaved } from './unsaved.ts'

export interface Features {
  readonly counters: Counters
  readonly locks: Locks
  readonly policies: Policies
  readonly journal: Journal | undefined
}

interface FeaturesOptions {
  readonly state: StoredState
  readonly commits: Commits
  readonly environment: Environment
  /** Events that the journal keeps; 0 for no journal. */
  readonly journalCapacity: number
  readonly journalled: readonly JournalEvent[]
  /** Users whom no policy binds. */
  readonly unbound: ReadonlySet<string>
}

export function featuresFrom(options: FeaturesOptions): Features {
  const { state, commits, environment, journalCapacity, journalled, unbound } = options
  const persist =
    <Change>(note: (unsaved: Unsaved, change: Change) => void): Persist<Change> =>
    (change) => {
      note(commits.unsaved, change)
      return commits.settled()
    }
  const zero = { p: {}, n: {} }
  return {
    counters: new Counters({
      persist: persist((unsaved, { name, state }) => unsaved.counter(name, state)),
      kept: state.counters.map(({ name, state: kept }) => ({ name, state: { ...zero, ...kept } })),
    }),
    locks: new Locks({
      environment,
      persist: persist((unsaved, { tokens, forgotten }) => {
        for (const name of forgotten) unsaved.lock(name, undefined)
        for (const [name, token] of tokens) unsaved.lock(name, token)
      }),
      tokens: state.locks.map(({ name, token }) => [name, token] as const),
    }),
    policies: new Policies({
      persist: persist((unsaved, change) =>
        change.kind === 'put' ? unsaved.policy(change.policy.id, change.policy) : unsaved.policy(change.id, undefined),
      ),
      kept: state.policies,
      wasConfigured: state.hadPolicies,
      unbound,
    }),
    journal: journalCapacity > 0 ? new Journal({ capacity: journalCapacity, kept: journalled }) : undefined,
  }
}

/** The events of the journal that were kept. */
export async function journalFrom(store: MapStore, capacity: number): Promise<JournalEvent[]> {
  if (capacity === 0) return []
  return (await store.journal(capacity, journalBytesMax)).map(({ event }) => decodeValue(event) as JournalEvent)
}
