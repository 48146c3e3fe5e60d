import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ServerProcess } from '../system/process.ts'

/** The most that the server's memory reaches while `consume` goes on, in MiB. */
async function peakWhile(server: ServerProcess, consume: () => Promise<unknown>): Promise<number> {
  let peak = 0
  const sampling = setInterval(() => {
    peak = Math.max(peak, server.rssMiB)
  }, 50)
  await consume()
  clearInterval(sampling)
  return peak
}

async function download(server: ServerProcess, count: number): Promise<void> {
  const { stream_id } = await server.json<{ stream_id: string }>('/api/stream/start', { count, rate: 1 })
  const response = await fetch(`${server.url}/api/streams/${stream_id}/entries`)
  for await (const _chunk of response.body ?? []) {
    // Only the server's memory is of interest.
  }
  await server.json('/api/stream/stop', {})
}

async function subscribe(server: ServerProcess, count: number): Promise<void> {
  const socket = new WebSocket(`${server.wsUrl}/ws/events?batch=100`)
  await new Promise((resolve) => socket.once('open', resolve))
  const complete = new Promise((resolve) => {
    socket.on('message', (data: Buffer) => {
      if (data.subarray(0, 18).toString() === '{"type":"complete"') resolve(undefined)
    })
  })
  await server.json('/api/stream/start', { count })
  await complete
  socket.terminate()
}

for (const [name, consume] of [
  ['a download', download],
  ['a subscriber', subscribe],
] as const) {
  test(`memory is flat from 100 thousand to 5 million entries streamed to ${name}`, async () => {
    await using server = await ServerProcess.start()
    const small = await peakWhile(server, () => consume(server, 100_000))
    const large = await peakWhile(server, () => consume(server, 5_000_000))
    console.log(`${name}: peak ${Math.round(small)} MiB at 100 k, ${Math.round(large)} MiB at 5 M entries`)
    expect(Math.abs(large - small)).toBeLessThan(50)
  })
}
