import type { ChangeLogTable } from '../../src/contract/mod.ts'
import type { Maps, OffersSinks } from '../../src/maps/mod.ts'
import { type MapStore, nullStore, type StoreBatch } from '../../src/maps/store/mod.ts'

export type Sink = ReturnType<OffersSinks['openSink']>

export const never = new AbortController().signal

/** Entries that are as large as they need to be to be told apart; `mod` of them share a group. */
export const parcelsOf = (from: number, to: number, mod = 7) =>
  Array.from({ length: to - from }, (_, k) => {
    const sequence = from + k
    return { target: `e${sequence}`, value: { sequence, group: `g${sequence % mod}` } }
  })

export const openSink = (maps: OffersSinks, map = 'ledger', tables?: readonly ChangeLogTable[], id = 'run1/0') =>
  maps.openSink({ id, request: { map, ...(tables && { tables }) } })

/** Two tables: five companies, read two at a time, and vendors whose units have two rows each. */
export const masters = {
  tables: ['companies', 'vendors'],
  units: (table: string) => (table === 'companies' ? 5 : 3),
  step: () => 2,
  rows: async (table: string, from: number, to: number) =>
    Array.from({ length: to - from }, (_, k) => from + k).flatMap((unit) =>
      (table === 'companies' ? [`c${unit}`] : [`v${unit}a`, `v${unit}b`]).map((id) => ({
        id,
        json: JSON.stringify({ id, unit }),
      })),
    ),
}

/** Everything of a map: value, and timestamp as one text. */
export function recordsOf(maps: Maps, map: string): Record<string, readonly [value: unknown, stamp: string]> {
  const found: Record<string, readonly [unknown, string]> = {}
  if (!maps.summaries().some(({ name }) => name === map)) return found
  for (let after: string | undefined, more = true; more; ) {
    const page = maps.records(map, after, 1_000)
    for (const { key, value, timestamp } of page.records) found[key] = [value, stampText(timestamp)]
    after = page.nextAfter
    more = after !== undefined
  }
  return found
}

const stampText = (stamp: { readonly millis: number; readonly counter: number } | null): string =>
  `${String(stamp?.millis).padStart(16, '0')}:${String(stamp?.counter).padStart(10, '0')}`

/** The last row of each of those that batches have. */
function lastOf<Row>(
  batches: readonly StoreBatch[],
  rows: (batch: StoreBatch) => readonly Row[],
  id: (row: Row) => string,
) {
  return new Map(batches.flatMap(rows).map((row) => [id(row), row]))
}

/** A store that has what these batches wrote, and notes what is written to it. */
export function storeOf(batches: readonly StoreBatch[] = []) {
  const written: StoreBatch[] = []
  const records = lastOf(
    batches,
    ({ records: rows = [] }) => rows,
    ({ mapName, key }) => `${mapName}:${key}`,
  )
  const catalogue = lastOf(
    batches,
    ({ catalogue: rows = [] }) => rows,
    ({ name }) => name,
  )
  const sinks = lastOf(
    batches,
    ({ sinks: rows = [] }) => rows,
    ({ id }) => id,
  )
  const store: MapStore = {
    ...nullStore,
    isDurable: true,
    state: async () => ({ ...(await nullStore.state()), catalogue: [...catalogue.values()] }),
    async *records() {
      yield [...records.values()].map((row) => ({ ...row, writtenMs: 1 }))
    },
    sink: async (id) => sinks.get(id),
    write: async (batch) => void written.push(batch),
  }
  return { store, written }
}
