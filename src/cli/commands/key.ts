import { Command, InvalidArgumentError, Option } from 'commander'
import type { ArgumentValues, Settings } from '../../config/mod.ts'
import { systemEnvironment } from '../../environment.ts'
import { Failure } from '../../errors.ts'
import { isPlanName, isScope, type NewKey, planNames, type StoredKey, StoredKeys } from '../../platform/auth/mod.ts'
import { auditLog, keyRepository, openStorage } from '../../storage/mod.ts'
import { type Finish, settingsOf } from './command.ts'

interface CreateOptions {
  readonly name: string
  readonly scope: readonly string[]
  readonly plan?: string
  readonly expires?: number
}

/** Where it prints. */
interface Streams {
  readonly stdout: { write(text: string): unknown }
  readonly stderr: { write(text: string): unknown }
}

const operator = { actor: 'cli', requestId: 'cli' } as const

/**
 * `tallymill key`: the stored keys of a data directory that no server has open. A running server is asked at `/api/keys`.
 */
export function keyCommand(values: ArgumentValues, finish: Finish, streams: Streams = process): Command {
  const run = async (job: (keys: StoredKeys) => Promise<string>) => {
    finish(await answered(() => withKeys(settingsOf(values), job), streams))
  }
  const create = new Command('create')
    .description('Create a key and print its secret, which is shown this once.')
    .requiredOption('--name <name>', 'what the key is for')
    .addOption(new Option('--scope <list>', scopeHelp).argParser(scopesOf).makeOptionMandatory())
    .addOption(new Option('--plan <plan>', 'its plan').choices(planNames))
    .addOption(new Option('--expires <moment>', 'when it ends, such as 2030-01-31T00:00:00Z').argParser(momentOf))
    .action((options: CreateOptions) => run((keys) => created(keys, options)))
  const list = new Command('list')
    .description('Print the keys, one JSON object a line, without their secrets.')
    .action(() => run(async (keys) => keys.list().map(keyLine).join('')))
  const revoke = new Command('revoke')
    .description('Revoke a key for good.')
    .argument('<id>', 'its id')
    .action((id: string) => run(async (keys) => keyLine(await keys.revoke(id, operator))))
  const command = new Command('key').description('Create, list and revoke the keys of a server that is not running.')
  for (const part of [create, list, revoke]) command.addCommand(part.exitOverride())
  return command
}

const scopeHelp = 'what it may do, comma separated: *, kv:*, kv:read …; repeat the flag for more'

function scopesOf(text: string, before: readonly string[] = []): readonly string[] {
  const scopes = text.split(',').map((scope) => scope.trim())
  const unknown = scopes.find((scope) => !isScope(scope))
  if (unknown !== undefined) throw new InvalidArgumentError(`${JSON.stringify(unknown)} is no scope.`)
  return [...before, ...scopes]
}

function momentOf(text: string): number {
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new InvalidArgumentError('It must be a moment such as 2030-01-31T00:00:00Z.')
  return ms
}

/** Prints what `job` gives; what a person got wrong is a line on stderr and the exit code 1. */
async function answered(job: () => Promise<string>, { stdout, stderr }: Streams): Promise<number> {
  try {
    stdout.write(await job())
    return 0
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'internal_error') throw error
    stderr.write(`tallymill: ${error.message}\n`)
    return 1
  }
}

async function withKeys(settings: Settings, job: (keys: StoredKeys) => Promise<string>): Promise<string> {
  const { database, dataDir: directory } = settings
  const storage = await openStorage({ database, directory, environment: systemEnvironment })
  try {
    const keys = await StoredKeys.open(keyRepository(storage, auditLog(storage)), systemEnvironment)
    const text = await job(keys)
    await keys.close()
    return text
  } finally {
    await storage.close()
  }
}

async function created(keys: StoredKeys, { name, scope, plan, expires }: CreateOptions): Promise<string> {
  const wanted: NewKey = {
    name,
    scopes: [...new Set(scope)],
    plan: plan !== undefined && isPlanName(plan) ? plan : undefined,
    expiresMs: expires,
  }
  const { key, secret } = await keys.create(wanted, operator)
  return `${JSON.stringify({ ...shown(key), secret })}\n`
}

const keyLine = (key: StoredKey): string => `${JSON.stringify(shown(key))}\n`

const iso = (ms: number | undefined): string | null => (ms === undefined ? null : new Date(ms).toISOString())

/** A key as `/api/keys` shows it. */
function shown(key: StoredKey) {
  return {
    id: key.id,
    name: key.name,
    scopes: key.scopes,
    plan: key.plan ?? null,
    created_at: iso(key.createdMs),
    expires_at: iso(key.expiresMs),
    last_used_at: iso(key.lastUsedMs),
    revoked_at: iso(key.revokedMs),
  }
}
