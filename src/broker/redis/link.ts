import type { Redis, RedisOptions } from 'ioredis'
import { redisFailure } from './failures.ts'

export type Argument = string | number | Uint8Array

/** One atomic transition: a script, what it is given, and how its reply is read. */
export interface Step<Result> {
  readonly script: string
  readonly keys: readonly string[]
  readonly args: readonly Argument[]
  readonly read: (reply: unknown) => Result
}

/** The longest that a try to connect again is put off. */
const reconnectMsMax = 1_000
/** A server that says nothing for this long while it is asked is taken for lost. */
const silenceMs = 30_000

type ScriptCall = (...args: Argument[]) => Promise<unknown>

/** Opens a connection that runs the scripts. The library is loaded only here, so the other engine starts without it. */
export async function connect(url: string, scripts: ReadonlyMap<string, string>): Promise<Redis> {
  const { Redis } = await import('ioredis')
  const redis = new Redis(url, connectionOptions)
  // What fails is told by the commands; without a listener the library writes to the console.
  redis.on('error', () => {})
  for (const [name, lua] of scripts) redis.defineCommand(name, { lua })
  try {
    await redis.connect()
  } catch (error) {
    redis.disconnect()
    throw redisFailure(error)
  }
  return redis
}

// Nothing is sent twice: a write whose answer got lost may have been made.
const connectionOptions: RedisOptions = {
  lazyConnect: true,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  connectTimeout: 5_000,
  socketTimeout: silenceMs,
  retryStrategy: (tries) => Math.min(reconnectMsMax, 50 * tries),
}

/** Commands over one connection, with failures of the catalogue. */
export class Link {
  readonly redis: Redis
  #isReadOnly = false

  constructor(redis: Redis) {
    this.redis = redis
  }

  /** Whether the server is there and took the last write. */
  get works(): boolean {
    return this.redis.status === 'ready' && !this.#isReadOnly
  }

  /** Runs a script that writes. */
  async run<Result>(step: Step<Result>): Promise<Result> {
    const result = await this.ask(step)
    this.#isReadOnly = false
    return result
  }

  /** Runs a script that need not write: that it went well does not tell whether writes do. */
  async ask<Result>({ script, keys, args, read }: Step<Result>): Promise<Result> {
    return read(await this.#answered(scriptCall(this.redis, script)(keys.length, ...keys, ...args)))
  }

  async call(command: string, ...args: readonly Argument[]): Promise<unknown> {
    return this.#answered(this.redis.call(command, ...args.map(sendable)))
  }

  async callForBytes(command: string, ...args: readonly Argument[]): Promise<Buffer | null> {
    return (await this.#answered(this.redis.callBuffer(command, ...args.map(sendable)))) as Buffer | null
  }

  async #answered(reply: Promise<unknown>): Promise<unknown> {
    try {
      return await reply
    } catch (error) {
      const failure = redisFailure(error)
      if (failure.code === 'read_only') this.#isReadOnly = true
      throw failure
    }
  }
}

/** A script as a method of a connection or of commands that are collected. */
export function scriptCall(target: object, script: string): ScriptCall {
  const call = Reflect.get(target, script) as ScriptCall | undefined
  if (call === undefined) throw new Error(`there is no script ${script}`)
  return call.bind(target)
}

function sendable(argument: Argument): string | number | Buffer {
  return argument instanceof Uint8Array
    ? Buffer.from(argument.buffer, argument.byteOffset, argument.byteLength)
    : argument
}
