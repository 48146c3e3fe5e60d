/** `postgres://…` as a person writes it, read by us: an error of the driver or of `URL` would show the password. */
import { readFileSync } from 'node:fs'
import type { ClientConfig } from 'pg'
import { StorageOpenError } from '../../open-error.ts'

export interface DatabaseAddress {
  readonly client: ClientConfig
  /** What messages call the database: host, port and name, nothing secret. */
  readonly place: string
  /** The password, as the server takes it; empty when there is none. */
  readonly password: string
}

const sslModes = ['disable', 'require', 'verify-ca', 'verify-full']
const parameters = ['host', 'sslmode', 'sslrootcert', 'application_name']
const defaultPort = 5432

/** Whether `text` names a PostgreSQL database. */
export function isPostgresUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//i.test(text)
}

/**
 * Reads `postgres://user:password@host:port/database?sslmode=…`. A directory as parameter `host` is that of a Unix
 * socket. `sslmode` is that of libpq: `disable` (when absent), `require` (encrypted, the server unchecked unless
 * `sslrootcert` is given), `verify-ca` and `verify-full`; what may silently go without encryption is not offered.
 *
 * @throws StorageOpenError `unreadable`, with a message that shows nothing of the URL but names of parameters.
 */
export function readPostgresUrl(text: string): DatabaseAddress {
  // libpq lets a host be absent behind a user, `URL` does not.
  const url = parsed(text.replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)(?=[/?#]|$)/i, '$1localhost'))
  for (const name of url.searchParams.keys()) {
    if (!parameters.includes(name)) refuse(`has the unknown parameter ${JSON.stringify(name.slice(0, 40))}`)
  }
  const host = url.searchParams.get('host') ?? (decoded(url.hostname).replace(/^\[|\]$/g, '') || 'localhost')
  const port = url.port === '' ? defaultPort : Number(url.port)
  const user = decoded(url.username) || 'postgres'
  const database = decoded(url.pathname.slice(1)) || user
  const password = decoded(url.password)
  const ssl = sslOf(url.searchParams)
  const client: ClientConfig = {
    ...{ host, port, user, database, ssl },
    application_name: url.searchParams.get('application_name') ?? 'tallymill',
    ...(password !== '' && { password }),
  }
  return { client, place: `${database} at ${host}:${port}`, password }
}

function parsed(text: string): URL {
  try {
    if (isPostgresUrl(text)) return new URL(text)
  } catch {
    // Its message and its fields show the text.
  }
  return refuse('is not of the form postgres://user:password@host:port/database')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return refuse('has a % that starts no character: write %25')
  }
}

function sslOf(found: URLSearchParams): Exclude<ClientConfig['ssl'], undefined> {
  const mode = found.get('sslmode') ?? 'disable'
  if (!sslModes.includes(mode)) refuse(`needs an sslmode of ${sslModes.join(', ')}`)
  if (mode === 'disable') return false
  const file = found.get('sslrootcert')
  const ca = file === null ? undefined : certificates(file)
  if (mode === 'require' && ca === undefined) return { rejectUnauthorized: false }
  const checked = { rejectUnauthorized: true, ...(ca !== undefined && { ca }) }
  // `verify-full` alone asks that the certificate be that of the host.
  return mode === 'verify-full' ? checked : { ...checked, checkServerIdentity: () => undefined }
}

function certificates(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return refuse(`names the sslrootcert ${path}, which cannot be read`)
  }
}

function refuse(problem: string): never {
  throw new StorageOpenError('unreadable', `The URL of the database ${problem}.`)
}
