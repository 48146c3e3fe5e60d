/** What the room tells of itself: counts since it was opened, and how its clients are. */
import type { PushAck } from '../contract/mod.ts'
import { Failure } from '../errors.ts'
import type { Client, Clients } from './clients.ts'
import type { ConflictType } from './conflict-rule.ts'
import type { Tenants } from './tenants.ts'

/**
 * `accepted` without and `conflicts` with conflicts beside it; `refused` as a whole because of conflicts; `rejected` because
 * of the request or its sender; `failed` because of the server.
 */
const pushOutcomes = ['accepted', 'conflicts', 'refused', 'rejected', 'failed'] as const
type PushOutcome = (typeof pushOutcomes)[number]

const conflictTypes: readonly ConflictType[] = ['ConcurrentUpdate', 'DeletedOnServer', 'UniqueConstraintViolation']

/** How far a client is behind its log, in changes. */
interface Lag {
  readonly tenant: string
  readonly client: string
  readonly changes: number
}

export interface SyncFigures {
  /** Pushes that reached the room and were answered, repetitions among them. */
  pushes(): Readonly<Record<PushOutcome, number>>
  /** Changes that were written into logs, by whoever. */
  changes(): number
  /** Conflicts that pushes were told of, repetitions among them. */
  conflicts(): Readonly<Record<ConflictType, number>>
  clients(): Readonly<Record<'healthy' | 'stale', number>>
  /** The largest, at most `lagsMax`. */
  lags(): readonly Lag[]
}

/** Clients whose lag is told one by one: each is a series of its own. */
export const lagsMax = 100

const zeros = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>

export class Figures implements SyncFigures {
  readonly #tenants: Pick<Tenants, 'all'>
  readonly #clients: Pick<Clients, 'claimed' | 'isHealthy'>
  readonly #pushes = zeros(pushOutcomes)
  readonly #conflicts = zeros(conflictTypes)
  readonly #changesBefore: number

  constructor(tenants: Pick<Tenants, 'all'>, clients: Pick<Clients, 'claimed' | 'isHealthy'>) {
    this.#tenants = tenants
    this.#clients = clients
    this.#changesBefore = this.#heads()
  }

  /** Gives what `push` gives, and counts it. */
  async counted(push: Promise<PushAck>): Promise<PushAck> {
    try {
      const ack = await push
      this.#count(ack.conflicts.length === 0 ? 'accepted' : 'conflicts', ack.conflicts)
      return ack
    } catch (error) {
      this.#countFailure(error)
      throw error
    }
  }

  pushes(): ReturnType<SyncFigures['pushes']> {
    return { ...this.#pushes }
  }

  conflicts(): ReturnType<SyncFigures['conflicts']> {
    return { ...this.#conflicts }
  }

  changes(): number {
    return this.#heads() - this.#changesBefore
  }

  clients(): ReturnType<SyncFigures['clients']> {
    const counts = { healthy: 0, stale: 0 }
    for (const client of this.#clients.claimed()) counts[this.#clients.isHealthy(client) ? 'healthy' : 'stale'] += 1
    return counts
  }

  lags(): readonly Lag[] {
    const tenants = new Map(this.#tenants.all().map((tenant) => [tenant.number, tenant]))
    const lagOf = (client: Client) => (tenants.get(client.tenant)?.head ?? 0) - client.acknowledgedLsn
    let largest: (readonly [lag: number, client: Client])[] = []
    for (const client of this.#clients.claimed()) {
      largest.push([lagOf(client), client])
      // Sorted now and then, so that it stays short and no client is compared with all others.
      if (largest.length >= 10 * lagsMax) largest = firstOf(largest)
    }
    return firstOf(largest).map(([lag, { clientId, tenant }]) => ({
      tenant: tenants.get(tenant)?.name ?? '',
      client: clientId,
      changes: Math.max(0, lag),
    }))
  }

  #count(outcome: PushOutcome, conflicts: readonly { readonly conflict_type: string }[]): void {
    this.#pushes[outcome] += 1
    for (const { conflict_type: type } of conflicts) this.#conflicts[type as ConflictType] += 1
  }

  #countFailure(error: unknown): void {
    if (!(error instanceof Failure) || error.spec.http >= 500) return this.#count('failed', [])
    if (error.code !== 'conflict_error') return this.#count('rejected', [])
    this.#count('refused', (error.details.conflicts ?? []) as readonly { readonly conflict_type: string }[])
  }

  /** Positions are dense, so they count changes. */
  #heads(): number {
    return this.#tenants.all().reduce((sum, { head }) => sum + head, 0)
  }
}

const firstOf = <T>(lags: readonly (readonly [lag: number, of: T])[]) =>
  lags.toSorted(([a], [b]) => b - a).slice(0, lagsMax)
