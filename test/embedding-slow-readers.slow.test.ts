import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import type { ConnectionConfig } from '../src/embedding.ts'
import { encode } from '../src/platform/msgpack/mod.ts'
import { openSocket, startModule } from './support/embedded.ts'

const topic = 'news'
const publish = encode({ type: 'TOPIC_PUB', payload: { topic, data: 'x'.repeat(1_000_000) } })
/** More than the system takes for a reader that is slow, with the sockets of both sides. */
const published = 24

/** What becomes of a client that reads nothing while it is told much, and then reads on: how it is closed, if at all. */
async function fateOfSlowReader(url: string): Promise<number | 'told everything'> {
  const [reader, writer] = await Promise.all([openSocket(url), openSocket(url)])
  reader.send(encode({ type: 'TOPIC_SUB', payload: { topic } }))
  reader.send(encode({ type: 'PING', timestamp: 1 }))
  await once(reader, 'message')
  reader.pause()
  for (let sent = 0; sent < published; sent += 1) {
    writer.send(publish)
    writer.send(encode({ type: 'PING', timestamp: sent }))
    await once(writer, 'message')
  }
  let told = 0
  const fate = new Promise<number | 'told everything'>((resolve) => {
    reader.on('close', resolve)
    reader.on('message', () => {
      told += 1
      if (told === published) resolve('told everything')
    })
  })
  reader.resume()
  const [end] = await Promise.all([fate, writer.close()])
  reader.terminate()
  return end
}

const MiB = 1024 * 1024
/** Room for everything, for as long as the test takes. */
const roomy: ConnectionConfig = {
  outboundChannelCapacity: 65_536,
  sendTimeoutMs: 3_600_000,
  idleTimeoutMs: 3_600_000,
  wsWriteBufferSize: 65_536,
  wsMaxWriteBufferSize: 64 * MiB,
}

describe('the limits of a connection', () => {
  test.each<[string, Partial<ConnectionConfig>, number | string]>([
    ['with room everywhere', {}, 'told everything'],
    ['with a queue of one message', { outboundChannelCapacity: 1 }, 4008],
    ['with a queue of few bytes', { wsMaxWriteBufferSize: 65_536 }, 4008],
    [
      'with neither, but a large buffer',
      { outboundChannelCapacity: 1, wsMaxWriteBufferSize: 65_536, wsWriteBufferSize: 64 * MiB },
      'told everything',
    ],
  ])('are honoured: %s', async (_name, connection, fate) => {
    await using module = await startModule({ connection: { ...roomy, ...connection } })
    expect(await fateOfSlowReader(`ws://127.0.0.1:${module.port}/ws`)).toBe(fate)
  })

  test.each<[string, Partial<ConnectionConfig>, number]>([
    ['reads nothing', { sendTimeoutMs: 100 }, 4008],
    ['says nothing', { idleTimeoutMs: 100 }, 4009],
  ])('are honoured: a client that %s for too long is closed', async (_name, connection, code) => {
    await using module = await startModule({ connection: { ...roomy, ...connection } })
    const url = `ws://127.0.0.1:${module.port}/ws`
    if (code === 4009) expect((await once(await openSocket(url), 'close'))[0]).toBe(code)
    else expect(await fateOfSlowReader(url)).toBe(code)
  })
})
