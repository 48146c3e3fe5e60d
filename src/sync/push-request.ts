/** A push as it arrives: checked beyond its schema, its bytes as bytes. */
import { createHash } from 'node:crypto'
import type { PushRequest, RowChange } from '../contract/mod.ts'
import { fail } from '../errors.ts'
import type { PushedChange } from './change.ts'
import { type ChecksumMode, checksumOf } from './checksum.ts'
import { type Clock, emptyClock, isEmptyClock, readClock } from './clock.ts'
import { batchMax, dataBytesMax, keyBytesMax } from './limits.ts'
import { isMoment } from './moment.ts'

export interface CheckedPush {
  readonly messageId: string
  readonly changes: readonly PushedChange[]
  readonly clock: Clock
  /** What the client says it has applied. */
  readonly baseLsn: number | undefined
  readonly atomic: boolean
  /** SHA-256 of what is asked, whatever way it was written in: the order of members and the forms of clocks do not count. */
  readonly hash: string
}

/** @throws invalid_message that names the change by its index, and its field */
export function readPush(request: PushRequest, mode: ChecksumMode): CheckedPush {
  if (request.changes.length > batchMax) fail('invalid_message', `body /changes has more than ${batchMax} changes`)
  const clock = readClock(request.vector_clock, 'body /vector_clock')
  const bytes = new BatchBytes(request.changes)
  const check = new ChangeCheck(mode)
  const changes = request.changes.map((change, index) => check.read(change, index, bytes))
  return {
    messageId: request.message_id,
    changes,
    clock,
    baseLsn: request.base_lsn,
    atomic: request.atomic === true,
    hash: hashOf(request, clock, changes, bytes),
  }
}

/** Keys and data of a batch, one after the other: one buffer costs a fraction of thousands of small ones. */
class BatchBytes {
  readonly whole: Buffer
  #used = 0

  constructor(changes: readonly RowChange[]) {
    let length = 0
    for (const { key, data } of changes) length += key.length + data.length
    this.whole = Buffer.allocUnsafe(length)
  }

  take(numbers: readonly number[]): Uint8Array {
    // A subarray of a Buffer takes several times as long to make.
    const { whole } = this
    const begin = this.#used
    for (let at = 0; at < numbers.length; at += 1) whole[begin + at] = numbers[at]!
    this.#used = begin + numbers.length
    return new Uint8Array(whole.buffer, whole.byteOffset + begin, numbers.length)
  }
}

// A text with half of a surrogate pair would come back from the database as another text.
const unfitForText = /[\0\p{Cs}]/u

class ChangeCheck {
  readonly #mode: ChecksumMode
  /** Changes of one batch often share their table and timestamp. */
  #table = ''
  #timestamp = ''

  constructor(mode: ChecksumMode) {
    this.#mode = mode
  }

  read(given: RowChange, index: number, bytes: BatchBytes): PushedChange {
    const { lsn: clientLsn, table, operation, timestamp, checksum } = given
    if (table !== this.#table) this.#readTable(table, index)
    if (timestamp !== this.#timestamp) this.#readTimestamp(timestamp, index)
    if (given.key.length < 1 || given.key.length > keyBytesMax)
      refuse(index, 'key', `must have 1 to ${keyBytesMax} bytes`)
    if (given.data.length > dataBytesMax) refuse(index, 'data', `has more than ${dataBytesMax} bytes`)
    const key = bytes.take(given.key)
    const data = bytes.take(given.data)
    if (this.#mode !== 'off' && checksum !== checksumOf(this.#mode, { key, data, clientLsn })) {
      refuse(index, 'checksum', `does not match (Checksum mismatch for LSN ${clientLsn})`)
    }
    const clock = given.vector_clock === undefined ? emptyClock : clockAt(given, index)
    return { table, operation, key, data, clock, timestamp, checksum, compressed: given.compressed === true, clientLsn }
  }

  #readTable(table: string, index: number): void {
    if (table === '' || unfitForText.test(table)) refuse(index, 'table', 'is not a name of a table')
    this.#table = table
  }

  #readTimestamp(timestamp: string, index: number): void {
    if (!isMoment(timestamp)) refuse(index, 'timestamp', 'is not a timestamp of RFC 3339')
    this.#timestamp = timestamp
  }
}

const clockAt = ({ vector_clock }: RowChange, index: number): Clock =>
  readClock(vector_clock, `body /changes/${index}/vector_clock`)

function refuse(index: number, field: string, problem: string): never {
  fail('invalid_message', `body /changes/${index}/${field} ${problem}`, { index, field })
}

function hashOf(
  { client_id, base_lsn, atomic, epoch }: PushRequest,
  clock: Clock,
  changes: readonly PushedChange[],
  bytes: BatchBytes,
): string {
  let text = JSON.stringify([client_id, base_lsn ?? null, atomic === true, epoch ?? null, clockText(clock)])
  for (const change of changes) {
    text +=
      `\n${change.clientLsn},${change.operation},${change.checksum},${change.compressed},${change.key.length},` +
      `${change.data.length},${change.timestamp},${change.table.length},${change.table}${clockText(change.clock)}`
  }
  return createHash('sha256').update(text).update('\0').update(bytes.whole).digest('hex')
}

function clockText(clock: Clock): string {
  return isEmptyClock(clock) ? '' : JSON.stringify(Object.entries(clock).sort(([a], [b]) => (a < b ? -1 : 1)))
}
