import { fail } from '../errors.ts'
import type { CommandContext, PlanLimits } from './caller.ts'
import type { Json } from './json.ts'
import { Names } from './namespace/names.ts'
import { namespaced } from './namespace/namespaced.ts'
import type { Engine } from './port/engine.ts'

/** What a sink needs of the engine. */
export type SinkEngine = Pick<Engine, 'queues' | 'rooms' | 'strings' | 'producerPosition'>

/** What a record takes at most besides its contents. A batch is let in as a whole, so that much counts here. */
const recordBytesMax = 384

/** What is counted of a parcel. */
interface Counted {
  readonly target: string
  readonly value: Json
  readonly headers: Readonly<Record<string, string>>
}

/** Where a sink writes, and how much it may. */
export interface Allowance {
  /** With the names of the namespace. */
  readonly engine: SinkEngine
  /** For commands of the sink's own; what they take is counted by `admit` already. */
  readonly context: CommandContext
  /** Counts operations that store nothing. @throws quota_exceeded */
  admit(operations: number): Promise<void>
  /** Runs a write of so many parcels once the plan lets it. @throws payload_too_large, quota_exceeded before anything is written */
  write<Result>(parcels: readonly Counted[], run: () => Promise<Result>): Promise<Result>
}

/** Of a sink in the common namespace. Whether a caller may write there is asked when it starts the run. */
export function unlimited(engine: SinkEngine): Allowance {
  return { engine, context: contextOf(undefined), admit: async () => {}, write: (_, run) => run() }
}

/** Of a sink whose run was started by a caller with a plan: in its namespace, each message, event or key is one operation. */
export function planned(engine: Engine, limits: PlanLimits & { readonly namespace: string }): Allowance {
  const { payloadBytesMax } = limits
  return {
    engine: namespaced(engine, new Names(limits.namespace), engine.topics),
    context: contextOf({ ...limits, admit: async () => {}, admitBytes: async () => {} }),
    admit: (operations) => limits.admit(operations),
    async write(parcels, run) {
      const sizes = parcels.map(bytesOf)
      if (sizes.some((bytes) => bytes > payloadBytesMax)) {
        fail('payload_too_large', undefined, { max_payload_bytes: payloadBytesMax })
      }
      const { promise: written, resolve: end } = ending()
      try {
        const bytes = sizes.reduce((sum, size) => sum + size + recordBytesMax, 0)
        await limits.admitBytes(bytes, written)
        // Last: operations that are counted stay counted, and a write that is refused comes again and again.
        await limits.admit(parcels.length)
        return await run()
      } finally {
        end()
      }
    },
  }
}

function contextOf(limits: PlanLimits | undefined): CommandContext {
  const caller = { actor: 'run', requestId: 'run', may: () => true, limits }
  return { caller, dialect: 'seed', signal: new AbortController().signal }
}

function bytesOf({ target, value, headers }: Counted): number {
  return (
    Buffer.byteLength(target) + Buffer.byteLength(JSON.stringify(value)) + Buffer.byteLength(JSON.stringify(headers))
  )
}

function ending() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
