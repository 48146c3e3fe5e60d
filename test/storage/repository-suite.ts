/** What every storage must keep: configuration, runs, keys, the audit log and the broker's journal; run against each engine. */
import { describe, expect, test } from 'vitest'
import {
  appendPart,
  appendRows,
  completeSnapshot,
  dropOldRows,
  readMark,
  readParts,
  readRows,
} from '../../src/broker/embedded/journal/journal-store.ts'
import {
  auditLog,
  configurationRepository,
  type KeyRecord,
  keyRepository,
  type RunRecord,
  runRepository,
  type Storage,
} from '../../src/storage/mod.ts'
import { auditEntry, type OpenStorage } from './fixtures.ts'

type Case = (storage: Storage) => Promise<void>
type Add = (title: string, body: Case) => void

const notFound = expect.objectContaining({ code: 'stream_not_found' })

function run(streamId: string, over: Partial<RunRecord> = {}): RunRecord {
  return {
    streamId,
    state: 'running',
    seed: Number.MAX_SAFE_INTEGER,
    total: 1_000_000_000,
    position: 0,
    planHash: 'f'.repeat(64),
    configuration: { global: { seed: 42 }, text: 'Zürich \u0000 "quoted" 🙂' },
    triggers: [],
    totals: { lines: 0, debit: '0.00' },
    rate: null,
    batch: null,
    sinks: [],
    sinkPositions: [],
    failure: null,
    createdAtMs: 1_700_000_000_123,
    startedAtMs: null,
    endedAtMs: null,
    runningMs: 0,
    ...over,
  }
}

/** Defines the suite for one engine and gives the number of its cases. */
export function repositorySuite(engine: string, open: OpenStorage): number {
  const cases: Parameters<Add>[] = []
  for (const define of [configurationCases, runCases, runListCases, auditCases, keyCases, journalCases])
    define((...added) => cases.push(added))
  describe(`${engine}: repositories`, () => {
    test.each(cases)('%s', async (_title, body) => {
      const storage = await open()
      try {
        await body(storage)
      } finally {
        await storage.close()
      }
    })
  })
  return cases.length
}

function configurationCases(add: Add): void {
  add('configuration is absent until it is saved, then it is what was saved last', async (storage) => {
    const audit = auditLog(storage)
    const configuration = configurationRepository(storage, audit)
    expect(await configuration.load()).toBeUndefined()
    await configuration.save({ global: { seed: 1 } }, auditEntry({ atMs: 5 }))
    await configuration.save({ global: { seed: 2 }, note: 'ü\u0000' }, auditEntry({ atMs: 6 }))
    expect(await configuration.load()).toEqual({
      document: { global: { seed: 2 }, note: 'ü\u0000' },
      updatedAtMs: 6,
    })
    expect((await audit.list({ limit: 10 })).map((record) => record.atMs)).toEqual([6, 5])
  })

  add('a change and its audit record are one unit', async (storage) => {
    const audit = auditLog(storage)
    const configuration = configurationRepository(storage, audit)
    await expect(configuration.save({ a: 1 }, auditEntry({ actor: 'a\0' }))).rejects.toThrow()
    const undone = storage.write(async (tx) => {
      await configuration.save({ a: 2 }, auditEntry(), tx)
      throw new Error('afterwards')
    })
    await expect(undone).rejects.toThrow('afterwards')
    expect(await configuration.load()).toBeUndefined()
    expect(await audit.list({ limit: 10 })).toEqual([])
  })

  add('a document without a JSON form is refused', async (storage) => {
    const configuration = configurationRepository(storage, auditLog(storage))
    await expect(configuration.save(undefined, auditEntry())).rejects.toThrow(/JSON/)
  })
}

function runCases(add: Add): void {
  add('a run comes back as it was inserted', async (storage) => {
    const runs = runRepository(storage)
    const full = run('b', { rate: 0.5, batch: 10, startedAtMs: 1, endedAtMs: 2, triggers: [{ pattern: 'month_end' }] })
    await runs.insert(run('a'))
    await runs.insert(full)
    expect(await runs.get('a')).toEqual(run('a'))
    expect(await runs.get('b')).toEqual(full)
    await expect(runs.get('c')).rejects.toEqual(notFound)
    await expect(runs.insert(run('a'))).rejects.toThrow()
  })

  add('an update changes the given fields only', async (storage) => {
    const runs = runRepository(storage)
    await runs.insert(run('a', { rate: 5, startedAtMs: 1 }))
    await runs.insert(run('b'))
    await runs.update('a', { position: 512, runningMs: 10.6, totals: { lines: 9 } })
    const place = { position: 512, runningMs: 11, totals: { lines: 9 } }
    expect(await runs.get('a')).toEqual(run('a', { rate: 5, startedAtMs: 1, ...place }))
    const all = {
      ...{
        state: 'completed' as const,
        seed: 1,
        total: 2,
        position: 2,
        planHash: 'p',
        configuration: 1,
        triggers: null,
      },
      ...{ totals: [], rate: null, batch: 3, startedAtMs: 4.4, endedAtMs: 5, runningMs: 6 },
      ...{ sinks: [{ type: 'room' }], sinkPositions: [7], failure: { error: 'wrong_type' } },
    }
    await runs.update('a', all)
    expect(await runs.get('a')).toEqual(run('a', { ...all, startedAtMs: 4 }))
    expect(await runs.get('b')).toEqual(run('b'))
    await expect(runs.update('c', { position: 1 })).rejects.toEqual(notFound)
    await expect(runs.update('a', {})).rejects.toThrow(/changes something/)
  })

  add('changes of a run and its audit record may share a unit', async (storage) => {
    const runs = runRepository(storage)
    const audit = auditLog(storage)
    const id = await storage.write(async (tx) => {
      await runs.insert(run('a'), tx)
      await runs.update('a', { state: 'paused' }, tx)
      return audit.append(auditEntry({ subject: 'a' }), tx)
    })
    expect(await runs.get('a')).toEqual(run('a', { state: 'paused' }))
    expect(await audit.list({ limit: 1 })).toEqual([{ id, ...auditEntry({ subject: 'a' }) }])
    const undone = storage.write(async (tx) => {
      await runs.update('a', { state: 'running' }, tx)
      await runs.update('unknown', { state: 'running' }, tx)
    })
    await expect(undone).rejects.toEqual(notFound)
    expect((await runs.get('a')).state).toBe('paused')
  })
}

function runListCases(add: Add): void {
  add('runs are listed newest first, a page at a time, whatever their ids and clocks say', async (storage) => {
    const runs = runRepository(storage)
    for (const [index, streamId] of ['e', 'a', 'd', 'b', 'c'].entries()) {
      await runs.insert(run(streamId, { createdAtMs: 100 - index }))
    }
    const page = async (limit: number, before?: string) =>
      (await runs.list({ limit, before })).map((listed) => listed.streamId).join('')
    expect(await page(10)).toBe('cbdae')
    expect(await page(2)).toBe('cb')
    expect(await page(2, 'b')).toBe('da')
    expect(await page(2, 'a')).toBe('e')
    expect(await page(2, 'e')).toBe('')
    await expect(runs.list({ limit: 2, before: 'x' })).rejects.toEqual(notFound)
    await expect(runs.list({ limit: 0 })).rejects.toThrow(/at least one/)
  })

  add('the latest run of a state is found', async (storage) => {
    const runs = runRepository(storage)
    expect(await runs.latest({ state: 'paused' })).toBeUndefined()
    await runs.insert(run('a', { state: 'paused' }))
    await runs.insert(run('b', { state: 'paused' }))
    await runs.insert(run('c', { state: 'completed' }))
    expect((await runs.latest({ state: 'paused' }))?.streamId).toBe('b')
    expect((await runs.latest({ state: ['completed', 'paused'] }))?.streamId).toBe('c')
    expect(await runs.latest({ state: 'failed' })).toBeUndefined()
  })

  add('live runs become interrupted at start-up, ended ones stay', async (storage) => {
    const runs = runRepository(storage)
    const states = ['paused', 'completed', 'running', 'stopped', 'interrupted', 'failed'] as const
    for (const state of states) await runs.insert(run(state, { state, position: 7 }))
    expect(await runs.markRunningAsInterrupted()).toEqual(['paused', 'running'])
    expect(await runs.get('running')).toEqual(run('running', { state: 'interrupted', position: 7 }))
    expect((await runs.list({ limit: 10 })).map((listed) => listed.state)).toEqual(
      ['interrupted', 'completed', 'interrupted', 'stopped', 'interrupted', 'failed'].reverse(),
    )
    expect(await runs.markRunningAsInterrupted()).toEqual([])
  })
}

function auditCases(add: Add): void {
  add('audit records are listed newest first, a page at a time', async (storage) => {
    const audit = auditLog(storage)
    const entries = Array.from({ length: 5 }, (_, index) => auditEntry({ atMs: 9 - index, details: { index } }))
    const ids = await Promise.all(entries.map((entry) => audit.append(entry)))
    expect(ids).toEqual([1, 2, 3, 4, 5])
    const page = async (limit: number, before?: number) =>
      (await audit.list({ limit, before })).map((record) => record.id)
    expect(await page(2)).toEqual([5, 4])
    expect(await page(2, 4)).toEqual([3, 2])
    expect(await page(9, 2)).toEqual([1])
    expect(await page(9, 1)).toEqual([])
    expect((await audit.list({ limit: 1 }))[0]).toEqual({ id: 5, ...entries[4] })
    await expect(audit.list({ limit: 0.5 })).rejects.toThrow(/at least one/)
  })
}

function keyCases(add: Add): void {
  const key = (id: string, over: Partial<KeyRecord> = {}): KeyRecord => ({
    ...{ id, name: `key ${id}`, hash: id.repeat(64), scopes: ['kv:read'], plan: undefined, createdMs: 1 },
    ...{ expiresMs: undefined, lastUsedMs: undefined, revokedMs: undefined },
    ...over,
  })
  const by = { actor: 'open', requestId: 'r1' }

  add('keys come back as they were inserted, revoked and used', async (storage) => {
    const audit = auditLog(storage)
    const keys = keyRepository(storage, audit)
    await keys.insert(key('b', { plan: 'Pro', expiresMs: Number.MAX_SAFE_INTEGER }), by, undefined)
    await keys.insert(key('a'), by, undefined)
    await keys.revoke('b', 9, by)
    await keys.touch(new Map([['a', 5]]))
    await keys.touch(new Map([['a', 4]]))
    const revoked = key('b', { plan: 'Pro', expiresMs: Number.MAX_SAFE_INTEGER, revokedMs: 9 })
    expect(await keys.list()).toEqual([revoked, key('a', { lastUsedMs: 5 })])
    await keys.insert(key('c'), by, 'b')
    expect((await keys.list()).map(({ id }) => id)).toEqual(['a', 'c'])
    const actions = (await audit.list({ limit: 9 })).map(({ action, subject }) => `${action} ${subject}`)
    expect(actions).toEqual(['key.create c', 'key.revoke b', 'key.create a', 'key.create b'])
  })
}

function journalCases(add: Add): void {
  const collected = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
    const all: T[] = []
    for await (const row of rows) all.push(row)
    return all
  }

  add("the broker's journal is read from a number on, over several pages, and forgotten up to one", async (storage) => {
    for (let first = 1; first <= 1_201; first += 2) {
      await storage.write((tx) => appendRows(tx, first, [`"ü${first}"`, `"?${first + 1}"`]))
    }
    const all = await collected(readRows(storage, 0))
    expect(all.map(({ first }) => first)).toEqual(Array.from({ length: 601 }, (_, index) => 1 + 2 * index))
    expect(all[3]).toEqual({ first: 7, effects: '["ü7","?8"]' })
    await dropOldRows(storage, { snapshot: 1, upTo: 1_100 })
    expect((await collected(readRows(storage, 0)))[0]?.first).toBe(1_101)
    expect((await collected(readRows(storage, 1_101)))[0]?.first).toBe(1_101)
    await expect(storage.write((tx) => appendRows(tx, 1_101, ['1']))).rejects.toThrow()
  })

  add('a snapshot counts once it is complete, and others go', async (storage) => {
    expect(await readMark(storage)).toEqual({ snapshot: 0, upTo: 0 })
    for (const snapshot of [1, 2]) {
      for (const part of [0, 1]) await appendPart(storage, snapshot, part, [`${snapshot}`, `${part}`])
    }
    await completeSnapshot(storage, { snapshot: 1, upTo: 5 })
    await completeSnapshot(storage, { snapshot: 2, upTo: 7 })
    await dropOldRows(storage, await readMark(storage))
    expect(await readMark(storage)).toEqual({ snapshot: 2, upTo: 7 })
    expect(await collected(readParts(storage, 1))).toEqual([])
    expect(await collected(readParts(storage, 2))).toEqual(['[2,0]', '[2,1]'])
  })
}
