import type { Json } from '../json.ts'
import type { Combination, Sets } from '../port/keyspace.ts'
import type { Link } from './link.ts'
import { writeStep } from './lists.ts'
import { keyName } from './names.ts'
import type { Step } from './step.ts'
import { parsedAll, type Values } from './values.ts'

const combine = { intersection: 'SINTER', union: 'SUNION', difference: 'SDIFF' } as const

export function addMembersStep(values: Values, key: string, members: readonly Json[]): Step<number> {
  return membersStep(values, 'SADD', key, members)
}

export function removeMembersStep(values: Values, key: string, members: readonly Json[]): Step<number> {
  return membersStep(values, 'SREM', key, members)
}

export function redisSets(link: Link, values: Values): Sets {
  const element = (value: Json) => values.element(value)
  return {
    add: (key, members) => link.runMade(() => addMembersStep(values, key, members)),
    remove: (key, members) => link.runMade(() => removeMembersStep(values, key, members)),
    has: async (key, member) => (await link.call('SISMEMBER', keyName(key), element(member))) === 1,
    members: async (key) => parsedAll(await link.call('SMEMBERS', keyName(key))),
    size: async (key) => (await link.call('SCARD', keyName(key))) as number,
    pop: async (key, count) => link.run(writeStep(key, ['SPOP', keyName(key), Math.max(0, count)], parsedAll)),
    random: async (key, count) => parsedAll(await link.call('SRANDMEMBER', keyName(key), Math.max(0, count))),
    move: async (from, to, member) =>
      link.run({
        script: 'set_move',
        keys: [keyName(from), keyName(to)],
        args: [element(member)],
        read: (reply) => reply === 1,
      }),
    combine: async (how, keys) =>
      keys.length === 0 ? [] : parsedAll(await link.call(combine[how], ...keys.map(keyName))),
    store: async (how, to, keys) => link.run(storeStep(how, to, keys)),
  }
}

function membersStep(values: Values, command: string, key: string, members: readonly Json[]): Step<number> {
  const elements = members.map((member) => values.element(member))
  return { script: 'write_many', keys: [keyName(key)], args: [command, 'sum', ...elements], read: Number }
}

function storeStep(how: Combination, to: string, keys: readonly string[]): Step<number> {
  const command = `${combine[how]}STORE`
  return { script: 'set_store', keys: [keyName(to)], args: [command, 'tm:t', ...keys.map(keyName)], read: Number }
}
