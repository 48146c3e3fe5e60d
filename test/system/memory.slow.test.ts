import { expect, test } from 'vitest'
import type { Run } from '../../src/contract/mod.ts'
import { eventually } from '../support/server.ts'
import { Subscriber } from '../support/subscriber.ts'
import { ServerProcess } from './process.ts'

test('under a real memory limit generation pauses by itself, warns, refuses new starts, and recovers', async () => {
  // Idle, the process is well below 80 % of the limit; with four threads at work and the chunks of a run cached it is
  // above 90 %; with the one or two threads that are left after a shortage it can go on.
  const idleMiB = await (async () => {
    await using server = await ServerProcess.start()
    return server.rssMiB
  })()
  const limit = `${Math.ceil(idleMiB * 1.8)}MiB`
  await using server = await ServerProcess.start(['--worker-threads', '4', '--memory-limit', limit])
  await using subscriber = await Subscriber.open(server.wsUrl, '?types=warning,progress,complete,error')
  await server.json('/api/stream/start', { count: 1_000_000_000 })
  const position = async () => (await server.json<{ streams: Run[] }>('/api/streams?limit=1')).streams[0]?.current ?? 0
  await eventually(() => subscriber.of('warning').some((event) => event.warning === 'memory_high'), 20_000)
  const refused = await eventually(async () => {
    const response = await fetch(`${server.url}/api/stream/start`, { method: 'POST' })
    const body = (await response.json()) as { error: string }
    return body.error === 'memory_limit' && { status: response.status, retryAfter: response.headers.get('retry-after') }
  }, 20_000)
  expect(refused).toEqual({ status: 503, retryAfter: '1' })
  await eventually(() => subscriber.of('warning').some((event) => event.warning === 'memory_recovered'), 20_000)
  const recovered = await position()
  await eventually(async () => (await position()) > recovered, 20_000)
  expect(subscriber.of('error')).toEqual([])
  subscriber.checkAll()
}, 90_000)
