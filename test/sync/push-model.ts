/** Pushes as plainly as they can be said: a list of changes and a map of rows, nothing else. */
import type { PushRequest, RowChange } from '../../src/contract/mod.ts'
import type { ConflictPolicy } from '../../src/sync/policies.ts'

type PlainClock = Readonly<Record<string, number>>

export interface ModelEntry {
  readonly lsn: number
  readonly clientId: string
  readonly change: RowChange
  readonly clock: PlainClock
}

/** What an answer must say. */
export interface ModelAnswer {
  readonly refused: boolean
  readonly accepted: readonly (readonly [clientLsn: number, lsn: number])[]
  readonly conflicts: readonly (readonly [clientLsn: number, type: string, resolution: string, rowLsn: number])[]
}

export class PushModel {
  log: ModelEntry[] = []
  readonly #policy: ConflictPolicy
  /** The canary's fault: a change at the very position that was seen counts as not seen. */
  readonly #isFaulty: boolean

  constructor(policy: ConflictPolicy, isFaulty = false) {
    this.#policy = policy
    this.#isFaulty = isFaulty
  }

  push({ client_id: clientId, changes, atomic, base_lsn: base = 0 }: PushRequest): ModelAnswer {
    const before = this.log
    const refuses = atomic || this.#policy === 'manual'
    const accepted: [number, number][] = []
    const conflicts: [number, string, string, number][] = []
    for (const change of changes) {
      const row = rowIn(this.log, change)
      const type = row && this.#conflict(row, change, clientId, base)
      if (row && type === 'same') accepted.push([change.lsn, row.lsn])
      else if (row && type !== undefined) {
        const data = refuses ? undefined : this.#decided(row, change, clientId)
        const shown = (refuses ? rowIn(before, change) : row)?.lsn ?? 0
        const resolution = data === undefined ? 'rejected' : this.#policy === 'merge' ? 'merged' : 'accepted'
        conflicts.push([change.lsn, type, resolution, shown])
        if (data === undefined) continue
        const operation = this.#policy === 'merge' ? 'Update' : change.operation
        accepted.push([change.lsn, this.#append(clientId, { ...change, data, operation }, row.clock)])
      } else accepted.push([change.lsn, this.#append(clientId, change)])
    }
    const refused = refuses && conflicts.length > 0
    if (refused) this.log = before
    return { refused, accepted: refused ? [] : accepted, conflicts }
  }

  #append(clientId: string, change: RowChange, over?: PlainClock): number {
    const lsn = this.log.length + 1
    const own = (change.vector_clock ?? {}) as PlainClock
    this.log = [...this.log, { lsn, clientId, change, clock: over && size(own) > 0 ? above(own, over, lsn) : own }]
    return lsn
  }

  #conflict(row: ModelEntry, change: RowChange, clientId: string, base: number): string | undefined {
    const own = (change.vector_clock ?? {}) as PlainClock
    const isForeign = row.clientId !== clientId
    const isDeleted = row.change.operation === 'Delete'
    const isInsert = change.operation === 'Insert' && isForeign && !isDeleted
    const type = isDeleted ? 'DeletedOnServer' : isInsert ? 'UniqueConstraintViolation' : 'ConcurrentUpdate'
    if (size(own) > 0 && size(row.clock) > 0) {
      if (covers(own, row.clock)) return covers(row.clock, own) ? 'same' : undefined
      return type
    }
    const isUnseen = this.#isFaulty ? row.lsn >= base : row.lsn > base
    return isForeign && (isUnseen || isInsert) ? type : undefined
  }

  /** The data to write, undefined where the row stays. */
  #decided(row: ModelEntry, change: RowChange, clientId: string): number[] | undefined {
    if (this.#policy === 'client-wins') return change.data
    if (this.#policy === 'last-writer-wins') {
      const [mine, theirs] = [Date.parse(change.timestamp), Date.parse(row.change.timestamp)]
      return mine > theirs || (mine === theirs && clientId > row.clientId) ? change.data : undefined
    }
    const isMerged = this.#policy === 'merge' && change.operation !== 'Delete' && row.change.operation !== 'Delete'
    if (!isMerged) return undefined
    const [server, client] = [row.change.data, change.data].map((data) => JSON.parse(Buffer.from(data).toString()))
    return [...Buffer.from(JSON.stringify({ ...server, ...client, ...server }))]
  }
}

function rowIn(log: readonly ModelEntry[], { table, key }: RowChange): ModelEntry | undefined {
  return log.findLast(({ change }) => change.table === table && `${change.key}` === `${key}`)
}

const size = (clock: PlainClock) => Object.keys(clock).length

/** Whether `a` has seen all that `b` has. */
const covers = (a: PlainClock, b: PlainClock) => Object.entries(b).every(([node, count]) => (a[node] ?? 0) >= count)

function above(own: PlainClock, row: PlainClock, lsn: number): PlainClock {
  const nodes = [...new Set([...Object.keys(own), ...Object.keys(row)])]
  const both = Object.fromEntries(nodes.map((node) => [node, Math.max(own[node] ?? 0, row[node] ?? 0)]))
  return covers(row, both) ? { ...both, server: lsn } : both
}
