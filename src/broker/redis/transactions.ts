import type { Redis } from 'ioredis'
import type { Json } from '../json.ts'
import type { Outcome, QueuedCommand, Transactions } from '../port/engine.ts'
import { Refused } from '../port/refused.ts'
import { redisFailure } from './failures.ts'
import { addToFieldStep, deleteFieldsStep, setFieldsStep } from './hashes.ts'
import { deleteStep } from './keys.ts'
import type { Link } from './link.ts'
import { popStep, pushStep } from './lists.ts'
import { keyName } from './names.ts'
import { addMembersStep, removeMembersStep } from './sets.ts'
import { type Step, scriptCall } from './step.ts'
import { addStep, setStep } from './strings.ts'
import type { Values } from './values.ts'

/** A watch that is not used for this long is lost: the transaction does not run then. */
const watchMs = 600_000

type Steps = {
  readonly [Kind in QueuedCommand['kind']]: (
    values: Values,
    command: Extract<QueuedCommand, { kind: Kind }>,
  ) => Step<Json | undefined>
}

const steps: Steps = {
  set: (values, { key, value, deadlineMs }) => {
    const step = setStep(values, key, value, { deadlineMs })
    const read = (reply: unknown) => {
      const { written, previous } = step.read(reply)
      return previous === undefined ? { written } : { written, previous }
    }
    return { ...step, read }
  },
  delete: (_, { keys }) => deleteStep(keys),
  add: (_, { key, amount }) => addStep(key, amount),
  hash_set: (values, { key, field, value }) => setFieldsStep(values, key, [[field, value]], false),
  hash_delete: (_, { key, fields }) => deleteFieldsStep(key, fields),
  hash_add: (_, { key, field, amount }) => addToFieldStep(key, field, amount, 'integer'),
  push: (values, { key, end, values: added }) => pushStep(values, key, end, added, false),
  pop: (_, { key, end }) => {
    const step = popStep(key, end, 1)
    return { ...step, read: (reply) => step.read(reply)[0] }
  },
  set_add: (values, { key, members }) => addMembersStep(values, key, members),
  set_remove: (values, { key, members }) => removeMembersStep(values, key, members),
}

/**
 * Transactions run as MULTI and EXEC. One with watched keys has the connection of its own to itself meanwhile: the server
 * watches the keys, then the stamps are compared, then it runs, so nothing comes in between.
 *
 * A stamp is a marker that every write of the key takes away, and whether the key is there. The server's own WATCH would need
 * a connection for every client that thinks about its transaction, and digests would not see a write of the same value.
 */
export class RedisTransactions implements Transactions {
  readonly #link: Link
  readonly #own: Link
  readonly #values: Values
  #last: Promise<unknown> = Promise.resolve()

  /** `own` is a connection that nobody else uses. */
  constructor(link: Link, own: Link, values: Values) {
    this.#link = link
    this.#own = own
    this.#values = values
  }

  async watch(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return keys.length === 0 ? new Map() : this.#link.run(stampsStep(keys, watchMs))
  }

  /** A command that is refused changes nothing and gives `Refused`; the others run all the same. */
  async run(
    commands: readonly QueuedCommand[],
    watched: ReadonlyMap<string, string>,
  ): Promise<readonly Outcome[] | undefined> {
    const prepared = commands.map((command) => prepare(this.#values, command))
    if (watched.size === 0) return execute(this.#link.redis, prepared)
    const turn = this.#last.then(() => this.#runWatched(prepared, watched))
    this.#last = turn.catch(() => {})
    return turn
  }

  async #runWatched(prepared: readonly Prepared[], watched: ReadonlyMap<string, string>) {
    const keys = [...watched.keys()]
    await this.#own.call('WATCH', ...keys.map(keyName))
    const stamps = await this.#own.ask(stampsStep(keys, ''))
    if (keys.every((key) => stamps.get(key) === watched.get(key))) return execute(this.#own.redis, prepared)
    await this.#own.call('UNWATCH')
    return undefined
  }
}

function stampsStep(keys: readonly string[], keptMs: number | ''): Step<ReadonlyMap<string, string>> {
  return {
    script: 'watch',
    keys: keys.map(keyName),
    args: [keptMs],
    read: (reply) => new Map((reply as string[]).map((stamp, k) => [keys[k]!, stamp])),
  }
}

/** A command, or why it is refused before the server hears of it. */
type Prepared = Step<Json | undefined> | Refused

function prepare<Command extends QueuedCommand>(values: Values, command: Command): Prepared {
  const stepOf = steps[command.kind] as (values: Values, command: Command) => Step<Json | undefined>
  try {
    return stepOf(values, command)
  } catch (error) {
    return new Refused(redisFailure(error).code)
  }
}

/** Undefined when a watched key has changed. */
async function execute(redis: Redis, prepared: readonly Prepared[]): Promise<readonly Outcome[] | undefined> {
  const sent = prepared.filter((item) => 'script' in item)
  const replies = await sendAll(redis, sent)
  if (replies === undefined) return undefined
  const left = replies.values()
  return prepared.map((item) => {
    if (item instanceof Refused) return item
    const [error, reply] = left.next().value!
    return error === null ? item.read(reply) : new Refused(redisFailure(error).code)
  })
}

async function sendAll(redis: Redis, sent: readonly Step<Json | undefined>[]) {
  const multi = redis.multi()
  for (const { script, keys, args } of sent) void scriptCall(multi, script)(keys.length, ...keys, ...args)
  try {
    return (await multi.exec()) ?? undefined
  } catch (error) {
    throw redisFailure(error)
  }
}
