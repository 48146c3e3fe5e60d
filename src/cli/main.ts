/** The `tallymill` command line. */
import { Command, CommanderError } from 'commander'
import { type ArgumentValues, parseArguments, SettingsError } from '../config/mod.ts'
import { version } from '../version.ts'
import type { Finish } from './commands/command.ts'

type CommandOf = (values: ArgumentValues, finish: Finish) => Command

/** The commands in the order of the help. Each is loaded when it is called for, since all together take a second. */
const commands: ReadonlyMap<string, () => Promise<CommandOf>> = new Map([
  ['serve', async () => (await import('./commands/serve.ts')).serveCommand],
  ['demo', async () => (await import('./commands/demo.ts')).demoCommand],
  ['generate', async () => (await import('./commands/generate.ts')).generateCommand],
  ['evaluate', async () => (await import('./commands/evaluate.ts')).evaluateCommand],
  ['init', async () => (await import('./commands/init.ts')).initCommand],
  ['validate', async () => (await import('./commands/validate.ts')).validateCommand],
  ['tail', async () => (await import('./commands/tail.ts')).tailCommand],
  ['key', async () => (await import('./commands/key.ts')).keyCommand],
  ['token', async () => (await import('./commands/token.ts')).tokenCommand],
  ['audit', async () => (await import('./commands/audit.ts')).auditCommand],
])

/** Runs the command line `argv` (without node and script); gives the exit code, or undefined while a server goes on. */
export async function main(argv: readonly string[]): Promise<number | undefined> {
  const program = new Command('tallymill')
    .description('A synthetic enterprise that behaves like a live backend.')
    .version(version)
    .exitOverride()
  let exitCode: number | undefined
  const finish = (code: number | undefined) => {
    exitCode = code
  }
  try {
    const settings = parseArguments(argv)
    for (const command of await commandsFor(settings.rest)) {
      program.addCommand(command(settings.values, finish).exitOverride())
    }
    await program.parseAsync([...settings.rest], { from: 'user' })
    return exitCode
  } catch (error) {
    return failureCode(error)
  }
}

/** The command that the words start with; all of them for the help and for a word that is none. */
function commandsFor([name = '']: readonly string[]): Promise<CommandOf[]> {
  const named = commands.get(name)
  return Promise.all(named === undefined ? [...commands.values()].map((load) => load()) : [named()])
}

const usageError = 2

async function failureCode(error: unknown): Promise<number> {
  // Help and version end well; anything else that the command line is about is a usage error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageError
  const code = error instanceof SettingsError ? usageError : await expectedCode(error)
  if (code === undefined) throw error
  process.stderr.write(`tallymill: ${(error as Error).message}\n`)
  return code
}

const listenErrors: ReadonlySet<unknown> = new Set(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL'])

/** The exit code of a failure that a command tells in one line; undefined for one that nobody expects. */
async function expectedCode(error: unknown): Promise<number | undefined> {
  const { ConfigurationFileError } = await import('./configuration-file.ts')
  if (error instanceof ConfigurationFileError) return error.exitCode
  const { StorageOpenError } = await import('../storage/mod.ts')
  const expected = error instanceof StorageOpenError || listenErrors.has((error as NodeJS.ErrnoException).code)
  return expected ? 1 : undefined
}
