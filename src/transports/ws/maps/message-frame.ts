/** WebSocket frames that leave. */
import { encode } from '../../../platform/msgpack/mod.ts'
import { headerBytesMax, writeHeader } from '../frames.ts'

const finalBinaryFrame = 0x82

/** A WebSocket frame with one MsgPack message, as it goes into the socket. */
export function messageFrame(message: object): Buffer {
  const payload = encode(message)
  const frame = Buffer.allocUnsafe(headerBytesMax + payload.length)
  const head = writeHeader(frame, 0, payload.length)
  frame[0] = finalBinaryFrame
  payload.copy(frame, head)
  return frame.subarray(0, head + payload.length)
}

const frames = new WeakMap<object, Buffer>()

/** As `messageFrame`, for a message about `of`, of which there is one; it is encoded for the first of its receivers. */
export function sharedMessageFrame(of: object, message: () => object): Buffer {
  const frame = frames.get(of) ?? messageFrame(message())
  frames.set(of, frame)
  return frame
}
