import type { Lists, Sets, SortedSets } from '../port/keyspace.ts'
import type { Names } from './names.ts'

export function listsView(lists: Lists, names: Names): Lists {
  return {
    push: (key, end, values, onlyKnown) => names.run(() => lists.push(names.in(key), end, values, onlyKnown)),
    pop: (key, end, count) => names.run(() => lists.pop(names.in(key), end, count)),
    range: (key, start, stop) => names.run(() => lists.range(names.in(key), start, stop)),
    length: (key) => names.run(() => lists.length(names.in(key))),
    at: (key, index) => names.run(() => lists.at(names.in(key), index)),
    set: (key, index, value) => names.run(() => lists.set(names.in(key), index, value)),
    trim: (key, start, stop) => names.run(() => lists.trim(names.in(key), start, stop)),
    remove: (key, count, value) => names.run(() => lists.remove(names.in(key), count, value)),
    insert: (key, where, pivot, value) => names.run(() => lists.insert(names.in(key), where, pivot, value)),
    position: (key, value, rank) => names.run(() => lists.position(names.in(key), value, rank)),
    rotate: (from, to) => names.run(() => lists.rotate(names.in(from), names.in(to))),
  }
}

export function setsView(sets: Sets, names: Names): Sets {
  return {
    add: (key, members) => names.run(() => sets.add(names.in(key), members)),
    remove: (key, members) => names.run(() => sets.remove(names.in(key), members)),
    has: (key, member) => names.run(() => sets.has(names.in(key), member)),
    members: (key) => names.run(() => sets.members(names.in(key))),
    size: (key) => names.run(() => sets.size(names.in(key))),
    pop: (key, count) => names.run(() => sets.pop(names.in(key), count)),
    random: (key, count) => names.run(() => sets.random(names.in(key), count)),
    move: (from, to, member) => names.run(() => sets.move(names.in(from), names.in(to), member)),
    combine: (how, keys) => names.run(() => sets.combine(how, names.allIn(keys))),
    store: (how, to, keys) => names.run(() => sets.store(how, names.in(to), names.allIn(keys))),
  }
}

export function sortedSetsView(sets: SortedSets, names: Names): SortedSets {
  return {
    add: (key, members, conditions) => names.run(() => sets.add(names.in(key), members, conditions)),
    remove: (key, members) => names.run(() => sets.remove(names.in(key), members)),
    scores: (key, members) => names.run(() => sets.scores(names.in(key), members)),
    size: (key) => names.run(() => sets.size(names.in(key))),
    increment: (key, member, amount) => names.run(() => sets.increment(names.in(key), member, amount)),
    rank: (key, member, reversed) => names.run(() => sets.rank(names.in(key), member, reversed)),
    range: (key, start, stop, reversed) => names.run(() => sets.range(names.in(key), start, stop, reversed)),
    rangeByScore: (key, range, limit) => names.run(() => sets.rangeByScore(names.in(key), range, limit)),
    count: (key, range) => names.run(() => sets.count(names.in(key), range)),
    pop: (key, which, count) => names.run(() => sets.pop(names.in(key), which, count)),
    removeByRank: (key, start, stop) => names.run(() => sets.removeByRank(names.in(key), start, stop)),
    removeByScore: (key, range) => names.run(() => sets.removeByScore(names.in(key), range)),
    store: (how, to, keys, options) => names.run(() => sets.store(how, names.in(to), names.allIn(keys), options)),
  }
}
