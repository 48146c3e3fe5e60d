import type { Engine, Together } from '../../port/engine.ts'
import type { Section } from '../journal/effect.ts'
import { blobEffects, embeddedBlobs } from './blobs.ts'
import { embeddedHashes, hashEffects } from './hashes.ts'
import { embeddedKeys, keyEffects } from './keys.ts'
import { Keyspace, type KeyspaceOptions } from './keyspace.ts'
import { embeddedLists, listEffects } from './lists.ts'
import { embeddedSets, setEffects } from './sets.ts'
import { embeddedSortedSets, sortedEffects } from './sorted-sets.ts'
import { embeddedStrings, stringEffects } from './strings.ts'
import { embeddedTransactions } from './transactions.ts'

type Families = 'keys' | 'strings' | 'blobs' | 'hashes' | 'lists' | 'sets' | 'sortedSets' | 'transactions'

export interface EmbeddedKeyspace extends Pick<Engine, Families> {
  readonly section: Section
  together<Started>(start: () => Started): Together<Started>
  /** Keys that are there, with those whose time is over but that are not removed yet. */
  count(): number
  /** To be called when the state has been recovered: puts the keys in order, and begins to remove them when their time is over. */
  start(): void
  /** Stops that. */
  close(): void
}

/** The keyspace of the embedded engine; it becomes part of the state through its section. */
export function embeddedKeyspace(options: KeyspaceOptions): EmbeddedKeyspace {
  const keyspace = new Keyspace(options)
  const effects = {
    ...keyEffects(keyspace),
    ...stringEffects(keyspace),
    ...blobEffects(keyspace),
    ...hashEffects(keyspace),
    ...listEffects(keyspace),
    ...setEffects(keyspace),
    ...sortedEffects(keyspace),
  }
  return {
    section: { effects, records: () => keyspace.entries.all() },
    keys: embeddedKeys(keyspace),
    strings: embeddedStrings(keyspace),
    blobs: { bitmap: embeddedBlobs(keyspace, 'bitmap'), hyperloglog: embeddedBlobs(keyspace, 'hyperloglog') },
    hashes: embeddedHashes(keyspace),
    lists: embeddedLists(keyspace),
    sets: embeddedSets(keyspace),
    sortedSets: embeddedSortedSets(keyspace),
    transactions: embeddedTransactions(keyspace),
    together: (start) => keyspace.together(start),
    count: () => keyspace.entries.count,
    start: () => keyspace.start(),
    close: () => keyspace.close(),
  }
}
