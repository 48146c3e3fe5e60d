/** Whether a change and the row it is for contradict each other. */
import type { Change } from './change.ts'
import { type Clock, compareClocks, isEmptyClock, mergeClocks } from './clock.ts'
import type { RowState } from './row-states.ts'

export type ConflictType = 'ConcurrentUpdate' | 'DeletedOnServer' | 'UniqueConstraintViolation'

/** `fine`: it may be written. `same`: it is there already. */
export type Verdict = 'fine' | 'same' | ConflictType

/**
 * Judges a change of `clientId`, which has seen the log up to `baseLsn`.
 *
 * Two clocks decide by themselves: the change must follow the row. A write without a clock tells nothing to a clock, so
 * when either has none it counts whether the client has seen what another client did to the row last.
 */
export function judge(
  row: RowState | undefined,
  change: Pick<Change, 'operation' | 'clock'>,
  clientId: string,
  baseLsn: number,
): Verdict {
  if (row === undefined) return 'fine'
  if (isEmptyClock(change.clock) || isEmptyClock(row.clock)) return judgeBySight(row, change, clientId, baseLsn)
  const order = compareClocks(change.clock, row.clock)
  if (order === 'equal') return 'same'
  return order === 'after' ? 'fine' : typeOf(row, change, clientId)
}

/** Who inserts over a row of another does not know of it, whatever it was sent. */
function judgeBySight(row: RowState, change: Pick<Change, 'operation'>, clientId: string, baseLsn: number): Verdict {
  if (row.clientId === clientId) return 'fine'
  const isSecondInsert = change.operation === 'Insert' && row.operation !== 'Delete'
  return row.lsn > baseLsn || isSecondInsert ? typeOf(row, change, clientId) : 'fine'
}

function typeOf(row: RowState, { operation }: Pick<Change, 'operation'>, clientId: string): ConflictType {
  if (row.operation === 'Delete') return 'DeletedOnServer'
  return operation === 'Insert' && row.clientId !== clientId ? 'UniqueConstraintViolation' : 'ConcurrentUpdate'
}

/** The node that counts what the server decides. */
const serverNode = 'server'

/**
 * Gives the clock of a change that is written at `lsn` although it does not follow its row: one that follows both, so that
 * replicas take it. A change without a clock keeps having none.
 */
export function clockOver(row: Clock, change: Clock, lsn: number): Clock {
  if (isEmptyClock(change)) return change
  const both = mergeClocks([change, row])
  return compareClocks(both, row) === 'equal' ? mergeClocks([{ [serverNode]: lsn }, both]) : both
}
