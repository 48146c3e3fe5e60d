import type { Json } from '../../json.ts'
import type { Combination, Sets } from '../../port/keyspace.ts'
import type { Effect } from '../journal/effect.ts'
import { inParts } from './entry.ts'
import { exceeded, type Keyspace } from './keyspace.ts'
import { Members } from './members.ts'
import { randomPlaces } from './random-picks.ts'
import { memberBytes, sum } from './size.ts'
import { checkedBytes } from './strings.ts'

export function setEffects({ entries }: Keyspace): Record<string, (effect: Effect) => void> {
  return {
    'set.add': ([, key, members]) => {
      const entry = entries.open(key as string, 'set')
      entries.resize(
        entry,
        sum(members as Json[], (member) => (entry.value.add(member) ? memberBytes(member) : 0)),
      )
    },
    'set.remove': ([, key, members]) => {
      const entry = entries.open(key as string, 'set')
      let freed = 0
      for (const member of members as Json[]) {
        const gone = entry.value.delete(member)
        if (gone !== undefined) freed += memberBytes(gone)
      }
      entries.resize(entry, -freed)
      if (entry.value.size === 0) entries.remove(entry)
    },
  }
}

/** Adds members and gives how many are new. @throws wrong_type, memory_limit_exceeded */
export function addMembers(keyspace: Keyspace, key: string, members: readonly Json[]): number {
  const fresh = freshMembers(keyspace, key, members)
  if (fresh.length === 0) return 0
  for (const member of fresh) checkedBytes(keyspace, member)
  keyspace.makeRoom(key, sum(fresh, memberBytes))
  const added = freshMembers(keyspace, key, members)
  const size = (keyspace.findOf(key, 'set')?.value.size ?? 0) + added.length
  if (size > keyspace.limits.elementsMax) exceeded('The set has as many members as it may have.')
  keyspace.commit(['set.add', key, added])
  return added.length
}

/** Removes members and gives how many were there. @throws wrong_type */
export function removeMembers(keyspace: Keyspace, key: string, members: readonly Json[]): number {
  const set = keyspace.findOf(key, 'set')?.value
  const known = distinct(members).filter((member) => set?.has(member) === true)
  if (known.length > 0) keyspace.commit(['set.remove', key, known])
  return known.length
}

export function embeddedSets(keyspace: Keyspace): Sets {
  const find = (key: string) => keyspace.findOf(key, 'set')?.value
  return {
    add: (key, members) => keyspace.write(() => addMembers(keyspace, key, members)),
    remove: (key, members) => keyspace.write(() => removeMembers(keyspace, key, members)),
    has: (key, member) => keyspace.read(() => find(key)?.has(member) ?? false),
    members: (key) => keyspace.read(() => [...(find(key)?.values() ?? [])]),
    size: (key) => keyspace.read(() => find(key)?.size ?? 0),
    pop: (key, count) => keyspace.write(() => pop(keyspace, key, count)),
    random: (key, count) => keyspace.read(() => random(keyspace, key, count)),
    move: (from, to, member) => keyspace.write(() => move(keyspace, from, to, member)),
    combine: (how, keys) => keyspace.read(() => combine(keyspace, how, keys)),
    store: (how, to, keys) => keyspace.write(() => store(keyspace, how, to, keys)),
  }
}

function random(keyspace: Keyspace, key: string, count: number): Json[] {
  const set = keyspace.findOf(key, 'set')?.value
  if (set === undefined) return []
  return randomPlaces(keyspace.environment, set.size, count).map((place) => set.at(place))
}

function pop(keyspace: Keyspace, key: string, count: number): Json[] {
  const picked = random(keyspace, key, count)
  if (picked.length > 0) keyspace.commit(['set.remove', key, picked])
  return picked
}

function move(keyspace: Keyspace, from: string, to: string, member: Json): boolean {
  keyspace.findOf(to, 'set')
  if (keyspace.findOf(from, 'set')?.value.has(member) !== true) return false
  if (from === to) return true
  keyspace.makeRoom(to, memberBytes(member))
  // Making room may have taken the set itself.
  if (keyspace.findOf(from, 'set')?.value.has(member) !== true) return false
  addMembers(keyspace, to, [member])
  removeMembers(keyspace, from, [member])
  return true
}

function combine(keyspace: Keyspace, how: Combination, keys: readonly string[]): Json[] {
  const sets = keys.map((key) => keyspace.findOf(key, 'set')?.value ?? new Members())
  const [first, ...others] = sets
  if (first === undefined) return []
  if (how === 'union') return distinct(sets.flatMap((set) => [...set.values()]))
  if (how === 'difference') {
    return first.values().filter((member) => others.every((other) => !other.has(member)))
  }
  // Nothing that the smallest set does not have needs to be looked at.
  const [smallest, ...larger] = sets.toSorted((a, b) => a.size - b.size)
  return smallest!.values().filter((member) => larger.every((other) => other.has(member)))
}

function store(keyspace: Keyspace, how: Combination, to: string, keys: readonly string[]): number {
  keyspace.findOf(to, 'set')
  const members = combine(keyspace, how, keys)
  if (members.length > keyspace.limits.elementsMax) exceeded('The set has as many members as it may have.')
  if (members.length > 0) keyspace.makeRoom(to, sum(members, memberBytes))
  if (keyspace.find(to) !== undefined) keyspace.commit(['key.del', [to]])
  for (const effect of inParts(members, (part) => ['set.add', to, part])) keyspace.commit(effect)
  return members.length
}

function freshMembers(keyspace: Keyspace, key: string, members: readonly Json[]): Json[] {
  const set = keyspace.findOf(key, 'set')?.value
  return distinct(members).filter((member) => set?.has(member) !== true)
}

function distinct(members: readonly Json[]): Json[] {
  if (members.length === 1) return [...members]
  const seen = new Members()
  for (const member of members) seen.add(member)
  return [...seen.values()]
}
