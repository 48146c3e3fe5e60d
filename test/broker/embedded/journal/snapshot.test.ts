import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendPart } from '../../../../src/broker/embedded/journal/journal-store.ts'
import { State } from '../../../../src/broker/embedded/journal/state.ts'
import type { Storage } from '../../../../src/storage/mod.ts'
import { nextTurn } from '../../../storage/fixtures.ts'
import { openMemoryStorage } from '../../../support/memory-storage.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { contentsIn, gateTo, openLists, partsIn, rowsIn } from './fixtures.ts'

let storage: Storage

beforeEach(async () => {
  storage = await openMemoryStorage()
})

afterEach(() => storage.close())

/** Lists that fill several parts of a snapshot. */
async function openFull(inner: Storage, options: Parameters<typeof openLists>[1] = {}) {
  const opened = await openLists(inner, options)
  const item = 'x'.repeat(1_000)
  for (let k = 0; k < 1_000; k++) {
    opened.state.commit(['list.new', `${k}`])
    opened.state.commit(['list.add', `${k}`, item])
  }
  await opened.state.settled()
  return opened
}

test('a snapshot replaces the journal before it', async () => {
  const { state, lists } = await openFull(storage)
  await state.takeSnapshot()
  expect((await partsIn(storage)).length).toBeGreaterThan(3)
  // The last row stays: it is the one that the next effect could be in.
  expect((await rowsIn(storage)).length).toBeLessThan(2)
  expect(await contentsIn(storage)).toEqual(lists.contents())
  state.commit(['list.add', '5', 'y'])
  await state.takeSnapshot()
  expect(new Set((await partsIn(storage)).map(({ snapshot }) => snapshot))).toEqual(new Set([2]))
  expect(await contentsIn(storage)).toEqual(lists.contents())
})

test('a snapshot is of one moment, whatever is written while it is taken', async () => {
  const { state, lists } = await openFull(storage)
  let isTaken = false
  const taken = state.takeSnapshot().then(() => {
    isTaken = true
  })
  let round = 0
  for (; !isTaken; round++) {
    state.commit(['list.add', `${(round * 389) % 900}`, `r${round}`])
    state.commit(['list.drop', `${900 + (round % 100)}`])
    state.commit(['list.new', `${900 + (round % 100)}`])
    await state.settled()
  }
  await taken
  expect(round).toBeGreaterThan(2)
  expect(await contentsIn(storage)).toEqual(lists.contents())
})

/** A list that alone fills many parts, among others. */
async function openLarge() {
  const opened = await openFull(storage)
  opened.state.commit(['list.new', 'large'])
  for (let k = 0; k < 3_000; k++) opened.state.commit(['list.add', 'large', `${k}`.padEnd(1_000, '-')])
  await opened.state.settled()
  return { ...opened, large: opened.lists.lists.get('large')! }
}

test('a large record is saved little by little, and whoever writes meanwhile comes in between', async () => {
  const { state, lists, large } = await openLarge()
  const steps: number[] = []
  let isTaken = false
  const taken = state.takeSnapshot().then(() => {
    isTaken = true
  })
  for (let before = 0; !isTaken; before = large.described) {
    state.commit(['list.add', '1', 'meanwhile'])
    await nextTurn()
    steps.push(large.described - before)
  }
  await taken
  expect(steps.reduce((sum, step) => sum + step, 0)).toBe(3_000)
  expect(Math.max(...steps)).toBeLessThan(600)
  await state.settled()
  expect(await contentsIn(storage)).toEqual(lists.contents())
})

test('a large record that changes or goes while it is saved is in the snapshot as it was, once', async () => {
  for (const change of ['list.add', 'list.drop'] as const) {
    const { state, lists, large } = await openLarge()
    const taken = state.takeSnapshot()
    while (large.described < 500) await nextTurn()
    expect(large.described).toBeLessThan(2_500)
    state.commit(change === 'list.add' ? [change, 'large', 'more'] : [change, 'large'])
    expect(large.described).toBe(3_000)
    if (change === 'list.drop') state.commit(['list.new', 'large'])
    await taken
    await state.settled()
    expect(large.described).toBe(3_000)
    const kept = await contentsIn(storage)
    expect(kept).toEqual(lists.contents())
    expect(kept.large).toHaveLength(change === 'list.add' ? 3_001 : 0)
    await storage.close()
    storage = await openMemoryStorage()
  }
})

test('a snapshot that was cut off counts for nothing and is removed', async () => {
  const { state, lists } = await openFull(storage)
  await state.takeSnapshot()
  state.commit(['list.add', '1', 'after'])
  await state.settled()
  await appendPart(storage, 2, 0, ['["list.new","half"]'])
  await appendPart(storage, 2, 1, ['["list.add","half","1"]'])
  expect(await contentsIn(storage)).toEqual(lists.contents())
  expect(new Set((await partsIn(storage)).map(({ snapshot }) => snapshot))).toEqual(new Set([1]))
})

test('a crash between the end of a snapshot and the removal of what it replaces loses nothing', async () => {
  const gate = gateTo(storage)
  const failures: unknown[] = []
  const { state, lists } = await openFull(gate.storage, { failures })
  gate.before = async () => {
    const mark = await storage.reader.selectFrom('broker_state').selectAll().executeTakeFirst()
    if (mark?.snapshot === 1) throw new Error('cut off')
  }
  await state.takeSnapshot()
  expect(failures).toHaveLength(1)
  expect((await rowsIn(storage)).length).toBeGreaterThan(0)
  expect(await contentsIn(storage)).toEqual(lists.contents())
})

test('a snapshot that cannot be written is reported, and the next one stands for itself', async () => {
  const gate = gateTo(storage)
  const failures: unknown[] = []
  const { state, lists } = await openFull(gate.storage, { failures })
  let parts = 0
  gate.before = () => {
    parts += 1
    if (parts === 3) throw new Error('cut off')
  }
  await state.takeSnapshot()
  expect(failures).toHaveLength(1)
  gate.before = () => {}
  state.commit(['list.add', '1', 'after'])
  await state.takeSnapshot()
  expect(failures).toHaveLength(1)
  expect(new Set((await partsIn(storage)).map(({ snapshot }) => snapshot))).toEqual(new Set([2]))
  expect(await contentsIn(storage)).toEqual(lists.contents())
})

test('a second snapshot does not begin before the first has cleared up', async () => {
  const gate = gateTo(storage)
  const { state, lists } = await openFull(gate.storage)
  const second: Promise<void>[] = []
  gate.before = async () => {
    const mark = await storage.reader.selectFrom('broker_state').selectAll().executeTakeFirst()
    // The first one has ended and now drops what it replaces.
    if (mark?.snapshot === 1 && second.length === 0) second.push(state.takeSnapshot())
    await nextTurn()
  }
  await state.takeSnapshot()
  await Promise.all(second)
  expect(second).toHaveLength(1)
  expect(new Set((await partsIn(storage)).map(({ snapshot }) => snapshot))).toEqual(new Set([1]))
  expect(await contentsIn(storage)).toEqual(lists.contents())
})

test('a snapshot begins by itself when the journal has grown', async () => {
  const { state, lists } = await openLists(storage)
  state.commit(['list.new', 'a'])
  const item = 'x'.repeat(1 << 20)
  for (let k = 0; k < 18; k++) {
    state.commit(['list.add', 'a', item])
    await state.settled()
  }
  await state.close()
  expect((await partsIn(storage)).length).toBeGreaterThan(0)
  expect((await rowsIn(storage)).length).toBeLessThan(4)
  expect(await contentsIn(storage)).toEqual(lists.contents())
})

test('two sections must not share an effect, and an effect must be known', async () => {
  const section = { effects: { 'a.b': () => {} }, records: () => [] }
  const options = {
    storage,
    environment: simulatedEnvironment(),
    durability: 'always',
    onSnapshotFailure: () => {},
  } as const
  await expect(State.open(options, () => [section, section])).rejects.toThrow('two sections have the effect a.b')
  const state = await State.open(options, () => [section])
  expect(() => state.commit(['c.d'])).toThrow('there is no effect c.d')
})
