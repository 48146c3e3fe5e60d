/** The `tallymill` command line. */
import { Command, CommanderError } from 'commander'
import { parseArguments, SettingsError } from '../config/mod.ts'
import { version } from '../main.ts'
import { StorageOpenError } from '../storage/mod.ts'
import { demoCommand } from './commands/demo.ts'
import { evaluateCommand } from './commands/evaluate.ts'
import { generateCommand } from './commands/generate.ts'
import { initCommand } from './commands/init.ts'
import { serveCommand } from './commands/serve.ts'
import { tailCommand } from './commands/tail.ts'
import { validateCommand } from './commands/validate.ts'
import { ConfigurationFileError } from './configuration-file.ts'

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
    for (const command of [
      serveCommand,
      demoCommand,
      generateCommand,
      evaluateCommand,
      initCommand,
      validateCommand,
      tailCommand,
    ]) {
      program.addCommand(command(settings.values, finish).exitOverride())
    }
    await program.parseAsync([...settings.rest], { from: 'user' })
    return exitCode
  } catch (error) {
    return failureCode(error)
  }
}

const usageError = 2

function failureCode(error: unknown): number {
  // Help and version end well; anything else that the command line is about is a usage error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageError
  if (error instanceof ConfigurationFileError) {
    process.stderr.write(`tallymill: ${error.message}\n`)
    return error.exitCode
  }
  if (error instanceof SettingsError || error instanceof StorageOpenError) {
    process.stderr.write(`tallymill: ${error.message}\n`)
    return error instanceof SettingsError ? usageError : 1
  }
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    process.stderr.write(`tallymill: ${(error as Error).message}\n`)
    return 1
  }
  throw error
}
