import { gzipSync } from 'node:zlib'
import { type ExportFormat, noTotals, type OutputFile, openParquet, outputFiles, type Plan } from '../generation/mod.ts'
import { fileSteps, readParts } from './file-parts.ts'
import type { KeptSums } from './kept-sums.ts'
import type { GenerationPool, PlanReference } from './pool.ts'

/** A file of an export, or some of its units. */
export interface FileRequest {
  readonly format: ExportFormat
  readonly file: OutputFile
  readonly from: number
  readonly to: number
  readonly compress: 'uncompressed' | 'gzip'
}

/** What the bytes of a file are made from. */
interface FileSource {
  readonly pool: GenerationPool
  readonly books: KeptSums
  readonly reference: PlanReference
  readonly plan: Plan
}

/** Gives a file of an export, or some of its units, from its head to its tail; `count` is told the rows of each part. */
export async function* fileBytes(
  { pool, books, reference, plan }: FileSource,
  { format, file, from, to, compress }: FileRequest,
  count: (rows: number) => void,
): AsyncGenerator<Uint8Array> {
  const text = (piece: string): Uint8Array => (compress === 'gzip' ? gzipSync(piece) : Buffer.from(piece))
  const writer = file.columns && openParquet(file.columns, { plan_hash: reference.planHash, content: 'synthetic' })
  if (writer) yield writer.header()
  else for (const piece of await headOf(books, reference, plan, file)) if (piece !== '') yield text(piece)
  const of = { format, compression: compress, file: outputFiles(plan, format).indexOf(file) }
  let rows = 0
  for await (const { step, part } of readParts(pool, reference, of, fileSteps(file, from, to))) {
    if (step.body > 0 && step.from === from && file.between !== '') yield text(file.between)
    if (part.rows > 0 && rows > 0 && file.separator !== '') yield text(file.separator)
    if (part.bytes.length > 0) yield part.bytes
    if (part.layout) writer?.place(part.layout)
    rows += part.rows
    count(part.rows)
  }
  if (writer) yield writer.footer()
  else if (file.tail !== '' || compress === 'gzip') yield text(file.tail)
}

async function headOf(books: KeptSums, reference: PlanReference, plan: Plan, file: OutputFile) {
  if (!file.needsTotals) return file.head(noTotals)
  const { totals, movements } = await books.of(reference, plan)
  return file.head(totals[file.company ?? plan.input.configuration.companies.length] ?? noTotals, movements)
}
