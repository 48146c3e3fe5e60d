/**
 * Settings from their four sources: flag, then environment, then file, then default.
 */
import { availableParallelism } from 'node:os'
import { type ArgumentValues, parseArguments } from './arguments.ts'
import { type ReadFile, readSettingsFile } from './file.ts'
import type { Setting } from './setting.ts'
import { type SettingKey, type Settings, settingRows, settingTable } from './settings.ts'
import { SettingsError, unfit } from './settings-error.ts'
import { readVariable, refuseUnknownVariables, type Variables, type Written } from './variables.ts'

export interface SettingsSources {
  readonly env: Variables
  readonly readFile: ReadFile
  /** Default of `worker-threads`, 1 or more; the machine's own when absent. */
  readonly cpuCores?: number
}

function parseWritten<T>(setting: Setting<T>, written: Written): T {
  const value = setting.kind.parse(written.texts)
  if (value === undefined) throw unfit(written.place, setting, written.texts.join(','))
  return value
}

type Lookup = (key: SettingKey, setting: Setting<unknown>) => Written | undefined

function fromFile(path: string, readFile: ReadFile): Lookup {
  const values = readSettingsFile(path, readFile)
  return (key, setting) => {
    const texts = values.get(key)
    return texts === undefined ? undefined : { place: `${setting.flag} in ${path}`, texts }
  }
}

function lookup(values: ArgumentValues, sources: SettingsSources): Lookup {
  const written: Lookup = (key, setting) => {
    const texts = values.get(key)
    return texts === undefined ? readVariable(setting, sources.env) : { place: `--${setting.flag}`, texts }
  }
  const named = written('configFile', settingTable.configFile)
  if (named === undefined) return written
  const path = parseWritten(settingTable.configFile, named)
  if (path === null) return written
  const inFile = fromFile(path, sources.readFile)
  return (key, setting) => written(key, setting) ?? inFile(key, setting)
}

/**
 * The settings that `values` (flags), the environment, the file named by `config` and the defaults give, in that order.
 *
 * @throws SettingsError with one line that names the place: an unknown variable or file key, a value that does not fit.
 */
export function resolveSettings(values: ArgumentValues, sources: SettingsSources): Settings {
  refuseUnknownVariables(sources.env)
  const find = lookup(values, sources)
  const found = new Map<SettingKey, unknown>()
  for (const [key, setting] of settingRows) {
    const written = find(key, setting)
    if (written !== undefined) found.set(key, parseWritten(setting, written))
  }
  const cpuCores = Math.min(sources.cpuCores ?? availableParallelism(), settingTable.workerThreads.max ?? 1)
  const context = { cpuCores, keyed: found.has('apiKeys') }
  const pairs = settingRows.map(([key, setting]) => [
    key,
    found.has(key) ? found.get(key) : setting.default.of(context),
  ])
  return Object.freeze(Object.fromEntries(pairs)) as Settings
}

/**
 * The settings of a command line that holds nothing else.
 *
 * @throws SettingsError as `resolveSettings` does, and for an argument that is no setting.
 */
export function loadSettings(sources: SettingsSources & { readonly argv: readonly string[] }): Settings {
  const { values, rest } = parseArguments(sources.argv)
  const [unknown] = rest
  if (unknown !== undefined) {
    const name = unknown.split('=')[0] ?? ''
    throw new SettingsError(`unknown setting ${JSON.stringify(name)}; --help lists them all`)
  }
  return resolveSettings(values, sources)
}
