import { fail } from '../../../errors.ts'
import type { Combination, StoreOptions } from '../../port/keyspace.ts'
import { inParts } from './entry.ts'
import { exceeded, type Keyspace } from './keyspace.ts'
import { scoredBytes, sum } from './size.ts'

type Scores = ReadonlyMap<string, number>

const aggregates = {
  sum: (a: number, b: number) => a + b,
  min: Math.min,
  max: Math.max,
} as const

/** Puts a combination of sorted sets in place of `to` and gives its size. @throws wrong_type, invalid_payload, memory_limit_exceeded */
export function storeSorted(
  keyspace: Keyspace,
  how: Combination,
  to: string,
  keys: readonly string[],
  { weights, aggregate }: StoreOptions,
): number {
  keyspace.findOf(to, 'sorted_set')
  const sets = keys.map((key, k) => weighted(keyspace, key, how === 'difference' ? 1 : (weights?.[k] ?? 1)))
  const scores = [...combined(how, sets, aggregates[aggregate])].map(([member, score]) => [member, score + 0] as const)
  if (scores.some(([, score]) => !Number.isFinite(score))) fail('invalid_payload', 'A score is not finite.')
  if (scores.length > keyspace.limits.elementsMax) exceeded('The set has as many members as it may have.')
  if (scores.length > 0) {
    keyspace.makeRoom(
      to,
      sum(scores, ([member]) => scoredBytes(member)),
    )
  }
  if (keyspace.find(to) !== undefined) keyspace.commit(['key.del', [to]])
  for (const effect of inParts(scores, (part) => ['sorted.add', to, part])) keyspace.commit(effect)
  return scores.length
}

function weighted(keyspace: Keyspace, key: string, weight: number): Scores {
  const set = keyspace.findOf(key, 'sorted_set')?.value
  const members = set?.slice(0, set.size) ?? []
  return new Map(members.map(({ member, score }) => [member, score * weight]))
}

function combined(how: Combination, sets: readonly Scores[], aggregate: (a: number, b: number) => number): Scores {
  const [first = new Map<string, number>(), ...others] = sets
  const scores = new Map(first)
  for (const other of others) {
    if (how !== 'union') {
      for (const member of scores.keys()) if (other.has(member) === (how === 'difference')) scores.delete(member)
    }
    if (how === 'difference') continue
    for (const [member, score] of other) {
      const before = scores.get(member)
      if (before !== undefined) scores.set(member, aggregate(before, score))
      else if (how === 'union') scores.set(member, score)
    }
  }
  return scores
}
