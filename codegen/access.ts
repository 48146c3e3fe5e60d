/** What a caller must be allowed to do for an operation of the REST contract. */
import { listCommands } from './commands.ts'
import { type ApiOperation, ContractError, type OpenapiDocument } from './document.ts'

/**
 * Namespace by tag. For null any known key will do: the contract is no secret among those who may call at all, and the
 * broker looks at each command of a body itself.
 */
const namespaces: Readonly<Record<string, string | null>> = {
  configuration: 'generation',
  stream: 'generation',
  streams: 'generation',
  ledger: 'generation',
  audit: 'audit',
  contract: null,
  broker: null,
}

/**
 * Gives the access of each operation by id: its own `x-access`, that of the command that it is, or by tag, where GET reads
 * and everything else writes. Operations that need no key need no access.
 *
 * @throws ContractError for an operation that nothing decides, so that none is left open by mistake.
 */
export function accessOf(document: OpenapiDocument): (operation: ApiOperation) => string {
  const byCommand = new Map(listCommands(document).map(({ command, access }) => [command, access]))
  return ({ id, method, object }) => {
    if ((object.security ?? document.security ?? []).length === 0) return ''
    const command = object['x-command']
    const own = object['x-access'] ?? (command === undefined ? undefined : byCommand.get(command))
    if (own !== undefined) return own
    const namespace = command === undefined ? namespaces[object.tags[0] ?? ''] : undefined
    if (namespace === undefined) throw new ContractError(`${id} needs an x-access such as kv:read`)
    return namespace === null ? '' : `${namespace}:${method === 'get' ? 'read' : 'write'}`
  }
}
