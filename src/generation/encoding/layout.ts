import type { Batch } from '../batch.ts'
import { aligned } from './image.ts'

/** Columns of a batch that kernels read. */
const entryColumns = [
  'day',
  'lag',
  'createdLag',
  'second',
  'company',
  'kind',
  'source',
  'user',
  'approver',
  'headerText',
  'suffix',
  'document',
  'previousKind',
  'partner',
  'foreign',
  'rate',
  'anomaly',
  'label',
  'debits',
  'lineStart',
] as const
const lineColumns = ['account', 'amount', 'costCentre', 'text', 'reference', 'referenceIndex'] as const

export type Column = (typeof entryColumns | typeof lineColumns)[number]
const offsetBytes = 4

/** Where the memory of a kernel holds what: an image, the columns of a batch, the offsets, and the output up to the end. */
export interface Layout {
  /** Room for the image, which begins at 0. */
  readonly imageBytes: number
  /** How many entries and lines the columns have room for. */
  readonly entries: number
  readonly lines: number
  readonly columns: Readonly<Record<Column, number>>
  readonly offsets: number
  readonly output: number
}

/** Columns are one longer than they need to be, for `lineStart` and the offsets. */
export function layOutMemory(imageBytes: number, entries: number, lines: number, batch: Batch): Layout {
  let end = imageBytes
  const take = (elements: number, bytes: number): number => {
    const start = end
    end = aligned(end + (elements + 1) * bytes)
    return start
  }
  const columns = Object.fromEntries([
    ...entryColumns.map((name) => [name, take(entries, batch[name].BYTES_PER_ELEMENT)]),
    ...lineColumns.map((name) => [name, take(lines, batch[name].BYTES_PER_ELEMENT)]),
  ]) as Record<Column, number>
  const offsets = take(entries, offsetBytes)
  return { imageBytes, entries, lines, columns, offsets, output: end }
}

const ofLines: ReadonlySet<string> = new Set(lineColumns)

/** The bytes of a column that are in use. */
export function columnBytes(batch: Batch, name: Column): Uint8Array {
  const elements = ofLines.has(name) ? batch.lineCount : batch.count + 1
  const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT } = batch[name]
  return new Uint8Array(buffer, byteOffset, Math.min(byteLength, elements * BYTES_PER_ELEMENT))
}
