/** How durable a write is when it is acknowledged, and writes that are not taken for load. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemEnvironment } from '../../../src/environment.ts'
import { type OpenMapsOptions, openMaps } from '../../../src/maps/mod.ts'
import { type MapStore, nullStore } from '../../../src/maps/store/mod.ts'
import type { MessageOf } from '../../support/maps-messages.ts'
import { startTestServer, type TestServer } from '../../support/server.ts'
import { startMapsServer } from '../../transports/ws/maps/harness.ts'
import { batch, Client, put } from './client.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const open = () => Client.open(server.wsUrl)
let maps = 0
/** A map of its own for each test. */
const newMap = (): string => `map-${maps++}`

const level = (achievedLevel: string) => ({ success: true, achievedLevel })

/** A server on a store that waits, or fails, as long as a test wants. */
async function startObstinate(options: Partial<OpenMapsOptions> = {}) {
  const state = { mode: 'takes' as 'takes' | 'fails' | 'waits', written: 0, release: () => {} }
  const store: MapStore = {
    ...nullStore,
    isDurable: true,
    async write() {
      if (state.mode === 'waits') await new Promise<void>((resolve) => Object.assign(state, { release: resolve }))
      if (state.mode === 'fails') throw new Error('the disk is full')
      state.written += 1
    },
  }
  const maps = await openMaps({ environment: systemEnvironment, nodeId: 'server-1', store, ...options })
  const { url, stop } = await startMapsServer({ maps })
  return {
    ...{ url, state },
    async [Symbol.asyncDispose]() {
      state.mode = 'takes'
      state.release()
      await stop()
      await maps.close()
    },
  }
}

const withConcern = (writeConcern: string, id: number, rest: object = {}) => ({
  type: 'OP_BATCH',
  payload: { ops: [put(id, { id, key: `k${id}` })], writeConcern, ...rest },
})

describe('write concerns', () => {
  test('are those of the batch, or of a write itself, and the batch has the least of its writes', async () => {
    using client = await open()
    const ops = ['PERSISTED', 'APPLIED', 'MEMORY', 'FIRE_AND_FORGET', undefined].map((writeConcern, at) => ({
      ...put(at, { id: at + 1, map: newMap() }),
      ...(writeConcern && { writeConcern }),
    }))
    const reached = ({ payload }: MessageOf<'OP_ACK'>) => [
      payload.achievedLevel,
      ...(payload.results ?? []).map(({ achievedLevel }) => achievedLevel),
    ]
    expect(reached(await client.ask(batch(...ops), 'OP_ACK'))).toEqual([
      'MEMORY',
      'PERSISTED',
      'APPLIED',
      'MEMORY',
      'MEMORY',
      'MEMORY',
    ])
    expect(reached(await client.ask(withConcern('PERSISTED', 9), 'OP_ACK'))).toEqual(['PERSISTED', 'PERSISTED'])
    expect(reached(await client.ask(withConcern('APPLIED', 9), 'OP_ACK'))).toEqual(['APPLIED', 'APPLIED'])
    const own = { ...put(1, { id: 1, map: newMap() }), writeConcern: 'PERSISTED' }
    expect(reached(await client.ask({ type: 'CLIENT_OP', payload: own }, 'OP_ACK'))).toEqual(['PERSISTED', 'PERSISTED'])
  })

  test('PERSISTED is never said without a store, nor REPLICATED with one', async () => {
    await using memory = await startTestServer({ mapsStore: 'null' })
    using client = await Client.open(memory.wsUrl)
    for (const concern of ['PERSISTED', 'REPLICATED', 'APPLIED']) {
      expect((await client.ask(withConcern(concern, 1), 'OP_ACK')).payload.achievedLevel).toBe('APPLIED')
    }
    using durable = await open()
    expect((await durable.ask(withConcern('REPLICATED', 1), 'OP_ACK')).payload.achievedLevel).not.toBe('REPLICATED')
  })

  test.each(['PERSISTED', 'APPLIED', undefined])('%s waits for the store; MEMORY does not', async (concern) => {
    await using started = await startObstinate()
    const { state } = started
    using client = await Client.open(started.url)
    using other = await Client.open(started.url)
    state.mode = 'waits'
    const asked = concern === undefined ? batch(put(1, { id: 1 })) : withConcern(concern, 1)
    expect((await other.ask(withConcern('MEMORY', 2), 'OP_ACK')).payload.achievedLevel).toBe('MEMORY')
    client.send(asked)
    expect(await client.rest()).toEqual([])
    expect(state.written).toBe(0)
    state.mode = 'takes'
    state.release()
    const { achievedLevel } = (await client.next('OP_ACK')).payload
    expect([achievedLevel, state.written > 0]).toEqual([concern ?? 'MEMORY', true])
  })

  test('PERSISTED is never said by a store that fails: the client is told, keeps its write, and sends it again', async () => {
    await using started = await startObstinate()
    const { state } = started
    using client = await Client.open(started.url)
    using other = await Client.open(started.url)
    other.send({ type: 'SYNC_INIT', mapName: 'm' })
    await other.next('SYNC_RESP_ROOT')
    state.mode = 'fails'
    for (let attempt = 0; attempt < 3; attempt += 1) {
      client.send(withConcern('PERSISTED', 1))
      expect(await client.next()).toEqual({ type: 'ERROR', payload: { code: 500, message: expect.any(String) } })
      expect(await client.rest()).toEqual([])
    }
    expect(JSON.stringify(client.messages)).not.toContain('disk')
    expect(await other.rest()).toEqual([])
    state.mode = 'takes'
    expect((await client.ask(withConcern('PERSISTED', 1), 'OP_ACK')).payload).toEqual({
      ...{ lastId: '1', achievedLevel: 'PERSISTED' },
      results: [{ opId: '1', ...level('PERSISTED') }],
    })
    expect(await other.next('SERVER_EVENT')).toMatchObject({ payload: { key: 'k1' } })
  })

  test('a write that waits longer than it may is not acknowledged, and its ids stay below what is', async () => {
    await using started = await startObstinate()
    const { state } = started
    using client = await Client.open(started.url)
    state.mode = 'waits'
    client.send(withConcern('PERSISTED', 1, { timeout: 20 }))
    expect((await client.take('ERROR')).payload).toEqual({ code: 503, message: 'operation timed out after 20ms' })
    state.mode = 'takes'
    state.release()
    expect((await client.ask(withConcern('PERSISTED', 2), 'OP_ACK')).payload.lastId).toBe('0')
    expect((await client.ask(withConcern('PERSISTED', 1), 'OP_ACK')).payload.lastId).toBe('1')
  })
})

describe('load', () => {
  test('beyond what the server takes at a time is shed: ERROR 429, no acknowledgement, and the write comes again', async () => {
    await using started = await startObstinate({ maxConcurrentOperations: 2 })
    const { state, url } = started
    using client = await Client.open(url)
    using other = await Client.open(url)
    state.mode = 'waits'
    client.send(...[1, 2, 3].map((id) => withConcern('APPLIED', id)))
    // Acknowledgements are in order, and so is what stands in their place.
    expect(await client.rest()).toEqual([])
    await other.rest()
    state.mode = 'takes'
    state.release()
    for (const lastId of ['1', '2']) expect((await client.take('OP_ACK')).payload.lastId).toBe(lastId)
    const overloaded = { code: 429, message: 'server overloaded, try again later' }
    expect((await client.take('ERROR')).payload).toMatchObject(overloaded)
    expect((await client.ask(withConcern('APPLIED', 3), 'OP_ACK')).payload.lastId).toBe('3')
  })
})
