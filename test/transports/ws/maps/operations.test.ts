import { describe, expect, test } from 'vitest'
import { Failure } from '../../../../src/errors.ts'
import { batchItemsMax } from '../../../../src/maps/mod.ts'
import { encode } from '../../../../src/platform/msgpack/mod.ts'
import { batch, batchFrame, MapsClient, put, startMapsServer } from './harness.ts'

/** An array in an array, so many deep, as the value of a write. */
const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)

const gate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open: () => open(), opened }
}

const overload = () => {
  const failed = Promise.reject(new Failure('overloaded', 'too much', {}))
  failed.catch(() => {})
  return failed
}

describe('writes', () => {
  test('one and many are acknowledged with what became of each', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send({ type: 'CLIENT_OP', payload: put(1) }, batch(put(2), put(3)))
    expect(await client.next()).toEqual({
      type: 'OP_ACK',
      payload: {
        lastId: '1',
        achievedLevel: 'PERSISTED',
        results: [{ opId: '1', success: true, achievedLevel: 'PERSISTED' }],
      },
    })
    expect((await client.take('OP_ACK')).payload).toMatchObject({
      lastId: '3',
      results: [{ opId: '2' }, { opId: '3' }],
    })
  })

  test('what a batch asks of its writes is handed on', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const asked = { writeConcern: 'MEMORY', timeout: 50, timestamp: 1, synced: false }
    client.send({ type: 'OP_BATCH', payload: { ops: [put(1)], ...asked } })
    await client.rest()
    expect(server.maps.applied.map(({ options }) => options)).toEqual([{ writeConcern: 'MEMORY', timeoutMs: 50 }])
  })

  test.each([{ writeConcern: 'MUCH' }, { writeConcern: null }, { timeout: -1 }, { timeout: 'soon' }])(
    'a batch that asks for %j is answered as each of its writes that asks for that, and those that say it well are done',
    async (asked) => {
      await using server = await startMapsServer()
      using client = await MapsClient.open(server.url)
      const well = { ...put(3), writeConcern: 'MEMORY', timeout: 5 }
      client.send(batch({ ...put(1), ...asked }, { ...put(2), ...asked }, well))
      const alone = [await client.next(), await client.next(), await client.next(), await client.next()]
      expect(alone.map(({ type }) => type)).toEqual(['ERROR', 'OP_REJECTED', 'OP_REJECTED', 'OP_ACK'])
      const [field = ''] = Object.keys(asked)
      expect(alone[0]).toMatchObject({ payload: { code: 400, message: expect.stringContaining(field) } })
      const results = [{ success: false }, { success: false }, { success: true }]
      expect(alone[3]).toMatchObject({ payload: { lastId: '3', results } })
      client.send({ type: 'OP_BATCH', payload: { ops: [put(1), put(2), well], ...asked } })
      const together = [await client.next(), await client.next(), await client.next(), await client.next()]
      expect(together).toEqual(alone)
      expect(server.maps.applied.map(({ ops }) => ops.map(({ id }) => id))).toEqual([['3'], ['3']])
    },
  )

  test('an empty batch stands for nothing', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send(batch())
    expect(await client.next()).toEqual({ type: 'OP_ACK', payload: { lastId: '0', results: [] } })
  })

  test('acknowledgements keep the order of the writes, whichever is done first', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const first = gate()
    server.maps.gates = [first.opened]
    client.send(batch(put(1)), batch(put(2)))
    expect(await client.rest()).toEqual([])
    first.open()
    expect((await client.take('OP_ACK')).payload.lastId).toBe('1')
    expect((await client.take('OP_ACK')).payload.lastId).toBe('2')
  })

  test('no more of a batch than there may be', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const many = (count: number) => batch(...Array.from({ length: count }, (_, n) => put(n + 1, 'm', 1, 'k')))
    client.send(many(batchItemsMax))
    expect((await client.take('OP_ACK')).payload.lastId).toBe(String(batchItemsMax))
    client.send(many(batchItemsMax + 1))
    expect(await client.next()).toEqual({ type: 'ERROR', payload: { code: 413, message: 'batch too large' } })
    expect(await client.rest()).toEqual([])
  })
})

describe('a write that is refused for good', () => {
  test('is told first as an error, then by its name, then acknowledged: its client never sends it again', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.denied.add('secret')
    client.send(batch(put(1), put(2, 'secret'), put(3)))
    expect(await client.next()).toEqual({
      type: 'ERROR',
      payload: { code: 403, message: 'write access denied for map: secret' },
    })
    const reason = 'write access denied for map: secret'
    expect(await client.next()).toEqual({ type: 'OP_REJECTED', payload: { opId: '2', reason, code: 403 } })
    expect((await client.take('OP_ACK')).payload).toEqual({
      lastId: '3',
      achievedLevel: 'PERSISTED',
      results: [
        { opId: '1', success: true, achievedLevel: 'PERSISTED' },
        { opId: '2', success: false, achievedLevel: 'MEMORY', error: reason },
        { opId: '3', success: true, achievedLevel: 'PERSISTED' },
      ],
    })
  })

  test('because it came too late is a conflict and no error', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.stale.add('old')
    client.send(batch(put(1, 'm', 'mine', 'old')))
    const timestamp = server.maps.now()
    expect(await client.next()).toEqual({
      ...{ type: 'MERGE_REJECTED', mapName: 'm', key: 'old', attemptedValue: 'mine', reason: 'too old', timestamp },
    })
    expect((await client.take('OP_ACK')).payload).toMatchObject({ lastId: '1', results: [{ success: false }] })
  })

  test.each([
    ['a name that is too long', { ...put(2), mapName: 'm'.repeat(257) }],
    ['a key that is no text', { ...put(2), key: 7 }],
    ['a moment that is none', { ...put(2), record: { value: 1, timestamp: { millis: -1, counter: 0, nodeId: 'a' } } }],
  ])('because of %s does not hold up the others', async (_name, bad) => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send(batch(put(1), bad, put(3)))
    expect(await client.next()).toMatchObject({ type: 'ERROR', payload: { code: 400 } })
    expect(await client.next()).toMatchObject({ type: 'OP_REJECTED', payload: { opId: '2', code: 400 } })
    const { lastId, results } = (await client.take('OP_ACK')).payload
    expect([lastId, results?.map(({ success }) => success)]).toEqual(['3', [true, false, true]])
    expect(server.maps.applied[0]?.ops).toHaveLength(2)
  })

  test('because it is nothing at all is answered too', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send({ type: 'OP_BATCH', payload: { ops: [null, 7, 'x'] } }, { type: 'CLIENT_OP' })
    await client.next('OP_ACK')
    await client.next('OP_ACK')
    expect(client.messages.map(({ type }) => type)).toEqual([
      ...['ERROR', 'OP_REJECTED', 'OP_REJECTED', 'OP_REJECTED', 'OP_ACK'],
      ...['ERROR', 'OP_REJECTED', 'OP_ACK'],
    ])
  })
})

describe('a write that is refused for load is never taken for done', () => {
  test('acknowledgements stay below it until it comes again', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.gates = [overload()]
    client.send(batch(put(5), put(6)))
    expect((await client.take('ERROR')).payload).toEqual({ code: 429, message: 'server overloaded, try again later' })
    client.send(batch(put(7)))
    expect((await client.take('OP_ACK')).payload).toMatchObject({
      lastId: '4',
      results: [{ opId: '7', success: true }],
    })
    client.send(batch(put(5)))
    expect((await client.take('OP_ACK')).payload).toMatchObject({ lastId: '5', results: [{ opId: '5' }] })
    client.send(batch(put(6), put(8)))
    expect((await client.take('OP_ACK')).payload.lastId).toBe('8')
    expect(server.errors).toEqual([])
  })

  test('ids that are no numbers have no order, and the last one is named', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    server.maps.gates = [overload()]
    client.send(batch(put('op-a')))
    await client.next('ERROR')
    client.send(batch(put('op-b')))
    expect((await client.take('OP_ACK')).payload.lastId).toBe('op-b')
  })

  test('a failure of the server is told without its cause, and comes again as well', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const failed = Promise.reject(new Error('the disk is on fire'))
    failed.catch(() => {})
    server.maps.gates = [failed]
    client.send(batch(put(1)), batch(put(2)))
    expect(await client.next()).toEqual({ type: 'ERROR', payload: { code: 500, message: 'The server failed.' } })
    expect((await client.take('OP_ACK')).payload.lastId).toBe('0')
    expect(server.errors).toMatchObject([{ message: 'the disk is on fire' }])
  })
})

describe('many messages in one frame', () => {
  test('are handled in their order, whatever the frame says of their number', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    client.send({ ...batchFrame(encode(batch(put(1))), encode({ type: 'PING', timestamp: 9 })), count: 4_000_000_000 })
    expect((await client.next('PONG')).timestamp).toBe(9)
    expect((await client.take('OP_ACK')).payload.lastId).toBe('1')
  })

  test('a bad one is passed over, also one that is too deep, and those behind it are handled', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const bomb = encode(batch(put(1, 'm', deep(500))))
    const inner = encode(batchFrame(encode(batch(put(2)))))
    client.send(batchFrame(bomb, new Uint8Array([0xc1]), new Uint8Array(), inner, encode(batch(put('after')))))
    expect((await client.take('OP_ACK')).payload.lastId).toBe('after')
    expect(server.maps.applied).toHaveLength(1)
    client.send(batch(put(1, 'm', deep(200))))
    expect((await client.take('OP_ACK')).payload.lastId).toBe('1')
  })

  test('one that reaches beyond the frame ends it', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const { data } = batchFrame(encode(batch(put(1))), encode(batch(put(2))))
    client.send(
      { type: 'BATCH', count: 2, data: data.subarray(0, -1) },
      { type: 'BATCH', count: 1, data: new Uint8Array(3) },
    )
    await client.next('OP_ACK')
    expect(await client.rest()).toEqual([])
    expect(server.maps.applied).toHaveLength(1)
  })

  test('so many and not one more, and then none is taken for done that was not seen', async () => {
    await using server = await startMapsServer()
    using client = await MapsClient.open(server.url)
    const items = (count: number) => batchFrame(...Array.from({ length: count }, () => new Uint8Array()))
    client.send(items(batchItemsMax))
    expect(await client.rest()).toEqual([])
    client.send(items(batchItemsMax + 1))
    expect(await client.next()).toEqual({ type: 'ERROR', payload: { code: 413, message: 'batch too large' } })
    client.send(batch(put(9)))
    expect((await client.take('OP_ACK')).payload).toMatchObject({
      lastId: '0',
      results: [{ opId: '9', success: true }],
    })
  })
})
