import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RowGroupLayout } from '../../generation/mod.ts'

/** What an export asks for: an unfinished directory goes on only with the same. */
export interface ExportRequest {
  readonly planHash: string
  readonly format: string
  readonly compression: string
}

/** How far one file is. */
export interface FileState {
  /** Parts that are in the file. */
  parts: number
  bytes: number
  rows: number
  done: boolean
  /** Parquet: what the footer tells of the row groups so far. */
  layouts: RowGroupLayout[]
}

interface State extends ExportRequest {
  readonly files: Record<string, FileState>
}

const stateName = '.tallymill-export.json'

/** The directory cannot be used as it is. */
export class ExportDirectoryError extends Error {}

/**
 * A directory that an export is written to. Its state file says after every few parts how long each file is, so an
 * export that was interrupted goes on where it was: files are cut to that length first.
 */
export class ExportDirectory {
  readonly path: string
  readonly #state: State

  private constructor(path: string, state: State) {
    this.path = path
    this.#state = state
  }

  /**
   * Opens a directory for an export, new or unfinished.
   *
   * @throws ExportDirectoryError when it holds another export, or a finished one.
   */
  static async open(path: string, request: ExportRequest): Promise<ExportDirectory> {
    await mkdir(path, { recursive: true })
    if (await exists(join(path, 'manifest.json'))) throw new ExportDirectoryError(`${path} holds a finished export`)
    const text = await readFile(join(path, stateName), 'utf8').catch(() => undefined)
    if (text === undefined) return new ExportDirectory(path, { ...request, files: {} })
    const state = JSON.parse(text) as State
    if (
      state.planHash !== request.planHash ||
      state.format !== request.format ||
      state.compression !== request.compression
    ) {
      throw new ExportDirectoryError(`${path} holds an unfinished export of another configuration or format`)
    }
    const directory = new ExportDirectory(path, state)
    await directory.#cut()
    return directory
  }

  /** How far a file is; a new file is at its beginning. */
  stateOf(name: string): FileState {
    const state = this.#state.files[name] ?? { parts: 0, bytes: 0, rows: 0, done: false, layouts: [] }
    this.#state.files[name] = state
    return state
  }

  /** Opens a file to write on at its end. */
  async append(name: string) {
    const path = join(this.path, name)
    await mkdir(dirname(path), { recursive: true })
    return open(path, 'a')
  }

  /** Makes the state durable: what is written from now on may be lost. */
  async save(): Promise<void> {
    const path = join(this.path, stateName)
    await writeFile(`${path}.new`, JSON.stringify(this.#state))
    await rename(`${path}.new`, path)
  }

  sizeOf(name: string): Promise<{ readonly size: number }> {
    return stat(join(this.path, name))
  }

  /** SHA-256 of a file, as hex. */
  async digest(name: string): Promise<string> {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(join(this.path, name))) hash.update(chunk as Buffer)
    return hash.digest('hex')
  }

  /** Writes the manifest, which makes the export a finished one, and forgets the state. */
  async finish(manifest: object): Promise<void> {
    await writeFile(join(this.path, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
    await rm(join(this.path, stateName), { force: true })
  }

  async #cut(): Promise<void> {
    for (const [name, { bytes }] of Object.entries(this.#state.files)) {
      const path = join(this.path, name)
      if (await exists(path)) await truncate(path, bytes)
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  )
}
