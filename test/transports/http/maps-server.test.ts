import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createRunningSettings, isLoopback } from '../../../src/composition/administration.ts'
import { loadSettings } from '../../../src/config/mod.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { openLog } from '../../../src/platform/logging/mod.ts'
import { json, startTestServer } from '../../support/server.ts'

const secret = 's'.repeat(32)
const hlc = (counter: number) => ({ millis: Date.now(), counter, nodeId: 'client-1' })
const put = (key: string, value: unknown) => ({ mapName: 'todos', key, record: { value, timestamp: hlc(1) } })

describe('shared maps on a composed server', () => {
  test('a request to /sync reads its own writes, and the administration sees them', async () => {
    await using server = await startTestServer()
    const syncMaps = [{ mapName: 'todos', lastSyncTimestamp: { millis: 0, counter: 0, nodeId: '' } }]
    const queries = [{ queryId: 'q', mapName: 'todos', filter: { done: false } }]
    const operations = [put('t1', { done: false }), put('t2', { done: true })]
    const answer = await server.call(
      'syncMaps',
      '/sync',
      json({ clientId: 'c', clientHlc: hlc(0), operations, syncMaps, queries }),
    )
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      ack: { lastId: 'http-op-1', results: [{ opId: 'http-op-0', success: true }, { success: true }] },
      deltas: [{ mapName: 'todos', records: [{ key: 't1' }, { key: 't2' }] }],
      queryResults: [{ queryId: 'q', results: [{ key: 't1' }] }],
      errors: [],
    })
    const { body } = await server.call('listMaps', '/api/admin/maps')
    expect(body).toMatchObject({ maps: [{ name: 'todos', type: 'lww', entryCount: 2 }] })
    const { body: status } = await server.call('getServerStatus', '/api/status')
    expect(status).toMatchObject({ totalOperations: 2, nodeId: 'tallymill' })
  })

  test('settings that are changed are those of the maps from then on; the others are refused by name', async () => {
    await using server = await startTestServer()
    const change = { gcIntervalMs: 5000, maxConcurrentOperations: 1 }
    const changed = await server.call('updateAdminSettings', '/api/admin/settings', json(change, 'PUT'))
    expect(changed).toMatchObject({ status: 200, body: change })
    // They arrive faster than one can become durable.
    const writes = Array.from({ length: 40 }, (_, at) => {
      const body = { clientId: 'c', clientHlc: hlc(0), operations: [put(`k${at}`, at)] }
      return server.call('syncMaps', '/sync', json(body))
    })
    const answers = await Promise.all(writes)
    expect(answers.filter(({ body }) => JSON.stringify(body).includes('server overloaded')).length).toBeGreaterThan(0)
    for (const field of [
      'nodeId',
      'host',
      'port',
      'partitionCount',
      'requireAuth',
      'maxValueBytes',
      'defaultOperationTimeoutMs',
    ]) {
      const { body } = await server.call('updateAdminSettings', '/api/admin/settings', json({ [field]: 1 }, 'PUT'))
      const message = `field '${field}' is read-only and cannot be updated`
      expect(body).toEqual({ code: 400, message, field })
    }
    const { body } = await server.call('getAdminSettings', '/api/admin/settings')
    expect(body).toMatchObject({ ...change, port: Number(new URL(server.url).port) })
  })

  test('with secrets of tokens, administration and sockets need a token, /sync does not', async () => {
    await using server = await startTestServer({ jwtSecrets: [secret], adminPassword: 'open sesame' })
    expect((await server.call('listMaps', '/api/admin/maps')).status).toBe(401)
    expect((await server.call('syncMaps', '/sync', json({ clientId: 'c', clientHlc: hlc(0) }))).status).toBe(200)
    const { body } = await server.call('logIn', '/api/auth/login', json({ username: 'admin', password: 'open sesame' }))
    const { token } = body as { token: string }
    const headers = { Authorization: `Bearer ${token}` }
    expect((await server.call('listMaps', '/api/admin/maps', { headers })).status).toBe(200)
    const socket = new WebSocket(`${server.wsUrl}/ws`)
    const first = await new Promise<Buffer>((resolve) => socket.once('message', resolve))
    expect(first.toString('latin1')).toContain('AUTH_REQUIRED')
    socket.terminate()
  })

  test('an open server is administered from its own machine alone, unless it is told otherwise', async () => {
    for (const [adminOpenPublic, status] of [
      ['off', 401],
      ['on', 200],
    ] as const) {
      await using server = await startTestServer({ host: '0.0.0.0', adminOpenPublic })
      expect((await server.call('listMaps', '/api/admin/maps')).status).toBe(status)
    }
    expect(['127.0.0.1', '127.1.2.3', '::1', 'localhost'].every(isLoopback)).toBe(true)
    expect(['0.0.0.0', '::', '10.0.0.1', '127.evil.example', ''].some(isLoopback)).toBe(false)
  })
})

test('the log level that is set is that of the very next line', async () => {
  const lines: string[] = []
  const stream = new Writable({ write: (line, _encoding, done) => done(void lines.push(String(line)) as undefined) })
  const { logger } = await openLog({
    environment: systemEnvironment,
    level: 'info',
    format: 'json',
    secrets: [],
    stream,
  })
  const settings = loadSettings({ argv: [], env: {}, readFile: () => '' })
  const maps = { nodeId: 'a', tuning: { gcIntervalMs: 1000, maxConcurrentOperations: 1 } }
  const running = createRunningSettings({ settings, logger, maps, port: () => 1 })
  logger.debug({}, 'unseen')
  expect(running.change({ logLevel: 'debug' }).logLevel).toBe('debug')
  logger.debug({}, 'seen')
  running.change({ logLevel: 'silent' })
  logger.fatal({}, 'unseen')
  expect(lines.join('')).toMatch(/^[^\n]*"seen"[^\n]*\n$/)
})
