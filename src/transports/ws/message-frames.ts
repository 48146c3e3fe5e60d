/** WebSocket frames of the broker's messages, built by us so that one write takes many of them. */
import type { PreparedFrame } from '../../broker/mod.ts'
import { headerBytesMax, writeHeader } from './frames.ts'

/** Gives a text frame, head and payload in one buffer. */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const frame = Buffer.allocUnsafe(headerBytesMax + length)
  const head = writeHeader(frame, 0, length)
  frame.write(text, head)
  return frame.subarray(0, head + length)
}

/** Gives what is written for a shared message; it is framed for the first of its receivers, for all of them. */
export function sharedFrame(prepared: PreparedFrame): Buffer {
  prepared.onWire ??= framed(prepared.bytes)
  return prepared.onWire
}

function framed(payload: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(headerBytesMax + payload.length)
  const head = writeHeader(frame, 0, payload.length)
  payload.copy(frame, head)
  return frame.subarray(0, head + payload.length)
}
