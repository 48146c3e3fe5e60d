import type { Combination, Scored } from '../../../../src/broker/port/keyspace.ts'
import { byScore, type Pairs, part, withPair } from './model.ts'
import type { Context, Steps } from './steps.ts'

const noPairs: Pairs = []
const member = ({ below }: Context) => ['a', 'b', 'é', '\uffff', '\u{10000}', 'ab'][below(6)]!
const score = ({ below }: Context) => [-1, 0, 1, 1.5, 2, 3][below(6)]!
const scored = (pairs: Pairs): Scored[] => pairs.map(([name, value]) => ({ member: name, score: value as number }))

export const sortedSteps: Steps = {
  sortedAdd: (context) => {
    const { keyspace, model, below } = context
    const name = context.key()
    const members = [
      { member: member(context), score: score(context) },
      { member: member(context), score: score(context) },
    ]
    const only = ([undefined, 'new', 'known'] as const)[below(3)]
    const towards = ([undefined, 'greater', 'less'] as const)[below(3)]
    return {
      actual: () => keyspace.sortedSets.add(name, members, { only, towards }),
      expected: () => {
        const before = model.of(name, 'sorted_set', noPairs)
        let after = before
        for (const { member: at, score: wanted } of members) {
          const known = after.find(([other]) => other === at)?.[1] as number | undefined
          if (only !== undefined && (only === 'new') !== (known === undefined)) continue
          if (known !== undefined && towards === 'greater' && wanted <= known) continue
          if (known !== undefined && towards === 'less' && wanted >= known) continue
          after = withPair(after, at, wanted)
        }
        model.put(name, 'sorted_set', byScore(after))
        const was = (at: string) => before.find(([other]) => other === at)?.[1]
        return {
          added: after.length - before.length,
          changed: after.filter(([at, now]) => was(at) !== now).length,
        }
      },
    }
  },
  sortedIncrement: (context) => {
    const { keyspace, model } = context
    const [name, at] = [context.key(), member(context)]
    return {
      actual: () => keyspace.sortedSets.increment(name, at, 0.5),
      expected: () => {
        const before = model.of(name, 'sorted_set', noPairs)
        const after = ((before.find(([other]) => other === at)?.[1] ?? 0) as number) + 0.5
        model.put(name, 'sorted_set', byScore(withPair(before, at, after)))
        return after
      },
    }
  },
  sortedRemove: (context) => {
    const { keyspace, model } = context
    const [name, gone] = [context.key(), [member(context), member(context)]]
    return {
      actual: () => keyspace.sortedSets.remove(name, gone),
      expected: () => {
        const before = model.of(name, 'sorted_set', noPairs)
        const after = before.filter(([at]) => !gone.includes(at))
        model.put(name, 'sorted_set', after)
        return before.length - after.length
      },
    }
  },
  sortedRead: (context) => {
    const { keyspace, model, below } = context
    const [name, at, reversed] = [context.key(), member(context), below(2) === 0]
    const [start, stop] = [below(10) - 5, below(10) - 5]
    return {
      actual: async () => [
        await keyspace.sortedSets.scores(name, [at, 'none']),
        await keyspace.sortedSets.size(name),
        await keyspace.sortedSets.rank(name, at, reversed),
        await keyspace.sortedSets.range(name, start, stop, reversed),
      ],
      expected: () => {
        const pairs = model.of(name, 'sorted_set', noPairs)
        const turned = reversed ? pairs.toReversed() : pairs
        const rank = turned.findIndex(([other]) => other === at)
        return [
          [pairs.find(([other]) => other === at)?.[1], undefined],
          pairs.length,
          rank < 0 ? undefined : rank,
          scored(part(turned, start, stop)),
        ]
      },
    }
  },
  sortedByScore: (context) => {
    const { keyspace, model, below } = context
    const [name, limit, removes] = [context.key(), below(4), below(4) === 0]
    const range = {
      min: score(context),
      max: score(context),
      minExclusive: below(2) === 0,
      maxExclusive: below(2) === 0,
    }
    return {
      actual: async () =>
        removes
          ? keyspace.sortedSets.removeByScore(name, range)
          : [await keyspace.sortedSets.rangeByScore(name, range, limit), await keyspace.sortedSets.count(name, range)],
      expected: () => {
        const pairs = model.of(name, 'sorted_set', noPairs)
        const within = scored(pairs).filter(
          ({ score: value }) =>
            (range.minExclusive ? value > range.min : value >= range.min) &&
            (range.maxExclusive ? value < range.max : value <= range.max),
        )
        if (!removes) return [within.slice(0, limit), within.length]
        model.put(
          name,
          'sorted_set',
          pairs.filter(([at]) => !within.some((other) => other.member === at)),
        )
        return within.length
      },
    }
  },
  sortedCut: ({ keyspace, model, key, below }) => {
    const [name, start, stop] = [key(), below(8) - 4, below(8) - 4]
    return {
      actual: () => keyspace.sortedSets.removeByRank(name, start, stop),
      expected: () => {
        const pairs = model.of(name, 'sorted_set', noPairs)
        const gone = part(pairs, start, stop)
        model.put(
          name,
          'sorted_set',
          pairs.filter((pair) => !gone.includes(pair)),
        )
        return gone.length
      },
    }
  },
  sortedPop: ({ keyspace, model, key, below }) => {
    const [name, which, count] = [key(), (['lowest', 'highest'] as const)[below(2)]!, below(3)]
    return {
      actual: () => keyspace.sortedSets.pop(name, which, count),
      expected: () => {
        const pairs = model.of(name, 'sorted_set', noPairs)
        const turned = which === 'lowest' ? pairs : pairs.toReversed()
        model.put(name, 'sorted_set', byScore(turned.slice(count)))
        return scored(turned.slice(0, count))
      },
    }
  },
  sortedStore: ({ keyspace, model, key, below }) => {
    const how = (['intersection', 'union', 'difference'] as const)[below(3)]!
    const aggregate = (['sum', 'min', 'max'] as const)[below(3)]!
    const [keys, to] = [[key(), key()], key()]
    const weights = below(2) === 0 ? undefined : [2, -1]
    return {
      actual: () => keyspace.sortedSets.store(how, to, keys, { weights, aggregate }),
      expected: () => {
        model.of(to, 'sorted_set', noPairs)
        const sets = keys.map((name, k) =>
          model
            .of(name, 'sorted_set', noPairs)
            .map(([at, value]): [string, number] => [at, (value as number) * (weights?.[k] ?? 1) + 0]),
        )
        const result = combined(
          how,
          sets,
          { sum: (a: number, b: number) => a + b, min: Math.min, max: Math.max }[aggregate],
        )
        const first = model.of(keys[0]!, 'sorted_set', noPairs)
        const kept = how === 'difference' ? first.filter(([at]) => result.some(([other]) => other === at)) : result
        model.put(to, 'sorted_set', byScore(kept), null)
        return kept.length
      },
    }
  },
}

function combined(how: Combination, sets: [string, number][][], aggregate: (a: number, b: number) => number): Pairs {
  const names = [...new Set(sets.flat().map(([at]) => at))]
  const scores = (at: string) => sets.map((set) => set.find(([other]) => other === at)?.[1])
  const isIn = (at: string) => {
    const [first, ...others] = scores(at)
    if (how === 'union') return true
    if (how === 'intersection') return scores(at).every((value) => value !== undefined)
    return first !== undefined && others.every((value) => value === undefined)
  }
  return names.filter(isIn).map((at) => [
    at,
    scores(at)
      .filter((value) => value !== undefined)
      .reduce(aggregate),
  ])
}
