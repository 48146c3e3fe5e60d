/** A device with the client of `examples/maps-client`: it writes, loses its connection, dies and starts again. */
import { isDeepStrictEqual } from 'node:util'
import type { SimulatedEnvironment } from '../../support/simulated-environment.ts'
import type { Chance } from '../../sync/simulation/chance.ts'
import { type ClientOperation, type ClientResult, type ExampleClient, exampleClient } from './example.ts'
import type { Network } from './network.ts'

export interface DeviceOptions {
  readonly name: string
  readonly environment: SimulatedEnvironment
  readonly chance: Chance
  readonly network: Network
  /** By how much its clock is wrong. */
  readonly skewMs: number
}

/** A write and what became of it. */
export interface Written {
  readonly device: string
  readonly op: ClientOperation
  /** When it was made, by the clock of the server. */
  readonly madeMs: number
  result: ClientResult | undefined
}

/** Few enough for devices to meet. */
const keys = ['a', 'b', 'ключ', '😀', 'k1', 'k2', 'k3', 'k4']
export const lwwMap = 'tasks'
export const orMap = 'labels'
export const counterName = 'visits'
export const liveQuery = { where: { open: true } }

export class Device {
  readonly name: string
  readonly written: Written[] = []
  /** What it has counted in all. */
  counted = 0
  skewMs: number
  readonly #options: DeviceOptions
  /** What survives its program. */
  readonly #store = new Map<string, unknown>()
  readonly #byId = new Map<string, Written>()
  #life = { isOver: false }
  #client!: ExampleClient
  #rows!: ReadonlyMap<string, unknown>
  #isOnline = true

  constructor(options: DeviceOptions) {
    this.#options = options
    this.name = options.name
    this.skewMs = options.skewMs
    this.#begin()
  }

  get client(): ExampleClient {
    return this.#client
  }

  /** What its live query shows. */
  get rows(): ReadonlyMap<string, unknown> {
    return this.#rows
  }

  setOnline(isOnline: boolean): void {
    if (isOnline === this.#isOnline) return
    this.#isOnline = isOnline
    if (isOnline) this.#client.start()
    else this.#client.stop()
  }

  /** Dies, and starts with what its store holds. */
  restart(): void {
    this.end()
    this.#begin()
  }

  end(): void {
    this.#life.isOver = true
    this.#client.stop()
  }

  /** One write, by chance. */
  write(): void {
    const { chance } = this.#options
    const key = chance.one(keys)
    const ttlMs = chance.happens(0.2) ? chance.between(1, 4_000) : undefined
    const before = this.#client.pending().length
    const die = chance.between(1, 10)
    if (die <= 4)
      this.#client.set(lwwMap, key, { n: this.written.length, by: this.name, open: chance.happens(0.5) }, ttlMs)
    else if (die === 5) this.#client.remove(lwwMap, key)
    else if (die <= 7) this.#client.add(orMap, key, chance.one(['red', 'green', { x: 1 }]), ttlMs)
    else if (die === 8) this.#client.removeValue(orMap, key, chance.one(['red', 'green']))
    else this.#count(chance.between(-3, 5))
    for (const op of this.#client.pending().slice(before)) this.#note(op)
  }

  #count(by: number): void {
    this.counted += by
    this.#client.count(counterName, by)
  }

  #note(op: ClientOperation): void {
    const written: Written = { device: this.name, op, madeMs: this.#options.environment.nowMs(), result: undefined }
    this.written.push(written)
    this.#byId.set(op.id, written)
  }

  #done(op: ClientOperation, result: ClientResult | undefined): void {
    const written = this.#byId.get(op.id)
    if (written === undefined || !isDeepStrictEqual(written.op, op))
      throw new Error(`${this.name} never wrote ${op.id}`)
    written.result = result
  }

  #begin(): void {
    const { name, environment, chance, network } = this.#options
    const life = { isOver: false }
    this.#life = life
    this.#client = exampleClient({
      nodeId: name,
      store: this.#store,
      connect: (events) => network.connect(events),
      surroundings: {
        nowMs: () => environment.nowMs() + this.skewMs,
        random: () => chance.fraction(),
        after: (ms, run) => environment.after(ms, () => !life.isOver && run()),
      },
      onDone: (op, result) => this.#done(op, result),
    })
    this.#client.lww(lwwMap)
    this.#client.or(orMap)
    this.#client.count(counterName, 0)
    this.#rows = this.#client.query('open', lwwMap, liveQuery)
    if (this.#isOnline) this.#client.start()
  }
}
