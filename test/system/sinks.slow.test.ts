import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Run } from '../../src/contract/mod.ts'
import { eventually } from '../support/server.ts'
import { ServerProcess } from './process.ts'

interface Answer<Payload> {
  readonly payload: Payload
}

async function command<Payload>(server: ServerProcess, name: string, payload: unknown): Promise<Payload> {
  return (await server.json<Answer<Payload>>('/api/v1/command', { command: name, payload })).payload
}

interface RoomEvent {
  readonly offset: number
  readonly data: unknown
}

async function eventsOf(server: ServerProcess, room: string): Promise<RoomEvent[]> {
  const events: RoomEvent[] = []
  for (;;) {
    const payload = { room, subscriber_id: 'test', from_offset: events.length, limit: 500 }
    const page = await command<{ events: RoomEvent[] }>(server, 'stream.consume', payload)
    if (page.events.length === 0) return events
    events.push(...page.events)
  }
}

/** Takes what is in a queue, a hundred at a time; their leases stay. */
async function messagesOf(server: ServerProcess, queue: string): Promise<unknown[]> {
  const messages: unknown[] = []
  const commands = Array.from({ length: 100 }, () => ({ command: 'queue.consume', payload: { queue } }))
  for (;;) {
    const body = { type: 'batch', commands }
    const { results } = await server.json<{ results: Answer<{ message: unknown }>[] }>('/api/v1/command', body)
    const taken = results.map(({ payload }) => payload.message).filter((message) => message !== null)
    messages.push(...taken)
    if (taken.length < commands.length) return messages
  }
}

test.concurrent('after kill -9 in the middle a room and a queue have every entry once, byte for byte', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tallymill-sinks-'))
  const total = 4_500
  const template = { n: '{sequence}', of: '{company_code}' }
  const sinks = [
    { type: 'room', room: 'ledger' },
    { type: 'queue', queue: 'work-{business_process}', template },
    { type: 'kv', key: 'doc:{sequence}', template },
  ]
  let streamId = ''
  for (const killAt of [1_000, 2_500, Number.POSITIVE_INFINITY]) {
    await using server = await ServerProcess.start([], { dataDir })
    if (streamId === '') {
      streamId = (await server.json<Run>('/api/stream/start', { count: total, rate: 3_000, sinks })).stream_id
    } else {
      await server.json('/api/stream/resume', {})
    }
    const run = () => server.json<Run>(`/api/streams/${streamId}`)
    if (Number.isFinite(killAt)) {
      await eventually(async () => (await run()).sinks![0]!.position > killAt)
      server.child.kill('SIGKILL')
      await server.finished()
      continue
    }
    const completed = await eventually(async () => {
      const view = await run()
      return view.state === 'completed' && view
    }, 20_000)
    expect(completed.sinks!.map(({ position }) => position)).toEqual([total, total, total])
    const download = await (await fetch(`${server.url}/api/streams/${streamId}/entries`)).text()
    const lines = download.trimEnd().split('\n')
    const events = await eventsOf(server, 'ledger')
    expect(events.map(({ offset }) => offset)).toEqual(lines.map((_, k) => k))
    expect(events.map(({ data }) => JSON.stringify(data)).join('\n') === lines.join('\n')).toBe(true)
    const entries = lines.map((line) => JSON.parse(line))
    for (const process of new Set(entries.map(({ business_process }) => business_process))) {
      const own = entries.filter(({ business_process }) => business_process === process)
      const queue = `work-${process}`
      expect(await command(server, 'queue.stats', { queue })).toMatchObject({ published: own.length })
      // A lease is a write to the disk, so the long queues are only counted.
      if (own.length > total / 4) continue
      const expected = own.map(({ sequence, company_code }) => ({ n: sequence, of: company_code }))
      expect(await messagesOf(server, queue)).toEqual(expected)
    }
    const last = await command(server, 'kv.get', { key: `doc:${total - 1}` })
    expect(JSON.stringify(last)).toContain(`"n":${total - 1}`)
  }
  rmSync(dataDir, { recursive: true })
}, 60_000)

test.concurrent('bad sinks are refused with their place', async () => {
  await using server = await ServerProcess.start()
  const start = (sinks: unknown) =>
    server.json<{ error: string; details: { errors: { pointer: string }[] } }>('/api/stream/start', { sinks })
  expect(await start([{ type: 'room', room: 'x-{nothing}' }])).toMatchObject({
    error: 'validation_failed',
    details: { errors: [{ pointer: '/sinks/0/room' }] },
  })
  expect(await start([{ type: 'file', path: 'x' }])).toMatchObject({ error: 'validation_failed' })
})
