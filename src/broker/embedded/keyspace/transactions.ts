import { Failure } from '../../../errors.ts'
import type { Json } from '../../json.ts'
import type { Outcome, QueuedCommand, Transactions } from '../../port/engine.ts'
import { Refused } from '../../port/refused.ts'
import { addToField, deleteFields, setFields } from './hashes.ts'
import { deleteKeys } from './keys.ts'
import type { Keyspace } from './keyspace.ts'
import { pop, push } from './lists.ts'
import { addMembers, removeMembers } from './sets.ts'
import { addToString, setString } from './strings.ts'

type Runners = {
  readonly [Kind in QueuedCommand['kind']]: (
    keyspace: Keyspace,
    command: Extract<QueuedCommand, { kind: Kind }>,
  ) => Json | undefined
}

const runners: Runners = {
  set: (keyspace, { key, value, deadlineMs }) => {
    const { written, previous } = setString(keyspace, key, value, { deadlineMs })
    return previous === undefined ? { written } : { written, previous }
  },
  delete: (keyspace, { keys }) => deleteKeys(keyspace, keys),
  add: (keyspace, { key, amount }) => addToString(keyspace, key, amount),
  hash_set: (keyspace, { key, field, value }) => setFields(keyspace, key, [[field, value]], false),
  hash_delete: (keyspace, { key, fields }) => deleteFields(keyspace, key, fields),
  hash_add: (keyspace, { key, field, amount }) => addToField(keyspace, key, field, amount),
  push: (keyspace, { key, end, values }) => push(keyspace, key, end, values),
  pop: (keyspace, { key, end }) => pop(keyspace, key, end, 1)[0],
  set_add: (keyspace, { key, members }) => addMembers(keyspace, key, members),
  set_remove: (keyspace, { key, members }) => removeMembers(keyspace, key, members),
}

/**
 * Commands of a transaction run in one turn, so nothing comes in between and all of them become durable together. One that is
 * refused, because a key has another type for instance, changes nothing and gives `Refused`; the others run all the same.
 * The result of a `pop` is its element, undefined when there was none.
 */
export function embeddedTransactions(keyspace: Keyspace): Transactions {
  return {
    watch: (keys) => keyspace.read(() => new Map(keys.map((key) => [key, stampOf(keyspace, key)]))),
    run: (commands, watched) =>
      keyspace.write(() => {
        for (const [key, stamp] of watched) if (stampOf(keyspace, key) !== stamp) return undefined
        return commands.map((command) => resultOf(keyspace, command))
      }),
  }
}

function stampOf(keyspace: Keyspace, key: string): string {
  // Removes the key when its time is over.
  keyspace.find(key)
  return keyspace.entries.stamp(key)
}

function resultOf(keyspace: Keyspace, command: QueuedCommand): Outcome {
  try {
    return run(keyspace, command)
  } catch (error) {
    if (error instanceof Failure) return new Refused(error.code)
    throw error
  }
}

function run<Command extends QueuedCommand>(keyspace: Keyspace, command: Command): Json | undefined {
  const runner = runners[command.kind] as (keyspace: Keyspace, command: Command) => Json | undefined
  return runner(keyspace, command)
}
