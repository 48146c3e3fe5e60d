import { fail } from '../../errors.ts'
import type { AddConditions, Combination, Scored, ScoreRange, SortedSets, StoreOptions } from '../port/keyspace.ts'
import type { Link } from './link.ts'
import { writeStep } from './lists.ts'
import { keyName, sayable } from './names.ts'
import type { Argument, Step } from './step.ts'

const store = { intersection: 'ZINTERSTORE', union: 'ZUNIONSTORE', difference: 'ZDIFFSTORE' } as const

export function redisSortedSets(link: Link): SortedSets {
  return {
    add: async (key, members, conditions) => link.run(addStep(key, members, conditions)),
    remove: async (key, members) =>
      link.run({
        script: 'write_many',
        keys: [keyName(key)],
        args: ['ZREM', 'sum', ...members.map(sayable)],
        read: Number,
      }),
    scores: async (key, members) => {
      if (members.length === 0) return []
      const texts = (await link.call('ZMSCORE', keyName(key), ...members.map(sayable))) as (string | null)[]
      return texts.map((text) => (text === null ? undefined : Number(text)))
    },
    size: async (key) => (await link.call('ZCARD', keyName(key))) as number,
    increment: async (key, member, amount) =>
      link.run({ script: 'sorted_increment', keys: [keyName(key)], args: [amount, sayable(member)], read: Number }),
    rank: async (key, member, reversed) => {
      const command = reversed ? 'ZREVRANK' : 'ZRANK'
      return ((await link.call(command, keyName(key), sayable(member))) as number | null) ?? undefined
    },
    range: async (key, start, stop, reversed) => {
      const command = reversed ? 'ZREVRANGE' : 'ZRANGE'
      return scored(await link.call(command, keyName(key), start, stop, 'WITHSCORES'))
    },
    rangeByScore: async (key, range, limit) => {
      const count = Number.isSafeInteger(limit) ? limit : -1
      return scored(await link.call('ZRANGEBYSCORE', keyName(key), ...bounds(range), 'WITHSCORES', 'LIMIT', 0, count))
    },
    count: async (key, range) => (await link.call('ZCOUNT', keyName(key), ...bounds(range))) as number,
    pop: async (key, which, count) => {
      const command = which === 'lowest' ? 'ZPOPMIN' : 'ZPOPMAX'
      return link.run(writeStep(key, [command, keyName(key), Math.max(0, count)], scored))
    },
    removeByRank: async (key, start, stop) =>
      link.run(writeStep(key, ['ZREMRANGEBYRANK', keyName(key), start, stop], Number)),
    removeByScore: async (key, range) =>
      link.run(writeStep(key, ['ZREMRANGEBYSCORE', keyName(key), ...bounds(range)], Number)),
    store: async (how, to, keys, options) => link.run(storeStep(how, to, keys, options)),
  }
}

function addStep(
  key: string,
  members: readonly Scored[],
  { only, towards }: AddConditions,
): Step<{ added: number; changed: number }> {
  if (members.some(({ score }) => !Number.isFinite(score))) fail('invalid_payload', 'A score is not finite.')
  const flags = { new: 'NX', known: 'XX', greater: 'GT', less: 'LT' } as const
  // The server takes no direction with NX, where there is nothing to compare with either.
  const wanted = only === 'new' ? [only] : [only, towards]
  return {
    script: 'sorted_add',
    keys: [keyName(key)],
    args: [
      wanted.flatMap((name) => (name === undefined ? [] : [flags[name]])).join(' '),
      ...members.flatMap(({ member, score }) => [sayable(member), score + 0]),
    ],
    read: (reply) => {
      const [added, changed] = reply as [number, number]
      return { added, changed }
    },
  }
}

function storeStep(how: Combination, to: string, keys: readonly string[], options: StoreOptions): Step<number> {
  const names = keys.map(keyName)
  const { weights, aggregate } = options
  const weighted: Argument[] =
    how === 'difference' ? [] : ['WEIGHTS', ...keys.map((_, k) => weights?.[k] ?? 1), 'AGGREGATE', aggregate]
  const command = [store[how], 'tm:t', names.length, ...names, ...weighted]
  return { script: 'sorted_store', keys: [keyName(to), ...names], args: command, read: Number }
}

function bounds({ min, max, minExclusive, maxExclusive }: ScoreRange): readonly [string, string] {
  return [(minExclusive ? '(' : '') + scoreText(min), (maxExclusive ? '(' : '') + scoreText(max)]
}

function scoreText(score: number): string {
  if (Number.isFinite(score)) return String(score)
  return score > 0 ? '+inf' : '-inf'
}

function scored(reply: unknown): readonly Scored[] {
  const flat = reply as string[]
  return Array.from({ length: flat.length / 2 }, (_, k) => ({ member: flat[2 * k]!, score: Number(flat[2 * k + 1]) }))
}
