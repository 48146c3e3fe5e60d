import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { collect, grpcClient } from '../support/grpc.ts'
import { eventually } from '../support/server.ts'
import { Subscriber } from '../support/subscriber.ts'
import { ServerProcess } from './process.ts'

const count = 12_000
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

async function startRun(server: ServerProcess, request: object): Promise<string> {
  return (await server.json<{ stream_id: string }>('/api/stream/start', request)).stream_id
}

async function download(server: ServerProcess, streamId: string, query = ''): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(`${server.url}/api/streams/${streamId}/entries${query}`)).arrayBuffer())
}

test('12,000 entries have the same bytes for 1 and 4 workers, after a restart, in ranges, across pauses, by every interface', async () => {
  let reference: string
  {
    await using one = await ServerProcess.start(['--worker-threads', '1'])
    reference = sha256(await download(one, await startRun(one, { count })))
  }
  await using four = await ServerProcess.start(['--worker-threads', '4'])
  await using subscriber = await Subscriber.open(four.wsUrl, '?batch=500')
  // Slow enough, and the pauses early enough, for none to come after the end.
  const streamId = await startRun(four, { count, rate: count / 2 })
  for (const received of [1, 1_000, 2_500]) {
    await eventually(() => subscriber.entries.length >= received, 30_000)
    expect(await four.json('/api/stream/pause', {})).toMatchObject({ status: 'paused' })
    await four.json('/api/stream/resume', {})
  }
  const whole = await download(four, streamId)
  expect(sha256(whole)).toBe(reference)
  const cuts = [0, 1, 3_777, 8_192, 11_999, count]
  const stitched = createHash('sha256')
  for (const [k, from] of cuts.slice(0, -1).entries()) {
    stitched.update(await download(four, streamId, `?from=${from}&limit=${(cuts[k + 1] ?? count) - from}`))
  }
  expect(stitched.digest('hex')).toBe(reference)
  await eventually(() => subscriber.of('complete')[0], 60_000)
  const received = `${subscriber.entries.map((entry) => JSON.stringify(entry)).join('\n')}\n`
  expect(sha256(received)).toBe(reference)
  using client = grpcClient('ledger', four.grpcAddress)
  const batches = await collect(client.stream('ReadEntries', { stream_id: streamId, batch_size: 2000 }))
  const ids = batches.flatMap((batch) => batch.entries as { document_id: string }[]).map((entry) => entry.document_id)
  expect(ids).toEqual(subscriber.entries.map((entry) => entry.document_id))
}, 120_000)
