/** Reads parts of a log that are bounded by bytes, whatever the size of its rows. */
import { CompiledQuery } from 'kysely'
import type { Storage } from '../storage/mod.ts'
import type { LoggedChange } from './change.ts'
import type { ChangeLog } from './change-log.ts'
import { scannedMax } from './limits.ts'
import { storedBytes } from './stored-bytes.ts'

/** What a reader wants to see. */
export interface Filter {
  /** Undefined is every table. */
  readonly tables: ReadonlySet<string> | undefined
  readonly keyPrefix: Uint8Array | undefined
  /** A client whose own changes are left out. */
  readonly exceptOf: string | undefined
}

export interface Bounds {
  readonly entriesMax: number
  /** Bytes of keys and data; the first change is given even when it alone has more. */
  readonly bytesMax: number
}

export interface Part {
  readonly changes: readonly LoggedChange[]
  /** The last position that was looked at; the next part begins after it. */
  readonly last: number
  /** Whether a change that passes the filter may follow. */
  readonly hasMore: boolean
  /** Whether its changes were read together, so that nothing was removed between two of them. */
  readonly isWhole: boolean
}

/** A position, and what decides whether it is wanted. */
interface Glance {
  readonly lsn: number
  readonly bytes: number
  readonly table_name?: string
  readonly client_id?: string
  readonly row_key?: Uint8Array
}

const glances = 'select lsn, length(data) + length(row_key) as bytes from sync_changes'
const filteredGlances =
  'select lsn, length(data) + length(row_key) as bytes, table_name, client_id, row_key from sync_changes'
const inRange = 'where tenant = ? and lsn > ? and lsn <= ? order by lsn limit ?'

export class LogReader {
  readonly #storage: Pick<Storage, 'reader'>
  readonly #log: Pick<ChangeLog, 'read'>
  readonly #scannedMax: number

  constructor(storage: Pick<Storage, 'reader'>, log: Pick<ChangeLog, 'read'>, most = scannedMax) {
    this.#storage = storage
    this.#log = log
    this.#scannedMax = most
  }

  /** Gives the changes after `after` and up to `upper` that pass `filter`, ascending, as many as `bounds` let in. */
  async read(tenant: number, after: number, upper: number, filter: Filter | undefined, bounds: Bounds): Promise<Part> {
    const chosen = new Choice(bounds)
    // One more than may be given, to know whether there is one.
    const chunk = filter === undefined ? bounds.entriesMax + 1 : Math.max(bounds.entriesMax + 1, 1_000)
    let last = after
    let scanned = 0
    while (last < upper) {
      const seen = await this.#glance(tenant, last, upper, filter, chunk)
      for (const glance of seen) {
        if (filter !== undefined && !passes(glance, filter)) chosen.pass(glance.lsn)
        else if (!chosen.take(glance)) return this.#part(tenant, chosen, last, true)
        last = glance.lsn
      }
      if (seen.length < chunk) return this.#part(tenant, chosen, upper, false)
      scanned += seen.length
      if (scanned >= this.#scannedMax) break
    }
    return this.#part(tenant, chosen, last, last < upper)
  }

  async #glance(tenant: number, after: number, upper: number, filter: Filter | undefined, limit: number) {
    const text = `${filter === undefined ? glances : filteredGlances} ${inRange}`
    const { rows } = await this.#storage.reader.executeQuery<Glance>(
      CompiledQuery.raw(text, [tenant, after, upper, limit]),
    )
    return rows
  }

  async #part(tenant: number, chosen: Choice, last: number, hasMore: boolean): Promise<Part> {
    return { changes: await this.#changes(tenant, chosen), last, hasMore, isWhole: chosen.runs.length <= 1 }
  }

  /** Runs of neighbours are read at once: without a filter that is the whole part. */
  async #changes(tenant: number, { runs }: Choice): Promise<readonly LoggedChange[]> {
    const parts: LoggedChange[][] = []
    for (const { first, last, count } of runs) parts.push(await this.#log.read(tenant, first - 1, last, count))
    return parts.length === 1 ? parts[0]! : parts.flat()
  }
}

/** The positions that are given, as runs between which something is left out. */
class Choice {
  readonly runs: { first: number; last: number; count: number }[] = []
  readonly #bounds: Bounds
  #entries = 0
  #bytes = 0
  #previous = -1

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  /** Whether there is room for one more. */
  take({ lsn, bytes }: Glance): boolean {
    const isFull = this.#entries >= this.#bounds.entriesMax || this.#bytes + Number(bytes) > this.#bounds.bytesMax
    if (isFull && this.#entries > 0) return false
    this.#entries += 1
    this.#bytes += Number(bytes)
    const run = this.runs.at(-1)
    if (run !== undefined && this.#previous === run.last) Object.assign(run, { last: lsn, count: run.count + 1 })
    else this.runs.push({ first: lsn, last: lsn, count: 1 })
    this.#previous = lsn
    return true
  }

  /** Notes a position that is left out. */
  pass(lsn: number): void {
    this.#previous = lsn
  }
}

function passes(glance: Glance, { tables, keyPrefix, exceptOf }: Filter): boolean {
  if (tables !== undefined && !tables.has(glance.table_name ?? '')) return false
  if (exceptOf !== undefined && glance.client_id === exceptOf) return false
  return keyPrefix === undefined || startsWith(storedBytes(glance.row_key ?? new Uint8Array()), keyPrefix)
}

function startsWith(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return bytes.length >= prefix.length && prefix.every((byte, at) => bytes[at] === byte)
}
