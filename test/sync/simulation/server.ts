/** A server of sync on a real database that can be killed: what is left is what its files hold at that moment. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Answer } from '../../../examples/offline-client/connection.ts'
import type {
  HeartbeatRequest,
  PullRequest,
  PushAck,
  PushRequest,
  RegisterRequest,
  ResolveRequest,
  SnapshotRequest,
  SnapshotResponse,
} from '../../../src/contract/mod.ts'
import { Failure } from '../../../src/errors.ts'
import { openSqliteStorage, type Storage } from '../../../src/storage/mod.ts'
import { type ConflictPolicy, type Maintained, openSync, type Sync, type SyncCaller } from '../../../src/sync/mod.ts'
import { failureBodyOf } from '../../../src/transports/http/failure-form.ts'
import type { SimulatedEnvironment } from '../../support/simulated-environment.ts'
import type { Chance } from './chance.ts'
import { addWitness, copyDatabase, headOf, type Written, writtenTo } from './database.ts'
import type { Fault } from './faults.ts'
import { checkBody } from './requests.ts'

export const tenant = 'simulated'

export interface ServerOptions {
  readonly environment: SimulatedEnvironment
  readonly chance: Chance
  readonly policy: ConflictPolicy
  readonly tombstonesKeptMs: number
  readonly fault: Fault | undefined
  readonly onFailure: (error: unknown) => void
}

export interface Pushed {
  readonly request: PushRequest
  readonly status: number
  readonly ack: PushAck
}

interface Incarnation {
  readonly storage: Storage
  readonly sync: Sync & Maintained
  readonly stop: AbortController
}

// What a disk does is not the subject here, and memory does it a hundred times as fast.
const root = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

export class SimulatedServer {
  /** Pushes that were answered, whether or not the answer has reached anybody. */
  readonly pushed: Pushed[] = []
  /** Requests by path and status. */
  readonly answered = new Map<string, number>()
  readonly #options: ServerOptions
  readonly #directory = mkdtempSync(join(root, 'tallymill-simulation-'))
  readonly #gone: Promise<unknown>[] = []
  #life = 0
  #current: Incarnation | undefined
  #early: string | undefined

  constructor(options: ServerOptions) {
    this.#options = options
  }

  /** Which start this is; answers of an earlier one never arrive. */
  get life(): number {
    return this.#life
  }

  get isUp(): boolean {
    return this.#current !== undefined
  }

  get sync(): Sync & Maintained {
    return this.#up().sync
  }

  async start(): Promise<void> {
    const { environment, policy, tombstonesKeptMs, onFailure } = this.#options
    const storage = await openSqliteStorage({ directory: this.#place(this.#life), environment })
    await addWitness(storage)
    const kept = { tombstonesKeptMs, clientsKeptMs: 600_000, maintenanceEveryMs: 0 }
    const sync = await openSync({ storage, environment, policy, checksumMode: 'off', ...kept, onFailure })
    this.#current = { storage, sync, stop: new AbortController() }
    if (this.#options.fault === 'answers-early') this.#early = this.#copyTo('early')
  }

  /** As `kill -9`: nothing that this start does from now on reaches anybody or the files of the next. */
  kill(): void {
    const dead = this.#up()
    this.#current = undefined
    const next = this.#place(this.#life + 1)
    if (this.#early !== undefined && this.#options.chance.happens(0.5)) copyDatabase(this.#early, next)
    else copyDatabase(this.#place(this.#life), next)
    this.#life += 1
    dead.stop.abort()
    this.#gone.push(closed(dead))
  }

  /** Answers a request as the server would over HTTP; undefined when it died meanwhile. */
  async handle(path: string, body: object, client: string): Promise<Answer | undefined> {
    checkBody(path, body)
    const { life } = this
    const caller = { tenant, user: `user of ${client}`, client, requestId: 'simulated' }
    const answer = await this.#answer(this.#up(), caller, path, body)
    if (life !== this.#life) return undefined
    const name = `${path.replace(/\d+/, 'n')} ${answer.status}`
    this.answered.set(name, (this.answered.get(name) ?? 0) + 1)
    if (path === 'push') {
      const ack = answer.body as PushAck
      this.pushed.push({ request: body as PushRequest, status: answer.status, ack })
    }
    return answer
  }

  written(): Promise<Written[]> {
    return writtenTo(this.#up().storage)
  }

  /** The rows as a snapshot gives them, as texts by table and key. */
  async snapshot(client: string): Promise<Map<string, string>> {
    const rows = new Map<string, string>()
    const caller = { tenant, user: `user of ${client}`, client, requestId: 'simulated' }
    for (let token: string | null = null; ; ) {
      const request = { client_id: client, max_entries: 3, max_bytes: 1_000, continuation_token: token }
      const page = JSON.parse(await this.sync.snapshot(caller, request)) as SnapshotResponse
      for (const { table, key, data } of page.rows) {
        rows.set(`${table} ${Buffer.from(key).toString('hex')}`, Buffer.from(data).toString())
      }
      if (!page.has_more) return rows
      token = page.continuation_token
    }
  }

  head(): Promise<number> {
    return headOf(this.#up().storage)
  }

  async end(): Promise<void> {
    if (this.#current !== undefined) this.#gone.push(closed(this.#current))
    await Promise.all(this.#gone)
    rmSync(this.#directory, { recursive: true, force: true })
  }

  async #answer(by: Incarnation, caller: SyncCaller, path: string, body: object): Promise<Answer> {
    try {
      const answer = await this.#dispatch(by, caller, path, body)
      return { status: 200, body: typeof answer === 'string' ? JSON.parse(answer) : structuredClone(answer) }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      const form = failureBodyOf('sync', error, { requestId: caller.requestId, body })
      return { status: error.spec.http, body: structuredClone(form) }
    }
  }

  #dispatch(by: Incarnation, caller: SyncCaller, path: string, body: object): Promise<unknown> {
    const { sync } = by
    switch (path) {
      case 'register':
        return sync.register(caller, body as RegisterRequest)
      case 'push':
        return this.#push(by, caller, body as PushRequest)
      case 'pull':
        return this.#pull(by, caller, body as PullRequest)
      case 'heartbeat':
        return sync.heartbeat(caller, body as HeartbeatRequest)
      case 'snapshot':
        return sync.snapshot(caller, body as SnapshotRequest)
      default: {
        const id = Number(/^conflicts\/(\d+)\/resolve$/.exec(path)?.[1])
        return sync.resolveConflict(caller, id, body as ResolveRequest)
      }
    }
  }

  async #push({ sync, storage }: Incarnation, caller: SyncCaller, request: PushRequest): Promise<PushAck> {
    const { fault, chance } = this.#options
    if (fault === 'forgets-messages') return sync.push(caller, { ...request, message_id: chance.uuid() })
    if (fault === 'skips-positions' && chance.happens(0.05)) {
      await storage.write((tx) => sql`UPDATE sync_tenants SET head = head + 1 WHERE head > 0`.execute(tx))
    }
    if (fault === 'sees-no-conflict') {
      const own = sql`UPDATE sync_rows SET client_id = ${request.client_id}, clock = '{}'`
      await storage.write((tx) => own.execute(tx))
    }
    const ack = await sync.push(caller, request)
    if (fault === 'answers-early' && chance.happens(0.2)) this.#early = this.#copyTo('early')
    return ack
  }

  async #pull({ sync, storage, stop }: Incarnation, caller: SyncCaller, request: PullRequest): Promise<unknown> {
    const { fault, chance } = this.#options
    const page = JSON.parse(await sync.pull(caller, request, stop.signal))
    if (fault === 'moves-the-upper-bound') return { ...page, server_lsn: await headOf(storage) }
    if (fault === 'drops-a-change' && page.changes.length > 1 && chance.happens(0.2)) {
      return { ...page, changes: page.changes.slice(0, -1) }
    }
    return page
  }

  #up(): Incarnation {
    if (this.#current === undefined) throw new Error('the simulated server is down')
    return this.#current
  }

  #place(life: number): string {
    return join(this.#directory, String(life))
  }

  #copyTo(name: string): string {
    const place = join(this.#directory, name)
    copyDatabase(this.#place(this.#life), place)
    return place
  }
}

async function closed({ sync, storage }: Incarnation): Promise<void> {
  await sync.close().catch(() => undefined)
  await storage.close()
}
