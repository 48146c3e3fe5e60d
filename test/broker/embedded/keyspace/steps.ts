/** Random operations: each runs on the keyspace and on the model, and gives what both said. */
import type { EmbeddedKeyspace } from '../../../../src/broker/embedded/keyspace/embedded-keyspace.ts'
import type { Json } from '../../../../src/broker/json.ts'
import { fail } from '../../../../src/errors.ts'
import { collectionSteps } from './collection-steps.ts'
import { codeOf } from './fixtures.ts'
import type { Model } from './model.ts'
import { sortedSteps } from './sorted-steps.ts'

export interface Context {
  readonly keyspace: EmbeddedKeyspace
  readonly model: Model
  readonly below: (below: number) => number
  readonly key: () => string
  readonly value: () => Json
}

/** What the keyspace is asked, and what the model says to the same. */
export interface Step {
  readonly actual: () => Promise<unknown>
  /** Hears the answer, for what is up to chance. */
  readonly expected: (answer: unknown) => unknown
}

export type Steps = Readonly<Record<string, (context: Context) => Step>>

const keySteps: Steps = {
  exists: ({ keyspace, model, key }) => {
    const name = key()
    return { actual: () => keyspace.keys.exists(name), expected: () => model.find(name) !== undefined }
  },
  delete: ({ keyspace, model, key }) => {
    const names = [key(), key()]
    return {
      actual: () => keyspace.keys.delete(names),
      expected: () => names.filter((name) => model.find(name) !== undefined && model.keys.delete(name)).length,
    }
  },
  typeOf: ({ keyspace, model, key }) => {
    const name = key()
    return { actual: () => keyspace.keys.typeOf(name), expected: () => model.find(name)?.type }
  },
  expireAt: ({ keyspace, model, key, below }) => {
    const name = key()
    const deadlineMs = model.nowMs + below(200) - 5
    return {
      actual: () => keyspace.keys.expireAt(name, deadlineMs),
      expected: () => {
        const held = model.find(name)
        if (held !== undefined) model.keys.set(name, { ...held, deadlineMs })
        return held !== undefined
      },
    }
  },
  persist: ({ keyspace, model, key }) => {
    const name = key()
    return {
      actual: () => keyspace.keys.persist(name),
      expected: () => {
        const held = model.find(name)
        if (held === undefined || held.deadlineMs === null) return false
        model.keys.set(name, { ...held, deadlineMs: null })
        return true
      },
    }
  },
  deadline: ({ keyspace, model, key }) => {
    const name = key()
    return { actual: () => keyspace.keys.deadline(name), expected: () => model.find(name)?.deadlineMs }
  },
  rename: ({ keyspace, model, key, below }) => {
    const [from, to, onlyNew] = [key(), key(), below(2) === 0]
    return {
      actual: () => keyspace.keys.rename(from, to, onlyNew),
      expected: () => {
        const held = model.find(from) ?? fail('key_not_found')
        if (onlyNew && model.find(to) !== undefined) fail('key_exists')
        model.keys.delete(from)
        model.keys.set(to, held)
      },
    }
  },
  copy: ({ keyspace, model, key, below }) => {
    const [from, to, replace] = [key(), key(), below(2) === 0]
    return {
      actual: () => keyspace.keys.copy(from, to, replace),
      expected: () => {
        const held = model.find(from) ?? fail('key_not_found')
        if (!replace && model.find(to) !== undefined) return false
        model.keys.set(to, held)
        return true
      },
    }
  },
  count: ({ keyspace, model }) => ({ actual: () => keyspace.keys.count(), expected: () => model.live().length }),
  scan: ({ keyspace, model, below }) => {
    const prefix = ['', 'k', 'k1', 'none'][below(4)]!
    return {
      actual: async () => {
        const keys: string[] = []
        let cursor: string | null = null
        do {
          const page = await keyspace.keys.scan(prefix, cursor, 3)
          keys.push(...page.keys)
          cursor = page.cursor
        } while (cursor !== null)
        return keys
      },
      expected: () => model.live().filter((key) => key.startsWith(prefix)),
    }
  },
  randomKey: ({ keyspace, model }) => ({
    actual: () => keyspace.keys.randomKey(),
    expected: (answer) => (model.live().length === 0 ? undefined : model.live().find((key) => key === answer)),
  }),
}

const stringSteps: Steps = {
  set: ({ keyspace, model, key, value, below }) => {
    const [name, after] = [key(), value()]
    const deadlineMs = ([undefined, 'keep', model.nowMs + below(300)] as const)[below(3)]
    const only = ([undefined, 'new', 'known'] as const)[below(3)]
    return {
      actual: () => keyspace.strings.set(name, after, { deadlineMs, only }),
      expected: () => {
        model.of(name, 'string', null)
        const held = model.find(name)
        const written = only === undefined || (only === 'new') === (held === undefined)
        const kept = held?.deadlineMs ?? null
        if (written) model.put(name, 'string', after, deadlineMs === 'keep' ? kept : (deadlineMs ?? null))
        return { written, previous: held?.value }
      },
    }
  },
  get: ({ keyspace, model, key }) => {
    const name = key()
    return {
      actual: () => keyspace.strings.get(name),
      expected: () => {
        model.of(name, 'string', null)
        const held = model.find(name)
        return held && { value: held.value, deadlineMs: held.deadlineMs }
      },
    }
  },
  getMany: ({ keyspace, model, key }) => {
    const names = [key(), key(), key()]
    return {
      actual: () => keyspace.strings.getMany(names),
      expected: () => names.map((name) => (model.find(name)?.type === 'string' ? model.find(name)!.value : undefined)),
    }
  },
  setMany: ({ keyspace, model, key, value, below }) => {
    const pairs: [string, Json][] = [
      [key(), value()],
      [key(), value()],
    ]
    const onlyNew = below(2) === 0
    return {
      actual: () => keyspace.strings.setMany(pairs, onlyNew),
      expected: () => {
        if (onlyNew && pairs.some(([name]) => model.find(name) !== undefined)) return false
        for (const [name] of pairs) model.of(name, 'string', null)
        for (const [name, after] of pairs) model.put(name, 'string', after, null)
        return true
      },
    }
  },
  add: ({ keyspace, model, key, below }) => {
    const [name, amount] = [key(), below(1_000) === 0 ? Number.MAX_SAFE_INTEGER : below(9) - 4]
    return {
      actual: () => keyspace.strings.add(name, amount),
      expected: () => {
        const before = model.of<Json>(name, 'string', 0)
        if (!Number.isSafeInteger(before)) fail('invalid_payload')
        const sum = (before as number) + amount
        if (!Number.isSafeInteger(sum)) fail('invalid_payload')
        model.put(name, 'string', sum)
        return sum
      },
    }
  },
  edit: ({ keyspace, model, key, below }) => {
    const [name, leaves] = [key(), below(3) === 0]
    const after = (before: Json | undefined) => `${JSON.stringify(before) ?? ''}.`.slice(-20)
    return {
      actual: () =>
        keyspace.strings.edit(name, (before) => ({ after: leaves ? undefined : after(before), result: before })),
      expected: () => {
        model.of(name, 'string', null)
        const before = model.find(name)?.value
        if (!leaves) model.put(name, 'string', after(before))
        return before
      },
    }
  },
  blob: ({ keyspace, model, key, below }) => {
    const [name, place, byte] = [key(), below(40), below(3)]
    const change = (before: Uint8Array | undefined) => {
      const length = byte === 2 ? Math.ceil((before?.length ?? 0) / 2) + 1 : Math.max(before?.length ?? 0, place + 1)
      const after = new Uint8Array(length)
      after.set((before ?? new Uint8Array()).subarray(0, length))
      if (place < length) after[place] = byte
      return after
    }
    return {
      actual: () => keyspace.blobs.bitmap.edit(name, (before) => ({ after: change(before), result: before?.length })),
      expected: () => {
        const before = model.of<Json>(name, 'bitmap', null) as number[] | null
        model.put(name, 'bitmap', [...change(before === null ? undefined : Uint8Array.from(before))])
        return before?.length
      },
    }
  },
}

export const steps: Steps = { ...keySteps, ...stringSteps, ...collectionSteps, ...sortedSteps }

/** Runs a step on both sides and gives what they said; a refusal is its code. */
export async function outcome(step: Step): Promise<{ readonly actual: unknown; readonly expected: unknown }> {
  const actual = await step.actual().catch((error: unknown) => ({ refused: codeOf(error) }))
  try {
    return { actual, expected: step.expected(actual) }
  } catch (error) {
    return { actual, expected: { refused: codeOf(error) } }
  }
}

/** Few keys and few values, so that operations meet. */
export function contextOf(keyspace: EmbeddedKeyspace, model: Model, below: (below: number) => number): Context {
  const values: readonly Json[] = [1, 2, 'one', null, true, { a: 1, b: 2 }, { b: 2, a: 1 }, [1, '1'], 1.5, 'ü\ud800']
  return { keyspace, model, below, key: () => `k${below(14)}`, value: () => values[below(values.length)]! }
}
