import { createHash } from 'node:crypto'
import { fail } from '../errors.ts'
import {
  type ExportFormat,
  type ExportManifest,
  exportManifest,
  type ManifestFile,
  type OutputFile,
  outputFiles,
  type Plan,
} from '../generation/mod.ts'
import { createInFlightGate } from '../platform/limits/mod.ts'
import { fileBytes } from './file-bytes.ts'
import type { KeptSums } from './kept-sums.ts'
import type { GenerationPool, PlanReference } from './pool.ts'

/** Exports whose manifests are kept. */
const manifestsKept = 32
/** Manifests that are made at once: each makes all files of an export. */
export const manifestsMax = 1

/** Manifests of exports that were asked for last. All files of an export are made for one, which goes on without readers. */
export class KeptManifests {
  readonly #pool: GenerationPool
  readonly #books: KeptSums
  readonly #version: string
  readonly #gate = createInFlightGate(manifestsMax)
  readonly #making = new Map<string, Promise<ExportManifest>>()
  readonly #known = new Map<string, ExportManifest>()

  constructor(pool: GenerationPool, books: KeptSums, version: string) {
    this.#pool = pool
    this.#books = books
    this.#version = version
  }

  /** The manifest of an export, if it was made. */
  known({ planHash }: PlanReference, format: ExportFormat): ExportManifest | undefined {
    return this.#known.get(`${planHash}/${format}`)
  }

  /** @throws run_too_large; overloaded when as many others as are allowed are being made. */
  of(reference: PlanReference, plan: Plan, format: ExportFormat): Promise<ExportManifest> {
    this.#books.check(plan)
    const key = `${reference.planHash}/${format}`
    const known = this.#known.get(key)
    if (known !== undefined) return Promise.resolve(known)
    const making = this.#making.get(key) ?? this.#make(key, reference, plan, format)
    this.#making.set(key, making)
    return making
  }

  #make(key: string, reference: PlanReference, plan: Plan, format: ExportFormat): Promise<ExportManifest> {
    const leave = this.#gate.enter() ?? fail('overloaded', 'Another manifest is being made.', { limit: manifestsMax })
    const made = this.#manifest(reference, plan, format).then((manifest) => {
      this.#known.set(key, manifest)
      const oldest = this.#known.keys().next()
      if (this.#known.size > manifestsKept && !oldest.done) this.#known.delete(oldest.value)
      return manifest
    })
    // Whoever asked may have left; the next one who asks is told of a failure by an attempt of its own.
    made
      .catch(() => undefined)
      .finally(() => {
        this.#making.delete(key)
        leave()
      })
    return made
  }

  async #manifest(reference: PlanReference, plan: Plan, format: ExportFormat): Promise<ExportManifest> {
    const files: ManifestFile[] = []
    for (const file of outputFiles(plan, format)) files.push(await this.#file(reference, plan, format, file))
    const { planHash, plan: input } = reference
    return exportManifest({ version: this.#version, planHash, format, compression: 'uncompressed', files, ...input })
  }

  async #file(reference: PlanReference, plan: Plan, format: ExportFormat, file: OutputFile): Promise<ManifestFile> {
    const source = { pool: this.#pool, books: this.#books, reference, plan }
    const request = { format, file, from: 0, to: file.units, compress: 'uncompressed' } as const
    const hash = createHash('sha256')
    let [rows, bytes] = [0, 0]
    const count = (more: number): void => {
      rows += more
    }
    for await (const piece of fileBytes(source, request, count)) {
      hash.update(piece)
      bytes += piece.length
    }
    return { name: file.name, rows, bytes, sha256: hash.digest('hex') }
  }
}
