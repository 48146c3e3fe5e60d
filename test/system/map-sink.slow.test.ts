import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Entry, MapRecords, Run } from '../../src/contract/mod.ts'
import { Client } from '../maps/acceptance/client.ts'
import { eventually } from '../support/server.ts'
import { ServerProcess } from './process.ts'

type Found = MapRecords['records'][number]

const total = 4_500
const tables = 'companies accounts cost_centers profit_centers vendors customers materials employees'.split(' ')

async function recordsOf(server: ServerProcess, map: string): Promise<Found[]> {
  const found: Found[] = []
  for (let after = ''; ; ) {
    const page = await server.json<MapRecords>(`/api/admin/maps/${map}/records?limit=1000${after}`)
    found.push(...(page.records ?? []))
    if (page.nextAfter === undefined) return found
    after = `&after=${encodeURIComponent(page.nextAfter)}`
  }
}

const byTime = (records: readonly Found[]): Found[] =>
  [...records].sort(({ timestamp: a }, { timestamp: b }) => a!.millis - b!.millis || a!.counter - b!.counter)

/** The entries that a client of the protocol is told of while it follows those of one process. */
async function following(server: ServerProcess) {
  const client = await Client.open(server.wsUrl)
  client.send({
    type: 'QUERY_SUB',
    payload: { queryId: 'q', mapName: 'ledger', query: { where: { business_process: 'P2P' } } },
  })
  const { payload } = await client.next('QUERY_RESP')
  return { client, first: payload.results as { key: string; value: Entry }[] }
}

test.concurrent('after kill -9, three times, maps have every record of a run once, byte for byte and in order', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tallymill-map-sink-'))
  let streamId = ''
  let before: Found[] = []
  for (const killAt of [0, 1_000, 2_500, Number.POSITIVE_INFINITY]) {
    await using server = await ServerProcess.start([], { dataDir })
    // What was there is there as it was, before and after the run goes on.
    const kept = byTime(await recordsOf(server, 'ledger'))
    expect(kept.slice(0, before.length)).toEqual(before)
    const { client, first } = await following(server)
    using _open = client
    if (streamId === '') {
      const sinks = [{ type: 'map', map: 'ledger' }]
      streamId = (await server.json<{ stream_id: string }>('/api/stream/start', { count: total, rate: 3_000, sinks }))
        .stream_id
    } else {
      await server.json('/api/stream/resume', {})
    }
    const run = () => server.json<Run>(`/api/streams/${streamId}`)
    if (Number.isFinite(killAt)) {
      // The first time also in the middle of the master data, when it comes to that.
      await eventually(async () => killAt === 0 || (await run()).sinks![0]!.position > killAt)
      if (killAt > 0) before = kept
      server.child.kill('SIGKILL')
      await server.finished()
      continue
    }
    await eventually(async () => (await run()).state === 'completed', 30_000)
    const entries = byTime(await recordsOf(server, 'ledger'))
    expect(entries.slice(0, kept.length)).toEqual(kept)
    expect(kept.length).toBeGreaterThan(2_500)
    const lines = entries.map(({ value }) => JSON.stringify(value)).join('\n')
    const download = await (await fetch(`${server.url}/api/streams/${streamId}/entries`)).text()
    expect(lines === download.trimEnd()).toBe(true)
    expect(entries.map(({ key }) => key)).toEqual(entries.map(({ value }) => (value as Entry).document_id))

    // A client that follows is told of each that came, once.
    const isPurchase = ({ value }: Found) => (value as Entry).business_process === 'P2P'
    const news = entries.slice(kept.length).filter(isPurchase)
    expect(first.map(({ key }) => key).sort()).toEqual(
      kept
        .filter(isPurchase)
        .map(({ key }) => key)
        .sort(),
    )
    expect(news.length).toBeGreaterThan(100)
    const told: { key: string; changeType: string }[] = []
    while (told.length < news.length) told.push((await client.next('QUERY_UPDATE')).payload)
    expect(told.map(({ key, changeType }) => `${changeType} ${key}`)).toEqual(news.map(({ key }) => `ENTER ${key}`))
    expect((await client.rest()).filter(({ type }) => type === 'QUERY_UPDATE')).toEqual([])

    // Beside a server that was never killed the master data is the same.
    await using whole = await ServerProcess.start()
    await whole.json('/api/stream/start', { count: total, sinks: [{ type: 'map', map: 'ledger' }] })
    for (const table of tables) {
      const valuesOf = async (at: ServerProcess) =>
        (await recordsOf(at, `ledger.${table}`)).map(({ key, value }) => [key, value])
      await eventually(
        async () => (await whole.json<{ streams: Run[] }>('/api/streams')).streams[0]?.state === 'completed',
        30_000,
      )
      const found = await valuesOf(server)
      expect(found.length, table).toBeGreaterThan(0)
      expect(found).toEqual(await valuesOf(whole))
    }
  }
  rmSync(dataDir, { recursive: true })
}, 120_000)

test.concurrent('a sink of maps is refused at the start by code and pointer', async () => {
  await using server = await ServerProcess.start()
  const refused = async (sink: object) => {
    const body = JSON.stringify({ count: 10, sinks: [{ type: 'map', map: 'ledger', ...sink }] })
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(`${server.url}/api/stream/start`, { method: 'POST', headers, body })
    const { error, details } = (await answer.json()) as { error: string; details: { errors?: { pointer: string }[] } }
    return [answer.status, error, details.errors?.[0]?.pointer]
  }
  expect(await refused({ map: 'a:b' })).toEqual([400, 'validation_failed', '/sinks/0/map'])
  expect(await refused({ map: 'a\0b' })).toEqual([400, 'validation_failed', '/sinks/0/map'])
  expect(await refused({ map: '__topgun_x' })).toEqual([403, 'forbidden', undefined])
  expect(await refused({ key: 'partner_id' })).toEqual([400, 'validation_failed', '/sinks/0/key'])
  expect(await refused({ tables: ['assets'] })).toEqual([400, 'validation_failed', '/sinks/0/tables/0'])
})
