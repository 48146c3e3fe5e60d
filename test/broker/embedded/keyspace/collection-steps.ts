import type { Json } from '../../../../src/broker/json.ts'
import type { Combination, End } from '../../../../src/broker/port/keyspace.ts'
import { fail } from '../../../../src/errors.ts'
import { sorted } from './fixtures.ts'
import { type Pairs, part, same, withPair } from './model.ts'
import type { Context, Steps } from './steps.ts'

const none: Json[] = []
const noPairs: Pairs = []
const field = ({ below }: Context) => `f${below(6)}`
const end = ({ below }: Context): End => (below(2) === 0 ? 'left' : 'right')
const has = (values: readonly Json[], value: Json) => values.some((other) => same(other, value))

const hashSteps: Steps = {
  hashSet: (context) => {
    const { keyspace, model, key, value, below } = context
    const name = key()
    const pairs: Pairs = [
      [field(context), value()],
      [field(context), value()],
    ]
    const onlyNew = below(2) === 0
    return {
      actual: () => keyspace.hashes.set(name, pairs, onlyNew),
      expected: () => {
        let hash = model.of(name, 'hash', noPairs)
        const before = hash.length
        for (const [at, after] of pairs) {
          if (!onlyNew || !hash.some(([other]) => other === at)) hash = withPair(hash, at, after)
        }
        model.put(name, 'hash', hash)
        return hash.length - before
      },
    }
  },
  hashGet: (context) => {
    const { keyspace, model } = context
    const [name, fields] = [context.key(), [field(context), field(context)]]
    return {
      actual: () => keyspace.hashes.get(name, fields),
      expected: () => {
        const hash = model.of(name, 'hash', noPairs)
        return fields.map((at) => hash.find(([other]) => other === at)?.[1])
      },
    }
  },
  hashAll: ({ keyspace, model, key }) => {
    const name = key()
    return { actual: () => keyspace.hashes.all(name), expected: () => model.of(name, 'hash', noPairs) }
  },
  hashLength: ({ keyspace, model, key }) => {
    const name = key()
    return { actual: () => keyspace.hashes.length(name), expected: () => model.of(name, 'hash', noPairs).length }
  },
  hashDelete: (context) => {
    const { keyspace, model } = context
    const [name, fields] = [context.key(), [field(context), field(context)]]
    return {
      actual: () => keyspace.hashes.delete(name, fields),
      expected: () => {
        const hash = model.of(name, 'hash', noPairs)
        const kept = hash.filter(([at]) => !fields.includes(at))
        model.put(name, 'hash', kept)
        return hash.length - kept.length
      },
    }
  },
  hashAdd: (context) => {
    const { keyspace, model, below } = context
    const [name, at, isFloat] = [context.key(), field(context), below(2) === 0]
    return {
      actual: () => (isFloat ? keyspace.hashes.addFloat(name, at, 0.25) : keyspace.hashes.add(name, at, 3)),
      expected: () => {
        const hash = model.of(name, 'hash', noPairs)
        const before = hash.find(([other]) => other === at)?.[1]
        const number = before === undefined ? 0 : before
        if (typeof number !== 'number' || (!isFloat && !Number.isInteger(number))) fail('invalid_payload')
        model.put(name, 'hash', withPair(hash, at, number + (isFloat ? 0.25 : 3)))
        return number + (isFloat ? 0.25 : 3)
      },
    }
  },
}

const listSteps: Steps = {
  push: (context) => {
    const { keyspace, model, key, value, below } = context
    const [name, at, onlyKnown] = [key(), end(context), below(4) === 0]
    const values = Array.from({ length: 1 + below(4) }, value)
    return {
      actual: () => keyspace.lists.push(name, at, values, onlyKnown),
      expected: () => {
        const list = model.of(name, 'list', none)
        if (onlyKnown && list.length === 0) return 0
        const after = at === 'left' ? [...values.toReversed(), ...list] : [...list, ...values]
        model.put(name, 'list', after)
        return after.length
      },
    }
  },
  pop: (context) => {
    const { keyspace, model, key, below } = context
    const [name, at, count] = [key(), end(context), below(4)]
    return {
      actual: () => keyspace.lists.pop(name, at, count),
      expected: () => {
        const list = model.of(name, 'list', none)
        const turned = at === 'left' ? list : list.toReversed()
        const kept = turned.slice(count)
        model.put(name, 'list', at === 'left' ? kept : kept.toReversed())
        return turned.slice(0, count)
      },
    }
  },
  range: ({ keyspace, model, key, below }) => {
    const [name, start, stop] = [key(), below(12) - 6, below(12) - 6]
    return {
      actual: () => keyspace.lists.range(name, start, stop),
      expected: () => part(model.of(name, 'list', none), start, stop),
    }
  },
  at: ({ keyspace, model, key, below }) => {
    const [name, index] = [key(), below(12) - 6]
    return { actual: () => keyspace.lists.at(name, index), expected: () => model.of(name, 'list', none).at(index) }
  },
  length: ({ keyspace, model, key }) => {
    const name = key()
    return { actual: () => keyspace.lists.length(name), expected: () => model.of(name, 'list', none).length }
  },
  setAt: ({ keyspace, model, key, value, below }) => {
    const [name, index, after] = [key(), below(12) - 6, value()]
    return {
      actual: () => keyspace.lists.set(name, index, after),
      expected: () => {
        const list = model.of(name, 'list', none)
        if (list.length === 0) fail('key_not_found')
        if (list.at(index) === undefined) fail('index_out_of_range')
        model.put(name, 'list', list.with(index, after))
      },
    }
  },
  trim: ({ keyspace, model, key, below }) => {
    const [name, start, stop] = [key(), below(6) - 3, below(16) - 4]
    return {
      actual: () => keyspace.lists.trim(name, start, stop),
      expected: () => {
        const list = model.of(name, 'list', none)
        if (list.length > 0) model.put(name, 'list', part(list, start, stop))
      },
    }
  },
  remove: ({ keyspace, model, key, value, below }) => {
    const [name, count, gone] = [key(), below(5) - 2, value()]
    return {
      actual: () => keyspace.lists.remove(name, count, gone),
      expected: () => {
        const list = model.of(name, 'list', none)
        const turned = count < 0 ? list.toReversed() : list
        let left = count === 0 ? list.length : Math.abs(count)
        const kept = turned.filter((value) => !same(value, gone) || left-- <= 0)
        if (list.length > 0) model.put(name, 'list', count < 0 ? kept.toReversed() : kept)
        return list.length - kept.length
      },
    }
  },
  insert: ({ keyspace, model, key, value, below }) => {
    const [name, pivot, after] = [key(), value(), value()]
    const where = below(2) === 0 ? 'before' : 'after'
    return {
      actual: () => keyspace.lists.insert(name, where, pivot, after),
      expected: () => {
        const list = model.of(name, 'list', none)
        const place = list.findIndex((other) => same(other, pivot))
        if (place < 0) return list.length === 0 ? 0 : -1
        model.put(name, 'list', list.toSpliced(where === 'before' ? place : place + 1, 0, after))
        return list.length + 1
      },
    }
  },
  position: ({ keyspace, model, key, value, below }) => {
    const [name, sought, rank] = [key(), value(), below(2) === 0 ? 1 + below(3) : -1 - below(3)]
    return {
      actual: () => keyspace.lists.position(name, sought, rank),
      expected: () => {
        const places = model.of(name, 'list', none).flatMap((other, place) => (same(other, sought) ? [place] : []))
        return places.at(rank > 0 ? rank - 1 : rank)
      },
    }
  },
  rotate: ({ keyspace, model, key }) => {
    const [from, to] = [key(), key()]
    return {
      actual: () => keyspace.lists.rotate(from, to),
      expected: () => {
        model.of(to, 'list', none)
        const list = model.of(from, 'list', none)
        if (list.length === 0) return undefined
        const value = list.pop()!
        const deadlineMs = model.find(from)!.deadlineMs
        model.put(from, 'list', list)
        // A list of one that goes to itself goes and comes back, without its deadline, as everywhere.
        model.put(to, 'list', [value, ...model.of(to, 'list', none)])
        return deadlineMs === undefined ? undefined : value
      },
    }
  },
}

const setSteps: Steps = {
  setAdd: ({ keyspace, model, key, value }) => {
    const [name, members] = [key(), [value(), value()]]
    return {
      actual: () => keyspace.sets.add(name, members),
      expected: () => {
        const set = model.of(name, 'set', none)
        const before = set.length
        for (const member of members) if (!has(set, member)) set.push(member)
        model.put(name, 'set', set)
        return set.length - before
      },
    }
  },
  setRemove: ({ keyspace, model, key, value }) => {
    const [name, members] = [key(), [value(), value()]]
    return {
      actual: () => keyspace.sets.remove(name, members),
      expected: () => {
        const set = model.of(name, 'set', none)
        const kept = set.filter((member) => !has(members, member))
        model.put(name, 'set', kept)
        return set.length - kept.length
      },
    }
  },
  setHas: ({ keyspace, model, key, value }) => {
    const [name, member] = [key(), value()]
    return { actual: () => keyspace.sets.has(name, member), expected: () => has(model.of(name, 'set', none), member) }
  },
  setMembers: ({ keyspace, model, key }) => {
    const name = key()
    return {
      actual: async () => [sorted(await keyspace.sets.members(name)), await keyspace.sets.size(name)],
      expected: () => [sorted(model.of(name, 'set', none)), model.of(name, 'set', none).length],
    }
  },
  setPop: ({ keyspace, model, key, below }) => {
    const [name, count, takes] = [key(), below(4), below(2) === 0]
    return {
      actual: () => (takes ? keyspace.sets.pop(name, count) : keyspace.sets.random(name, count)),
      expected: (answer) => {
        const set = model.of(name, 'set', none)
        const picked = set.filter((member) => has(answer as Json[], member))
        if (picked.length !== Math.min(count, set.length)) return 'too few, too many or unknown'
        if (takes)
          model.put(
            name,
            'set',
            set.filter((member) => !has(picked, member)),
          )
        return answer
      },
    }
  },
  setMove: ({ keyspace, model, key, value }) => {
    const [from, to, member] = [key(), key(), value()]
    return {
      actual: () => keyspace.sets.move(from, to, member),
      expected: () => {
        model.of(to, 'set', none)
        const set = model.of(from, 'set', none)
        if (!has(set, member)) return false
        if (from === to) return true
        model.put(
          from,
          'set',
          set.filter((other) => !same(other, member)),
        )
        const target = model.of(to, 'set', none)
        if (!has(target, member)) model.put(to, 'set', [...target, member])
        return true
      },
    }
  },
  setCombine: ({ keyspace, model, key, below }) => {
    const how = (['intersection', 'union', 'difference'] as const)[below(3)]!
    const [keys, to, stores] = [[key(), key(), key()], key(), below(2) === 0]
    return {
      actual: async () =>
        stores ? keyspace.sets.store(how, to, keys) : sorted(await keyspace.sets.combine(how, keys)),
      expected: () => {
        if (stores) model.of(to, 'set', none)
        const members = combined(
          how,
          keys.map((name) => model.of(name, 'set', none)),
        )
        if (stores) model.put(to, 'set', members, null)
        return stores ? members.length : sorted(members)
      },
    }
  },
}

function combined(how: Combination, sets: readonly (readonly Json[])[]): Json[] {
  const all = sets
    .flat()
    .filter((member, place, members) => members.findIndex((other) => same(other, member)) === place)
  if (how === 'union') return all
  if (how === 'intersection') return all.filter((member) => sets.every((set) => has(set, member)))
  return all.filter((member) => has(sets[0]!, member) && !sets.slice(1).some((set) => has(set, member)))
}

export const collectionSteps: Steps = { ...hashSteps, ...listSteps, ...setSteps }
