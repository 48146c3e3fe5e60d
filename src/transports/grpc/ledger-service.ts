import { ledger, type Run } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'
import { type GenerationPool, type RenderedChunk, type RunService, readChunks } from '../../runs/mod.ts'
import type { ServiceHandlers } from './definition.ts'

export interface LedgerServiceOptions {
  readonly runs: RunService
  readonly pool: GenerationPool
}

const batchSizeDefault = 500
export const batchSizeMax = 2_000

// Clients accept messages of 4 MiB unless told otherwise, and entries may have thousands of lines.
const messageBytesMax = 3 * 1024 * 1024

/** The batched, resumable stream of a run. Source: proto/tallymill/v1/ledger.proto. */
export function ledgerService({
  runs,
  pool,
}: LedgerServiceOptions): ServiceHandlers<typeof ledger.LedgerServiceDefinition> {
  return {
    async startRun({ count, seed, rate }, { caller }) {
      const run = await runs.start(startRequest({ count, seed, rate }), caller)
      return { run: runMessage(await runs.get(run.streamId)) }
    },

    async getRun({ streamId }) {
      return { run: runMessage(await runs.get(streamId)) }
    },

    async *readEntries(request, { signal }) {
      const { plan, total } = await runs.plan(request.streamId)
      const { from, to, step } = rangeOf(request, total)
      for await (const chunk of readChunks(pool, plan, { from, to, step, encoding: 'ledger_proto' })) {
        signal.throwIfAborted()
        const batches = batchesOf(chunk)
        // The messages are copies.
        pool.giveBack(chunk)
        yield batches
      }
    },
  }
}

function startRequest(request: ledger.StartRunRequest) {
  refuseUnless('count', request.count, 1, 1_000_000_000)
  refuseUnless('seed', request.seed, 0, Number.MAX_SAFE_INTEGER)
  refuseUnless('rate', request.rate, Number.MIN_VALUE, 10_000_000)
  return { count: request.count ?? null, seed: request.seed ?? null, rate: request.rate ?? null }
}

function rangeOf(request: ledger.ReadEntriesRequest, total: number): { from: number; to: number; step: number } {
  const from = request.fromSequence
  if (from < 0 || from > total) fail('range_out_of_bounds', `from_sequence must be from 0 to ${total}`, { total })
  refuseUnless('limit', request.limit, 1, 1_000_000_000)
  refuseUnless('batch_size', request.batchSize, 1, batchSizeMax)
  return { from, to: Math.min(total, from + (request.limit ?? total)), step: request.batchSize ?? batchSizeDefault }
}

function refuseUnless(field: string, value: number | undefined, min: number, max: number): void {
  if (value === undefined || (value >= min && value <= max)) return
  const message = `must be from ${min} to ${max}`
  fail('validation_failed', `${field} ${message}`, { errors: [{ pointer: `/${field}`, message }] })
}

/** Cuts a chunk into messages below the size that clients accept; as a rule it is one. */
function batchesOf(chunk: RenderedChunk): Uint8Array[] {
  const messages: Uint8Array[] = []
  const count = chunk.to - chunk.from
  let first = 0
  while (first < count) {
    let last = first + 1
    const start = chunk.offsets[first] ?? 0
    while (last < count && (chunk.offsets[last + 1] ?? 0) - start <= messageBytesMax) last += 1
    messages.push(batchMessage(chunk.from + first, chunk.bytes.subarray(start, chunk.offsets[last])))
    first = last
  }
  return messages
}

/** A ReadEntriesResponse: its first field, then the entries, which the core has already encoded as its second field. */
function batchMessage(firstSequence: number, entries: Uint8Array): Uint8Array {
  const head = ledger.ReadEntriesResponse.encode({ firstSequence, entries: [] }).finish()
  return Buffer.concat([head, entries])
}

const states: Readonly<Record<Run['state'], ledger.RunState>> = {
  running: ledger.RunState.RUN_STATE_RUNNING,
  paused: ledger.RunState.RUN_STATE_PAUSED,
  completed: ledger.RunState.RUN_STATE_COMPLETED,
  stopped: ledger.RunState.RUN_STATE_STOPPED,
  interrupted: ledger.RunState.RUN_STATE_INTERRUPTED,
  failed: ledger.RunState.RUN_STATE_FAILED,
}

function runMessage(run: Run): ledger.Run {
  return {
    streamId: run.stream_id,
    state: states[run.state],
    current: run.current,
    total: run.total,
    seed: run.seed,
    planHash: run.plan_hash,
  }
}
