/** The sinks of runs that are shared maps: a map for each table of master data, and one of entries. */
import type { ChangeLogTable } from '../contract/mod.ts'
import { fail } from '../errors.ts'
import type { Catalogue } from './catalogue.ts'
import type { Commits } from './commits.ts'
import { sinkEntriesPerTurn } from './limits.ts'
import type { Refusal } from './operation.ts'
import type { MapStore, SinkRow } from './store/mod.ts'
import type { Writer } from './writer.ts'

/** As runs give it (`src/runs/sinks/master-data.ts`). */
interface MasterData {
  readonly tables: readonly string[]
  units(table: string): number
  step(table: string): number
  rows(table: string, from: number, to: number): Promise<readonly { readonly id: string; readonly json: string }[]>
}

/** As runs ask for it (`src/runs/sinks/sink.ts`); the target of a parcel is the key of its record. */
export interface MapSink {
  position(): Promise<number>
  begin(masters: MasterData, signal: AbortSignal): Promise<void>
  write(
    parcels: readonly { readonly target: string; readonly value: unknown }[],
    fromSequence: number,
    signal: AbortSignal,
  ): Promise<void>
}

export interface MapSinkIdentity {
  /** Names the sink; begins with the id of its run and a slash. */
  readonly id: string
  readonly request: { readonly map: string; readonly tables?: readonly ChangeLogTable[] | undefined }
}

export interface MapSinksOptions {
  readonly store: MapStore
  readonly commits: Commits
  readonly writer: Writer
  readonly catalogue: Pick<Catalogue, 'get'>
}

/** What maps do for runs. */
export interface OffersSinks {
  /** Makes a sink of a run. */
  openSink(identity: MapSinkIdentity): MapSink
}

type Counter = 'masterUnits' | 'entries'

interface Step {
  readonly counter: Counter
  /** What is counted before and after. */
  readonly from: number
  readonly to: number
  /** Undefined where what is counted is not wanted. */
  readonly map: string | undefined
  readonly records: readonly (readonly [key: string, value: unknown])[]
}

const entryTable = 'journal_entries'
/** By the tables the ends of the names of their maps. */
const suffixes: Readonly<Record<ChangeLogTable, string>> = {
  companies: '.companies',
  accounts: '.accounts',
  cost_centers: '.cost_centers',
  profit_centers: '.profit_centers',
  vendors: '.vendors',
  customers: '.customers',
  materials: '.materials',
  employees: '.employees',
  [entryTable]: '',
}

/**
 * Gives what makes the sinks of runs. Entries go into the map that is asked for, each table of master data into
 * `<map>.<table>`. They are no clients: no policy holds for them, and what they write is of the moment it is written.
 *
 * The function given throws validation_failed for a name that is none of a map and for that of a map of sets, forbidden for
 * the name of a map of this server, memory_limit where there is no room for another map.
 */
export function mapSinks(options: MapSinksOptions): (identity: MapSinkIdentity) => MapSink {
  return ({ id, request: { map, tables = Object.keys(suffixes) as ChangeLogTable[] } }) => {
    const maps = new Map<string, string>(tables.map((table) => [table, `${map}${suffixes[table]}`]))
    for (const name of [map, ...maps.values()]) check(options.writer, name, `/sinks/${id.split('/')[1]}/map`)
    const writing = new SinkWriting(options, id)
    const entriesMap = maps.get(entryTable)
    return {
      position: async () => (await writing.position()).entries,
      begin: (masters, signal) => writeMasters(writing, masters, maps, signal),
      async write(parcels, fromSequence, signal) {
        for (let begin = 0; begin < parcels.length; begin += sinkEntriesPerTurn) {
          const part = parcels.slice(begin, begin + sinkEntriesPerTurn)
          const from = fromSequence + begin
          const records = part.map(({ target, value }) => [target, value] as const)
          await writing.write({ counter: 'entries', from, to: from + part.length, map: entriesMap, records }, signal)
        }
      },
    }
  }
}

/** Units are counted through all tables, also those that are not wanted. */
async function writeMasters(
  writing: SinkWriting,
  masters: MasterData,
  maps: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const { masterUnits: reached } = await writing.position()
  let first = 0
  for (const table of masters.tables) {
    const map = maps.get(table)
    const units = masters.units(table)
    const step = map === undefined ? units : masters.step(table)
    for (let from = Math.max(0, reached - first); from < units; from += step) {
      const to = Math.min(units, from + step)
      const rows = map === undefined ? [] : await masters.rows(table, from, to)
      const records = rows.map(({ id, json }) => [id, JSON.parse(json) as unknown] as const)
      await writing.write({ counter: 'masterUnits', from: first + from, to: first + to, map, records }, signal)
    }
    first += units
  }
}

/**
 * The place of one sink in the maps. It moves in the unit of work that writes what it counts, so that the same records may
 * come again: after a write that was broken off, and after a crash.
 */
class SinkWriting {
  readonly #options: MapSinksOptions
  readonly #id: string
  #position: SinkRow | undefined

  constructor(options: MapSinksOptions, id: string) {
    this.#options = options
    this.#id = id
  }

  /** How far it is, in memory. */
  async position(): Promise<SinkRow> {
    const { store, commits } = this.#options
    if (this.#position) return this.#position
    // A sink of this name that was here before may have written what the store does not have yet.
    await commits.settled()
    this.#position = (await store.sink(this.#id)) ?? { id: this.#id, masterUnits: 0, entries: 0 }
    return this.#position
  }

  /** Writes what is not in the maps yet; resolves when it is durable, and rejects as soon as the signal aborts. */
  async write(step: Step, signal: AbortSignal): Promise<void> {
    const { commits } = this.#options
    const position = await this.position()
    // Memory must not get further ahead of a store that does not take anything.
    while (commits.isBehind) await unlessAborted(commits.settled(), signal)
    signal.throwIfAborted()
    if (position[step.counter] < step.to) this.#take(step, position)
    await unlessAborted(commits.settled(), signal)
  }

  /** In one turn, so that what is written and how far the sink is are never apart. */
  #take({ counter, from, to, map, records }: Step, position: SinkRow): void {
    const { commits, catalogue } = this.#options
    // Of entries each counts one. Master data is never counted in part of what comes together.
    const missing = records.slice(Math.max(0, position[counter] - from))
    const keys = map === undefined ? [] : this.#put(map, missing)
    const written = map === undefined ? undefined : catalogue.get(map)
    this.#position = { ...position, [counter]: to }
    commits.unsaved.sink(this.#position, written ? [[written, keys]] : [])
  }

  /** Gives the keys whose records are others now. */
  #put(map: string, records: Step['records']): string[] {
    const { writer } = this.#options
    check(writer, map)
    writer.checkRoom(map, new Set(records.map(([key]) => key)))
    const turn = writer.turn(`run:${this.#id}`)
    try {
      return records.filter(([key, value]) => hasChanged(writer.set(map, key, value, turn))).map(([key]) => key)
    } finally {
      turn.end()
    }
  }
}

const hasChanged = (outcome: boolean | Refusal): boolean =>
  typeof outcome === 'boolean' ? outcome : fail('invalid_payload', outcome.reason)

function check(writer: Writer, map: string, pointer?: string): void {
  const refusal = writer.refusalOf(map)
  if (refusal === undefined) return
  const { kind, code, reason: message } = refusal
  if (kind === 'denied') fail('forbidden', message)
  if (code === 507) fail('memory_limit', message)
  if (pointer === undefined) fail('invalid_payload', message)
  fail('validation_failed', `${pointer} ${message}`, { errors: [{ pointer, message }] })
}

/** Rejects as soon as the signal aborts, whatever becomes of the work. */
function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
    if (signal.aborted) leave()
  })
}
