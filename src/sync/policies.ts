/** What becomes of a change that conflicts with its row. */
import type { Change, LoggedChange } from './change.ts'
import { mergeObjects } from './json-merge.ts'
import { dataBytesMax } from './limits.ts'
import { compareMoments, readMoment } from './moment.ts'

/**
 * `server-wins`: the row stays. `last-writer-wins`: the later timestamp, and of equal ones the greater client id.
 * `client-wins`: the change is written. `merge`: two JSON objects become one, in which the row wins where both have a member;
 * otherwise the row stays. `manual`: nothing of the push is written, somebody decides.
 */
export const conflictPolicies = ['server-wins', 'last-writer-wins', 'client-wins', 'merge', 'manual'] as const

export type ConflictPolicy = (typeof conflictPolicies)[number]

export type Decision =
  | { readonly resolution: 'rejected' }
  | { readonly resolution: 'accepted' }
  /** These bytes are written instead. */
  | { readonly resolution: 'merged'; readonly data: Uint8Array }

const rejected: Decision = { resolution: 'rejected' }
const accepted: Decision = { resolution: 'accepted' }

/** Whether a decision looks at the row itself. */
export const needsRow = (policy: ConflictPolicy): boolean => policy === 'last-writer-wins' || policy === 'merge'

/** Decides about a change of `clientId`; `row` is the latest change of its row, undefined where it cannot be read. */
export function decide(
  policy: ConflictPolicy,
  change: Change,
  clientId: string,
  row: LoggedChange | undefined,
): Decision {
  switch (policy) {
    case 'client-wins':
      return accepted
    case 'last-writer-wins':
      return row === undefined || isLater(change, clientId, row) ? accepted : rejected
    case 'merge':
      return row === undefined ? rejected : merge(change, row)
    default:
      return rejected
  }
}

function isLater(change: Change, clientId: string, row: LoggedChange): boolean {
  const mine = readMoment(change.timestamp)
  const theirs = readMoment(row.timestamp)
  if (mine === undefined || theirs === undefined) return theirs === undefined
  const order = compareMoments(mine, theirs)
  return order === 0 ? clientId > row.clientId : order > 0
}

function merge(change: Change, row: LoggedChange): Decision {
  const hasDelete = change.operation === 'Delete' || row.operation === 'Delete'
  // What is compressed is not looked into.
  if (hasDelete || change.compressed || row.compressed) return rejected
  const data = mergeObjects(row.data, change.data)
  return data === undefined || data.length > dataBytesMax ? rejected : { resolution: 'merged', data }
}
