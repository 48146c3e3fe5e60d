import type { Handlers, QueryOf } from '../../../contract/mod.ts'
import { fail } from '../../../errors.ts'
import { csvHeader, type Encoding } from '../../../generation/mod.ts'
import { createInFlightGate } from '../../../platform/limits/mod.ts'
import { EntryLookup, type GenerationPool, type RenderedChunk, type RunService, readChunks } from '../../../runs/mod.ts'
import type { HandlerContext } from '../state.ts'

export interface StreamsOptions {
  readonly runs: RunService
  readonly pool: GenerationPool
}

/** Downloads served at once: each holds rendered chunks, so their number bounds memory. */
export const downloadsMax = 256

type Format = QueryOf<'downloadEntries'>['format']

const encodings: Readonly<Record<Format, Encoding>> = { ndjson: 'ndjson', json: 'ndjson', csv: 'csv' }
const contentTypes = { ndjson: 'application/x-ndjson', json: 'application/json', csv: 'text/csv' } as const

export function streamsHandlers({ runs, pool }: StreamsOptions): Handlers<'streams', HandlerContext> {
  const entries = new EntryLookup()
  const downloads = createInFlightGate(downloadsMax)
  return {
    async listStreams({ query }) {
      return { status: 200, body: await runs.list({ limit: query.limit, before: query.before }) }
    },

    async getStream({ params }) {
      return { status: 200, body: await runs.get(params.stream_id) }
    },

    async downloadEntries({ params, query }, { signal }) {
      const { plan, total } = await runs.plan(params.stream_id)
      const { from, limit = total, format } = query
      if (from > total) fail('range_out_of_bounds', `from must be <= ${total}`, { total })
      const to = Math.min(total, from + limit)
      const leave = downloads.enter() ?? fail('overloaded', 'Too many downloads go on.', { limit: downloadsMax })
      if (signal.aborted) leave()
      else signal.addEventListener('abort', leave, { once: true })
      const chunks = readChunks(pool, plan, { from, to, encoding: encodings[format] })
      return {
        status: 200,
        contentType: contentTypes[format],
        body: bodyOf(pool, chunks, to, format, signal),
        headers: {
          ETag: `"${plan.planHash.slice(0, 32)}-${from}-${to}-${format}"`,
          'Content-Disposition': `attachment; filename="${params.stream_id}-${from}-${to}.${format}"`,
        },
      }
    },

    async getEntry({ params }) {
      const { plan } = await runs.plan(params.stream_id)
      const entry = entries.find(plan, params.document_id)
      return { status: 200, body: entry ?? fail('entry_not_found', undefined, { document_id: params.document_id }) }
    },
  }
}

async function* bodyOf(
  pool: GenerationPool,
  chunks: AsyncIterable<RenderedChunk>,
  to: number,
  format: Format,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (format === 'csv') yield Buffer.from(csvHeader())
  if (format === 'json') yield Buffer.from('[')
  let empty = true
  for await (const chunk of chunks) {
    if (signal.aborted) return
    if (format === 'json') joinByCommas(chunk, chunk.to === to)
    empty = false
    yield chunk.bytes
    // Whoever asks for more has written these.
    pool.giveBack(chunk)
  }
  if (format === 'json' && empty) yield Buffer.from(']')
}

const comma = 0x2c
const closingBracket = 0x5d

/** Turns the newline after each entry into the comma of an array, in place; the last one of all into its bracket. */
function joinByCommas(chunk: RenderedChunk, last: boolean): void {
  const { bytes, offsets } = chunk
  for (let entry = 1; entry < offsets.length; entry += 1) bytes[(offsets[entry] ?? 0) - 1] = comma
  if (last) bytes[bytes.length - 1] = closingBracket
}
