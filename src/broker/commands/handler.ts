import type { CommandName, CommandPayloads, CommandResults } from '../../contract/mod.ts'
import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'
import type { CommandContext } from '../caller.ts'
import type { Json } from '../json.ts'
import type { Engine } from '../port/engine.ts'
import type { Sessions } from '../session.ts'
import type { RoomHub } from '../subscriptions/room-hub.ts'
import type { Topics } from '../topics/topics.ts'
import type { Activity } from './activity.ts'
import type { OpenTransactions } from './open-transactions.ts'
import type { SlowLog } from './slow-log.ts'

/** What the commands work with. */
export interface Parts {
  readonly engine: Engine
  readonly environment: Environment
  readonly topics: Topics
  readonly rooms: RoomHub
  readonly sessions: Sessions
  readonly transactions: OpenTransactions
  readonly activity: Activity
  readonly slowLog: SlowLog
  readonly version: string
  /** Settings in effect, by name. */
  readonly settings: Readonly<Record<string, Json>>
  /** Begins to end the process. */
  readonly shutDown: () => void
}

/** One run of a command. */
export interface Call extends CommandContext {
  /** It is one of a batch: it does not wait, and cannot subscribe. */
  readonly isBatched: boolean
}

export type Handler<Name extends CommandName> = (
  payload: CommandPayloads[Name],
  call: Call,
) => CommandResults[Name] | Promise<CommandResults[Name]>

export type CommandHandlers = { readonly [Name in CommandName]: Handler<Name> }

/** The handlers of all commands that begin with `Prefix` and a dot. */
export type Family<Prefix extends string> = Pick<CommandHandlers, Extract<CommandName, `${Prefix}.${string}`>>

/** Refuses a payload that its schema lets pass. @throws invalid_payload */
export function refuse(message: string): never {
  fail('invalid_payload', message, { errors: [{ pointer: '', message }] })
}

/** A value that came as JSON. */
export function json(value: unknown): Json {
  return value as Json
}

/** The only one that is given of the fields that mean the same. @throws invalid_payload for none and for several */
export function oneOf<Payload extends object>(payload: Payload, ...names: readonly (keyof Payload & string)[]): Json {
  const given = names.filter((name) => payload[name] !== undefined)
  if (given.length !== 1) refuse(`must have ${names.map((name) => `'${name}'`).join(' or ')}`)
  return json(payload[given[0]!])
}

/** The same for texts. */
export function oneText<Payload extends object>(
  payload: Payload,
  ...names: readonly (keyof Payload & string)[]
): string {
  return oneOf(payload, ...names) as string
}
