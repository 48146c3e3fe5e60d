import { Command } from 'commander'
import type { ArgumentValues } from '../../config/mod.ts'
import { systemEnvironment } from '../../environment.ts'
import { type AuditVerdict, openStorage, verifyAudit } from '../../storage/mod.ts'
import { type Finish, settingsOf } from './command.ts'

/** Where it prints. */
interface Streams {
  readonly stdout: { write(text: string): unknown }
  readonly stderr: { write(text: string): unknown }
}

/** `tallymill audit`: the audit log of durable state that no server has open. */
export function auditCommand(values: ArgumentValues, finish: Finish, streams: Streams = process): Command {
  const verify = new Command('verify')
    .description('Check that no record of the audit log was changed, moved or taken away.')
    .action(async () => finish(await verified(values, streams)))
  const command = new Command('audit').description('The audit log of a server that is not running.')
  return command.addCommand(verify.exitOverride())
}

async function verified(values: ArgumentValues, { stdout, stderr }: Streams): Promise<number> {
  const { database, dataDir } = settingsOf(values)
  const storage = await openStorage({ database, directory: dataDir, environment: systemEnvironment })
  try {
    const verdict = await verifyAudit(storage)
    const stream = verdict.intact ? stdout : stderr
    stream.write(`${wordsOf(verdict)}\n`)
    return verdict.intact ? 0 : 1
  } finally {
    await storage.close()
  }
}

function wordsOf(verdict: AuditVerdict): string {
  if (!verdict.intact) {
    const where = verdict.brokenId === null ? '' : `record ${verdict.brokenId} `
    return `tallymill: the audit log is broken: ${where}${verdict.reason}`
  }
  const { records, unchained, hash } = verdict
  const older = unchained === 0 ? '' : `; ${unchained} older records join the chain at the next start`
  return `The audit log is intact: ${records} records${hash === '' ? '' : `, the last hash is ${hash}`}${older}.`
}
