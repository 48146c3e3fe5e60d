import type { CommandPayloads } from '../../contract/mod.ts'
import type { Combination } from '../port/keyspace.ts'
import { type Family, json, type Parts } from './handler.ts'
import { waits } from './queueing.ts'
import { typeStatistics } from './type-statistics.ts'

export function setCommands(parts: Parts): Family<'set'> {
  return { ...memberCommands(parts), ...combiningCommands(parts) }
}

type Combining = 'set.inter' | 'set.union' | 'set.diff' | 'set.interstore' | 'set.unionstore' | 'set.diffstore'

function memberCommands(parts: Parts): Omit<Family<'set'>, Combining> {
  const { sets } = parts.engine
  const size = async ({ key }: CommandPayloads['set.card']) => {
    const count = await sets.size(key)
    return { size: count, cardinality: count, count, key }
  }
  return {
    'set.add': async (payload, call) => {
      const { key } = payload
      const members = payload.members.map(json)
      if (waits(parts, call, payload, () => ({ kind: 'set_add', key, members }))) {
        return { added: 0, key, queued: true }
      }
      return { added: await sets.add(key, members), key }
    },
    'set.rem': async (payload, call) => {
      const { key } = payload
      const members = payload.members.map(json)
      if (waits(parts, call, payload, () => ({ kind: 'set_remove', key, members }))) {
        return { removed: 0, key, queued: true }
      }
      return { removed: await sets.remove(key, members), key }
    },
    'set.ismember': async ({ key, member }) => ({ is_member: await sets.has(key, json(member)), key }),
    'set.members': async ({ key }) => {
      const members = await sets.members(key)
      return { members: [...members], count: members.length, key }
    },
    'set.card': size,
    'set.size': size,
    'set.pop': async ({ key, count }) => ({ members: [...(await sets.pop(key, count))], key }),
    'set.randmember': async ({ key, count }) => ({ members: [...(await sets.random(key, count))], key }),
    'set.move': async ({ source, destination, member }) => {
      return { moved: await sets.move(source, destination, json(member)), source, destination }
    },
    'set.stats': () => typeStatistics(parts, 'set', 'set'),
  }
}

function combiningCommands({ engine: { sets } }: Parts): Pick<Family<'set'>, Combining> {
  const combine =
    (how: Combination) =>
    async ({ keys }: CommandPayloads['set.inter']) => {
      const members = await sets.combine(how, keys)
      return { members: [...members], count: members.length }
    }
  const store =
    (how: Combination) =>
    async ({ destination, keys }: CommandPayloads['set.interstore']) => {
      const count = await sets.store(how, destination, keys)
      return { cardinality: count, count, destination }
    }
  return {
    'set.inter': combine('intersection'),
    'set.union': combine('union'),
    'set.diff': combine('difference'),
    'set.interstore': store('intersection'),
    'set.unionstore': store('union'),
    'set.diffstore': store('difference'),
  }
}
