import type { Schemas } from '../../contract/mod.ts'
import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import type { PlanName, Principal } from '../auth/mod.ts'
import { namespaceOf } from './namespace.ts'
import { type Count, OperationCounter } from './operations.ts'
import { type Plan, plans as publishedPlans } from './plans.ts'
import { quotaBody } from './quota-body.ts'
import { type Measure, StorageUse, usageCachedMs } from './storage-use.ts'

/** How often admitted operations are added to the durable counters. */
const operationsFlushMs = 1_000

/** Whose plan it is, by the id of a stored key or the subject of a token, and which. */
export interface PlanHolder {
  readonly id: string
  readonly plan: PlanName
}

/** What a plan asks of the dispatcher. Each refusal is `quota_exceeded`, 429. */
export interface CallerLimits {
  readonly holder: PlanHolder
  readonly ttlSecondsMax: number
  readonly payloadBytesMax: number
  readonly batchMax: number
  /** The prefix of every name that the caller uses. */
  readonly namespace: string
  /** Counts `operations` before they run: 1, or the number of commands of a batch. */
  admit(operations: number): Promise<void>
  /** Before a write that grows by at most `bytes`; `written` resolves when it is over, however it went. */
  admitBytes(bytes: number, written: Promise<void>): Promise<void>
}

interface QuotaOptions {
  readonly environment: Environment
  readonly count: Count
  readonly measure: Measure
  /** How long a measurement is good enough to let writes in, a minute when not given: 0 where measuring costs nothing. */
  readonly measureGoodForMs?: number
  /** What each plan allows, when it is not what is published. */
  readonly plans?: Readonly<Record<PlanName, Plan>>
  /** Told of counters that could not be written; they are tried again. */
  readonly onError: (error: unknown) => void
}

interface Usage {
  readonly operations: OperationCounter
  readonly storage: StorageUse
  connections: number
}

/** Usage and limits of the keys that have a plan. Keys without one are not limited. */
export class Quotas {
  readonly #options: QuotaOptions
  /** One entry per key that was in use; the keys themselves are bounded. */
  readonly #usage = new Map<string, Usage>()
  readonly #plans: Readonly<Record<PlanName, Plan>>
  readonly #stop: () => void

  constructor(options: QuotaOptions) {
    this.#options = options
    this.#plans = options.plans ?? publishedPlans
    this.#stop = options.environment.every(operationsFlushMs, () => void this.#flushQuietly())
  }

  /** The limits of `principal`; undefined for one without a plan. */
  limitsOf(principal: Principal): CallerLimits | undefined {
    const holder = holderOf(principal)
    return holder && this.limitsOfHolder(holder)
  }

  /** The limits of whoever holds a plan, also while it is not there itself: what a run writes for it. */
  limitsOfHolder(holder: PlanHolder): CallerLimits {
    const { id } = holder
    const { operations, storage } = this.#usageOf(id)
    const { ttlSecondsMax, payloadBytesMax, batchMax, operationsMax, storageBytesMax } = this.#plans[holder.plan]
    return {
      holder,
      ttlSecondsMax,
      payloadBytesMax,
      batchMax,
      namespace: namespaceOf(id),
      async admit(amount) {
        await operations.ready()
        if (operations.add(amount, operationsMax)) return
        exceeded('operations', operationsMax, { resets_at: isoSecond(operations.month.endMs) })
      },
      async admitBytes(bytes, written) {
        if (!(await storage.add(bytes, storageBytesMax, written))) exceeded('storage', storageBytesMax)
      },
    }
  }

  /**
   * Counts a connection of `principal` on this node; the function given ends it, twice is harmless.
   *
   * @throws quota_exceeded when the plan allows no more.
   */
  connect(principal: Principal): () => void {
    const holder = holderOf(principal)
    if (holder === undefined) return () => undefined
    const usage = this.#usageOf(holder.id)
    const { connectionsMax } = this.#plans[holder.plan]
    if (usage.connections >= connectionsMax) exceeded('connections', connectionsMax)
    usage.connections += 1
    let open = true
    return () => {
      if (open) usage.connections -= 1
      open = false
    }
  }

  /**
   * The body of `GET /hub/quota`: storage is looked up once a minute, operations and connections are of this moment.
   *
   * @throws unauthorized for a principal without a plan.
   */
  async quotaOf(principal: Principal | undefined): Promise<Schemas['Quota']> {
    const holder = holderOf(principal)
    if (holder === undefined) fail('unauthorized', 'Invalid or missing access key')
    const { operations, storage, connections } = this.#usageOf(holder.id)
    await Promise.all([operations.ready(), storage.look()])
    return quotaBody({
      keyId: holder.id,
      planName: holder.plan,
      plan: this.#plans[holder.plan],
      storageBytes: storage.bytes,
      operations: operations.used,
      connections,
      resetsAt: isoSecond(operations.month.endMs),
    })
  }

  /** Adds everything that waits to the durable counters. */
  async flush(): Promise<void> {
    const counters = [...this.#usage.values()].map(({ operations }) => operations)
    await Promise.all(counters.filter((counter) => !counter.idle).map((counter) => counter.flush()))
  }

  /** Stops the clockwork and writes what is left. */
  async close(): Promise<void> {
    this.#stop()
    // A flush that was under way leaves behind what came after it.
    await this.flush()
    await this.flush()
  }

  async #flushQuietly(): Promise<void> {
    await this.flush().catch(this.#options.onError)
  }

  #usageOf(keyId: string): Usage {
    const known = this.#usage.get(keyId)
    if (known !== undefined) return known
    const { environment, count, measure, measureGoodForMs: goodForMs = usageCachedMs } = this.#options
    const usage = {
      operations: new OperationCounter(keyId, count, environment),
      storage: new StorageUse({ namespace: namespaceOf(keyId), measure, environment, goodForMs }),
      connections: 0,
    }
    this.#usage.set(keyId, usage)
    return usage
  }
}

function holderOf(principal: Principal | undefined): PlanHolder | undefined {
  if (principal?.kind !== 'key' || principal.grant?.plan === undefined) return undefined
  const { id, plan } = principal.grant
  return { id, plan }
}

function exceeded(quota: string, limit: number | null, details: Readonly<Record<string, unknown>> = {}): never {
  fail('quota_exceeded', `The plan's quota of ${quota} is used up.`, { quota, limit, ...details })
}

/** ISO 8601 to the second, as the quota's readers expect it. */
const isoSecond = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z')
