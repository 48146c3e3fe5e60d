import { expect, test } from 'vitest'
import { type Entry, isOf } from '../../../../src/broker/embedded/keyspace/entry.ts'
import {
  fieldBytes,
  itemBytes,
  keyBytes,
  memberBytes,
  scoredBytes,
  sum,
  textBytes,
  valueBytes,
} from '../../../../src/broker/embedded/keyspace/size.ts'
import { repetitions } from '../../../support/repetitions.ts'
import { simulatedEnvironment } from '../../../support/simulated-environment.ts'
import { numbersFrom, type Opened, openKeyspace } from './fixtures.ts'
import { Model } from './model.ts'
import { contextOf, outcome, steps } from './steps.ts'

const names = Object.keys(steps)
const seeds = [1, 2, 3, 4].slice(0, repetitions(4))

for (const seed of seeds) {
  test(`every command answers as the plain model does (seed ${seed})`, async () => {
    const { compared, opened, answered } = await compare(seed, 4_000)
    expect(compared).toBe(4_000)
    expect([...answered].toSorted()).toEqual(names.toSorted())
    opened.close()
    await opened.storage.close()
  })
}

test('a model that forgets deadlines is found out (canary)', async () => {
  const broken = (model: Model) => {
    for (const [key, held] of model.keys) model.keys.set(key, { ...held, deadlineMs: null })
  }
  await expect(compare(1, 4_000, broken)).rejects.toThrow(/step/)
})

test('a model that pops from the wrong end is found out (canary)', async () => {
  const broken = (model: Model) => {
    for (const [key, held] of model.keys) {
      if (held.type === 'list') model.keys.set(key, { ...held, value: (held.value as readonly string[]).toReversed() })
    }
  }
  await expect(compare(2, 4_000, broken)).rejects.toThrow(/step/)
})

/** Runs random commands on both; `tamper` may spoil the model now and then. */
async function compare(seed: number, count: number, tamper?: (model: Model) => void) {
  const below = numbersFrom(seed)
  const environment = simulatedEnvironment({ seed })
  const opened = await openKeyspace({ environment })
  const model = new Model()
  const context = contextOf(opened, model, below)
  const answered = new Set<string>()
  let compared = 0
  for (; compared < count; compared++) {
    if (below(4) === 0) environment.skip(below(20))
    model.nowMs = environment.nowMs()
    const name = names[below(names.length)]!
    const { actual, expected } = await outcome(steps[name]!(context))
    expect(actual, `step ${compared}, ${name}`).toEqual(expected)
    if (!isRefusal(actual)) answered.add(name)
    if (compared % 100 === 0) expectExactBytes(opened)
    if (compared % 50 === 0) tamper?.(model)
  }
  return { compared, opened, answered }
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'refused' in answer
}

/** Counts all bytes anew. */
function expectExactBytes({ section, budget }: Opened): void {
  const entries = [...section.records()] as Entry[]
  for (const entry of entries) expect(entry.bytes, entry.key).toBe(recount(entry))
  expect(budget.used).toBe(sum(entries, ({ bytes }) => bytes))
}

function recount(entry: Entry): number {
  const own = keyBytes + textBytes(entry.key)
  if (isOf(entry, 'string')) return own + valueBytes(entry.value)
  if (isOf(entry, 'hash')) return own + sum(entry.value, ([field, value]) => fieldBytes(field, value))
  if (isOf(entry, 'list')) return own + sum(entry.value.slice(0, entry.value.length), itemBytes)
  if (isOf(entry, 'set')) return own + sum(entry.value.values(), memberBytes)
  if (isOf(entry, 'sorted_set')) {
    return own + sum(entry.value.slice(0, entry.value.size), ({ member }) => scoredBytes(member))
  }
  return own + (entry.value as Uint8Array).length
}
