import type { FileHandle } from 'node:fs/promises'
import {
  type Compression,
  type ExportFormat,
  type ExportTotals,
  noTotals,
  type OutputFile,
  openParquet,
  type Part,
} from '../../generation/mod.ts'
import { type FileStep, fileSteps, type GenerationPool, type PlanReference, readParts } from '../../runs/mod.ts'
import type { ExportDirectory, FileState } from './directory.ts'

/** What all files of an export have in common. */
export interface ExportJob {
  readonly pool: GenerationPool
  readonly plan: PlanReference
  readonly format: ExportFormat
  readonly codec: Compression['codec']
  /** Compresses text as a whole, as workers do with parts. */
  readonly compress: (bytes: Uint8Array) => Uint8Array
  readonly directory: ExportDirectory
  /** Key-value metadata of Parquet files. */
  readonly metadata: Readonly<Record<string, string>>
  /** Totals of the entries of a company (position), or of all. */
  readonly totalsOf: (company: number | undefined) => ExportTotals
  readonly progress: (file: string, units: number, total: number) => void
}

/** Parts after which the state is made durable. */
const partsPerSave = 32

/** Name of a file with what its compression adds. */
export function fileName(file: OutputFile, codec: Compression['codec']): string {
  if (codec === 'uncompressed' || file.columns !== undefined) return file.name
  return `${file.name}.${codec === 'gzip' ? 'gz' : 'zst'}`
}

/** Writes file number `index` of an export, or what is missing of it. */
export async function writeFile(job: ExportJob, index: number, file: OutputFile): Promise<void> {
  const name = fileName(file, job.codec)
  const state = job.directory.stateOf(name)
  if (state.done) return
  const handle = await job.directory.append(name)
  try {
    // What an attempt wrote before its state was first saved is not known.
    if (state.bytes === 0) await handle.truncate(0)
    await new FileWriter(job, index, file, name, state, handle).write()
  } finally {
    await handle.close()
  }
  state.done = true
  await job.directory.save()
}

class FileWriter {
  readonly #job: ExportJob
  readonly #index: number
  readonly #file: OutputFile
  readonly #name: string
  readonly #state: FileState
  readonly #handle: FileHandle

  constructor(job: ExportJob, index: number, file: OutputFile, name: string, state: FileState, handle: FileHandle) {
    this.#job = job
    this.#index = index
    this.#file = file
    this.#name = name
    this.#state = state
    this.#handle = handle
  }

  async write(): Promise<void> {
    const steps = fileSteps(this.#file, 0, this.#file.units)
    if (this.#state.bytes === 0) await this.#head()
    await this.#parts(steps)
    await this.#tail()
  }

  async #head(): Promise<void> {
    const { columns, head, needsTotals, company } = this.#file
    if (columns !== undefined) return this.#put(openParquet(columns, {}).header())
    for (const text of head(needsTotals ? this.#job.totalsOf(company) : noTotals)) await this.#text(text)
  }

  async #parts(steps: readonly FileStep[]): Promise<void> {
    const { pool, plan, format, codec, directory, progress } = this.#job
    const left = steps.slice(this.#state.parts)
    for await (const { step, part } of readParts(pool, plan, { format, file: this.#index, compression: codec }, left)) {
      await this.#take(step, part)
      progress(this.#name, step.to, this.#file.units)
      if (this.#state.parts % partsPerSave === 0) await directory.save()
    }
  }

  async #take({ body, from }: FileStep, part: Part): Promise<void> {
    if (from === 0 && body > 0) await this.#text(this.#file.between)
    if (part.rows > 0 && this.#state.rows > 0) await this.#text(this.#file.separator)
    await this.#put(part.bytes)
    this.#state.rows += part.rows
    if (part.layout !== undefined) this.#state.layouts.push(part.layout)
    this.#state.parts++
  }

  async #tail(): Promise<void> {
    const { columns, tail } = this.#file
    if (columns === undefined) {
      await this.#text(tail)
      // A compressed file of nothing is not an empty file.
      if (this.#state.bytes === 0 && this.#job.codec !== 'uncompressed')
        await this.#put(this.#job.compress(Buffer.alloc(0)))
      return
    }
    const writer = openParquet(columns, this.#job.metadata)
    for (const layout of this.#state.layouts) writer.place(layout)
    await this.#put(writer.footer())
  }

  async #text(text: string): Promise<void> {
    if (text === '') return
    const bytes = Buffer.from(text)
    await this.#put(this.#job.codec === 'uncompressed' ? bytes : this.#job.compress(bytes))
  }

  async #put(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return
    await this.#handle.write(bytes)
    this.#state.bytes += bytes.length
  }
}
