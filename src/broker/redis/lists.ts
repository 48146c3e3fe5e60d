import type { Json } from '../json.ts'
import type { End, Lists } from '../port/keyspace.ts'
import type { Link } from './link.ts'
import { keyName } from './names.ts'
import type { Argument, Step } from './step.ts'
import { parsed, parsedAll, type Values } from './values.ts'

const push = { left: 'LPUSH', right: 'RPUSH' } as const
const pop = { left: 'LPOP', right: 'RPOP' } as const

export function pushStep(
  values: Values,
  key: string,
  end: End,
  added: readonly Json[],
  onlyKnown: boolean,
): Step<number> {
  const command = onlyKnown ? `${push[end]}X` : push[end]
  const elements = added.map((value) => values.element(value))
  return { script: 'write_many', keys: [keyName(key)], args: [command, 'last', ...elements], read: Number }
}

export function popStep(key: string, end: End, count: number): Step<readonly Json[]> {
  return writeStep(key, [pop[end], keyName(key), count], parsedAll)
}

export function redisLists(link: Link, values: Values): Lists {
  const element = (value: Json) => values.element(value)
  return {
    push: (key, end, added, onlyKnown) => link.runMade(() => pushStep(values, key, end, added, onlyKnown)),
    pop: async (key, end, count) => link.run(popStep(key, end, count)),
    range: async (key, start, stop) => parsedAll(await link.call('LRANGE', keyName(key), start, stop)),
    length: async (key) => (await link.call('LLEN', keyName(key))) as number,
    at: async (key, index) => parsed(await link.call('LINDEX', keyName(key), index)),
    set: async (key, index, value) =>
      link.run({ script: 'list_set', keys: [keyName(key)], args: [index, element(value)], read: () => {} }),
    trim: async (key, start, stop) => link.run(writeStep(key, ['LTRIM', keyName(key), start, stop], () => {})),
    remove: async (key, count, value) =>
      link.run(writeStep(key, ['LREM', keyName(key), count, element(value)], Number)),
    insert: async (key, where, pivot, value) =>
      link.run({
        script: 'list_insert',
        keys: [keyName(key)],
        args: [where === 'before' ? 'BEFORE' : 'AFTER', element(pivot), element(value)],
        read: Number,
      }),
    position: async (key, value, rank) =>
      ((await link.call('LPOS', keyName(key), element(value), 'RANK', rank)) as number | null) ?? undefined,
    rotate: async (from, to) =>
      link.run({ script: 'list_rotate', keys: [keyName(from), keyName(to)], args: [], read: parsed }),
  }
}

/** One native command that changes one key. */
export function writeStep<Result>(
  key: string,
  command: readonly Argument[],
  read: (reply: unknown) => Result,
): Step<Result> {
  return { script: 'write', keys: [keyName(key)], args: command, read }
}
