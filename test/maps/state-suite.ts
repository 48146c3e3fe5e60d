import { expect, test } from 'vitest'
import type { Maps, OpenMapsOptions } from '../../src/maps/mod.ts'
import { addTag, caller, dropTag, type OpenedMaps, openedMaps, put, remove, startMs } from './fixtures.ts'

/** Where the maps of one case are kept. */
export interface StatePlace extends AsyncDisposable {
  readonly options: Pick<OpenMapsOptions, 'storage' | 'store'>
  readonly isDurable: boolean
}

/** Cases of the suite: as many for every store. */
export const stateSuiteSize = 11

const day = 86_400_000
const names = ['m', 's']

/** All that can be seen of maps. */
const seenOf = (maps: Maps) => ({
  summaries: maps.summaries(),
  rows: names.map((name) => maps.query(name, {}, caller('reader', 'boss')).results),
  sets: maps.orKeys('s', ['a', 'b', 'only']),
  counter: maps.counter('c'),
  journal: maps.journal(1, 1_000),
  policies: maps.policies(),
  indexes: maps.indexes().toSorted((a, b) => (a.mapName < b.mapName ? -1 : 1)),
})

interface Case extends OpenedMaps {
  readonly isDurable: boolean
  /** Opens the maps anew: they are as they were, or, where nothing is kept, as if nobody had ever written. */
  restart(options?: Partial<OpenMapsOptions>): Promise<Maps>
}

/** What maps do is the same on every store, and goes on after a restart where the store keeps anything. */
export function stateSuite(name: string, place: () => Promise<StatePlace>): void {
  let cases = 0
  const check = (title: string, options: Partial<OpenMapsOptions>, run: (opened: Case) => Promise<void>) => {
    cases += 1
    test(`${name}: ${title}`, async () => {
      await using where = await place()
      await using opened = await openedMaps({ unboundUsers: new Set(['boss']), ...where.options, ...options })
      const empty = seenOf(opened.maps)
      const restart = async (more?: Partial<OpenMapsOptions>) => {
        const before = seenOf(opened.maps)
        const maps = await opened.again(more)
        expect(seenOf(maps)).toEqual(where.isDurable ? before : empty)
        return maps
      }
      const self: Case = {
        ...opened,
        maps: opened.maps,
        isDurable: where.isDurable,
        restart,
        [Symbol.asyncDispose]: async () => {},
      }
      await run(Object.defineProperty(self, 'maps', { get: () => opened.maps }))
    })
  }
  const write = async ({ maps }: { readonly maps: Maps }, ...ops: ReturnType<typeof put>[]) =>
    (await maps.apply(ops, caller(), { writeConcern: 'PERSISTED' })).map(({ success }) => success)

  check('PERSISTED is said where it is true', {}, async ({ maps, isDurable }) => {
    const [result] = await maps.apply([put('m', 'a', 1)], caller(), { writeConcern: 'PERSISTED' })
    expect(result?.achievedLevel).toBe(isDurable ? 'PERSISTED' : 'APPLIED')
  })

  check(
    'of the writes of a key the latest stands, in whatever order they come, also after a restart',
    {},
    async (opened) => {
      const ops = [
        put('m', 'a', 'late', startMs + 2, 'x'),
        put('m', 'a', 'early', startMs + 1, 'y'),
        put('m', 'a', 'tie', startMs + 2, 'a'),
        put('m', 'ключ 😀', { deep: [1, 'ü', null, 2.5, { x: true }] }),
        put('m', '', 'empty key'),
        remove('m', 'gone', startMs + 3),
        put('m', 'gone', 'older', startMs + 2),
      ]
      await write(opened, ...ops)
      const before = seenOf(opened.maps)
      expect(opened.maps.query('m', { where: {} }, caller()).results).toContainEqual({ key: 'a', value: 'late' })
      await opened.restart()
      await write(opened, ...ops.toReversed())
      const { summaries, rows } = seenOf(opened.maps)
      expect([summaries, rows]).toEqual([before.summaries, before.rows])
    },
  )

  check('a removed tag stays removed, whichever came first, also after a restart', {}, async (opened) => {
    const ops = [
      addTag('s', 'a', { x: 1 }, '1:0:n'),
      addTag('s', 'a', 'y', '2:0:n'),
      addTag('s', 'b', 'y', '2:0:n'),
      dropTag('s', 'a', '1:0:n'),
      dropTag('s', 'only', '9:0:n'),
      addTag('s', 'only', 'late', '9:0:n'),
    ]
    await write(opened, ...ops)
    const before = seenOf(opened.maps)
    expect(before.sets).toMatchObject([
      { records: [{ value: 'y', tag: '2:0:n' }], tombstones: ['1:0:n'] },
      { records: [{ value: 'y' }], tombstones: [] },
      { records: [], tombstones: ['9:0:n'] },
    ])
    await opened.restart()
    await write(opened, ...ops)
    expect(seenOf(opened.maps).sets).toEqual(before.sets)
    expect(seenOf(opened.maps).summaries).toEqual(before.summaries)
  })

  check(
    'what is collected is forgotten, does not come back, and whoever missed it starts over',
    { gcIntervalMs: 60_000 },
    async (opened) => {
      const tag = `${startMs}:0:n`
      await write(opened, put('m', 'a', 1), remove('m', 'a', startMs + 1), put('m', 'b', 2, startMs + 40 * day))
      await write(opened, addTag('s', 'a', 'x', tag), dropTag('s', 'a', tag))
      opened.environment.skip(31 * day)
      await opened.pass(60_000)
      expect(opened.maps.summaries().map(({ tombstones }) => tombstones)).toEqual([0, 0])
      const maps = await opened.restart()
      if (!opened.isDurable) return
      expect(await write(opened, put('m', 'a', 'zombie'), addTag('s', 'a', 'x', tag))).toEqual([false, false])
      const resets = ['lww', 'or'] as const
      const resetOf = (last: number) => resets.map((kind, at) => maps.syncRoot(names[at]!, kind, caller(), last).reset)
      expect([resetOf(startMs), resetOf(startMs + day - 1), resetOf(startMs + 30 * day)]).toEqual([
        [true, true],
        [true, true],
        [false, false],
      ])
    },
  )

  check(
    'a removal that was made long ago and arrives late is kept as long as any other',
    { gcIntervalMs: 60_000 },
    async (opened) => {
      await write(opened, put('m', 'a', 1, startMs - 90 * day), remove('m', 'a', startMs - 80 * day))
      opened.environment.skip(29 * day)
      await opened.pass(60_000)
      expect(opened.maps.summaries()[0]?.tombstones).toBe(1)
      await opened.restart()
      await opened.pass(60_000)
      expect(opened.maps.summaries()[0]?.tombstones).toBe(opened.isDurable ? 1 : undefined)
      opened.environment.skip(2 * day)
      await opened.pass(60_000)
      expect(opened.maps.summaries()[0]?.tombstones).toBe(opened.isDurable ? 0 : undefined)
    },
  )

  check('what ends while nobody runs the server has ended when it is back', {}, async (opened) => {
    const ending = put('m', 'a', 1)
    const element = addTag('s', 'a', 'x', `${startMs}:0:n`)
    await write(opened, { ...ending, record: { ...ending.record!, ttlMs: 5_000 } }, put('m', 'b', 2))
    await write(
      opened,
      { ...element, orRecord: { ...element.orRecord!, ttlMs: 5_000 } },
      addTag('s', 'a', 'y', '2:0:n'),
    )
    await opened.restart()
    opened.environment.skip(5_001)
    const { rows } = seenOf(opened.maps)
    expect(rows).toEqual(opened.isDurable ? [[{ key: 'b', value: 2 }], [{ key: 'a', value: ['y'] }]] : [[], []])
    await opened.pass(1_000)
    await opened.restart()
    expect(opened.maps.summaries().map(({ tombstones }) => tombstones)).toEqual(opened.isDurable ? [1, 1] : [])
  })

  check('counters count on, in both shapes', {}, async (opened) => {
    await opened.maps.mergeCounter('c', { positive: { n: 3, ü: 0.5 }, negative: { n: 1 } })
    await opened.maps.mergeCounter('c', { p: { m: 4 }, n: { m: 2 } } as never)
    const maps = await opened.restart()
    const { positive, p } = await maps.mergeCounter('c', { positive: { n: 2, o: 1 }, negative: {} })
    expect(positive).toEqual(opened.isDurable ? { n: 3, ü: 0.5, m: 4, o: 1 } : { n: 2, o: 1 })
    expect(p).toEqual(positive)
  })

  check('a lock is free after a restart, and its tokens go on', {}, async (opened) => {
    const { maps: first } = opened
    const tokens = [await first.lock('l', undefined, caller()), await first.lock('l', 9, caller())]
    expect(await opened.maps.unlock('l', tokens[0]!, caller())).toBe(true)
    tokens.push(await opened.maps.lock('l', undefined, caller('c2')))
    expect(tokens).toEqual([1, 1, 2])
    const maps = await opened.restart()
    expect(await maps.unlock('l', 2, caller('c2')), 'held no longer').toBe(false)
    expect(await maps.lock('l', undefined, caller('c3'))).toBe(opened.isDurable ? 3 : 1)
  })

  check('the journal goes on where it was, and keeps as many as it may', { journalCapacity: 5 }, async (opened) => {
    await write(opened, put('m', 'a', 1), put('m', 'a', 2, startMs + 1), remove('m', 'a', startMs + 2))
    await write(opened, ...[3, 4, 5, 6].map((at) => put('m', 'b', at, startMs + at)))
    expect(opened.maps.journal(1, 100).events.map(({ sequence }) => sequence)).toEqual(['3', '4', '5', '6', '7'])
    const maps = await opened.restart()
    await write(opened, put('m', 'b', 'new', startMs + 9))
    const last = maps.journal(1, 100).events.at(-1)
    const { isDurable } = opened
    expect(last).toMatchObject(
      isDurable ? { sequence: '8', type: 'UPDATE', previousValue: 6 } : { sequence: '1', type: 'PUT' },
    )
    const larger = await opened.again({ journalCapacity: 100 })
    expect(larger.journal(1, 100).events.length).toBeGreaterThanOrEqual(isDurable ? 5 : 0)
    const none = await opened.again({ journalCapacity: 0 })
    expect(none.journal(1, 100).events).toEqual([])
  })

  check('policies hold on, and when all are removed nothing is open again', {}, async (opened) => {
    const policy = { id: 'p', mapPattern: 'm', action: 'all', effect: 'allow', condition: "auth.id == 'ann'" } as const
    await opened.maps.putPolicy(policy)
    const mayRead = () => ['ann', 'bob'].map((user) => opened.maps.mayRead('m', caller('c', user)))
    expect(mayRead()).toEqual([true, false])
    await opened.restart()
    expect(mayRead()).toEqual(opened.isDurable ? [true, false] : [true, true])
    if (opened.isDurable) await opened.maps.removePolicy('p')
    await opened.restart()
    expect(mayRead()).toEqual(opened.isDurable ? [false, false] : [true, true])
  })

  check('indexes are there again, also for maps that come later', {}, async (opened) => {
    const index = (mapName: string, attribute: string) => ({ mapName, attribute, type: 'navigable' }) as const
    await write(opened, put('m', 'a', { n: 1 }), put('m', 'b', { n: 2 }))
    for (const each of [index('m', 'n'), index('later', 'x'), index('m', 'dropped')])
      expect(await opened.maps.addIndex(each)).toBe(true)
    expect(await opened.maps.removeIndex('m', 'dropped')).toBe(true)
    const maps = await opened.restart()
    expect(maps.indexes()).toEqual(
      opened.isDurable
        ? [index('later', 'x'), index('m', 'n')].toSorted((a, b) => (a.mapName < b.mapName ? -1 : 1))
        : [],
    )
    const predicate = { op: 'gte', attribute: 'n', value: 2 }
    expect(maps.query('m', { predicate } as never, caller()).results.map(({ key }) => key)).toEqual(
      opened.isDurable ? ['b'] : [],
    )
  })

  test(`${name}: the suite of the state has all of its cases`, () => {
    expect(cases).toBe(stateSuiteSize)
  })
}
