/** Edits that lost to what another client did. They are kept until somebody decides. */
import type { LocalDatabase } from './database.ts'
import type { Edit } from './outbox.ts'
import type { Clock, ConflictReport, ConflictType, LoggedChange, Operation } from './protocol.ts'

/** An edit of this client, and the row that it met. */
export interface Conflict {
  readonly id: number
  readonly type: ConflictType
  readonly table: string
  readonly key: Uint8Array
  readonly mine: { readonly operation: Operation; readonly data: Uint8Array }
  /** The row as it was then; undefined where it was not told. */
  readonly theirs: { readonly operation: Operation; readonly data: Uint8Array; readonly clock: Clock } | undefined
}

/** Leave the row as it is, do my edit again on top of it, or write these bytes. */
export type Decision = 'theirs' | 'mine' | Uint8Array

interface StoredConflict {
  readonly id: number
  readonly type: ConflictType
  readonly table_name: string
  readonly row_key: Uint8Array
  readonly operation: Operation
  readonly data: Uint8Array
  readonly theirs: string | null
}

export type Theirs = Pick<LoggedChange, 'operation' | 'data' | 'vector_clock'>

export class Conflicts {
  readonly #database: LocalDatabase

  constructor(database: LocalDatabase) {
    this.#database = database
  }

  /** Keeps an edit that the server has refused. */
  keep(edit: Edit, { conflict_type: type, conflict_id: serverId, server }: ConflictReport): void {
    this.keepLocal(edit, type, server, serverId)
  }

  /** Keeps an edit that this client itself found to be in conflict: without `serverId` the server knows nothing of it. */
  keepLocal(edit: Edit, type: ConflictType, theirs: Theirs | null, serverId: number | null = null): void {
    const shown = theirs && { operation: theirs.operation, data: theirs.data, vector_clock: theirs.vector_clock }
    this.#database.run(
      `INSERT INTO conflicts (table_name, row_key, type, operation, data, theirs, server_id) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[edit.table_name, edit.row_key, type, edit.operation, edit.data, shown && JSON.stringify(shown), serverId],
    )
  }

  /** The conflicts that nobody has decided, oldest first. */
  open(): Conflict[] {
    const rows = this.#database.all<StoredConflict>('SELECT * FROM conflicts WHERE is_decided = 0 ORDER BY id')
    return rows.map(conflictOf)
  }

  find(id: number): Conflict | undefined {
    const row = this.#database.get<StoredConflict>('SELECT * FROM conflicts WHERE id = ? AND is_decided = 0', id)
    return row && conflictOf(row)
  }

  /** The server is told later that its conflict is closed; until then it stays here. */
  decided(id: number): void {
    this.#database.run('UPDATE conflicts SET is_decided = 1 WHERE id = ?', id)
    this.#database.run('DELETE FROM conflicts WHERE is_decided = 1 AND server_id IS NULL')
  }

  /** Decided conflicts, by their ids on the server, that it has not been told of. */
  toClose(): number[] {
    const rows = this.#database.all<{ server_id: number }>(
      'SELECT server_id FROM conflicts WHERE is_decided = 1 ORDER BY id',
    )
    return rows.map((row) => row.server_id)
  }

  closed(serverId: number): void {
    this.#database.run('DELETE FROM conflicts WHERE server_id = ?', serverId)
  }

  /** The server has another log now, whose conflicts are others. */
  forgetServer(): void {
    this.#database.run('DELETE FROM conflicts WHERE is_decided = 1')
    this.#database.run('UPDATE conflicts SET server_id = NULL')
  }
}

function conflictOf({ id, type, table_name: table, row_key: key, operation, data, theirs }: StoredConflict): Conflict {
  const shown = theirs === null ? undefined : (JSON.parse(theirs) as Theirs)
  return {
    ...{ id, type, table, key, mine: { operation, data } },
    theirs: shown && { operation: shown.operation, data: Buffer.from(shown.data), clock: shown.vector_clock },
  }
}
