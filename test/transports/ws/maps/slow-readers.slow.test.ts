import { expect, test } from 'vitest'
import { leafBytesMax } from '../../../../src/maps/mod.ts'
import { eventually } from '../../../support/server.ts'
import { batch, MapsClient, put, startMapsServer } from './harness.ts'

const sync = { type: 'SYNC_INIT', mapName: 'm' }

test('a client that reads nothing costs its own connection and holds nobody up', async () => {
  await using server = await startMapsServer()
  const [writer, reader, stuck] = await Promise.all([1, 2, 3].map(() => MapsClient.open(server.url)))
  if (!writer || !reader || !stuck) throw new Error('no clients')
  for (const client of [reader, stuck]) {
    client.send(sync)
    await client.rest()
  }
  stuck.socket.pause()
  const text = 'x'.repeat(100_000)
  let written = 0
  await eventually(async () => {
    writer.send(batch(...Array.from({ length: 10 }, () => put(undefined, 'm', text))))
    written += 10
    await writer.next('OP_ACK')
    await reader.rest()
    return server.sockets.connections === 2
  })
  expect(reader.closed).toBeUndefined()
  expect(reader.messages.filter(({ type }) => type.startsWith('SERVER_')).length).toBeGreaterThan(0)
  expect(written).toBeLessThan(1_000)
  stuck[Symbol.dispose]()
})

test('a client that asks for much and reads late gets all of it', async () => {
  await using server = await startMapsServer()
  using client = await MapsClient.open(server.url)
  client.send(batch(put(1, 'm', 'x'.repeat(1_000_000), 'k')))
  await client.next('OP_ACK')
  client.socket.pause()
  const asked = 100
  for (let n = 0; n < asked; n += 1) client.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName: 'm', path: '000' } })
  using other = await MapsClient.open(server.url)
  expect(await other.rest()).toEqual([])
  client.socket.resume()
  await eventually(() => client.messages.filter(({ type }) => type === 'SYNC_RESP_LEAF').length === asked)
  expect(await client.rest()).toHaveLength(asked)
})

test('a large leaf is encoded as fast as its reader reads, and not all at once', async () => {
  await using server = await startMapsServer()
  using client = await MapsClient.open(server.url)
  using other = await MapsClient.open(server.url)
  const parts = 40
  const value = new Uint8Array(leafBytesMax)
  let looks = 0
  // Every record is looked at to see whether it may be read, and again for each step towards the wire.
  const record = {
    timestamp: server.maps.now(),
    get value() {
      looks += 1
      return value
    },
  }
  server.maps.leaf = () => Array.from({ length: parts }, (_, at) => ({ key: `k${at}`, record }))
  client.socket.pause()
  client.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName: 'm', path: '000' } })
  await eventually(() => looks > parts)
  for (let fence = 0; fence < 50; fence += 1) await other.rest()
  const before = looks
  expect(before).toBeLessThan(2 * parts)
  client.socket.resume()
  await eventually(() => client.messages.length === parts)
  expect(looks).toBeGreaterThan(before + parts)
})
