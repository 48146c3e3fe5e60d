import { describe, expect, it } from 'vitest'
import { codeOf, openBroker } from '../support/open-broker.ts'

describe('bitmap.*', () => {
  it('set and get bits, up to the last one', async () => {
    const { run } = await openBroker()
    expect(await run('bitmap.setbit', { key: 'b', offset: 7, value: 1 })).toEqual({
      key: 'b',
      offset: 7,
      old_value: 0,
    })
    expect(await run('bitmap.setbit', { key: 'b', offset: 7, value: 0 })).toMatchObject({ old_value: 1 })
    expect(await run('bitmap.setbit', { key: 'b', offset: 1_048_575, value: 1 })).toMatchObject({ old_value: 0 })
    expect(await run('bitmap.getbit', { key: 'b', offset: 1_048_575 })).toMatchObject({ value: 1 })
    expect(await run('bitmap.getbit', { key: 'none', offset: 5 })).toEqual({ key: 'none', offset: 5, value: 0 })
    expect(await codeOf(run('bitmap.setbit', { key: 'b', offset: 1_048_576, value: 1 }))).toBe('invalid_payload')
  })

  it('count and find bits', async () => {
    const { run } = await openBroker()
    for (const offset of [1, 9, 17]) await run('bitmap.setbit', { key: 'b', offset, value: 1 })
    expect(await run('bitmap.bitcount', { key: 'b' })).toEqual({ key: 'b', count: 3 })
    expect(await run('bitmap.bitcount', { key: 'b', start: 2, end: 16 })).toEqual({ key: 'b', count: 1 })
    expect(await run('bitmap.bitpos', { key: 'b', value: 1, start: 2 })).toEqual({ key: 'b', position: 9 })
    expect(await run('bitmap.bitpos', { key: 'none', value: 1 })).toEqual({ key: 'none', position: null })
  })

  it('are combined; an empty result removes the destination', async () => {
    const { run } = await openBroker()
    await run('bitmap.setbit', { key: 'a', offset: 7, value: 1 })
    await run('bitmap.setbit', { key: 'b', offset: 8, value: 1 })
    const to = (operation: string, ...source_keys: string[]) =>
      run('bitmap.bitop', { destination: 'to', operation, source_keys })
    expect(await to('OR', 'a', 'b')).toEqual({ destination: 'to', length: 2 })
    expect(await run('bitmap.bitcount', { key: 'to' })).toMatchObject({ count: 2 })
    expect(await to('NOT', 'a')).toEqual({ destination: 'to', length: 1 })
    expect(await run('bitmap.bitcount', { key: 'to' })).toMatchObject({ count: 7 })
    expect(await to('AND', 'none')).toEqual({ destination: 'to', length: 0 })
    expect(await run('key.exists', { key: 'to' })).toMatchObject({ exists: false })
    expect(await codeOf(to('NOT', 'a', 'b'))).toBe('invalid_payload')
    await run('kv.set', { key: 'to', value: 1 })
    expect(await codeOf(to('AND', 'none'))).toBe('wrong_type')
    expect(await run('kv.get', { key: 'to' })).toMatchObject({ value: 1 })
  })

  it('hold integers', async () => {
    const { run } = await openBroker()
    const field = { offset: 0, width: 8, signed: true }
    const { results } = await run('bitmap.bitfield', {
      key: 'b',
      operations: [
        { operation: 'SET', ...field, value: -5 },
        { operation: 'INCRBY', ...field, increment: 3 },
        { operation: 'INCRBY', ...field, increment: 127, overflow: 'FAIL' },
        { operation: 'INCRBY', ...field, increment: -127, overflow: 'SAT' },
        { operation: 'GET', ...field },
      ],
    })
    expect(results).toEqual([0, -2, 125, -2, -2])
  })

  it('hold no integer beyond the last bit', async () => {
    const { run } = await openBroker()
    const set = { operation: 'SET', width: 8, value: 1 }
    await run('bitmap.bitfield', { key: 'b', operations: [{ ...set, offset: 1_048_568 }] })
    const beyond = { key: 'b', operations: [{ ...set, offset: 1_048_569 }] }
    expect(await codeOf(run('bitmap.bitfield', beyond))).toBe('invalid_payload')
    const none = { key: 'b', operations: [{ operation: 'SET', width: 8, offset: 0 }] }
    expect(await codeOf(run('bitmap.bitfield', none))).toBe('invalid_payload')
  })
})

describe('hyperloglog.*', () => {
  it('count different elements, texts and bytes alike', async () => {
    const { run } = await openBroker()
    expect(await run('hyperloglog.pfadd', { key: 'h', elements: ['a', 'b'] })).toEqual({ key: 'h', added: 1 })
    expect(await run('hyperloglog.pfadd', { key: 'h', elements: ['a', [0x62]] })).toEqual({ key: 'h', added: 0 })
    expect(await run('hyperloglog.pfcount', { key: 'h' })).toEqual({ key: 'h', count: 2 })
    expect(await run('hyperloglog.pfcount', { key: 'none' })).toEqual({ key: 'none', count: 0 })
  })

  it('are made by adding nothing, and live as long as they are told', async () => {
    const { run, environment } = await openBroker()
    expect(await run('hyperloglog.pfadd', { key: 'h', elements: [], ttl_secs: 1 })).toMatchObject({ added: 1 })
    expect(await run('hyperloglog.pfadd', { key: 'h', elements: [] })).toMatchObject({ added: 0 })
    await environment.advance(1000)
    expect(await run('key.exists', { key: 'h' })).toMatchObject({ exists: false })
  })

  it('are merged into what is there', async () => {
    const { run } = await openBroker()
    await run('hyperloglog.pfadd', { key: 'a', elements: ['1', '2'] })
    await run('hyperloglog.pfadd', { key: 'b', elements: ['2', '3'] })
    const merge = { destination: 'a', sources: ['b', 'none'] }
    expect(await run('hyperloglog.pfmerge', merge)).toEqual({ destination: 'a', count: 3 })
  })

  it('are told from bitmaps', async () => {
    const { run } = await openBroker()
    await run('hyperloglog.pfadd', { key: 'h', elements: ['1'] })
    expect(await codeOf(run('bitmap.setbit', { key: 'h', offset: 0, value: 1 }))).toBe('wrong_type')
  })
})

describe('geospatial.*', () => {
  const sicily = [
    { member: 'Palermo', lat: 38.115556, lon: 13.361389 },
    { member: 'Catania', lat: 37.502669, lon: 15.087269 },
  ]

  async function opened() {
    const { run } = await openBroker()
    await run('geospatial.geoadd', { key: 'g', locations: sicily })
    return run
  }

  it('add places, under conditions', async () => {
    const run = await opened()
    const moved = { key: 'g', locations: [{ ...sicily[0]!, lat: 38 }] }
    expect(await run('geospatial.geoadd', { ...moved, nx: true, ch: true })).toEqual({ key: 'g', added: 0 })
    expect(await run('geospatial.geoadd', { ...moved, ch: true })).toEqual({ key: 'g', added: 1 })
    expect(await run('geospatial.geoadd', { key: 'g', locations: sicily })).toEqual({ key: 'g', added: 0 })
    expect(await codeOf(run('geospatial.geoadd', { ...moved, nx: true, xx: true }))).toBe('invalid_payload')
  })

  it('tell distances, positions and geohashes', async () => {
    const run = await opened()
    const pair = { key: 'g', member1: 'Palermo', member2: 'Catania' }
    expect((await run('geospatial.geodist', pair)).distance?.toFixed(4)).toBe('166274.1516')
    expect((await run('geospatial.geodist', { ...pair, unit: 'km' })).distance?.toFixed(4)).toBe('166.2742')
    const missing = { ...pair, member2: 'none' }
    expect(await run('geospatial.geodist', missing)).toEqual({ distance: null, unit: 'm' })
    const { coordinates } = await run('geospatial.geopos', { key: 'g', members: ['Palermo', 'none'] })
    expect(coordinates[0]?.lon).toBeCloseTo(13.361389, 5)
    expect(coordinates[0]?.lat).toBeCloseTo(38.115556, 5)
    expect(coordinates[1]).toBeNull()
    const members = ['Palermo', 'Catania', 'none']
    expect(await run('geospatial.geohash', { key: 'g', members })).toEqual({
      geohashes: ['sqc8b49rny0', 'sqdtr74hyu0', null],
    })
  })

  it('find places around a point and around a place', async () => {
    const run = await opened()
    const around = { key: 'g', center_lat: 37, center_lon: 15, unit: 'km', with_dist: true }
    const named = (results: readonly { member: string; distance?: number }[]) =>
      results.map(({ member, distance }) => `${member} ${distance?.toFixed(4)}`)
    const all = await run('geospatial.georadius', { ...around, radius: 200, sort: 'ASC' })
    expect(named(all.results)).toEqual(['Catania 56.4413', 'Palermo 190.4424'])
    const last = await run('geospatial.georadius', { ...around, radius: 200, sort: 'DESC', count: 1 })
    expect(named(last.results)).toEqual(['Palermo 190.4424'])
    const nearest = await run('geospatial.georadius', { ...around, radius: 200, count: 1 })
    expect(named(nearest.results)).toEqual(['Catania 56.4413'])
    const from = { key: 'g', member: 'Palermo', radius: 100, unit: 'km', with_coord: true }
    const { results } = await run('geospatial.georadiusbymember', from)
    expect(results).toEqual([{ member: 'Palermo', coord: expect.objectContaining({ lat: expect.any(Number) }) }])
    expect(await codeOf(run('geospatial.georadiusbymember', { ...from, member: 'none' }))).toBe('key_not_found')
    expect(await run('geospatial.georadius', { ...around, key: 'none', radius: 1 })).toEqual({ results: [] })
  })

  it('search in a circle or a box', async () => {
    const run = await opened()
    const box = { key: 'g', from_lonlat: [15, 37], by_box: [400, 400, 'km'], sort: 'ASC' }
    const members = async (payload: object) =>
      (await run('geospatial.geosearch', payload)).results.map(({ member }) => member)
    expect(await members(box)).toEqual(['Catania', 'Palermo'])
    expect(await members({ ...box, by_box: [400, 150, 'km'] })).toEqual(['Catania'])
    expect(await members({ key: 'g', from_member: 'Catania', by_radius: [200, 'km'], sort: 'DESC' })).toEqual([
      'Palermo',
      'Catania',
    ])
  })

  it.each([
    { by_radius: [1, 'km'] },
    { from_lonlat: [0, 0] },
    { from_lonlat: [0, 0], from_member: 'Palermo', by_radius: [1, 'km'] },
    { from_lonlat: [0, 0], by_radius: [1, 'km'], by_box: [1, 1, 'km'] },
    { from_lonlat: [0, 0], by_radius: [1, 'parsec'] },
    { from_lonlat: [0, 0], by_radius: ['1', 'km'] },
    { from_lonlat: [0, 0], by_box: [1, -1, 'km'] },
    { from_lonlat: [0, 86], by_radius: [1, 'km'] },
    { from_lonlat: [181, 0], by_radius: [1, 'km'] },
  ])('refuse a search that is not clear: %j', async (search) => {
    const run = await opened()
    expect(await codeOf(run('geospatial.geosearch', { key: 'g', ...search }))).toBe('invalid_payload')
  })

  it('do not take any sorted set for places', async () => {
    const { run } = await openBroker()
    await run('sortedset.zadd', { key: 'z', member: 'm', score: -1.5 })
    expect(await codeOf(run('geospatial.geopos', { key: 'z', members: ['m'] }))).toBe('wrong_type')
  })
})
