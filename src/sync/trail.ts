/** Audit records of what changes nothing: they are written together, shortly after. */
import type { Environment } from '../environment.ts'
import { type AuditEntry, auditLog, type Storage } from '../storage/mod.ts'
import type { SyncCaller } from './change.ts'

const writeEveryMs = 500
/** Records that wait; what comes on top is counted in one record instead. */
const waitingMax = 10_000
/** Records of one unit: bounds how long it holds everyone up, some 0.1 ms for each. */
const recordsPerUnit = 20

export class Trail {
  readonly #storage: Storage
  readonly #environment: Environment
  readonly #waitingMax: number
  readonly #stop: () => void
  #waiting: AuditEntry[] = []
  #dropped = 0
  #writing: Promise<void> = Promise.resolve()

  constructor(storage: Storage, environment: Environment, onFailure: (error: unknown) => void, most = waitingMax) {
    this.#storage = storage
    this.#waitingMax = most
    this.#environment = environment
    this.#stop = environment.every(writeEveryMs, () => void this.flush().catch(onFailure))
  }

  /** Notes that a client was sent `changes` changes. */
  pulled(caller: SyncCaller, clientId: string, changes: number): void {
    this.#add('sync.pull', caller, clientId, { changes })
  }

  /** Notes that a client was sent `rows` rows of a snapshot. */
  readSnapshot(caller: SyncCaller, clientId: string, rows: number): void {
    this.#add('sync.snapshot', caller, clientId, { rows })
  }

  /** Writes what waits. */
  flush(): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#write())
    return this.#writing
  }

  async close(): Promise<void> {
    this.#stop()
    await this.flush()
  }

  #add(action: string, { tenant, user, requestId }: SyncCaller, subject: string, counts: Record<string, number>): void {
    if (this.#waiting.length >= this.#waitingMax) {
      this.#dropped += 1
      return
    }
    const details = { tenant, outcome: 'ok', ...counts }
    this.#waiting.push({ atMs: this.#environment.nowMs(), actor: user, action, subject, requestId, details })
  }

  async #write(): Promise<void> {
    const audit = auditLog(this.#storage)
    while (this.#waiting.length > 0) {
      const part = this.#waiting.slice(0, recordsPerUnit)
      await this.#storage.write(async (tx) => {
        for (const entry of part) await audit.append(entry, tx)
      })
      this.#waiting = this.#waiting.slice(part.length)
    }
    if (this.#dropped > 0) await this.#tellDropped()
  }

  async #tellDropped(): Promise<void> {
    const details = { outcome: 'ok', records: this.#dropped }
    this.#dropped = 0
    const atMs = this.#environment.nowMs()
    const about = { actor: 'server', action: 'sync.unrecorded', subject: 'sync', requestId: 'sync' }
    await auditLog(this.#storage).append({ atMs, ...about, details })
  }
}
