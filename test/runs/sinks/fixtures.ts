import type { Run, StartRequest } from '../../../src/contract/mod.ts'
import { compilePlan, encodeBatch, generateBatch, type Plan, tallyBatch } from '../../../src/generation/mod.ts'
import {
  ConfigurationService,
  type GenerationPool,
  type PlanReference,
  type RunEvent,
  RunService,
  RunStore,
} from '../../../src/runs/mod.ts'
import type { OpenSink, Parcel, Sink, SinkIdentity } from '../../../src/runs/sinks/sink.ts'
import type { Storage } from '../../../src/storage/mod.ts'
import { openMemoryStorage } from '../../support/memory-storage.ts'
import { type SimulatedEnvironment, simulatedEnvironment } from '../../support/simulated-environment.ts'

export const caller = { actor: 'open', requestId: 'test', may: () => true }

const plans = new Map<string, Plan>()

function planOf({ planHash, plan }: PlanReference): Plan {
  const known = plans.get(planHash) ?? compilePlan(plan)
  plans.set(planHash, known)
  return known
}

/** Renders in this thread, so that nothing but the simulated clock takes time. */
export const localPool = {
  workerThreads: 1,
  async render(reference: PlanReference, from: number, to: number) {
    const plan = planOf(reference)
    const batch = generateBatch(plan, from, to)
    return { from, to, ...encodeBatch(plan, batch, 'ndjson'), tally: tallyBatch(batch) }
  },
} as unknown as GenerationPool

/** The entries `from..to` of a plan as lines of JSON. */
export function linesOf(reference: PlanReference, from: number, to: number): string[] {
  const plan = planOf(reference)
  const { bytes } = encodeBatch(plan, generateBatch(plan, from, to), 'ndjson')
  return Buffer.from(bytes).toString().trimEnd().split('\n')
}

export interface House {
  readonly environment: SimulatedEnvironment
  readonly storage: Storage
  readonly store: RunStore
  readonly service: RunService
  readonly events: RunEvent[]
  start(request: StartRequest): ReturnType<RunService['start']>
  /** Moves the clock until the condition holds. */
  until(condition: () => boolean | Promise<boolean>): Promise<void>
  /** The run once it is stored with this state. */
  stored(streamId: string, state: Run['state']): Promise<Run>
}

/** How long a condition is waited for, in real milliseconds. */
const untilMs = 45_000

export async function openHouse(
  openSink: OpenSink | undefined,
  storage?: Storage,
  environment = simulatedEnvironment(),
): Promise<House> {
  const kept = storage ?? (await openMemoryStorage())
  const store = new RunStore(kept, environment)
  const events: RunEvent[] = []
  const service = await RunService.open({
    environment,
    store,
    pool: localPool,
    configuration: await ConfigurationService.open(environment, kept),
    memoryIsShort: () => false,
    subscriberWaitMs: 3_600_000,
    openSink,
    onEvent: (event) => events.push(event),
  })
  const until: House['until'] = async (condition) => {
    // Real time, because a database has no other: on a busy machine a turn of the simulated clock is nothing to it.
    const deadline = performance.now() + untilMs
    while (performance.now() < deadline) {
      if (await condition()) return
      await environment.advance(1)
    }
    throw new Error(`never: ${condition}`)
  }
  return {
    environment,
    storage: kept,
    store,
    service,
    events,
    start: (request) => service.start(request, caller),
    until,
    async stored(streamId, state) {
      await until(async () => (await store.get(streamId)).state === state)
      return service.get(streamId)
    },
  }
}

/** A sink that keeps entries by sequence, as rooms and queues do: it knows what it has, also after a crash. */
export class KeepingSink implements Sink {
  readonly lines: string[] = []
  readonly writes: { readonly from: number; readonly to: number }[] = []
  /** Runs before each entry is taken. */
  before: (sequence: number, signal: AbortSignal) => Promise<void> | void = () => undefined
  identity: SinkIdentity | undefined

  async position(): Promise<number> {
    return this.lines.length
  }

  async write(parcels: readonly Parcel[], fromSequence: number, signal: AbortSignal): Promise<void> {
    this.writes.push({ from: fromSequence, to: fromSequence + parcels.length })
    for (const [k, parcel] of parcels.entries()) {
      await this.before(fromSequence + k, signal)
      signal.throwIfAborted()
      this.take(fromSequence + k, JSON.stringify(parcel.value))
    }
  }

  protected take(sequence: number, line: string): void {
    if (sequence >= this.lines.length) this.lines.push(line)
  }
}

/** Opens the given sinks, one after another. */
export function opening(...sinks: KeepingSink[]): OpenSink {
  return (identity) => {
    const sink = sinks[Number(identity.id.split('/')[1])]!
    sink.identity = identity
    return sink
  }
}

/** A gate that holds whoever passes while it is shut; it lets go of whoever has aborted. */
export class Barrier {
  #shut = true
  readonly #waiting = new Set<() => void>()

  get waiting(): number {
    return this.#waiting.size
  }

  open(): void {
    this.#shut = false
    for (const go of this.#waiting) go()
  }

  async pass(signal: AbortSignal): Promise<void> {
    if (!this.#shut) return
    await new Promise<void>((resolve) => {
      const go = () => {
        this.#waiting.delete(go)
        resolve()
      }
      this.#waiting.add(go)
      signal.addEventListener('abort', go)
    })
  }
}
