/** The client of the example, where the simulation does not reach: tokens, other logs, snapshots, how long it waits. */
import { expect, test } from 'vitest'
import { SyncClient, type SyncClientOptions } from '../../../examples/offline-client/client.ts'
import { type Answer, Offline } from '../../../examples/offline-client/connection.ts'
import { LocalDatabase } from '../../../examples/offline-client/database.ts'
import { httpTransport } from '../../../examples/offline-client/http.ts'
import type { PushRequest } from '../../../examples/offline-client/protocol.ts'
import { backOffMs, type Surroundings } from '../../../examples/offline-client/surroundings.ts'

type Reply = Answer | 'lost'
type Answers = Record<string, (body: Record<string, unknown>, call: number) => Reply>

const ok = (body: object): Answer => ({ status: 200, body })
const failed = (status: number, code: string): Answer => ({ status, body: { error: code, code } })
const key = Buffer.from([1])
const row = (lsn: number, data: string, client_id = 'other') => ({
  ...{ lsn, table: 'notes', operation: 'Insert', key: [1], data: [...Buffer.from(data)], vector_clock: {} },
  ...{ timestamp: '2026-01-01T00:00:00Z', checksum: 0, compressed: false, client_id },
})
const page = (changes: object[], server_lsn: number, epoch = 'a') =>
  ok({ changes, server_lsn, has_more: false, continuation_token: null, epoch })
const acknowledged = (body: Record<string, unknown>, first: number) => {
  const lsns = (body as unknown as PushRequest).changes.map(({ lsn }) => lsn)
  return ok({ accepted_lsns: lsns, server_lsns: lsns.map((_, at) => first + at), conflicts: [] })
}
const usual: Answers = {
  register: () => ok({ epoch: 'a', server_lsn: 0, min_lsn: 0 }),
  heartbeat: () => ok({}),
}

let uuids = 0

/** A client whose server gives these answers; it waits for nothing. */
function scripted(answers: Answers, rest: Partial<SyncClientOptions> = {}) {
  const calls: { path: string; body: Record<string, unknown> }[] = []
  const waits: number[] = []
  const database = rest.database ?? new LocalDatabase(':memory:')
  const surroundings: Surroundings = {
    ...{ nowMs: () => 0, random: () => 0.5, uuid: () => `message-${uuids++}` },
    after(ms, callback) {
      if (ms >= 10_000) return () => undefined
      waits.push(ms)
      const turn = setImmediate(callback)
      return () => clearImmediate(turn)
    },
  }
  const transport = async (path: string, body: object): Promise<Answer> => {
    const call = calls.filter((one) => one.path === path).length
    calls.push({ path, body: structuredClone(body) as Record<string, unknown> })
    const answer = { ...usual, ...answers }[path]!(body as Record<string, unknown>, call)
    if (answer === 'lost') throw new Error('lost')
    return answer
  }
  const client = new SyncClient({ clientId: 'me', database, transport, surroundings, ...rest })
  return {
    client,
    database,
    waits,
    bodies: (path: string) => calls.filter((one) => one.path === path).map((one) => one.body),
  }
}

test('a message whose answer is lost goes out unchanged, also after a restart and further edits', async () => {
  const first = scripted({ push: () => 'lost' }, { attempts: 2 })
  first.client.put('notes', key, Buffer.from('one'))
  await expect(first.client.sync()).rejects.toThrow(Offline)
  const second = scripted(
    { push: (body, call) => acknowledged(body, call + 1), pull: () => page([], 2) },
    { database: first.database },
  )
  second.client.put('notes', key, Buffer.from('two'))
  await second.client.sync()
  const [once, again] = first.bodies('push')
  const [afterRestart, next] = second.bodies('push')
  expect([again, afterRestart]).toEqual([once, once])
  expect(next).toMatchObject({ changes: [{ lsn: 2, operation: 'Update' }] })
  expect(next?.message_id).not.toBe(once?.message_id)
  expect(second.client.pending()).toBe(0)
})

test('edits are seen at once, and rows of others behind them', async () => {
  const { client } = scripted({ pull: (_body, call) => page(call === 0 ? [row(1, 'theirs')] : [], 1) })
  await client.sync()
  client.put('notes', key, Buffer.from('mine'))
  client.put('notes', Buffer.from([2]), Buffer.from('new'))
  expect(client.list('notes').map(({ data }) => Buffer.from(data).toString())).toEqual(['mine', 'new'])
  client.delete('notes', key)
  expect(client.get('notes', key)).toBeUndefined()
  expect(client.pending()).toBe(3)
})

test('after 410 the rows are those of the snapshot, and an edit of a row that another has changed is a conflict', async () => {
  const { client, bodies } = scripted({
    pull: (_body, call) => page(call === 0 ? [row(1, 'old')] : [], call === 0 ? 1 : 9),
    push: (body, call) => (call === 0 ? failed(410, 'RESYNC_REQUIRED') : acknowledged(body, 10)),
    snapshot: () => ok({ rows: [row(7, 'new')], server_lsn: 9, has_more: false, continuation_token: null, epoch: 'a' }),
  })
  await client.sync()
  client.put('notes', key, Buffer.from('mine'))
  client.put('notes', Buffer.from([2]), Buffer.from('kept'))
  await client.sync()
  expect(Buffer.from(client.get('notes', key)!).toString()).toBe('new')
  expect(client.conflicts()).toMatchObject([{ type: 'ConcurrentUpdate', mine: { operation: 'Update' } }])
  expect(bodies('push').at(-1)).toMatchObject({ base_lsn: 9, changes: [{ lsn: 2 }] })
  client.resolve(client.conflicts()[0]!.id, 'mine')
  expect(Buffer.from(client.get('notes', key)!).toString()).toBe('mine')
  expect(client.conflicts()).toEqual([])
})

test('another epoch brings the snapshot of the new log, and what only the old one had taken goes out again', async () => {
  const answers: Answers = { push: (body) => acknowledged(body, 5), pull: () => page([], 0) }
  const first = scripted(answers)
  first.client.put('notes', key, Buffer.from('mine'))
  await first.client.sync().catch(() => undefined)
  const second = scripted(
    {
      ...answers,
      register: () => ok({ epoch: 'b', server_lsn: 0, min_lsn: 0 }),
      snapshot: () => ok({ rows: [], server_lsn: 0, has_more: false, continuation_token: null, epoch: 'b' }),
      pull: () => page([], 5, 'b'),
    },
    { database: first.database },
  )
  await second.client.sync()
  expect(second.bodies('push')).toMatchObject([{ epoch: 'b', base_lsn: 0, changes: [{ lsn: 1 }] }])
})

test('live mode sends what is edited while it waits, and ends when it is told', async () => {
  const stop = new AbortController()
  const { client, bodies } = scripted({
    push: (body) => acknowledged(body, 1),
    pull(body, call) {
      if (body.wait_ms !== 0 && bodies('push').length > 0) stop.abort()
      if (body.wait_ms !== 0 && call < 5) client.put('notes', key, Buffer.from(`edit ${call}`))
      return page([], bodies('push').length)
    },
  })
  await client.live(stop.signal)
  expect(bodies('push').length).toBeGreaterThan(0)
})

test('waits longer after every failure, by chance, and as long as the server asks', async () => {
  const surroundings = { random: () => 0.999 } as Surroundings
  expect([1, 2, 3, 20].map((attempt) => backOffMs(surroundings, attempt))).toEqual([249, 499, 999, 29_970])
  const { client, waits } = scripted({
    pull: (_body, call) => (call === 0 ? { ...failed(429, 'RATE_LIMIT_EXCEEDED'), retryAfterMs: 7_000 } : page([], 0)),
  })
  await client.sync()
  expect(waits).toContain(7_125)
})

test('a token that is taken no longer is renewed once, however many requests meet that', async () => {
  const renewed: unknown[] = []
  let access = 'old'
  const send = (async (url: string, init: RequestInit) => {
    if (url.endsWith('/token/refresh')) {
      renewed.push(JSON.parse(String(init.body)))
      access = 'new'
      return Response.json({ access_token: 'new', refresh_token: 'second' })
    }
    const { Authorization: given } = init.headers as Record<string, string>
    return Response.json({}, { status: given === 'Bearer new' && access === 'new' ? 200 : 401 })
  }) as unknown as typeof fetch
  const stored: unknown[] = []
  const tokens = { access: 'old', refresh: 'first' }
  const transport = httpTransport({
    url: 'http://server',
    tokens,
    fetch: send,
    onRenewed: (pair) => void stored.push(pair),
  })
  const { signal } = new AbortController()
  const answers = await Promise.all([1, 2, 3].map(() => transport('pull', {}, signal)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(renewed).toEqual([{ refresh_token: 'first' }])
  expect(stored).toEqual([{ access: 'new', refresh: 'second' }])
})
