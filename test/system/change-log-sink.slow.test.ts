import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PullResponse, Run } from '../../src/contract/mod.ts'
import { eventually } from '../support/server.ts'
import { tokenOf } from '../sync/acceptance/client.ts'
import { ServerProcess } from './process.ts'

const secret = 'a-secret-of-thirty-two-characters'

async function post<T>(server: ServerProcess, path: string, body: object): Promise<T> {
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `Bearer ${tokenOf('acme', 'till-1', {}, secret)}`,
  }
  const answer = await fetch(`${server.url}/api/v1/sync/${path}`, {
    ...{ method: 'POST', headers, body: JSON.stringify(body) },
  })
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as T
}

/** The whole log, as a client reads it. */
async function pullAll(server: ServerProcess): Promise<PullResponse['changes']> {
  const about = { client_id: 'till-1', version: 1, last_known_lsn: 0, vector_clock: {} }
  await post(server, 'register', { type: 'register_client', ...about })
  const changes: PullResponse['changes'] = []
  for (let token: string | null = null; ; ) {
    const page: PullResponse = await post(server, 'pull', {
      ...{
        type: 'pull_request',
        message_id: crypto.randomUUID(),
        client_id: 'till-1',
        since_lsn: 0,
        max_entries: 1_000,
      },
      continuation_token: token,
    })
    changes.push(...page.changes)
    if (!page.has_more) return changes
    token = page.continuation_token
  }
}

test.concurrent('after kill -9 in the middle a change log has every row of a run once, byte for byte', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tallymill-log-sink-'))
  const total = 4_500
  const args = [`--jwt-secret=${secret}`]
  // Whoever starts it comes with a token, since a server with a secret is not open.
  const starter = tokenOf('acme', 'starter', { scopes: ['*'] }, secret)
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${starter}` }
  const call = async (server: ServerProcess, path: string, body: object) => {
    const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    expect(answer.status, await answer.clone().text()).toBe(200)
    return (await answer.json()) as { readonly stream_id: string }
  }
  let streamId = ''
  for (const killAt of [0, 1_000, 2_500, Number.POSITIVE_INFINITY]) {
    await using server = await ServerProcess.start(args, { dataDir })
    if (streamId === '') {
      const sinks = [{ type: 'change_log', tenant: 'acme' }]
      streamId = (await call(server, '/api/stream/start', { count: total, rate: 3_000, sinks })).stream_id
    } else {
      await call(server, '/api/stream/resume', {})
    }
    const run = async () => {
      const answer = await fetch(`${server.url}/api/streams/${streamId}`, { headers })
      return (await answer.json()) as Run
    }
    if (Number.isFinite(killAt)) {
      // The first time also in the middle of the master data, when it comes to that.
      await eventually(async () => killAt === 0 || (await run()).sinks![0]!.position > killAt)
      server.child.kill('SIGKILL')
      await server.finished()
      continue
    }
    await eventually(async () => (await run()).state === 'completed', 30_000)
    const log = await pullAll(server)
    expect(log.map(({ lsn }) => lsn)).toEqual(log.map((_, k) => k + 1))
    expect(new Set(log.map(({ table, key }) => `${table}/${key}`)).size).toBe(log.length)
    const entries = log.filter(({ table }) => table === 'journal_entries')
    const lines = entries.map(({ data }) => Buffer.from(data).toString()).join('\n')
    const download = await (await fetch(`${server.url}/api/streams/${streamId}/entries`, { headers })).text()
    expect(lines === download.trimEnd()).toBe(true)
    expect(entries).toHaveLength(total)
  }
  rmSync(dataDir, { recursive: true })
}, 120_000)
