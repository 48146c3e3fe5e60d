/**
 * Settings from environment variables.
 */
import { reasonAgainst } from './foreign-variables.ts'
import { environmentPrefix, type Setting } from './setting.ts'
import { settingRows } from './settings.ts'
import { SettingsError } from './settings-error.ts'

export type Variables = Readonly<Record<string, string | undefined>>

/** The texts of a setting and the place they were written at, for messages. */
export interface Written {
  readonly place: string
  readonly texts: readonly string[]
}

/**
 * Whether Kubernetes made this variable: every pod gets some per Service of its namespace, so a Service called
 * `tallymill` makes `TALLYMILL_PORT=tcp://10.0.0.7:3000`, which is nobody's setting.
 *
 * Source: https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
 */
function isServiceLink(name: string, text: string): boolean {
  if (name.endsWith('_PORT') && /^(tcp|udp|sctp):\/\//.test(text)) return true
  return /_SERVICE_(HOST|PORT(_[A-Z0-9_]+)?)$|_PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?$/.test(name)
}

/** What the environment says of `setting`, from the first of its variables that says something. */
export function readVariable(setting: Setting<unknown>, env: Variables): Written | undefined {
  for (const { name, read } of setting.env) {
    const text = env[name]
    if (text === undefined || isServiceLink(name, text)) continue
    // An empty variable is an unset one, but a key that got lost on its way must not leave the server open.
    if (text === '' && !setting.secret) continue
    const translated = read(text)
    if (translated !== undefined) return { place: name, texts: [translated] }
  }
  return undefined
}

/**
 * @throws SettingsError when `env` holds a `TALLYMILL_…` variable that no setting reads, or one of others that asks for what
 * this server does not do.
 */
export function refuseUnknownVariables(env: Variables): void {
  const known = new Set(settingRows.flatMap(([, setting]) => setting.env.map(({ name }) => name)))
  for (const [name, text = ''] of Object.entries(env)) {
    const reason = known.has(name) ? undefined : reasonAgainst(name, text)
    if (reason !== undefined) throw new SettingsError(`${name} is not supported: ${reason}`)
    if (!name.startsWith(environmentPrefix) || known.has(name) || isServiceLink(name, text)) continue
    throw new SettingsError(`unknown setting ${name} in the environment`)
  }
}
