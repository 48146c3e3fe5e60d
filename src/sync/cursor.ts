/** Continuation tokens: all that the next page needs, signed, so that a client can neither make one nor change one. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Environment } from '../environment.ts'
import { fail } from '../errors.ts'
import type { Storage } from '../storage/mod.ts'

/** Where a listing is. */
export interface Place {
  readonly tenant: number
  readonly epoch: string
  /** What is listed, filters included: a token is good for this alone. */
  readonly listing: string
  /** The last position, or row, that was looked at. */
  readonly last: number | readonly [table: string, keyBase64: string]
  /** How far the listing goes. */
  readonly upper: number
  /** The floor of the log when the listing began at its beginning; null for a listing that began elsewhere. */
  readonly began: number | null
}

const signatureBytes = 16

export class Cursors {
  readonly #key: Buffer

  /** Reads the key of this database, making one the first time, so that tokens outlive a restart. */
  static async open(storage: Storage, environment: Environment): Promise<Cursors> {
    const made = Buffer.from(environment.randomBytes(32)).toString('hex')
    const key = await storage.write(async (tx) => {
      const stored = await tx.selectFrom('sync_state').select('cursor_key').executeTakeFirst()
      if (stored === undefined) await tx.insertInto('sync_state').values({ id: 1, cursor_key: made }).execute()
      return stored?.cursor_key ?? made
    })
    return new Cursors(Buffer.from(key, 'hex'))
  }

  private constructor(key: Buffer) {
    this.#key = key
  }

  write({ tenant, epoch, listing, last, upper, began }: Place): string {
    return this.#signed(Buffer.from(JSON.stringify([tenant, epoch, listing, last, upper, began])))
  }

  /** @throws invalid_token for a token that this server did not write, or wrote for another tenant or listing. */
  read(token: string, tenant: number, listing: string): Place {
    const body = Buffer.from(token.split('.', 1)[0] ?? '', 'base64url')
    // Compared as texts, because the same bytes have several in base64.
    const expected = Buffer.from(this.#signed(body))
    const given = Buffer.from(token)
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) fail('invalid_token')
    const [ofTenant, epoch, ofListing, last, upper, began] = JSON.parse(body.toString())
    if (ofTenant !== tenant || ofListing !== listing) fail('invalid_token')
    return { tenant, epoch, listing, last, upper, began }
  }

  #signed(body: Buffer): string {
    return `${body.toString('base64url')}.${this.#sign(body).toString('base64url')}`
  }

  #sign(body: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(body).digest().subarray(0, signatureBytes)
  }
}
