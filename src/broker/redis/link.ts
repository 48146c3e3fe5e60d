import type { Redis, RedisOptions } from 'ioredis'
import type { Failure } from '../../errors.ts'
import { redisFailure } from './failures.ts'
import { Gathering } from './gathering.ts'
import type { Argument, Step } from './step.ts'

/** The longest that a try to connect again is put off. */
const reconnectMsMax = 1_000
/** A server that says nothing for this long while it is asked is taken for lost. */
const silenceMs = 30_000

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

/** Commands over one connection, in the order in which they are asked for, with failures of the catalogue. */
export class Link {
  readonly #redis: Redis
  readonly #gathering: Gathering
  #isReadOnly = false

  constructor(redis: Redis) {
    this.#redis = redis
    this.#gathering = new Gathering(redis, {
      written: () => {
        this.#isReadOnly = false
      },
      failed: (error) => this.#failed(error),
    })
  }

  /** The connection, with everything sent that was asked for before. */
  get redis(): Redis {
    this.send()
    return this.#redis
  }

  /** Sends what was asked for in this turn. */
  send(): void {
    this.#gathering.send()
  }

  /** Whether the server is there and took the last write. */
  get works(): boolean {
    return this.#redis.status === 'ready' && !this.#isReadOnly
  }

  /** Runs a script that writes. */
  run<Result>(step: Step<Result>): Promise<Result> {
    return this.#gathering.run(() => step, true)
  }

  /** The same for a step whose making may fail. It saves the caller a promise of its own, which counts in large batches. */
  runMade<Result>(stepOf: () => Step<Result>): Promise<Result> {
    return this.#gathering.run(stepOf, true)
  }

  /** Runs a script that need not write: that it went well does not tell whether writes do. */
  ask<Result>(step: Step<Result>): Promise<Result> {
    return this.#gathering.run(() => step, false)
  }

  call(command: string, ...args: readonly Argument[]): Promise<unknown> {
    return this.#answered(this.redis.call(command, ...args.map(sendable)))
  }

  callForBytes(command: string, ...args: readonly Argument[]): Promise<Buffer | null> {
    return this.#answered(this.redis.callBuffer(command, ...args.map(sendable)) as Promise<Buffer | null>)
  }

  async #answered<Reply>(reply: Promise<Reply>): Promise<Reply> {
    try {
      return await reply
    } catch (error) {
      throw this.#failed(error)
    }
  }

  #failed(error: unknown): Failure {
    const failure = redisFailure(error)
    if (failure.code === 'read_only') this.#isReadOnly = true
    return failure
  }
}

function sendable(argument: Argument): string | number | Buffer {
  return argument instanceof Uint8Array
    ? Buffer.from(argument.buffer, argument.byteOffset, argument.byteLength)
    : argument
}
