/** Command line of the contract toolchain; see README.md. */
import { join } from 'node:path'
import { runCommand } from './command.ts'

const { notes, findings } = await runCommand(join(import.meta.dirname, '..'), process.argv.slice(2))
for (const line of notes) console.log(line)
for (const line of findings) console.error(line)
process.exitCode = findings.length === 0 ? 0 : 1
