import { expect, test } from 'vitest'
import type { State } from '../../../../src/broker/embedded/journal/state.ts'
import { Entry } from '../../../../src/broker/embedded/keyspace/entry.ts'
import { openSqliteStorage } from '../../../../src/storage/mod.ts'
import { temporaryDirectory } from '../../../storage/fixtures.ts'
import { openMemoryStorage } from '../../../support/memory-storage.ts'
import { repetitions } from '../../../support/repetitions.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { contentsOf, numbersFrom, type Opened, openKeyspace } from './fixtures.ts'
import { Model } from './model.ts'
import { type Context, contextOf, outcome, steps } from './steps.ts'

const names = Object.keys(steps)
const bulkKeys = 3_000

/** Runs random commands, many at a time, whatever they answer. */
async function churn({ model, below, ...rest }: Context, count: number): Promise<void> {
  const running: Promise<unknown>[] = []
  for (let k = 0; k < count; k++) {
    running.push(outcome(steps[names[below(names.length)]!]!({ model, below, ...rest })))
    if (k % 20 === 19) await Promise.all(running.splice(0))
  }
  await Promise.all(running)
}

test('after a restart everything is as it was (seed 11)', async () => {
  using directory = temporaryDirectory()
  const environment = simulatedEnvironment({ seed: 11 })
  const below = numbersFrom(11)
  for (let round = 0; round < 4; round++) {
    const storage = await openSqliteStorage({ directory: directory.path })
    const opened = await openKeyspace({ environment, storage })
    const before = contentsOf(opened)
    if (round > 0) expect(before).toBe(last)
    await churn(contextOf(opened, new Model(), below), 400)
    environment.skip(20)
    if (round === 2) await opened.state.takeSnapshot()
    last = contentsOf(opened)
    used = opened.budget.used
    await opened.state.close()
    opened.close()
    await storage.close()
  }
  const storage = await openSqliteStorage({ directory: directory.path })
  const reopened = await openKeyspace({ environment, storage })
  expect(contentsOf(reopened)).toBe(last)
  expect(last.split('\n').length).toBeGreaterThan(5)
  expect(reopened.budget.used).toBe(used)
  await storage.close()
})

let last = ''
let used = 0

/** Structures that fill many parts of a snapshot, so that much changes before it comes to them. */
async function fill({ strings, hashes, lists, sets, sortedSets }: Opened): Promise<void> {
  const text = 'x'.repeat(400)
  const writes = Array.from({ length: bulkKeys }, (_, k): Promise<unknown> => {
    const key = `k1${k}`
    if (k % 5 === 0) return strings.set(key, text, {})
    if (k % 5 === 1)
      return hashes.set(
        key,
        [
          ['a', text],
          ['b', k],
        ],
        false,
      )
    if (k % 5 === 2) return lists.push(key, 'right', [text, k], false)
    if (k % 5 === 3) return sets.add(key, [text, k])
    return sortedSets.add(
      key,
      [
        { member: text, score: k },
        { member: 'b', score: 1 },
      ],
      {},
    )
  })
  await Promise.all(writes)
}

/** Changes bulk keys in ways that show when they are done twice or not at all. */
function change(
  { strings, hashes, lists, sets, sortedSets }: Opened,
  below: (below: number) => number,
): Promise<unknown> {
  const k = below(bulkKeys)
  const key = `k1${k}`
  if (k % 5 === 0) return strings.edit(key, (before) => ({ after: `${before}.`, result: 0 }))
  if (k % 5 === 1) return hashes.delete(key, ['a'])
  if (k % 5 === 2) return lists.push(key, 'left', [k], false)
  if (k % 5 === 3) return sets.pop(key, 1)
  return sortedSets.pop(key, 'lowest', 1)
}

/** Takes a snapshot while random commands run, and gives what was there at the end and what came back. */
async function snapshotUnderWrites(seed: number, touch?: (state: State) => State['touch']) {
  const environment = simulatedEnvironment({ seed })
  const below = numbersFrom(seed)
  const opened = await openKeyspace({ environment, ...(touch && { touch }) })
  await fill(opened)
  const context = { ...contextOf(opened, new Model(), below), key: () => `k1${below(bulkKeys)}` }
  let isTaken = false
  const taken = opened.state.takeSnapshot().finally(() => {
    isTaken = true
  })
  let rounds = 0
  for (; !isTaken; rounds++) {
    await churn(context, 40)
    await Promise.allSettled(Array.from({ length: 150 }, () => change(opened, below)))
  }
  await taken
  await churn(context, 40)
  const before = contentsOf(opened)
  const reopened = await openKeyspace({ environment, storage: opened.storage })
  const snapshots = await opened.storage.reader.selectFrom('broker_state').select('snapshot').execute()
  const result = {
    before,
    after: contentsOf(reopened),
    rounds,
    snapshots,
    used: [opened.budget.used, reopened.budget.used],
  }
  await opened.storage.close()
  return result
}

test('a journal of values in rows of 64 comes back whole; the rate is printed', async () => {
  const storage = await openMemoryStorage()
  const rows = repetitions(2_000)
  await storage.write(async (tx) => {
    for (let row = 0; row < rows; row++) {
      const effects = Array.from({ length: 64 }, (_, k) => [
        'key.put',
        `user:${(row * 64 + k) * 7919}`,
        `name ${k}`,
        null,
      ])
      await tx
        .insertInto('broker_journal')
        .values({ first: row * 64 + 1, effects: JSON.stringify(effects) })
        .execute()
    }
  })
  const startMs = performance.now()
  const opened = await openKeyspace({ storage })
  const seconds = (performance.now() - startMs) / 1_000
  console.log(`replay: ${Math.round((rows * 64) / seconds)} effects per second`)
  expect(opened.count()).toBe(rows * 64)
  expect(await opened.strings.get(`user:${7919 * 64}`)).toEqual({ value: 'name 0', deadlineMs: null })
  await storage.close()
})

for (const seed of [21, 22, 23]) {
  test(`a snapshot that is taken while commands run loses nothing (seed ${seed})`, async () => {
    const { before, after, rounds, snapshots, used: bytes } = await snapshotUnderWrites(seed)
    expect(snapshots).toEqual([{ snapshot: 1 }])
    expect(rounds).toBeGreaterThan(0)
    expect(after).toBe(before)
    expect(bytes[1]).toBe(bytes[0])
  })
}

for (const type of ['list', 'hash', 'sorted_set'] as const) {
  test(`a ${type} that changes without being touched is found out (canary)`, async () => {
    const touch = (state: State): State['touch'] => {
      const original = state.touch.bind(state)
      return (record) => {
        if (!(record instanceof Entry) || record.type !== type) original(record)
      }
    }
    const found = snapshotUnderWrites(21, touch).then(({ before, after }) => before !== after)
    expect(await found.catch(() => true)).toBe(true)
  })
}
