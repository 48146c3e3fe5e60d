/**
 * Writes log lines to a stream that may not be read.
 */
import type { Writable } from 'node:stream'

export interface BoundedOutput {
  write(line: string): void
  /** Resolves once everything written has left the process; never when nobody reads, so bound the wait. */
  flush(): Promise<void>
}

export interface BoundedOutputOptions {
  readonly stream: Writable
  /** Bytes that may wait in the process. */
  readonly waitingBytesMax: number
  /** The line that stands for `count` lines that were dropped. */
  readonly droppedLine: (count: number) => string
}

/**
 * Lines go out in order; while more than `waitingBytesMax` wait they are dropped and counted instead, and the count is
 * written once there is room again.
 *
 * A parent that opened stderr as a pipe and never reads it would otherwise stop the server at 64 KiB of log: synchronous
 * writes block the event loop, and writes on a thread block `process.exit`. Measured with pino's own destination.
 */
export function createBoundedOutput({ stream, waitingBytesMax, droppedLine }: BoundedOutputOptions): BoundedOutput {
  let dropped = 0
  const reportDropped = (): void => {
    if (dropped === 0) return
    const count = dropped
    dropped = 0
    stream.write(droppedLine(count))
  }
  return {
    write(line) {
      if (stream.writableLength > waitingBytesMax) {
        dropped++
        return
      }
      reportDropped()
      stream.write(line)
    },
    flush: () =>
      new Promise((resolve) => {
        reportDropped()
        stream.write('', () => resolve())
      }),
  }
}
