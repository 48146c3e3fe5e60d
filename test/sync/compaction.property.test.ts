/** However a log is compacted, everyone who may read it ends with the same rows. */
import { expect, test } from 'vitest'
import { toFailure } from '../../src/errors.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { changeOf } from './push-fixtures.ts'
import {
  applied,
  type Device,
  dayMs,
  deleteOf,
  numbersFrom,
  openRoom,
  type Room,
  type Rows,
} from './service-fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const runs = 6
const stepsPerRun = 60

type Below = (limit: number) => number

/** A client with a copy of the rows. */
interface Copy {
  readonly device: Device
  rows: Rows
  position: number
}

class World {
  readonly #room: Room
  readonly #below: Below
  readonly #writer: Device
  readonly #copies: Copy[]
  /** What every copy must become. */
  #rows: Rows = new Map()
  #fresh = 0
  /** How often a copy was told to read anew. */
  resyncs = 0

  constructor(room: Room, below: Below, devices: readonly Device[]) {
    this.#room = room
    this.#below = below
    this.#writer = devices[0]!
    this.#copies = devices.slice(1).map((device) => ({ device, rows: new Map(), position: 0 }))
  }

  async step(): Promise<void> {
    const copy = this.#copies[this.#below(this.#copies.length)]!
    const kind = this.#below(12)
    if (kind < 5) await this.#write()
    else if (kind < 8) await this.#readOn(copy)
    else if (kind < 9) await copy.device.has(copy.position)
    else if (kind < 11) await this.#compact()
    else this.#room.environment.skip(this.#below(20) * dayMs)
  }

  /** Every copy reads on, whoever is new reads from the beginning or a snapshot, and all are the same. */
  async check(): Promise<void> {
    for (const copy of this.#copies) {
      await this.#readOn(copy)
      expect(copy.rows, copy.device.clientId).toEqual(this.#rows)
    }
    this.#fresh += 1
    const fresh = await this.#room.device('acme', `fresh ${this.#fresh}`)
    const { changes } = await fresh.pullAll(0, { max_entries: 1 + this.#below(9) })
    expect(applied(new Map(), changes), 'from the beginning').toEqual(this.#rows)
    const { rows } = await fresh.snapshotAll({ max_entries: 1 + this.#below(9) })
    expect(applied(new Map(), rows), 'a snapshot').toEqual(this.#rows)
    await this.#room.sync.evict(fresh.caller, fresh.clientId)
  }

  async #write(): Promise<void> {
    const changes = Array.from({ length: 1 + this.#below(8) }, () => {
      const key = [this.#below(12)]
      return this.#below(3) === 0 ? deleteOf(key) : changeOf(0, `${this.#below(1000)}`, { key })
    })
    const { conflicts, server_lsn } = await this.#writer.push(changes)
    expect(conflicts).toEqual([])
    this.#rows = applied(this.#rows, changes as never)
    await this.#writer.has(server_lsn)
  }

  async #readOn(copy: Copy): Promise<void> {
    try {
      const { changes, head } = await copy.device.pullAll(copy.position, { max_entries: 1 + this.#below(9) })
      copy.rows = applied(copy.rows, changes)
      copy.position = head
    } catch (error) {
      if (toFailure(error).code !== 'resync_required') throw error
      this.resyncs += 1
      const { rows, head } = await copy.device.snapshotAll({ max_entries: 1 + this.#below(9) })
      copy.rows = applied(new Map(), rows)
      copy.position = head
    }
  }

  async #compact(): Promise<void> {
    await this.#room.sync.compact(this.#writer.caller)
  }
}

/** The canary's fault: a compaction that forgets deletes and does not say so. */
async function forgetDeletes({ storage }: Room): Promise<void> {
  await storage.write((tx) => tx.deleteFrom('sync_changes').where('operation', '=', 2).execute())
}

async function run(start: number, isFaulty = false): Promise<number> {
  await using room = await openRoom(await openMemoryStorage(), {
    tombstonesKeptMs: 5 * dayMs,
    clientsKeptMs: 9_000 * dayMs,
  })
  const devices = await Promise.all(['writer', 'ann', 'bob', 'cyd'].map((id) => room.device('acme', id)))
  const below = numbersFrom(start)
  const world = new World(room, below, devices)
  for (let step = 0; step < stepsPerRun; step += 1) {
    await world.step()
    if (isFaulty) await forgetDeletes(room)
    if (below(8) === 0) await world.check()
  }
  await world.check()
  return world.resyncs
}

test(`after any compactions all who read have the same rows (TEST_SEED=${seed})`, async () => {
  let resyncs = 0
  for (let at = 0; at < runs; at += 1) resyncs += await run(seed + at)
  expect(resyncs, 'somebody was overtaken').toBeGreaterThan(0)
})

test(`canary: deletes that are forgotten without a word are found out (TEST_SEED=${seed})`, async () => {
  const found = await Promise.allSettled(Array.from({ length: runs }, (_, at) => run(seed + at, true)))
  expect(found.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0)
})
