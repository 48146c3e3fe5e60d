import { readFileSync } from 'node:fs'
import { type ArgumentValues, resolveSettings, type Settings } from '../../config/mod.ts'

/** Says with which code the process shall end; undefined keeps it up. */
export type Finish = (exitCode: number | undefined) => void

/** The settings of this process: flags, environment, file, defaults. @throws SettingsError */
export function settingsOf(values: ArgumentValues): Settings {
  return resolveSettings(values, { env: process.env, readFile: (path) => readFileSync(path, 'utf8') })
}
