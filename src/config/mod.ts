/** Front door of the settings. */
export { type ArgumentValues, type ParsedArguments, parseArguments } from './arguments.ts'
export { loadSettings, resolveSettings, type SettingsSources } from './load.ts'
export { describeSettings, helpText, settingsTable } from './print.ts'
export type { Setting } from './setting.ts'
export {
  apiKeyCharactersMax,
  type LogFormat,
  type LogLevel,
  type SettingKey,
  type Settings,
  settingRows,
  settingTable,
  tenantCharactersMax,
} from './settings.ts'
export { SettingsError } from './settings-error.ts'
