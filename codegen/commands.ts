/**
 * Commands of the broker -> one table and the types of what each takes and gives.
 *
 * A command is a member of the schema `Command`: `command` is its constant, `x-access` says what it needs (`namespace:action`),
 * and `<Name>Payload` and `<Name>Result` stand beside `<Name>Command`.
 */
import { ContractError, type OpenapiDocument, refName, type Schema } from './document.ts'
import { header } from './header.ts'

/** One command of the contract. */
export interface CommandRow {
  readonly command: string
  /** Prefix of its schemas. */
  readonly name: string
  readonly access: string
  readonly payloadRequired: boolean
}

const actions = ['read', 'write', 'configure', 'admin']

/** Lists the commands; none where the contract has no schema `Command`. @throws ContractError where one is incomplete */
export function listCommands({ components: { schemas } }: OpenapiDocument): CommandRow[] {
  return (schemas.Command?.oneOf ?? []).map((member) => rowOf(schemas, refName(member.$ref ?? '')))
}

function rowOf(schemas: Record<string, Schema>, schemaName: string): CommandRow {
  const schema = schemas[schemaName]
  const command = schema?.properties?.command?.const
  const access = schema?.['x-access']
  const name = schemaName.replace(/Command$/, '')
  const [namespace, action] = typeof access === 'string' ? access.split(':') : []
  if (typeof command !== 'string' || !namespace || !actions.includes(action ?? '')) {
    throw new ContractError(`${schemaName} needs a constant command and an x-access such as kv:read`)
  }
  for (const kind of ['Payload', 'Result']) {
    if (schemas[`${name}${kind}`] === undefined) throw new ContractError(`${command} has no schema ${name}${kind}`)
  }
  return { command, name, access: access as string, payloadRequired: schema?.required?.includes('payload') ?? false }
}

/** Gives the text of `commands.ts`. */
export function commandsFile(document: OpenapiDocument): string {
  const commands = listCommands(document)
  const lines = (line: (row: CommandRow) => string) => commands.map((row) => `  ${line(row)}\n`).join('')
  return [
    header('openapi.yaml'),
    `import type { Schemas } from './schemas.ts'\n`,
    `/** What each command takes. */\nexport interface CommandPayloads {\n${lines(({ command, name }) => `'${command}': Schemas['${name}Payload']`)}}\n`,
    `/** What each command gives. */\nexport interface CommandResults {\n${lines(({ command, name }) => `'${command}': Schemas['${name}Result']`)}}\n`,
    `export type CommandName = keyof CommandPayloads\n`,
    `/** What a key needs to run a command, and the schema of what the command takes. */\nexport const commands = {\n${lines(
      ({ command, name, access }) => `'${command}': { access: '${access}', payload: '${name}Payload' },`,
    )}} as const\n`,
    `export const commandNames = Object.keys(commands) as readonly CommandName[]\n`,
  ].join('\n')
}
