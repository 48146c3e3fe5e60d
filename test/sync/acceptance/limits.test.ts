/** What may be asked for, at the limit and one past it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../../support/server.ts'
import { change, keyOf, Peer, startSync } from './client.ts'

let server: TestServer
let peer: Peer

beforeAll(async () => {
  server = await startSync()
  peer = await new Peer(server, 'limits').register()
  await peer.push([change(1)])
})
afterAll(() => server.stop())

const texts = (count: number, length = 1) => Array.from({ length: count }, (_, at) => `${at}`.padStart(length, 'x'))
const bytes = (count: number) => Array.from({ length: count }, () => 1)
const named = (count: number, length = 4) => Object.fromEntries(texts(count, length).map((name) => [name, 1]))

test.each([
  ['bytes of a page', { max_bytes: 8_388_608 }, { max_bytes: 8_388_609 }],
  ['time to wait', { wait_ms: 60_000 }, { wait_ms: 60_001 }],
  ['tables', { tables: texts(32) }, { tables: texts(33) }],
  ['the name of a table', { tables: ['x'.repeat(128)] }, { tables: ['x'.repeat(129)] }],
  ['a prefix', { key_prefix: bytes(64) }, { key_prefix: bytes(65) }],
])('pull: %s', async (_what, most, more) => {
  expect((await peer.pull(most)).status).toBe(200)
  expect((await peer.pull(more)).status).toBe(400)
})

test.each([
  ['a table', { table: 'x'.repeat(128) }, { table: 'x'.repeat(129) }],
  ['a key', { key: bytes(1024) }, { key: bytes(1025) }],
  ['nodes of a clock', { vector_clock: named(256) }, { vector_clock: named(257) }],
  ['the name of a node', { vector_clock: named(1, 128) }, { vector_clock: named(1, 129) }],
  ['a counter', { vector_clock: { a: 2 ** 53 - 1 } }, { vector_clock: { a: 2 ** 53 } }],
  ['a number of the client', { lsn: 2 ** 53 - 1 }, { lsn: 2 ** 53 }],
  ['a checksum', { checksum: 2 ** 32 - 1 }, { checksum: 2 ** 32 }],
])('push: %s', async (_what, most, more) => {
  const key = keyOf(1000 + Math.floor(Math.random() * 60_000))
  expect((await peer.push([change(1, { key, ...most })])).status).toBe(200)
  expect((await peer.push([change(1, { key: keyOf(3), ...more })])).status).toBe(400)
})

test.each([
  ['an id', { client_id: 'x'.repeat(128) }, { client_id: 'x'.repeat(129) }],
  ['descriptions', { metadata: describe(32, 1) }, { metadata: describe(33, 1) }],
  ['a description', { metadata: describe(1, 256) }, { metadata: describe(1, 257) }],
])('register: %s', async (_what, most, more) => {
  const about = { type: 'register_client', version: 1, client_id: peer.clientId, last_known_lsn: 0 }
  const own = new Peer(server, 'limits', 'x'.repeat(128))
  const by = 'client_id' in most ? own : peer
  expect((await by.post('register', { ...about, ...most })).status).toBe(200)
  expect((await by.post('register', { ...about, ...more })).status).toBe(400)
})

function describe(count: number, length: number): Record<string, string> {
  return Object.fromEntries(texts(count).map((name) => [name, 'v'.repeat(length)]))
}

test('ids of messages may be UUIDs in any form, and nothing else', async () => {
  const id = randomUUID()
  for (const message_id of [id, id.toUpperCase(), `{${id}}`, `urn:uuid:${id}`, id.replaceAll('-', '')]) {
    expect((await peer.pull({ message_id })).status, message_id).toBe(200)
  }
  for (const message_id of ['', 'hello', id.slice(1), `${id}0`]) {
    expect((await peer.pull({ message_id })).status, message_id).toBe(400)
  }
})
