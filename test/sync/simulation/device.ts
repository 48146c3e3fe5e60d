/** A device with the client of `examples/offline-client`: it edits, loses its connection, dies and starts again. */
import { SyncClient } from '../../../examples/offline-client/client.ts'
import type { Conflict, Decision } from '../../../examples/offline-client/conflicts.ts'
import { type Answer, Offline } from '../../../examples/offline-client/connection.ts'
import { LocalDatabase } from '../../../examples/offline-client/database.ts'
import type { SimulatedEnvironment } from '../../support/simulated-environment.ts'
import type { Chance } from './chance.ts'
import type { Fault } from './faults.ts'
import type { Network } from './network.ts'

export interface DeviceOptions {
  readonly name: string
  readonly environment: SimulatedEnvironment
  readonly chance: Chance
  readonly network: Network
  readonly hasClocks: boolean
  readonly fault: Fault | undefined
  readonly onFailure: (error: unknown) => void
}

export const tables = ['tasks', 'notes'] as const
/** Few enough for devices to meet. */
const keysMax = 8

/** Ends what a device does when it dies: timers do not fire, answers do not arrive. */
interface Life {
  isOver: boolean
}

export class Device {
  readonly name: string
  /** Texts that this device has written to rows, in order. */
  readonly texts: string[] = []
  /** Texts that a conflict has shown. */
  readonly disputed = new Set<string>()
  resyncs = 0
  readonly #options: DeviceOptions
  readonly #database = new LocalDatabase(':memory:')
  readonly #decides: Chance
  #life: Life = { isOver: false }
  #client: SyncClient
  #isOnline = true
  #lastMs = 0

  constructor(options: DeviceOptions) {
    this.#options = options
    this.name = options.name
    this.#decides = options.chance
    this.#client = this.#start()
  }

  get client(): SyncClient {
    return this.#client
  }

  /** A random edit of a random row. */
  edit(): void {
    const { chance } = this.#options
    const table = chance.one(tables)
    const key = Buffer.from([chance.between(1, keysMax)])
    if (chance.happens(0.25)) return this.#client.delete(table, key)
    const text = `${this.name}-${this.texts.length}`
    this.texts.push(text)
    // Every row has a member that clashes and one that does not, for the policy that merges.
    this.#client.put(table, key, Buffer.from(JSON.stringify({ by: this.name, [text]: 1 })))
  }

  setOnline(isOnline: boolean): void {
    this.#isOnline = isOnline
  }

  /** Dies at any point of what it does, and starts with what its database holds. */
  restart(): void {
    this.#life.isOver = true
    this.#life = { isOver: false }
    if (this.#options.fault === 'client-forgets-its-message') this.#database.run('DELETE FROM batch')
    this.#client = this.#start()
  }

  /** Exchanges what there is; not being able to is nothing special. */
  async sync(): Promise<boolean> {
    try {
      await this.#client.sync()
      return true
    } catch (error) {
      if (!(error instanceof Offline)) this.#options.onFailure(error)
      return false
    }
  }

  live(signal: AbortSignal): void {
    this.#client.live(signal).catch(this.#options.onFailure)
  }

  applied(): number {
    return this.#database.get<{ applied: number }>('SELECT applied FROM state')!.applied
  }

  /** What its user sees, as texts by table and key. */
  rows(): Map<string, string> {
    const rows = new Map<string, string>()
    for (const table of tables) {
      for (const { key, data } of this.#client.list(table)) {
        rows.set(`${table} ${Buffer.from(key).toString('hex')}`, Buffer.from(data).toString())
      }
    }
    return rows
  }

  end(): void {
    this.#life.isOver = true
    this.#database.close()
  }

  #start(): SyncClient {
    const { name, environment, chance, hasClocks } = this.#options
    const life = this.#life
    const after = (ms: number, callback: () => void) => environment.after(ms, () => !life.isOver && callback())
    const surroundings = {
      // No two edits of a device are of the same moment, so a change in the log tells which edit it is.
      nowMs: () => (this.#lastMs = Math.max(this.#lastMs + 1, environment.nowMs())),
      random: () => chance.fraction(),
      uuid: () => chance.uuid(),
      after,
    }
    const transport = (path: string, body: object, signal: AbortSignal) => this.#send(life, path, body, signal)
    return new SyncClient({
      ...{ clientId: name, database: this.#database, transport, surroundings, hasClocks },
      ...{ pageEntries: chance.between(2, 20), timeoutMs: 3_000, attempts: 3 },
      decide: (conflict) => this.#decide(conflict),
    })
  }

  #send(life: Life, path: string, body: object, signal: AbortSignal): Promise<Answer> {
    if (!this.#isOnline) return Promise.reject(new Error('there is no network'))
    if (path === 'snapshot') this.resyncs += 1
    return new Promise((resolve, reject) => {
      this.#options.network.send(this.name, path, body, signal).then(
        (answer) => !life.isOver && resolve(answer),
        (error) => !life.isOver && reject(error),
      )
    })
  }

  #decide({ mine }: Conflict): Decision | undefined {
    for (const text of textsIn(mine.data)) this.disputed.add(text)
    const die = this.#decides.between(1, 10)
    if (die <= 5) return 'theirs'
    if (die <= 8) return 'mine'
    return die === 9 ? this.#another() : undefined
  }

  #another(): Uint8Array {
    const text = `${this.name}-${this.texts.length}`
    this.texts.push(text)
    return Buffer.from(JSON.stringify({ by: this.name, [text]: 1 }))
  }
}

/** The edits whose texts a row holds: several after a merge. */
export function textsIn(data: Uint8Array): string[] {
  if (data.length === 0) return []
  return Object.keys(JSON.parse(Buffer.from(data).toString())).filter((name) => name !== 'by')
}
