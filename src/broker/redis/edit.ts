import { createHash } from 'node:crypto'
import { fail } from '../../errors.ts'
import type { Edit } from '../port/keyspace.ts'
import type { Link } from './link.ts'

/** Somebody has changed the key every time: whoever else did so has got on, but one client must not try for ever. */
const triesMax = 1_000

interface Swap<Value, Result> {
  readonly before: (bytes: Buffer | undefined) => Value | undefined
  readonly change: Edit<Value, Result>
  readonly after: (value: Value) => Uint8Array
  readonly deadlineMs?: number | undefined
}

/** Reads a key, changes it here, and writes it back when it is still what was read; else all over again. */
export async function swap<Value, Result>(link: Link, name: string, edit: Swap<Value, Result>): Promise<Result> {
  for (let tries = 0; tries < triesMax; tries++) {
    const bytes = (await link.callForBytes('GET', name)) ?? undefined
    const { after, result } = edit.change(edit.before(bytes))
    if (after === undefined) return result
    const isWritten = await link.run({
      script: 'swap',
      keys: [name],
      args: [bytes === undefined ? '' : sha1(bytes), edit.after(after), edit.deadlineMs ?? ''],
      read: (reply) => reply === 1,
    })
    if (isWritten) return result
  }
  return fail('overloaded', 'Too many clients change the same key.')
}

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}
