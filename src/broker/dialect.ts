/** Answers as published client libraries of this protocol read them. */
import type { CommandName, CommandResults } from '../contract/mod.ts'

/** `seed`: the answers of the contract. `compat`: those of the client libraries, where they differ. */
export type Dialect = 'seed' | 'compat'

type Translations = { readonly [Name in CommandName]?: (result: CommandResults[Name]) => unknown }

const compat: Translations = {
  'kv.get': ({ value }) => value,
  'kv.getset': ({ value }) => value,
  'kv.getrange': ({ value }) => value,
}

/** Gives the payload of an answer. `hash.mget` and `queue.consume` build theirs in the dialect that is asked for. */
export function inDialect<Name extends CommandName>(
  dialect: Dialect,
  name: Name,
  result: CommandResults[Name],
): unknown {
  const translate = dialect === 'compat' ? (compat[name] as ((result: unknown) => unknown) | undefined) : undefined
  return translate === undefined ? result : translate(result)
}
