import { fail } from '../../../errors.ts'
import type { AddConditions, Scored, SortedSets } from '../../port/keyspace.ts'
import type { Effect } from '../journal/effect.ts'
import { exceeded, type Keyspace } from './keyspace.ts'
import { scoredBytes, sum } from './size.ts'
import type { SortedMembers } from './sorted-members.ts'
import { storeSorted } from './sorted-store.ts'
import { span } from './span.ts'

type Pairs = readonly (readonly [member: string, score: number])[]

export function sortedEffects({ entries }: Keyspace): Record<string, (effect: Effect) => void> {
  const take = (key: string, members: (set: SortedMembers) => readonly string[]): void => {
    const entry = entries.open(key, 'sorted_set')
    let freed = 0
    for (const member of members(entry.value)) if (entry.value.delete(member)) freed += scoredBytes(member)
    entries.resize(entry, -freed)
    if (entry.value.size === 0) entries.remove(entry)
  }
  return {
    'sorted.add': ([, key, pairs]) => {
      const entry = entries.open(key as string, 'sorted_set')
      let grown = 0
      for (const [member, score] of pairs as Pairs) {
        if (entry.value.score(member) === undefined) grown += scoredBytes(member)
        entry.value.set(member, score)
      }
      entries.resize(entry, grown)
    },
    'sorted.remove': ([, key, members]) => take(key as string, () => members as string[]),
    'sorted.cut': ([, key, start, end]) =>
      take(key as string, (set) => set.slice(start as number, end as number).map(({ member }) => member)),
  }
}

export function embeddedSortedSets(keyspace: Keyspace): SortedSets {
  const find = (key: string) => keyspace.findOf(key, 'sorted_set')?.value
  return {
    add: (key, members, conditions) => keyspace.write(() => add(keyspace, key, members, conditions)),
    remove: (key, members) => keyspace.write(() => remove(keyspace, key, members)),
    scores: (key, members) =>
      keyspace.read(() => {
        const set = find(key)
        return members.map((member) => set?.score(member))
      }),
    size: (key) => keyspace.read(() => find(key)?.size ?? 0),
    increment: (key, member, amount) => keyspace.write(() => increment(keyspace, key, member, amount)),
    rank: (key, member, reversed) =>
      keyspace.read(() => {
        const set = find(key)
        const rank = set?.rank(member)
        return rank === undefined || !reversed ? rank : set!.size - 1 - rank
      }),
    range: (key, start, stop, reversed) => keyspace.read(() => ranked(find(key), start, stop, reversed)),
    rangeByScore: (key, range, limit) =>
      keyspace.read(() => {
        const set = find(key)
        const [start, end] = set?.places(range) ?? [0, 0]
        return set?.slice(start, Math.min(end, start + limit)) ?? []
      }),
    count: (key, range) =>
      keyspace.read(() => {
        const [start, end] = find(key)?.places(range) ?? [0, 0]
        return end - start
      }),
    pop: (key, which, count) => keyspace.write(() => pop(keyspace, key, which, count)),
    removeByRank: (key, start, stop) => keyspace.write(() => cut(keyspace, key, (set) => span(set.size, start, stop))),
    removeByScore: (key, range) => keyspace.write(() => cut(keyspace, key, (set) => set.places(range))),
    store: (how, to, keys, options) => keyspace.write(() => storeSorted(keyspace, how, to, keys, options)),
  }
}

/** `changed` counts the new ones, and those that have another score now. */
function add(keyspace: Keyspace, key: string, members: readonly Scored[], conditions: AddConditions) {
  for (const { score } of members) if (!Number.isFinite(score)) fail('invalid_payload', 'A score is not finite.')
  const wanted = scoresAfter(keyspace.findOf(key, 'sorted_set')?.value, members, conditions)
  if (wanted.size === 0) return { added: 0, changed: 0 }
  const set = keyspace.findOf(key, 'sorted_set')?.value
  keyspace.makeRoom(
    key,
    sum(wanted.keys(), (member) => (set?.score(member) === undefined ? scoredBytes(member) : 0)),
  )
  return commitScores(keyspace, key, scoresAfter(keyspace.findOf(key, 'sorted_set')?.value, members, conditions))
}

function commitScores(keyspace: Keyspace, key: string, scores: ReadonlyMap<string, number>) {
  const set = keyspace.findOf(key, 'sorted_set')?.value
  const added = sum(scores.keys(), (member) => (set?.score(member) === undefined ? 1 : 0))
  if ((set?.size ?? 0) + added > keyspace.limits.elementsMax) exceeded('The set has as many members as it may have.')
  if (scores.size > 0) keyspace.commit(['sorted.add', key, [...scores]])
  return { added, changed: scores.size }
}

/** The members that get a score, or another one. */
function scoresAfter(
  set: SortedMembers | undefined,
  members: readonly Scored[],
  { only, towards }: AddConditions,
): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { member, score } of members) {
    const before = scores.get(member) ?? set?.score(member)
    if ((only === 'new' && before !== undefined) || (only === 'known' && before === undefined)) continue
    if (before !== undefined && towards === 'greater' && score <= before) continue
    if (before !== undefined && towards === 'less' && score >= before) continue
    // JSON has no negative zero.
    if (score !== before) scores.set(member, score + 0)
  }
  for (const [member, score] of scores) if (set?.score(member) === score) scores.delete(member)
  return scores
}

function increment(keyspace: Keyspace, key: string, member: string, amount: number): number {
  const score = (keyspace.findOf(key, 'sorted_set')?.value.score(member) ?? 0) + amount
  if (!Number.isFinite(score)) fail('invalid_payload', 'The sum is not finite.')
  add(keyspace, key, [{ member, score }], {})
  return score + 0
}

function remove(keyspace: Keyspace, key: string, members: readonly string[]): number {
  const set = keyspace.findOf(key, 'sorted_set')?.value
  const known = [...new Set(members)].filter((member) => set?.score(member) !== undefined)
  if (known.length > 0) keyspace.commit(['sorted.remove', key, known])
  return known.length
}

function ranked(set: SortedMembers | undefined, start: number, stop: number, reversed: boolean): Scored[] {
  if (set === undefined) return []
  const [first, end] = span(set.size, start, stop)
  return reversed ? set.slice(set.size - end, set.size - first).reverse() : set.slice(first, end)
}

function pop(keyspace: Keyspace, key: string, which: 'lowest' | 'highest', count: number): readonly Scored[] {
  const set = keyspace.findOf(key, 'sorted_set')?.value
  const taken = Math.min(count, set?.size ?? 0)
  if (set === undefined || taken <= 0) return []
  const start = which === 'lowest' ? 0 : set.size - taken
  const members = set.slice(start, start + taken)
  keyspace.commit(['sorted.cut', key, start, start + taken])
  return which === 'lowest' ? members : members.reverse()
}

function cut(
  keyspace: Keyspace,
  key: string,
  places: (set: SortedMembers) => readonly [start: number, end: number],
): number {
  const set = keyspace.findOf(key, 'sorted_set')?.value
  const [start, end] = set === undefined ? [0, 0] : places(set)
  if (start < end) keyspace.commit(['sorted.cut', key, start, end])
  return end - start
}
