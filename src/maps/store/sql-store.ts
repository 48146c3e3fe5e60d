import { CompiledQuery, PostgresAdapter } from 'kysely'
import type { MapIndex, MapPolicy } from '../../contract/mod.ts'
import type { Timestamp } from '../../crdt/mod.ts'
import { decodeJson, encodeJson, type Storage, type WriteTransaction } from '../../storage/mod.ts'
import { pagesOf } from './pages.ts'
import type {
  CounterRow,
  HorizonRow,
  JournalRow,
  MapStore,
  RemovedTag,
  SinkRow,
  StoreBatch,
  StoredRecord,
  StoredState,
} from './port.ts'
import { checkTableName, defaultTable, deleteText, partsOf, tableStatements, upsertText } from './statements.ts'

/** Events of the journal that are read at once: one may be of some megabytes. */
const journalPageRows = 32

export interface SqlStoreOptions {
  readonly storage: Storage
  /** The table of the records. */
  readonly table?: string
}

/** No policy has this id: its row says that there was one. */
const everPolicy = ''

type TextOfSize = (size: number) => string
type Parameters = readonly unknown[]

const upsertCatalogue = upsertText({
  ...{ table: 'maps_catalogue', key: ['name'] },
  columns: ['kind', 'horizon', 'forgotten_before'],
})
const upsertTags = upsertText({
  ...{ table: 'maps_removed_tags', key: ['map_name', 'tag', 'key'] },
  columns: ['removed_at'],
})
const deleteTags = deleteText('maps_removed_tags', ['map_name', 'tag'])
const upsertCounters = upsertText({ table: 'maps_counters', key: ['name'], columns: ['state'] })
const upsertLocks = upsertText({ table: 'maps_locks', key: ['name'], columns: ['token'] })
const deleteLocks = deleteText('maps_locks', ['name'])
const upsertJournal = upsertText({ table: 'maps_journal', key: ['sequence'], columns: ['event'] })
const upsertPolicies = upsertText({ table: 'maps_policies', key: ['id'], columns: ['policy'] })
const deletePolicies = deleteText('maps_policies', ['id'])
const upsertIndexes = upsertText({ table: 'maps_indexes', key: ['map_name', 'attribute'], columns: ['type'] })
const deleteIndexes = deleteText('maps_indexes', ['map_name', 'attribute'])
const upsertSinks = upsertText({ table: 'maps_sinks', key: ['id'], columns: ['master_units', 'entries'] })
const trimJournal = 'delete from maps_journal where sequence < ?'

/** A record with its place in the file, in SQLite. */
type ReadRecord = StoredRecord & { readonly row?: number }
const placeOf = ({ mapName, key }: ReadRecord) => [mapName, key]
const rowOf = ({ row = 0 }: ReadRecord) => [row]

/** Keeps shared maps in SQLite or PostgreSQL: a batch is one unit of the group commit. */
export class SqlStore implements MapStore {
  readonly isDurable = true
  readonly #storage: Storage
  readonly #table: string
  readonly #isPostgres: boolean
  readonly #upsertRecords: TextOfSize
  readonly #deleteRecords: TextOfSize

  constructor({ storage, table = defaultTable }: SqlStoreOptions) {
    this.#storage = storage
    this.#table = checkTableName(table)
    this.#isPostgres = storage.reader.getExecutor().adapter instanceof PostgresAdapter
    this.#upsertRecords = upsertText({
      table,
      key: ['map_name', 'key'],
      columns: ['value', 'expiration_time', 'created_at', 'updated_at'],
      kept: ['created_at'],
      // A parameter would be a truth value in one engine and an integer in the other.
      fixed: { name: 'is_backup', literal: 'FALSE' },
    })
    this.#deleteRecords = deleteText(table, ['map_name', 'key'], ' and not is_backup')
  }

  async initialise(): Promise<void> {
    await this.#storage.write(async (tx) => {
      for (const text of tableStatements(this.#table, this.#isPostgres)) await tx.executeQuery(CompiledQuery.raw(text))
    })
  }

  async state(): Promise<StoredState> {
    const { reader } = this.#storage
    const [catalogue, counters, locks, policies, indexes] = await Promise.all([
      reader.selectFrom('maps_catalogue').selectAll().orderBy('name').execute(),
      reader.selectFrom('maps_counters').selectAll().orderBy('name').execute(),
      reader.selectFrom('maps_locks').selectAll().orderBy('name').execute(),
      reader.selectFrom('maps_policies').selectAll().orderBy('id').execute(),
      reader.selectFrom('maps_indexes').selectAll().orderBy('map_name').orderBy('attribute').execute(),
    ])
    return {
      catalogue: catalogue.map((row) => ({ name: row.name, kind: row.kind, horizon: horizonOf(row) })),
      counters: counters.map(({ name, state }) => ({ name, state: decodeJson(state) as CounterRow['state'] })),
      locks,
      policies: policies.filter(({ id }) => id !== everPolicy).map(({ policy }) => decodeJson(policy) as MapPolicy),
      hadPolicies: policies.length > 0,
      indexes: indexes.map(({ map_name, attribute, type }): MapIndex => ({ mapName: map_name, attribute, type })),
    }
  }

  /** In SQLite in the order of the file: that of the keys, which come in any order, takes half as long again. */
  async *records(): AsyncGenerator<readonly StoredRecord[]> {
    const columns = 'map_name as "mapName", key, value as bytes, updated_at as "writtenMs"'
    const table = { name: this.#table, where: 'not is_backup', bytes: 'value' }
    const byKey = { columns, order: ['map_name', 'key'], start: ['', ''], place: placeOf }
    const byRow = { columns: `${columns}, rowid as row`, order: ['rowid'], start: [0], place: rowOf }
    const pages = pagesOf<ReadRecord>(this.#read, { ...table, ...(this.#isPostgres ? byKey : byRow) })
    for await (const page of pages) yield page.map((row) => ({ ...row, bytes: storedBytes(row.bytes) }))
  }

  removedTags(): AsyncGenerator<readonly RemovedTag[]> {
    return pagesOf<RemovedTag>(this.#read, {
      name: 'maps_removed_tags',
      columns: 'map_name as "mapName", tag, key, removed_at as "removedMs"',
      order: ['map_name', 'tag', 'key'],
      start: ['', '', ''],
      place: ({ mapName, tag, key }) => [mapName, tag, key],
    })
  }

  async journal(limit: number, bytesMax: number): Promise<readonly JournalRow[]> {
    const text = 'select sequence, event from maps_journal where sequence < ? order by sequence desc limit ?'
    const rows: JournalRow[] = []
    for (let bytes = 0; rows.length < limit; ) {
      const before = rows.at(-1)?.sequence ?? Number.MAX_SAFE_INTEGER
      const page = await this.#read<JournalRow>(text, [before, Math.min(journalPageRows, limit - rows.length)])
      if (page.length === 0) break
      for (const { sequence, event } of page) {
        bytes += event.byteLength
        if (bytes > bytesMax && rows.length > 0) return rows.reverse()
        rows.push({ sequence, event: storedBytes(event) })
      }
    }
    return rows.reverse()
  }

  async sink(id: string): Promise<SinkRow | undefined> {
    const text = 'select id, master_units as "masterUnits", entries from maps_sinks where id = ?'
    const [row] = await this.#read<SinkRow>(text, [id])
    return row
  }

  async write(batch: StoreBatch): Promise<void> {
    await this.#storage.write(async (tx) => {
      await this.#writeRecords(tx, batch)
      await writeState(tx, batch)
    })
  }

  async #writeRecords(tx: WriteTransaction, batch: StoreBatch): Promise<void> {
    const { writtenMs, records = [], goneRecords = [], removedTags = [], forgottenTags = [], catalogue = [] } = batch
    await run(tx, upsertCatalogue, catalogue, ({ name, kind, horizon }) => [
      ...[name, kind],
      ...[horizon ? encodeJson(horizon.at) : null, horizon?.forgottenBeforeMs ?? null],
    ])
    await run(tx, this.#upsertRecords, records, (row) => [
      ...[row.mapName, row.key, row.bytes, row.expiresMs],
      ...[writtenMs, writtenMs],
    ])
    await run(tx, this.#deleteRecords, goneRecords, ({ mapName, key }) => [mapName, key])
    await run(tx, upsertTags, removedTags, ({ mapName, tag, key, removedMs }) => [mapName, tag, key, removedMs])
    await run(tx, deleteTags, forgottenTags, ({ mapName, tag }) => [mapName, tag])
  }

  readonly #read = async <Row>(text: string, parameters: Parameters): Promise<Row[]> => {
    const { rows } = await this.#storage.reader.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]))
    return rows
  }
}

async function writeState(tx: WriteTransaction, batch: StoreBatch): Promise<void> {
  const { counters = [], locks = [], goneLocks = [], journal = [], policies = [], gonePolicies = [] } = batch
  const { indexes = [], goneIndexes = [], sinks = [], journalFrom } = batch
  await run(tx, upsertCounters, counters, ({ name, state: { positive, negative } }) => [
    name,
    encodeJson({ positive, negative }),
  ])
  await run(tx, upsertLocks, locks, ({ name, token }) => [name, token])
  await run(tx, deleteLocks, goneLocks, (name) => [name])
  await run(tx, upsertJournal, journal, ({ sequence, event }) => [sequence, event])
  if (journalFrom !== undefined) await tx.executeQuery(CompiledQuery.raw(trimJournal, [journalFrom]))
  if (policies.length > 0) await run(tx, upsertPolicies, [everPolicy], (id) => [id, encodeJson(null)])
  await run(tx, upsertPolicies, policies, (policy) => [policy.id, encodeJson(policy)])
  await run(tx, deletePolicies, gonePolicies, (id) => [id])
  await run(tx, upsertIndexes, indexes, ({ mapName, attribute, type }) => [mapName, attribute, type])
  await run(tx, deleteIndexes, goneIndexes, ({ mapName, attribute }) => [mapName, attribute])
  await run(tx, upsertSinks, sinks, ({ id, masterUnits, entries }) => [id, masterUnits, entries])
}

async function run<Row>(
  tx: WriteTransaction,
  text: TextOfSize,
  rows: readonly Row[],
  parametersOf: (row: Row) => Parameters,
): Promise<void> {
  for (const [begin, end] of partsOf(rows.length)) {
    const parameters = rows.slice(begin, end).flatMap(parametersOf)
    await tx.executeQuery(CompiledQuery.raw(text(end - begin), parameters))
  }
}

/** Of the libraries that speak SQLite one gives an `ArrayBuffer`, against its types. */
const storedBytes = (value: Uint8Array | ArrayBuffer): Uint8Array =>
  value instanceof ArrayBuffer ? new Uint8Array(value) : value

function horizonOf(row: { readonly horizon: string | null; readonly forgotten_before: number | null }) {
  if (row.horizon === null || row.forgotten_before === null) return undefined
  return { at: decodeJson(row.horizon) as Timestamp, forgottenBeforeMs: row.forgotten_before } satisfies HorizonRow
}
