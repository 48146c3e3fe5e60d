import { Writable } from 'node:stream'

class Memory extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Streams of a command that keep what it writes. */
export function memoryStreams(): { readonly stdout: Memory; readonly stderr: Memory } {
  return { stdout: new Memory(), stderr: new Memory() }
}
