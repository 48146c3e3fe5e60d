/** Many messages in one frame: each behind its length, four bytes with the most significant first. */
import { batchItemsMax } from '../../../maps/mod.ts'

const lengthBytes = 4

/**
 * The messages of a BATCH, still encoded. What a sender says of their number is not asked. An item that reaches beyond the
 * end ends the batch, since nothing after it can be found.
 */
export function* batchItems(data: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  for (let at = 0; at + lengthBytes <= data.length; ) {
    const start = at + lengthBytes
    const end = start + view.getUint32(at)
    if (end > data.length) return
    yield data.subarray(start, end)
    at = end
  }
}

/** Whether there are more items than one frame may have. */
export function isOverfull(data: Uint8Array): boolean {
  let count = 0
  for (const _ of batchItems(data)) {
    count += 1
    if (count > batchItemsMax) return true
  }
  return false
}
