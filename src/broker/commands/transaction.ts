import { errorCatalogue } from '../../errors.ts'
import type { CommandContext } from '../caller.ts'
import type { Json } from '../json.ts'
import type { Outcome, QueuedCommand } from '../port/engine.ts'
import { Refused } from '../port/refused.ts'
import { type Family, type Parts, refuse } from './handler.ts'
import { clientOf } from './queueing.ts'

const done = { success: true, message: 'OK' } as const

/** Commands between `multi` and `exec` wait; `watch` may come before or after `multi`. */
export function transactionCommands({ engine, environment, transactions }: Parts): Family<'transaction'> {
  return {
    'transaction.multi': ({ client_id }, call) => {
      transactions.open(clientIn(call, client_id))
      return done
    },
    'transaction.discard': ({ client_id }, call) => {
      transactions.take(clientIn(call, client_id))
      return done
    },
    'transaction.unwatch': ({ client_id }, call) => {
      transactions.unwatch(clientIn(call, client_id))
      return done
    },
    'transaction.watch': async ({ client_id, keys }, call) => {
      const client = clientIn(call, client_id)
      transactions.watch(client, await engine.transactions.watch(keys))
      return done
    },
    'transaction.exec': async ({ client_id }, call) => {
      const { waiting, watched } = transactions.take(clientIn(call, client_id))
      const nowMs = environment.nowMs()
      const commands = waiting.map((command) => command(nowMs))
      const results = await engine.transactions.run(commands, watched)
      if (results === undefined) return { success: false, aborted: true, message: 'A watched key has changed.' }
      return { success: true, results: results.map((result, index) => resultOf(commands[index]!.kind, result)) }
    },
  }
}

function clientIn(call: CommandContext, clientId: string | undefined): string {
  return clientOf(call, clientId) ?? refuse("must have 'client_id' where the command comes over HTTP")
}

/** What a command of a transaction gave, under the name that the command itself would give it. */
function resultOf(kind: QueuedCommand['kind'], result: Outcome): Json {
  if (result instanceof Refused) {
    return { error: { code: result.refused.toUpperCase(), message: errorCatalogue[result.refused].title } }
  }
  const value = result ?? null
  switch (kind) {
    case 'set':
      return { ok: true }
    case 'hash_set':
      return { ok: true, created: value === 1 }
    case 'delete':
    case 'hash_delete':
      return { deleted: value }
    case 'push':
      return { length: value }
    case 'set_add':
      return { added: value }
    case 'set_remove':
      return { removed: value }
    default:
      return { value }
  }
}
