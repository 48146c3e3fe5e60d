/** What is told of offline sync. */
import { Counter, Gauge, type Registry } from 'prom-client'

/** What sync tells of itself when Prometheus asks; the names in it are from closed lists, but for clients and tenants. */
export interface SyncGauges {
  /** How often pushes had each outcome. */
  pushes(): Readonly<Record<string, number>>
  changes(): number
  /** How often conflicts were of each type. */
  conflicts(): Readonly<Record<string, number>>
  /** How many clients are of each health. */
  clients(): Readonly<Record<string, number>>
  /** Of a bounded number of clients: each is a series. */
  lags(): readonly { readonly tenant: string; readonly client: string; readonly changes: number }[]
}

type Read = () => SyncGauges

export function registerSyncMetrics(registry: Registry, read: Read): void {
  const registers = [registry]
  const counted = (
    name: string,
    help: string,
    label: string,
    of: (told: SyncGauges) => ReturnType<SyncGauges['pushes']>,
  ) =>
    new Counter({
      ...{ name, help, labelNames: [label], registers },
      collect() {
        this.reset()
        for (const [value, count] of Object.entries(of(read()))) this.inc({ [label]: value }, count)
      },
    })
  counted('tallymill_sync_pushes_total', 'Pushes of changes by outcome.', 'outcome', (told) => told.pushes())
  counted('tallymill_sync_conflicts_total', 'Conflicts told to pushes.', 'type', (told) => told.conflicts())
  new Counter({
    ...{ name: 'tallymill_sync_changes_total', help: 'Changes written into change logs.', registers },
    collect() {
      this.reset()
      this.inc(read().changes())
    },
  })
  clientGauges(registry, read)
}

function clientGauges(registry: Registry, read: Read): void {
  const registers = [registry]
  new Gauge({
    ...{ name: 'tallymill_sync_clients', help: 'Registered clients; stale ones are silent.', registers },
    labelNames: ['health'] as const,
    collect() {
      this.reset()
      for (const [health, count] of Object.entries(read().clients())) this.set({ health }, count)
    },
  })
  new Gauge({
    ...{ name: 'tallymill_sync_lag', help: 'Changes that a client has not confirmed; the clients furthest behind.' },
    ...{ labelNames: ['tenant', 'client'] as const, registers },
    collect() {
      this.reset()
      for (const { tenant, client, changes } of read().lags()) this.set({ tenant, client }, changes)
    },
  })
}
