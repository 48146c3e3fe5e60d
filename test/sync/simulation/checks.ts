/** The promises of sync, looked at when everything is over. */
import { isDeepStrictEqual } from 'node:util'
import type { Written } from './database.ts'
import { type Device, textsIn } from './device.ts'
import type { Pushed } from './server.ts'

/** Positions are dense: the first change has 1, each that follows one more, and the last is the end of the log. */
export function checkLog(written: readonly Written[], head: number): void {
  for (const [at, { lsn }] of written.entries()) {
    if (lsn !== at + 1) throw new Error(`position ${lsn} is the ${at + 1}. to be written`)
  }
  if (head !== written.length) throw new Error(`the log ends at ${head} with ${written.length} changes`)
}

/** What was answered is what is in the log, and a message that comes again is answered as the first time. */
export function checkAnswers(written: readonly Written[], pushed: readonly Pushed[]): void {
  const answers = new Map<string, Pushed>()
  for (const push of pushed) {
    const { request, status } = push
    // Who was evicted is not known until it has registered again.
    if (status === 400) continue
    const first = answers.get(request.message_id)
    if (first === undefined) {
      if (status !== 410) answers.set(request.message_id, push)
    } else if (!isDeepStrictEqual(first.ack, push.ack)) {
      throw new Error(`a push of ${request.client_id} was answered with ${first.status}, then with ${status}`)
    }
  }
  for (const { request, status, ack } of answers.values()) if (status === 200) checkAnswer(written, request, ack)
}

function checkAnswer(written: readonly Written[], request: Pushed['request'], ack: Pushed['ack']): void {
  const refused = new Map(ack.conflicts.map((conflict) => [conflict.lsn, conflict.resolution]))
  for (const [at, clientLsn] of ack.accepted_lsns.entries()) {
    const change = request.changes.find(({ lsn }) => lsn === clientLsn)!
    const lsn = ack.server_lsns[at]!
    const logged = written[lsn - 1]
    const isThere = logged?.client_id === request.client_id && logged.made_at === change.timestamp
    if (!isThere)
      throw new Error(`${request.client_id} ${change.timestamp} was acknowledged at ${lsn}, and is not there`)
    if (!refused.has(clientLsn)) checkSight(written, logged, change.vector_clock ?? {}, request.base_lsn ?? 0)
  }
}

/** A change that was written without a conflict follows the last change of its row: its device has seen that, or made it. */
function checkSight(written: readonly Written[], logged: Written, clock: object, base: number): void {
  const before = written.slice(0, logged.lsn - 1).findLast((change) => rowIdOf(change) === rowIdOf(logged))
  if (before === undefined) return
  const hasClocks = before.clock !== '{}' && logged.clock !== '{}'
  const hasSeen = hasClocks
    ? follows(clock as Record<string, number>, JSON.parse(before.clock))
    : before.client_id === logged.client_id || before.lsn <= base
  // Compaction may have removed a delete that every device has seen; who begins at 0 has nothing that it could undo.
  if (before.operation === 2 && (before.lsn <= base || base === 0)) return
  if (!hasSeen)
    throw new Error(`position ${logged.lsn} undoes ${before.lsn}, which its device had not seen, without a word`)
}

const follows = (clock: Record<string, number>, before: Record<string, number>): boolean =>
  Object.entries(before).every(([node, count]) => (clock[node] ?? 0) >= count)

/** Every edit is in the log once, or a conflict has shown it to its user. */
export function checkEdits(written: readonly Written[], devices: readonly Device[]): void {
  const seen = new Set<string>()
  for (const { client_id: client, made_at: at } of written) {
    if (client === 'operator') continue
    if (seen.has(`${client} ${at}`)) throw new Error(`the edit of ${client} at ${at} is in the log twice`)
    seen.add(`${client} ${at}`)
  }
  const arrived = new Set<string>()
  for (const { data } of written) for (const text of textsIn(data)) arrived.add(text)
  for (const device of devices) {
    const lost = device.texts.filter((text) => !arrived.has(text) && !device.disputed.has(text))
    if (lost.length > 0) throw new Error(`${device.name} has lost ${lost}`)
  }
}

/** The rows that a log leads to, as texts by table and key. */
export function rowsOf(written: readonly Written[]): Map<string, string> {
  const rows = new Map<string, string>()
  for (const change of written) {
    if (change.operation === 2) rows.delete(rowIdOf(change))
    else rows.set(rowIdOf(change), Buffer.from(change.data).toString())
  }
  return rows
}

export function checkRows(
  whose: string,
  rows: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
): void {
  for (const id of new Set([...rows.keys(), ...expected.keys()])) {
    if (rows.get(id) === expected.get(id)) continue
    throw new Error(`${whose} has ${rows.get(id)} in ${id}, the log leads to ${expected.get(id)}`)
  }
}

const rowIdOf = ({ table_name: table, row_key: key }: Written): string => `${table} ${Buffer.from(key).toString('hex')}`
