/** A store that takes time, fails now and then, and keeps at a crash what it has taken in until then. */
import { isDeepStrictEqual } from 'node:util'
import type { MapStore, RemovedTag, StoreBatch, StoredRecord, StoredState } from '../../../src/maps/store/mod.ts'
import type { SimulatedEnvironment } from '../../support/simulated-environment.ts'
import type { Chance } from '../../sync/simulation/chance.ts'
import type { Fault } from './faults.ts'

type Tables = {
  readonly [Name in 'catalogue' | 'records' | 'removedTags' | 'counters']: Map<
    string,
    NonNullable<StoreBatch[Name]>[number]
  >
} & { readonly written: Map<string, number> }

const newTables = (): Tables => ({
  ...{ catalogue: new Map(), records: new Map(), removedTags: new Map(), counters: new Map(), written: new Map() },
})

const idOf = (...parts: readonly string[]): string => parts.join('\0')

/** What is durable: it outlives those who use it. */
export class Disk {
  readonly tables = newTables()

  take(batch: StoreBatch): void {
    const { catalogue, records, removedTags, counters, written } = this.tables
    for (const row of batch.catalogue ?? []) catalogue.set(row.name, row)
    for (const row of batch.records ?? []) {
      records.set(idOf(row.mapName, row.key), row)
      written.set(idOf(row.mapName, row.key), batch.writtenMs)
    }
    for (const { mapName, key } of batch.goneRecords ?? []) records.delete(idOf(mapName, key))
    for (const row of batch.removedTags ?? []) removedTags.set(idOf(row.mapName, row.tag, row.key), row)
    for (const { mapName, tag } of batch.forgottenTags ?? []) {
      for (const [id, row] of removedTags) if (row.mapName === mapName && row.tag === tag) removedTags.delete(id)
    }
    for (const { name, state } of batch.counters ?? []) counters.set(name, structuredClone({ name, state }))
  }
}

export interface SimulatedStoreOptions {
  readonly disk: Disk
  readonly environment: SimulatedEnvironment
  readonly chance: Chance
  readonly fault: Fault | undefined
  /** How often a write fails. */
  readonly failsAt: () => number
}

/** What a process sees of a disk, until it dies. */
export class SimulatedStore implements MapStore {
  readonly isDurable = true
  readonly #options: SimulatedStoreOptions
  #isDead = false
  #pending: StoreBatch[] = []

  constructor(options: SimulatedStoreOptions) {
    this.#options = options
  }

  /** As `kill -9`: what is being written is there or is not, and nothing happens any more. */
  die(): void {
    const { disk, chance, fault } = this.#options
    this.#isDead = true
    const isWritten = fault !== 'acknowledges-early' && chance.happens(0.5)
    for (const batch of isWritten ? this.#pending : []) disk.take(batch)
  }

  async initialise(): Promise<void> {}

  async state(): Promise<StoredState> {
    const { catalogue, counters } = this.#options.disk.tables
    const nothing = { locks: [], policies: [], hadPolicies: false, indexes: [] }
    return { ...nothing, catalogue: [...catalogue.values()], counters: structuredClone([...counters.values()]) }
  }

  async *records(): AsyncGenerator<readonly StoredRecord[]> {
    const { records, written } = this.#options.disk.tables
    yield [...records].map(([id, row]) => ({ ...row, writtenMs: written.get(id)! }))
  }

  async *removedTags(): AsyncGenerator<readonly RemovedTag[]> {
    yield [...this.#options.disk.tables.removedTags.values()]
  }

  async journal(): Promise<readonly never[]> {
    return []
  }

  async sink(): Promise<undefined> {}

  async write(batch: StoreBatch): Promise<void> {
    const { disk, environment, chance, fault, failsAt } = this.#options
    this.#pending.push(batch)
    const takeIn = () => {
      if (this.#isDead) return
      this.#pending = this.#pending.filter((one) => one !== batch)
      disk.take(batch)
    }
    if (fault === 'acknowledges-early') return void environment.after(chance.between(1_000, 3_000), takeIn)
    await new Promise<void>((resolve) => environment.after(chance.between(0, 30), resolve))
    // A process that is dead goes no further.
    if (this.#isDead) await new Promise<never>(() => {})
    const fails = chance.happens(failsAt())
    if (!fails || chance.happens(0.3)) takeIn()
    this.#pending = this.#pending.filter((one) => one !== batch)
    if (fails) throw diskFailure
  }
}

/** What the disk says when it fails, whether or not it has written. */
export const diskFailure = new Error('the simulated disk does not answer')

export const isDiskFailure = (error: unknown): boolean =>
  error === diskFailure || isDeepStrictEqual((error as { cause?: unknown })?.cause, diskFailure)
