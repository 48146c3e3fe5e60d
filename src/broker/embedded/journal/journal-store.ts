/** The rows of the journal and of snapshots. Bodies are JSON lists of effects. */
import { CompiledQuery } from 'kysely'
import type { Storage, WriteTransaction } from '../../../storage/mod.ts'

/** Rows read or deleted at a time: bounds how long a unit or a page holds everyone up. */
const rowsPerPage = 500

/** Characters of a row of the journal; texts can be no longer than 2^29 characters. */
const rowCharacters = 1 << 20

const insertRow = 'insert into broker_journal (first, effects) values (?, ?)'
const insertPart = 'insert into broker_snapshot (snapshot, part, effects) values (?, ?, ?)'

/** Appends effects (JSON texts) whose first has the number `first`, in one transaction and as many rows as they need. */
export async function appendRows(tx: WriteTransaction, first: number, effects: readonly string[]): Promise<void> {
  let number = first
  for (const piece of pieces(effects, rowCharacters)) {
    await tx.executeQuery(CompiledQuery.raw(insertRow, [number, `[${piece.join(',')}]`]))
    number += piece.length
  }
}

/** Cuts a list of texts so that each piece ends with the text that brings it to `characters`. */
export function* pieces(texts: readonly string[], characters: number): Generator<readonly string[]> {
  let start = 0
  let length = 0
  for (let end = 1; end <= texts.length; end++) {
    length += texts[end - 1]!.length
    if (length < characters && end < texts.length) continue
    yield start === 0 && end === texts.length ? texts : texts.slice(start, end)
    start = end
    length = 0
  }
}

/** Adds a part of a snapshot that is not complete yet. */
export async function appendPart(
  storage: Storage,
  snapshot: number,
  part: number,
  effects: readonly string[],
): Promise<void> {
  const parameters = [snapshot, part, `[${effects.join(',')}]`]
  await storage.write((tx) => tx.executeQuery(CompiledQuery.raw(insertPart, parameters)))
}

/** The snapshot to begin with, and the number of the last effect that is in it. */
export interface SnapshotMark {
  readonly snapshot: number
  readonly upTo: number
}

export async function readMark({ reader }: Storage): Promise<SnapshotMark> {
  const row = await reader.selectFrom('broker_state').select(['snapshot', 'up_to']).executeTakeFirst()
  return { snapshot: row?.snapshot ?? 0, upTo: row?.up_to ?? 0 }
}

/** Makes a snapshot the one to begin with: from this commit on older rows are not needed any more. */
export async function completeSnapshot(storage: Storage, { snapshot, upTo }: SnapshotMark): Promise<void> {
  await storage.write(async (tx) => {
    await tx.deleteFrom('broker_state').execute()
    await tx.insertInto('broker_state').values({ id: 1, snapshot, up_to: upTo }).execute()
  })
}

/** Gives what is not needed: other snapshots, whole or not, and rows whose effects are all in the snapshot. */
export async function dropOldRows(storage: Storage, { snapshot, upTo }: SnapshotMark): Promise<void> {
  await inPages(() =>
    storage.write(async (tx) => {
      const old = tx.selectFrom('broker_snapshot').select(['snapshot', 'part']).where('snapshot', '!=', snapshot)
      const parts = await old.limit(rowsPerPage).execute()
      for (const { snapshot: other, part } of parts) {
        await tx.deleteFrom('broker_snapshot').where('snapshot', '=', other).where('part', '=', part).execute()
      }
      return parts.length
    }),
  )
  await inPages(() =>
    storage.write(async (tx) => {
      // The row that holds the next effect may begin before it: the last row that begins at or before it stays.
      const next = tx.selectFrom('broker_journal').select((b) => b.fn.max('first').as('first'))
      const kept = (await next.where('first', '<=', upTo + 1).executeTakeFirst())?.first ?? 0
      const rows = tx.selectFrom('broker_journal').select('first').where('first', '<', kept).orderBy('first')
      const old = await rows.limit(rowsPerPage).execute()
      const last = old.at(-1)
      if (last !== undefined) await tx.deleteFrom('broker_journal').where('first', '<=', last.first).execute()
      return old.length
    }),
  )
}

async function inPages(dropPage: () => Promise<number>): Promise<void> {
  while ((await dropPage()) === rowsPerPage);
}

/** Goes through the parts of a snapshot. */
export async function* readParts({ reader }: Storage, snapshot: number): AsyncGenerator<string> {
  for (let part = 0; ; part++) {
    const query = reader.selectFrom('broker_snapshot').select('effects')
    const row = await query.where('snapshot', '=', snapshot).where('part', '=', part).executeTakeFirst()
    if (row === undefined) return
    yield row.effects
  }
}

/** Goes through the rows of the journal that may hold effects after `upTo`, in order. */
export async function* readRows(
  { reader }: Storage,
  upTo: number,
): AsyncGenerator<{ readonly first: number; readonly effects: string }> {
  const before = reader.selectFrom('broker_journal').select((b) => b.fn.max('first').as('first'))
  let from = (await before.where('first', '<=', upTo + 1).executeTakeFirst())?.first ?? 0
  while (true) {
    const query = reader.selectFrom('broker_journal').select(['first', 'effects']).where('first', '>=', from)
    const rows = await query.orderBy('first').limit(rowsPerPage).execute()
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < rowsPerPage) return
    from = last.first + 1
  }
}
