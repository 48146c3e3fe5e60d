import assert from 'node:assert/strict'
import { fail } from '../errors.ts'
import type { Storage, WriteTransaction } from './port.ts'
import { changedColumns, columnsOf, type RunChange, type RunRecord, recordOf } from './run-record.ts'
import type { RunState } from './sql/database.ts'

export interface RunPage {
  readonly limit: number
  /** Only runs created before this one. */
  readonly before?: string | undefined
}

/** Changing methods take an optional `tx`: with it they belong to that unit of work, else they are one of their own. */
export interface RunRepository {
  /** Adds a run. Runs are listed in the order in which they were added. */
  insert(run: RunRecord, tx?: WriteTransaction): Promise<void>
  /** Changes the given fields. @throws `stream_not_found` */
  update(streamId: string, change: RunChange, tx?: WriteTransaction): Promise<void>
  /** @throws `stream_not_found` */
  get(streamId: string): Promise<RunRecord>
  /** Gives runs, newest first. @throws `stream_not_found` when `before` is not a run. */
  list(page: RunPage): Promise<RunRecord[]>
  /** Gives the newest run in any of the states, undefined when there is none. */
  latest(filter: { readonly state: RunState | readonly RunState[] }): Promise<RunRecord | undefined>
  /**
   * For start-up: no run can be live before this process made one live, so those that are listed as such ended with
   * the process before. Gives their ids, oldest first.
   */
  markRunningAsInterrupted(tx?: WriteTransaction): Promise<string[]>
}

export function runRepository(storage: Storage): RunRepository {
  const unit = <T>(tx: WriteTransaction | undefined, work: (tx: WriteTransaction) => Promise<T>) =>
    tx === undefined ? storage.write(work) : work(tx)
  return {
    insert: (run, tx) => unit(tx, (own) => insert(own, run)),
    update: (streamId, change, tx) => unit(tx, (own) => update(own, streamId, change)),
    get: (streamId) => get(storage, streamId),
    list: (page) => list(storage, page),
    latest: ({ state }) => latest(storage, typeof state === 'string' ? [state] : state),
    markRunningAsInterrupted: (tx) => unit(tx, markRunningAsInterrupted),
  }
}

async function insert(tx: WriteTransaction, run: RunRecord): Promise<void> {
  await tx.insertInto('runs').values(columnsOf(run)).execute()
}

async function update(tx: WriteTransaction, streamId: string, change: RunChange): Promise<void> {
  const columns = changedColumns(change)
  assert(Object.keys(columns).length > 0, 'a change of a run changes something')
  const { numUpdatedRows } = await tx
    .updateTable('runs')
    .set(columns)
    .where('stream_id', '=', streamId)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) unknownRun(streamId)
}

async function get({ reader }: Storage, streamId: string): Promise<RunRecord> {
  const row = await reader.selectFrom('runs').selectAll().where('stream_id', '=', streamId).executeTakeFirst()
  return row === undefined ? unknownRun(streamId) : recordOf(row)
}

async function list({ reader }: Storage, { limit, before }: RunPage): Promise<RunRecord[]> {
  assert(Number.isInteger(limit) && limit >= 1, 'a page has at least one run')
  let query = reader.selectFrom('runs').selectAll().orderBy('ordinal', 'desc').limit(limit)
  if (before !== undefined) {
    const found = await reader.selectFrom('runs').select('ordinal').where('stream_id', '=', before).executeTakeFirst()
    query = query.where('ordinal', '<', found?.ordinal ?? unknownRun(before))
  }
  return (await query.execute()).map(recordOf)
}

async function latest({ reader }: Storage, states: readonly RunState[]): Promise<RunRecord | undefined> {
  const row = await reader
    .selectFrom('runs')
    .selectAll()
    .where('state', 'in', states)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && recordOf(row)
}

async function markRunningAsInterrupted(tx: WriteTransaction): Promise<string[]> {
  const rows = await tx
    .updateTable('runs')
    .set({ state: 'interrupted' })
    .where('state', 'in', ['running', 'paused'])
    .returning(['stream_id', 'ordinal'])
    .execute()
  return rows.sort((a, b) => a.ordinal - b.ordinal).map((row) => row.stream_id)
}

function unknownRun(streamId: string): never {
  fail('stream_not_found', `There is no run ${streamId}.`, { stream_id: streamId })
}
