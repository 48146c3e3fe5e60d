import { cursorCharsMax, cursorLifeMs } from '../limits.ts'
import type { Position, Query } from './query.ts'
import { isObject, type Orderable } from './value.ts'

/** Signs texts with a secret of the server, so that a cursor cannot be made up. */
export interface CursorSigner {
  /** A short text, the same for the same `text`: of the characters of base64url. */
  sign(text: string): string
  /** Whether `signature` is that of `text`, in a time that does not tell how much of it is right. */
  verify(text: string, signature: string): boolean
}

export type CursorStatus = 'valid' | 'expired' | 'invalid' | 'none'

export interface CursorReading {
  readonly status: CursorStatus
  /** The row after which to go on; only of a valid cursor. */
  readonly after?: Position
}

/** Makes and reads cursors: the place of a row in the answer to one filter in one order, for ten minutes. */
export class Cursors {
  readonly #signer: CursorSigner
  readonly #nowMs: () => number

  constructor(signer: CursorSigner, nowMs: () => number) {
    this.#signer = signer
    this.#nowMs = nowMs
  }

  /** The cursor after `position`; `undefined` when it would be too long, because it sorts by very long texts. */
  issue(query: Query, position: Position): string | undefined {
    const values = position.values.map(wireOf)
    const body = JSON.stringify([this.#nowMs(), this.#holdsFor(query), values, position.key])
    const text = Buffer.from(body, 'utf8').toString('base64url')
    const cursor = `${text}.${this.#signer.sign(`cursor\n${text}`)}`
    return cursor.length > cursorCharsMax ? undefined : cursor
  }

  read(query: Query, cursor: unknown): CursorReading {
    if (cursor === undefined || cursor === null || cursor === '') return { status: 'none' }
    const body = this.#bodyOf(cursor)
    if (!body) return { status: 'invalid' }
    const [issuedMs, holdsFor, values, key] = body
    if (holdsFor !== this.#holdsFor(query)) return { status: 'invalid' }
    if (this.#nowMs() - issuedMs >= cursorLifeMs) return { status: 'expired' }
    return { status: 'valid', after: { values: values.map(orderableOf), key } }
  }

  #bodyOf(cursor: unknown): [number, string, unknown[], string] | undefined {
    if (typeof cursor !== 'string' || cursor.length > cursorCharsMax) return undefined
    const [text, signature, ...rest] = cursor.split('.')
    if (!text || !signature || rest.length > 0 || !this.#signer.verify(`cursor\n${text}`, signature)) return undefined
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  }

  /**
   * A signature stands for the filter and the order: short, and not to be met by another query on purpose. The first
   * line keeps it from passing for the signature of a cursor.
   */
  #holdsFor(query: Query): string {
    return this.#signer.sign(`query\n${query.sortText}\n${query.filterText}`)
  }
}

/** JSON has neither "missing" nor large integers nor infinity: they become objects. */
function wireOf(value: Orderable): unknown {
  if (value === undefined) return null
  if (typeof value === 'bigint') return { integer: String(value) }
  return typeof value === 'number' && !Number.isFinite(value) ? { float: String(value) } : value
}

function orderableOf(wire: unknown): Orderable {
  if (!isObject(wire)) return (wire as Orderable | null) ?? undefined
  return 'integer' in wire ? BigInt(wire.integer as string) : Number(wire.float)
}
