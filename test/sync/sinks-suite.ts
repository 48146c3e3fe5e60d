/** Change logs as sinks of runs, on whichever engine holds them. */
import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import type { StartRequest } from '../../src/contract/mod.ts'
import { fail } from '../../src/errors.ts'
import { compilePlan, outputFiles } from '../../src/generation/mod.ts'
import type { OpenSink, PartOf, PlanReference } from '../../src/runs/mod.ts'
import type { Storage } from '../../src/storage/mod.ts'
import type { LoggedChange } from '../../src/sync/change.ts'
import { ChangeLog } from '../../src/sync/change-log.ts'
import { openSync } from '../../src/sync/mod.ts'
import { linesOf, localPool, openHouse } from '../runs/sinks/fixtures.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'

export const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))
export const sink = { type: 'change_log', tenant: 'acme' } as const
const caller = { actor: 'open', requestId: 'test', may: () => true }
const plain = { codec: 'uncompressed' } as never

/** Makes tables in this thread, as the runs' own fixtures make entries. */
Object.assign(localPool, {
  part: async ({ plan }: PlanReference, { format, file, body }: PartOf, from: number, to: number) =>
    outputFiles(compilePlan(plan), format)[file]!.part(body, from, to, plain),
})

/** Opens runs and sync on one storage; `writing` is what sync writes through. */
export async function openAll(storage: Storage, writing: Storage = storage) {
  const environment = simulatedEnvironment()
  const sync = await openSync({
    ...{ storage: writing, environment, policy: 'server-wins', checksumMode: 'crc32', maintenanceEveryMs: 0 },
    ...{ tombstonesKeptMs: 86_400_000, clientsKeptMs: 86_400_000 },
    onFailure: (error) => {
      throw error
    },
  })
  const openSink: OpenSink = ({ id, request }) => sync.openSink({ id, request: request as typeof sink })
  const house = await openHouse(openSink, storage, environment)
  const finish = async (request: StartRequest) => {
    const run = await house.start(request)
    await house.stored(run.streamId, 'completed')
    return run
  }
  return { ...house, sync, finish }
}

/** The whole log of a tenant. */
export async function logOf(storage: Storage, name = 'acme'): Promise<LoggedChange[]> {
  const tenants = await storage.reader.selectFrom('sync_tenants').selectAll().where('tenant', '=', name).execute()
  const [tenant] = tenants
  return tenant === undefined ? [] : new ChangeLog(storage).read(tenant.number, 0, tenant.head, 1e6)
}

export const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const rowOf = ({ table, key }: LoggedChange) => `${table}/${textOf(key)}`
const countOf = (log: readonly LoggedChange[], wanted: string) => log.filter(({ table }) => table === wanted).length

/** A storage of which, once `begin` was called, some writes are refused: before anything happened, or after it was done. */
function faultyOn(storage: Storage) {
  let turn = seed
  let isFaulty = false
  const write: Storage['write'] = async (work) => {
    turn = (Math.imul(turn, 1_103_515_245) + 12_345) >>> 0
    const draw = isFaulty ? turn >>> 29 : 7
    if (draw === 0) fail('overloaded')
    const done = await storage.write(work)
    if (draw === 1) fail('overloaded')
    return done
  }
  const faulty: Storage = {
    ...{ reader: storage.reader, write, flush: () => storage.flush(), close: () => storage.close() },
    reclaim: (tables) => storage.reclaim(tables),
    ...{ health: () => storage.health(), statistics: () => storage.statistics() },
  }
  return {
    storage: faulty,
    begin: () => {
      isFaulty = true
    },
  }
}

export function changeLogSinkSuite(openStorage: () => Promise<Storage>): void {
  const inserts = { operation: 'Insert', compressed: false, clock: {} }

  test('master data comes first, then every entry byte for byte, each row once and without a gap', async () => {
    await using storage = disposable(await openStorage())
    const { finish, service } = await openAll(storage)
    const run = await finish({ count: 1_100, seed, sinks: [sink] })
    const log = await logOf(storage)
    const masters = log.length - 1_100
    expect(log.map(({ lsn }) => lsn)).toEqual(log.map((_, k) => k + 1))
    expect(new Set(log.map(rowOf)).size).toBe(log.length)
    for (const change of log) expect(change).toMatchObject({ ...inserts, clientId: `run:${run.streamId}` })
    expect(log.slice(masters).map(({ data }) => textOf(data))).toEqual(linesOf(run.plan, 0, 1_100))
    expect(countOf(log.slice(masters), 'journal_entries')).toBe(1_100)
    const tables = [...new Set(log.slice(0, masters).map(({ table }) => table))]
    expect(tables).toEqual(
      'companies accounts cost_centers profit_centers vendors customers materials employees'.split(' '),
    )
    expect(await service.get(run.streamId)).toMatchObject({
      sinks: [{ type: 'change_log', target: 'acme', position: 1_100, state: 'ended' }],
    })
    const audited = await storage.reader.selectFrom('audit_log').selectAll().where('action', '=', 'sync.sink').execute()
    expect(audited).toHaveLength(1)
  })

  test('every partner that an entry names is in the log before it', async () => {
    await using storage = disposable(await openStorage())
    const { finish } = await openAll(storage)
    await finish({ count: 800, seed, sinks: [sink] })
    const seen = new Set<string>()
    let named = 0
    for (const { table, key, data } of await logOf(storage)) {
      seen.add(textOf(key))
      const { partner_id: partner } = JSON.parse(textOf(data)) as { partner_id?: string }
      if (table !== 'journal_entries' || !/^[VC]/.test(partner ?? '')) continue
      named += 1
      expect(seen, partner).toContain(partner)
    }
    expect(named).toBeGreaterThan(50)
  })

  test('only the tables asked for are written', async () => {
    await using storage = disposable(await openStorage())
    const { finish } = await openAll(storage)
    await finish({ count: 300, seed, sinks: [{ ...sink, tables: ['vendors', 'employees'] }] })
    const log = await logOf(storage)
    expect(new Set(log.map(({ table }) => table))).toEqual(new Set(['vendors', 'employees']))
    await finish({ count: 300, seed, sinks: [{ ...sink, tenant: 'other', tables: ['journal_entries'] }] })
    expect(countOf(await logOf(storage, 'other'), 'journal_entries')).toBe(300)
    expect(await logOf(storage)).toEqual(log)
  })

  test('a later run updates the rows that are there, and two sinks of one run write them once', async () => {
    await using storage = disposable(await openStorage())
    const { finish } = await openAll(storage)
    await finish({ count: 200, seed, sinks: [sink, sink] })
    const first = await logOf(storage)
    expect(new Set(first.map(rowOf)).size).toBe(first.length)
    await finish({ count: 200, seed: seed + 1, sinks: [sink] })
    const known = new Set(first.map(rowOf))
    const later = (await logOf(storage)).slice(first.length)
    for (const change of later) expect(change.operation).toBe(known.has(rowOf(change)) ? 'Update' : 'Insert')
    expect(later.filter(({ operation }) => operation === 'Update').length).toBeGreaterThan(20)
  })

  test(`writes that fail, before and after they were done, neither lose a row nor repeat one (seed ${seed})`, async () => {
    await using storage = disposable(await openStorage())
    const faulty = faultyOn(storage)
    const { finish } = await openAll(storage, faulty.storage)
    faulty.begin()
    const run = await finish({ count: 1_500, seed, sinks: [sink] })
    const entries = (await logOf(storage)).filter(({ table }) => table === 'journal_entries')
    expect(entries.map(({ data }) => textOf(data))).toEqual(linesOf(run.plan, 0, 1_500))
  })

  test('a pause, a resume and a process that is gone change nothing of what is written', async () => {
    await using storage = disposable(await openStorage())
    const first = await openAll(storage)
    const run = await first.start({ count: 1_500, rate: 1_000, seed, sinks: [sink] })
    const reached = async (position: number) => {
      // Takes real time, which the simulated clock does not give a database.
      await logOf(storage, 'nobody')
      return run.sinks.positions[0]! > position
    }
    await first.until(() => reached(100))
    await first.service.pause(caller)
    const paused = await logOf(storage)
    await first.environment.advance(2_000)
    expect(await logOf(storage)).toEqual(paused)
    await first.service.resume(undefined, caller)
    await first.until(() => reached(500))
    const second = await openAll(storage)
    const resumed = await second.service.resume(run.streamId, caller)
    await second.stored(run.streamId, 'completed')
    const log = await logOf(storage)
    expect(log.slice(0, paused.length)).toEqual(paused)
    const entries = log.filter(({ table }) => table === 'journal_entries')
    expect(entries.map(({ data }) => textOf(data))).toEqual(linesOf(resumed.plan, 0, 1_500))
    expect(new Set(log.map(rowOf)).size).toBe(log.length)
  })
}

function disposable(storage: Storage): Storage & AsyncDisposable {
  return Object.assign(storage, { [Symbol.asyncDispose]: () => storage.close() })
}
