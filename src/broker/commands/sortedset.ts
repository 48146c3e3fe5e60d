import type { CommandPayloads, CommandResults } from '../../contract/mod.ts'
import type { Combination, Scored, SortedSets } from '../port/keyspace.ts'
import { type Family, oneOf, type Parts, refuse } from './handler.ts'
import { scoreRange } from './score-range.ts'
import { typeStatistics } from './type-statistics.ts'

export function sortedsetCommands(parts: Parts): Family<'sortedset'> {
  return { ...memberCommands(parts), ...rangeCommands(parts), ...storingCommands(parts) }
}

type Ranges =
  | 'sortedset.zrange'
  | 'sortedset.zrevrange'
  | 'sortedset.zcount'
  | 'sortedset.zrangebyscore'
  | 'sortedset.zpopmin'
  | 'sortedset.zpopmax'
  | 'sortedset.zremrangebyrank'
  | 'sortedset.zremrangebyscore'

type Storing = 'sortedset.zinterstore' | 'sortedset.zunionstore' | 'sortedset.zdiffstore'

function memberCommands(parts: Parts): Omit<Family<'sortedset'>, Ranges | Storing> {
  const { sortedSets } = parts.engine
  return {
    'sortedset.zadd': (payload) => add(sortedSets, payload),
    'sortedset.zrem': async (payload) => {
      oneOf(payload, 'members', 'member')
      const { key, members, member } = payload
      return { removed: await sortedSets.remove(key, members ?? [member!]), key }
    },
    'sortedset.zscore': async ({ key, member }) => ({ score: (await sortedSets.scores(key, [member]))[0] ?? null }),
    'sortedset.zmscore': async ({ key, members }) => {
      return { scores: (await sortedSets.scores(key, members)).map((score) => score ?? null) }
    },
    'sortedset.zcard': async ({ key }) => ({ count: await sortedSets.size(key), key }),
    'sortedset.zincrby': async (payload) => {
      const amount = oneOf(payload, 'increment', 'score') as number
      return { score: await sortedSets.increment(payload.key, payload.member, amount) }
    },
    'sortedset.zrank': async ({ key, member }) => ({ rank: (await sortedSets.rank(key, member, false)) ?? null }),
    'sortedset.zrevrank': async ({ key, member }) => ({ rank: (await sortedSets.rank(key, member, true)) ?? null }),
    'sortedset.stats': () => typeStatistics(parts, 'sortedset', 'sorted_set'),
  }
}

function rangeCommands({ engine: { sortedSets } }: Parts): Pick<Family<'sortedset'>, Ranges> {
  return {
    'sortedset.zrange': async ({ key, start, stop }) => listed(await sortedSets.range(key, start, stop, false)),
    'sortedset.zrevrange': async ({ key, start, stop }) => listed(await sortedSets.range(key, start, stop, true)),
    'sortedset.zcount': async ({ key, min, max }) => ({ count: await sortedSets.count(key, scoreRange(min, max)) }),
    'sortedset.zrangebyscore': async ({ key, min, max, limit }) => {
      return listed(await sortedSets.rangeByScore(key, scoreRange(min, max), limit))
    },
    'sortedset.zpopmin': async ({ key, count }) => listed(await sortedSets.pop(key, 'lowest', count)),
    'sortedset.zpopmax': async ({ key, count }) => listed(await sortedSets.pop(key, 'highest', count)),
    'sortedset.zremrangebyrank': async ({ key, start, stop }) => {
      return { removed: await sortedSets.removeByRank(key, start, stop) }
    },
    'sortedset.zremrangebyscore': async ({ key, min, max }) => {
      return { removed: await sortedSets.removeByScore(key, scoreRange(min, max)) }
    },
  }
}

function storingCommands({ engine: { sortedSets } }: Parts): Pick<Family<'sortedset'>, Storing> {
  const weighted =
    (how: Combination) =>
    async ({ destination, keys, weights, aggregate }: CommandPayloads['sortedset.zinterstore']) => {
      if (weights !== undefined && weights.length !== keys.length) refuse("must have as many 'weights' as 'keys'")
      return { count: await sortedSets.store(how, destination, keys, { weights, aggregate }), destination }
    }
  return {
    'sortedset.zinterstore': weighted('intersection'),
    'sortedset.zunionstore': weighted('union'),
    'sortedset.zdiffstore': async ({ destination, keys }) => {
      return { count: await sortedSets.store('difference', destination, keys, { aggregate: 'sum' }), destination }
    },
  }
}

async function add(
  sortedSets: SortedSets,
  payload: CommandPayloads['sortedset.zadd'],
): Promise<CommandResults['sortedset.zadd']> {
  const { key, nx, xx, gt, lt, incr } = payload
  if (nx && xx) refuse("must NOT have 'nx' and 'xx'")
  if ((gt && lt) || (nx && (gt || lt))) refuse("must have one of 'nx', 'gt' and 'lt'")
  const members = membersOf(payload)
  if (incr) return raise(sortedSets, payload, members)
  const only = nx ? 'new' : xx ? 'known' : undefined
  const towards = gt ? 'greater' : lt ? 'less' : undefined
  const { added, changed } = await sortedSets.add(key, members, { only, towards })
  return { added, changed, key }
}

/** Adds to a score instead of setting it, as `zincrby` does. */
async function raise(
  sortedSets: SortedSets,
  { key, nx, xx, gt, lt }: CommandPayloads['sortedset.zadd'],
  members: readonly Scored[],
): Promise<CommandResults['sortedset.zadd']> {
  if (nx || xx || gt || lt || members.length !== 1) refuse("'incr' takes one member and no condition")
  const [{ member, score: amount }] = members as [Scored]
  const [before] = await sortedSets.scores(key, [member])
  const score = await sortedSets.increment(key, member, amount)
  return { added: before === undefined ? 1 : 0, changed: before === score ? 0 : 1, key, score }
}

function membersOf(payload: CommandPayloads['sortedset.zadd']): readonly Scored[] {
  oneOf(payload, 'members', 'member')
  const { members, member, score } = payload
  if (members === undefined) return [{ member: member!, score: score ?? refuse("must have 'score'") }]
  if (score !== undefined) refuse("must NOT have 'members' and 'score'")
  return members
}

function listed(members: readonly Scored[]): { members: Scored[]; count: number } {
  return { members: [...members], count: members.length }
}
