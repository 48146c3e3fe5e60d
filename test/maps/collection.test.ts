import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Maps } from '../../src/maps/mod.ts'
import { SqlStore } from '../../src/maps/store/mod.ts'
import { repetitions } from '../support/repetitions.ts'
import { addTag, caller, dropTag, type OpenedMaps, openedMaps, put, remove, startMs } from './fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const second = 1_000
const gcAgeMs = 60 * second

type Step =
  | {
      readonly kind: 'put' | 'remove' | 'add' | 'drop'
      readonly key: string
      readonly backMs: number
      readonly ttlMs?: number
    }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'restart' }

const anyKey = fc.constantFrom('a', 'b', 'c')
const anyBack = fc.oneof(
  fc.nat(5),
  fc.nat(100).map((back) => back * second),
)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constantFrom('put', 'remove', 'add', 'drop'), key: anyKey, backMs: anyBack }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('put', 'add'),
      key: anyKey,
      backMs: anyBack,
      ttlMs: fc.nat(90).map((ttl) => ttl * second),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pass'), ms: fc.nat(40).map((ms) => ms * second) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' }) },
) as fc.Arbitrary<Step>

/** Everything that was ever taken, by a model that forgets nothing. */
class Model {
  readonly records = new Map<
    string,
    { readonly millis: number; readonly rank: number; readonly value: unknown; readonly endMs: number }
  >()
  readonly elements = new Map<string, { readonly key: string; readonly endMs: number }>()
  readonly removed = new Set<string>()

  put(key: string, millis: number, value: unknown, ttlMs = Number.POSITIVE_INFINITY): void {
    const held = this.records.get(key)
    // The end of a record is a write of its own, later than all clients' of its millisecond.
    const heldMs = held && held.endMs < this.nowMs ? Math.max(held.endMs, held.millis + 1) : held?.millis
    if (
      heldMs !== undefined &&
      (heldMs > millis || (heldMs === millis && (held!.endMs < this.nowMs || held!.rank >= 0)))
    )
      return
    this.records.set(key, { millis, rank: 0, value, endMs: millis + ttlMs })
  }

  nowMs = startMs

  seen() {
    const live = ({ endMs }: { readonly endMs: number }): boolean => endMs >= this.nowMs
    const rows = [...this.records].filter(([, one]) => one.value !== null && live(one))
    const tags = [...this.elements].filter(([tag, one]) => !this.removed.has(tag) && live(one))
    return {
      rows: rows.map(([key, { value }]) => [key, value]).toSorted(),
      tags: tags.map(([tag, { key }]) => `${key} ${tag}`).toSorted(),
    }
  }
}

function seenOf(maps: Maps) {
  const { results } = maps.query('m', {}, caller())
  // Whoever looks at a map ends what has ended.
  maps.query('s', {}, caller())
  const elements = maps.orKeys('s', ['a', 'b', 'c'])
  return {
    rows: results.map(({ key, value }) => [key, value]).toSorted(),
    tags: elements.flatMap(({ key, records }) => records.map(({ tag }) => `${key} ${tag}`)).toSorted(),
  }
}

async function follow(steps: readonly Step[], restart: (opened: OpenedMaps) => Promise<unknown>): Promise<void> {
  await using opened = await openedMaps({ gcAgeMs, gcIntervalMs: 10 * second, journalCapacity: 0 })
  const model = new Model()
  const tags: string[] = []
  let count = 0
  for (const step of steps) {
    model.nowMs = opened.environment.nowMs()
    if (step.kind === 'pass') {
      // In one leap, and then the second that everything is done in.
      opened.environment.skip(step.ms)
      await opened.pass(10 * second)
    } else if (step.kind === 'restart') await restart(opened)
    else {
      count += 1
      const millis = model.nowMs - step.backMs
      const ttl = step.ttlMs === undefined ? {} : { ttlMs: step.ttlMs }
      const own = tags.filter((one) => one.split(':')[2]!.startsWith(step.key))
      const old = own[step.backMs % (own.length + 1)] ?? `${millis}:1:${step.key}`
      const tag = step.backMs % 3 === 0 ? old : `${millis}:0:${step.key}${count}`
      const [puts, adds] = [put('m', step.key, count, millis), addTag('s', step.key, count, tag)]
      const op = {
        put: () => ({ ...puts, record: { ...puts.record!, ...ttl } }),
        remove: () => remove('m', step.key, millis),
        add: () => ({ ...adds, orRecord: { ...adds.orRecord!, ...ttl } }),
        drop: () => dropTag('s', step.key, old),
      }[step.kind]()
      const known = model.elements.get(tag)
      const [result] = await opened.maps.apply([op], caller())
      if (!result?.success) continue
      if (step.kind === 'put') model.put(step.key, millis, count, step.ttlMs)
      if (step.kind === 'remove') model.put(step.key, millis, null)
      if (step.kind === 'drop') model.removed.add(old)
      if (step.kind === 'add' && !known) {
        tags.push(tag)
        const [from = '0'] = tag.split(':')
        model.elements.set(tag, { key: step.key, endMs: Number(from) + (step.ttlMs ?? Number.POSITIVE_INFINITY) })
      }
    }
    model.nowMs = opened.environment.nowMs()
    expect(seenOf(opened.maps)).toEqual(model.seen())
  }
}

test(`what is ended, collected and forgotten never comes back, also after a restart (TEST_SEED=${seed})`, () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 25 }), (steps) =>
      follow(steps, (opened) => opened.again()),
    ),
    { seed, numRuns: repetitions(200) },
  ))

test('canary: a restart that forgets how far back a map has forgotten is found out', async () => {
  const forgetful = async (opened: OpenedMaps) => {
    await opened.maps.close()
    const store = new SqlStore({ storage: opened.storage })
    const { catalogue } = await store.state()
    await store.write({ writtenMs: 1, catalogue: catalogue.map((row) => ({ ...row, horizon: undefined })) })
    await opened.again()
  }
  const steps: readonly Step[] = [
    { kind: 'put', key: 'a', backMs: 1 },
    { kind: 'remove', key: 'a', backMs: 0 },
    { kind: 'pass', ms: 90 * second },
    { kind: 'restart' },
    { kind: 'put', key: 'a', backMs: 101 * second },
  ]
  await follow(steps, (opened) => opened.again())
  await expect(follow(steps, forgetful)).rejects.toThrow()
})
