/** Answers that are made while they are read. */
import type { ServerResponse } from 'node:http'
import type { ByteStream } from '../../contract/mod.ts'

/** How long a client may take nothing of a stream before it is cut off: it holds rendered entries meanwhile. */
export const stallTimeoutMs = 5 * 60_000

export function isStream(body: unknown): body is ByteStream {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}

/**
 * The same stream with its first bytes at hand: what fails before there are any can still be answered as a failure,
 * within the time that an answer may take.
 */
export async function begun(stream: ByteStream): Promise<ByteStream> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  return rest(iterator, first)
}

async function* rest(
  iterator: AsyncIterator<Uint8Array>,
  first: IteratorResult<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let next = first; next.done !== true; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

/**
 * Writes a stream at the client's pace and ends the answer; gives up when the client leaves. The stream is asked for
 * more only once the system has taken what it gave before, so it may use that memory again.
 */
export async function pour(stream: ByteStream, response: ServerResponse): Promise<void> {
  for await (const bytes of stream) {
    if (!(await written(bytes, response))) return
  }
  response.end()
}

/** Resolves when bytes were written: true, or false when the client has left. */
function written(bytes: Uint8Array, response: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    const leave = () => resolve(false)
    response.once('close', leave)
    response.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), (error) => {
      response.off('close', leave)
      resolve(!error)
    })
    if (response.destroyed) leave()
  })
}

/** Cuts the answer off when nothing of it has moved for `stallMs`. */
export function limitStall(response: ServerResponse, stallMs: number = stallTimeoutMs): void {
  response.setTimeout(stallMs, () => response.destroy())
}
