import { decode } from '../../../platform/msgpack/mod.ts'
import { batchItems, isOverfull } from './batch.ts'

/** What came off the wire: a message, or why it is none. */
export type Received =
  | { readonly kind: 'message'; readonly message: object; readonly isItem: boolean }
  /** The beginning of a batch; its items follow. */
  | { readonly kind: 'batch' }
  /** A batch with more items than one may have; none of them is looked at. */
  | { readonly kind: 'overfull' }
  | { readonly kind: 'garbage' }

/** Frames of one connection that have not been looked at, and the items of the batch that is. Decoded one at a time. */
export class Inbox {
  #frames: Buffer[] = []
  #taken = 0
  #items: Iterator<Uint8Array> | undefined

  add(frame: Buffer): void {
    this.#frames.push(frame)
  }

  /** Decodes what comes next; undefined when there is nothing. */
  next(): Received | undefined {
    const item = this.#nextItem()
    if (item !== undefined) return received(item, true)
    const frame = this.#nextFrame()
    if (frame === undefined) return undefined
    const came = received(frame, false)
    if (came.kind !== 'message' || !isBatch(came.message)) return came
    if (isOverfull(came.message.data)) return { kind: 'overfull' }
    this.#items = batchItems(came.message.data)
    return { kind: 'batch' }
  }

  clear(): void {
    this.#frames = []
    this.#taken = 0
    this.#items = undefined
  }

  #nextFrame(): Buffer | undefined {
    const frame = this.#frames[this.#taken]
    this.#taken += 1
    if (this.#taken >= this.#frames.length) {
      this.#frames = []
      this.#taken = 0
    }
    return frame
  }

  #nextItem(): Uint8Array | undefined {
    const item = this.#items?.next()
    if (item?.done === false) return item.value
    this.#items = undefined
    return undefined
  }
}

/** A batch in a batch would be a way around the number of items, so that it is garbage. */
function received(bytes: Uint8Array, isItem: boolean): Received {
  const message = decode(bytes)
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return { kind: 'garbage' }
  return isItem && isBatch(message) ? { kind: 'garbage' } : { kind: 'message', message, isItem }
}

function isBatch(message: object): message is { readonly data: Uint8Array } {
  const { type, data } = message as { readonly type?: unknown; readonly data?: unknown }
  return type === 'BATCH' && data instanceof Uint8Array
}
