import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRedisOff, type RedisServer, startRedis } from '../broker/redis/redis-server.ts'
import { eventually } from '../support/server.ts'
import { BrokerClient } from '../transports/ws/broker-client.ts'
import { ServerProcess } from './process.ts'

const password = 'not-for-the-log'
const users = ['--user', 'tally', 'on', `>${password}`, '~*', '&*', '+@all']
const apiKey = 'a-key-that-nobody-may-read'

interface Answer {
  readonly success: boolean
  readonly payload: Readonly<Record<string, unknown>>
  readonly error: { readonly code: string }
}

interface BatchAnswer {
  readonly results: readonly Answer[]
}

interface Health {
  readonly status: string
  readonly components: Readonly<Record<string, string>>
}

describe.skipIf(isRedisOff)('a server on Redis (TEST_REDIS=off leaves it out)', () => {
  let redis: RedisServer
  let server: ServerProcess
  beforeAll(async () => {
    redis = await startRedis(users)
    const url = redis.url.replace('//', `//tally:${password}@`)
    const flags = ['--broker', url, '--log-level', 'trace', '--command-rate-limit', '0']
    server = await ServerProcess.start(flags, { env: { TALLYMILL_API_KEY: apiKey } })
  })
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]()
    await redis?.stop()
  })

  const post = (body: object) =>
    fetch(`${server.url}/api/v1/command`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-API-Key': apiKey },
      body: JSON.stringify(body),
    })
  const run = async (command: string, payload: object = {}) => {
    const { payload: result, ...rest } = (await (await post({ command, payload })).json()) as Answer
    expect(rest).toMatchObject({ success: true })
    return result
  }
  const runAll = async (commands: readonly (readonly [command: string, payload: object])[]) => {
    const items = commands.map(([command, payload]) => ({ command, payload }))
    return ((await (await post({ type: 'batch', commands: items })).json()) as BatchAnswer).results
  }
  const health = async () => (await (await fetch(`${server.url}/health`)).json()) as Health

  test('runs a batch in order, each command for itself', async () => {
    const sets = Array.from({ length: 100 }, (_, k) => ['kv.set', { key: `k${k % 50}`, value: { k } }] as const)
    const others = [
      ['kv.incr', { key: 'k0' }],
      ['kv.incrby', { key: 'n', amount: 5 }],
      ['kv.get', { key: 'k49' }],
      ['hash.set', { key: 'k0', field: 'f', value: 1 }],
      ['list.rpush', { key: 'l', values: [1, 'a', null] }],
    ] as const
    const results = await runAll([...sets, ...others])
    expect(results.slice(0, 100).map(({ success }) => success)).toEqual(Array(100).fill(true))
    expect(results[60]?.payload).toMatchObject({ key: 'k10', previous: { k: 10 } })
    expect(results.slice(100).map(({ success, payload, error }) => (success ? payload : error.code))).toMatchObject([
      'INVALID_PAYLOAD',
      { value: 5 },
      { found: true, value: { k: 99 } },
      'WRONG_TYPE',
      { length: 3 },
    ])
    expect(await redis.raw.exists('tm:k:k0')).toBe(1)
  })

  test('a consumer that waits gets what is published later', async () => {
    const consuming = run('queue.consume', { queue: 'work', timeout: 30 })
    await eventually(async () => (await redis.raw.zcard('tm:{q:work}:waiting')) === 1)
    await run('queue.publish', { queue: 'work', message: { n: 1 } })
    const { message, message_id } = await consuming
    expect(message).toEqual({ n: 1 })
    await run('queue.ack', { queue: 'work', message_id })
  })

  test('who follows a room over WebSocket gets what is published, in order', async () => {
    await using client = await BrokerClient.open(server.wsUrl, '', { headers: { 'X-API-Key': apiKey } })
    await client.run('stream.subscribe', { room: 'ledger' })
    const published = Array.from({ length: 5 }, (_, n) => ['stream.publish', { room: 'ledger', event: 'e', data: n }])
    await runAll(published as [string, object][])
    const told = () => client.frames.filter((frame) => JSON.stringify(frame).includes('"ledger"') && 'data' in frame)
    await eventually(() => told().length === 5)
    expect(told().map(({ data }) => data)).toEqual([0, 1, 2, 3, 4])
  })

  test('tells what there is, its role and its health', async () => {
    await run('kv.set', { key: 'k1', value: 1 })
    expect(await run('admin.stats')).toMatchObject({
      server: { role: 'master' },
      kv: { total_keys: await redis.raw.eval("return #redis.call('KEYS', 'tm:k:*')", 0) },
      queues: { total_queues: 1, total_messages: 0 },
      streams: { total_rooms: 1 },
    })
    expect(await run('replication.status')).toMatchObject({ role: 'master', replicas: [] })
    expect(await health()).toMatchObject({ status: 'healthy', components: { kv_store: 'operational' } })
  })

  test('answers 503 while Redis is away, and works again when it is back', async () => {
    await redis.stop()
    await eventually(async () => (await health()).components.kv_store === 'failed')
    const refused = await post({ command: 'kv.set', payload: { key: 'k', value: 1 } })
    expect([refused.status, ((await refused.json()) as Answer).error.code]).toEqual([503, 'ENGINE_UNAVAILABLE'])
    const results = await runAll([
      ['kv.set', { key: 'a', value: 1 }],
      ['kv.set', { key: 'b', value: 1 }],
    ])
    expect(results.map(({ error }) => error.code)).toEqual(['ENGINE_UNAVAILABLE', 'ENGINE_UNAVAILABLE'])
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200)
    redis = await startRedis(users, redis.port)
    await eventually(async () => (await health()).components.kv_store === 'operational')
    await run('kv.set', { key: 'k', value: 2 })
    expect(await run('kv.get', { key: 'k' })).toMatchObject({ value: 2 })
    const consuming = run('queue.consume', { queue: 'again', timeout: 30 })
    await run('queue.publish', { queue: 'again', message: 'here' })
    expect(await consuming).toMatchObject({ message: 'here' })
  })

  test('keeps the secrets to itself', async () => {
    const config = JSON.stringify(await run('admin.config'))
    expect(config).toContain('"broker":"redacted')
    server.child.kill('SIGTERM')
    const { code, stdout, stderr } = await server.finished()
    expect(code).toBe(0)
    for (const secret of [password, apiKey]) {
      for (const text of [config, stdout, stderr]) expect(text).not.toContain(secret)
    }
    expect(stdout + stderr).toContain('/api/v1/command')
  })
})
