/** WebSocket frames of the broker's messages, built by us so that one write takes many of them. */
import type { PreparedFrame } from '../../broker/mod.ts'

const finalTextFrame = 0x81
const lengthInOneByte = 126
const lengthInTwoBytes = 65_536

/** Gives a text frame, head and payload in one buffer. Source: RFC 6455 section 5.2; a server's frames are unmasked. */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const head = headBytes(length)
  const frame = Buffer.allocUnsafe(head + length)
  writeHead(frame, length)
  frame.write(text, head)
  return frame
}

/** Gives what is written for a shared message; it is framed for the first of its receivers, for all of them. */
export function sharedFrame(prepared: PreparedFrame): Buffer {
  prepared.onWire ??= framed(prepared.bytes)
  return prepared.onWire
}

function framed(payload: Buffer): Buffer {
  const head = headBytes(payload.length)
  const frame = Buffer.allocUnsafe(head + payload.length)
  writeHead(frame, payload.length)
  payload.copy(frame, head)
  return frame
}

function headBytes(length: number): number {
  if (length < lengthInOneByte) return 2
  return length < lengthInTwoBytes ? 4 : 10
}

function writeHead(frame: Buffer, length: number): void {
  frame[0] = finalTextFrame
  if (length < lengthInOneByte) {
    frame[1] = length
  } else if (length < lengthInTwoBytes) {
    frame[1] = 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
}
