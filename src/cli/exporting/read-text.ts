import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { ExportFaultError, ExportReadError } from './export-errors.ts'
import { unzstd, zstdFrames } from './zstd-frames.ts'

/** A line of a text file. */
export interface TextLine {
  readonly text: string
  /** From 1. */
  readonly at: number
}

/** An entry of a thousand lines is one line of some 300 KB; far longer ones are no export. */
const lineCharactersMax = 2 ** 26

async function* plainBytes(path: string): AsyncGenerator<Buffer> {
  const bytes = createReadStream(path)
  if (path.endsWith('.zst')) {
    for await (const frame of zstdFrames(bytes)) yield unzstd(frame)
    return
  }
  if (!path.endsWith('.gz')) {
    yield* bytes
    return
  }
  const plain = createGunzip()
  bytes.once('error', (error) => plain.destroy(error))
  yield* bytes.pipe(plain)
}

/**
 * Lines of a file, decompressed by its name (.gz, .zst), none kept but the current one.
 *
 * @throws ExportFaultError where the file cannot be decompressed or has a line that no export has.
 */
export async function* textLines(directory: string, file: string): AsyncGenerator<TextLine> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let at = 0
  try {
    for await (const chunk of plainBytes(join(directory, file))) {
      const texts = (rest + decoder.write(chunk)).split('\n')
      rest = texts.pop() ?? ''
      if (rest.length > lineCharactersMax) throw new Error('the line has no end')
      for (const text of texts) yield { text, at: ++at }
    }
  } catch (error) {
    if (error instanceof ExportFaultError || error instanceof ExportReadError) throw error
    throw new ExportFaultError(file, at + 1, error instanceof Error ? error.message : String(error))
  }
  if (rest !== '') yield { text: rest, at: at + 1 }
}
