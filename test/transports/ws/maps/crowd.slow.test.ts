import { expect, test } from 'vitest'
import { encode } from '../../../../src/platform/msgpack/mod.ts'
import { eventually } from '../../../support/server.ts'
import { batch, MapsClient, put, startMapsServer } from './harness.ts'

test('a hundred thousand frames of garbage are nothing to the others', async () => {
  await using server = await startMapsServer()
  using other = await MapsClient.open(server.url)
  using loud = await MapsClient.open(server.url)
  const message = encode(batch(put(1)))
  let slowestMs = 0
  for (let n = 0; n < 100_000; n += 1) {
    const garbage = Buffer.from(message.subarray(0, 1 + (n % message.length)))
    garbage[(n * 31) % garbage.length] = n & 255
    if (garbage.length === message.length) garbage[0] = 0xc1
    loud.socket.send(garbage)
    if (n % 1_000 !== 0) continue
    const beganMs = performance.now()
    other.send(batch(put(n + 1)))
    await other.next('OP_ACK')
    slowestMs = Math.max(slowestMs, performance.now() - beganMs)
  }
  expect(server.errors).toEqual([])
  expect(server.maps.applied.filter(({ ops }) => ops.length !== 1)).toEqual([])
  expect(slowestMs).toBeLessThan(1_000)
  expect(await other.rest()).toEqual([])
  await eventually(() => loud.socket.bufferedAmount === 0)
})
