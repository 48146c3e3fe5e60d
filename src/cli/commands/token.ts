import { Command, InvalidArgumentError, Option } from 'commander'
import { type ArgumentValues, SettingsError } from '../../config/mod.ts'
import { type Environment, systemEnvironment } from '../../environment.ts'
import { Failure } from '../../errors.ts'
import {
  accessMsDefault,
  checkRequest,
  defaultScopes,
  isScope,
  isShortSecret,
  keyOfSecret,
  newFamily,
  signPair,
  type TokenPair,
  type TokenRequest,
  tokenSecrets,
} from '../../platform/auth/mod.ts'
import { type Finish, settingsOf } from './command.ts'

interface TokenOptions {
  readonly user: string
  readonly tenant: string
  readonly client: string
  readonly scope?: readonly string[]
  readonly expiresIn: number
  readonly refresh?: true
  readonly json?: true
}

/** Where it prints, and its clock. */
interface Surroundings {
  readonly stdout: { write(text: string): unknown }
  readonly stderr: { write(text: string): unknown }
  readonly environment: Environment
}

const machine: Surroundings = { stdout: process.stdout, stderr: process.stderr, environment: systemEnvironment }

/**
 * `tallymill token`: signs a token with the secret of the server, that of the settings or of the data directory. It opens
 * no database, so the server may run meanwhile.
 */
export function tokenCommand(values: ArgumentValues, finish: Finish, surroundings: Surroundings = machine): Command {
  return new Command('token')
    .description('Print a token for a user, a tenant and a client of offline sync.')
    .requiredOption('--user <user>', 'who it is for, in its claim sub')
    .requiredOption('--tenant <tenant>', 'in its claim tenant_id')
    .requiredOption('--client <client>', 'in its claim client_id')
    .addOption(new Option('--scope <list>', `what it may do, comma separated; ${defaultScopes}`).argParser(scopesOf))
    .addOption(
      new Option('--expires-in <time>', 'how long the access token is valid, such as 90s, 30m, 1h or 7d')
        .argParser(durationOf)
        .default(accessMsDefault, '1h'),
    )
    .option('--refresh', 'print a refresh token, which is valid for 7 days, on a second line')
    .option('--json', 'print both as one JSON object')
    .action((options: TokenOptions) => finish(print(values, options, surroundings)))
}

function print(values: ArgumentValues, options: TokenOptions, { stdout, stderr, environment }: Surroundings): number {
  try {
    const secret = signingSecret(values, environment)
    const { user, tenant, client, scope: scopes = defaultScopes, expiresIn: accessMs } = options
    const request: TokenRequest = { user, tenant, client, scopes: [...new Set(scopes)], accessMs }
    checkRequest(request)
    const pair = signPair(keyOfSecret(secret), request, newFamily(environment), environment)
    if (isShortSecret(secret)) stderr.write('tallymill: the secret of tokens is short enough to be guessed\n')
    stdout.write(`${shown(pair, options)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'internal_error') throw error
    stderr.write(`tallymill: ${error.message}\n`)
    return 1
  }
}

function signingSecret(values: ArgumentValues, environment: Environment): string {
  const [secret] = tokenSecrets(settingsOf(values), environment).secrets
  if (secret === undefined) throw new SettingsError('a token is signed with --jwt-secret (or JWT_SECRET)')
  return secret
}

function shown(pair: TokenPair, { json, refresh }: TokenOptions): string {
  if (json === true) return JSON.stringify(pair)
  return refresh === true ? `${pair.access_token}\n${pair.refresh_token}` : pair.access_token
}

function scopesOf(text: string, before: readonly string[] = []): readonly string[] {
  const scopes = text.split(/[ ,]+/).filter((scope) => scope !== '')
  const unknown = scopes.find((scope) => !isScope(scope))
  if (unknown !== undefined) throw new InvalidArgumentError(`${JSON.stringify(unknown)} is no scope.`)
  return [...before, ...scopes]
}

const unitsMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

function durationOf(text: string): number {
  const [, digits, unit = ''] = /^(\d{1,9})([smhd])$/.exec(text.trim()) ?? []
  const factor = unitsMs[unit]
  if (factor === undefined) throw new InvalidArgumentError('It must be a number with s, m, h or d, such as 1h.')
  return Number(digits) * factor
}
