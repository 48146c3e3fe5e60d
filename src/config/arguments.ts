/**
 * Picks the settings out of a command line and leaves the rest to whoever reads it next.
 */
import type { Setting } from './setting.ts'
import { type SettingKey, settingRows } from './settings.ts'
import { SettingsError } from './settings-error.ts'

/** Texts given per setting, in the order written. */
export type ArgumentValues = ReadonlyMap<SettingKey, readonly string[]>

export interface ParsedArguments {
  readonly values: ArgumentValues
  /** Every argument that is no setting, in order; all of them after a `--`, which stays too. */
  readonly rest: readonly string[]
}

const rowByFlag = new Map(settingRows.map(([key, setting]) => [`--${setting.flag}`, { key, setting }]))

/** The value of a flag that stands alone: the next argument, or what the bare flag means. */
function valueAfter(flag: string, setting: Setting<unknown>, next: string | undefined): [text: string, used: number] {
  if (setting.kind.bare !== null) {
    const fits = next !== undefined && setting.kind.parse([next]) !== undefined
    return fits ? [next, 1] : [setting.kind.bare, 0]
  }
  if (next === undefined || next.startsWith('--')) throw new SettingsError(`${flag} needs a value`)
  return [next, 1]
}

/**
 * Separates the settings of `argv` (without node and script) from everything else.
 *
 * `--flag value` and `--flag=value` are the same; of a repeated flag the last counts, except for lists, which add up.
 *
 * @throws SettingsError when a flag lacks its value.
 */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const values = new Map<SettingKey, string[]>()
  const rest: string[] = []
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? ''
    if (argument === '--') return { values, rest: [...rest, ...argv.slice(index)] }
    const equals = argument.indexOf('=')
    const flag = equals < 0 ? argument : argument.slice(0, equals)
    const found = rowByFlag.get(flag)
    if (found === undefined) {
      rest.push(argument)
      continue
    }
    const [text, used] = equals < 0 ? valueAfter(flag, found.setting, argv[index + 1]) : [argument.slice(equals + 1), 0]
    index += used
    values.set(found.key, [...(values.get(found.key) ?? []), text])
  }
  return { values, rest }
}
