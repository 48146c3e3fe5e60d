import type { MapStore, StoredState } from './port.ts'

const empty: StoredState = { catalogue: [], counters: [], locks: [], policies: [], hadPolicies: false, indexes: [] }

async function* nothing(): AsyncGenerator<never> {}

/** Keeps nothing: maps are in memory alone and gone with the process. */
export const nullStore: MapStore = {
  isDurable: false,
  initialise: async () => {},
  state: async () => empty,
  records: nothing,
  removedTags: nothing,
  journal: async () => [],
  sink: async () => undefined,
  write: async () => {},
}
