/**
 * The settings table as text: for `--help`, for the README and, with values, for the log.
 */
import type { Setting } from './setting.ts'
import { type Settings, settingRows } from './settings.ts'

const placeholders = {
  integer: '<n>',
  bytes: '<bytes>',
  duration: '<time>',
  string: '<text>',
  choice: '<word>',
  list: '<list>',
  hops: '[=hops]',
} as const

function flagWithValue(setting: Setting<unknown>): string {
  const placeholder = placeholders[setting.kind.name]
  return placeholder.startsWith('[') ? `--${setting.flag}${placeholder}` : `--${setting.flag} ${placeholder}`
}

/** The default with its unit where the value does not show one. */
function defaultWords(setting: Setting<unknown>): string {
  const plainNumber = setting.kind.name === 'integer' && /^\d+$/.test(setting.default.words)
  return plainNumber && setting.unit !== '' ? `${setting.default.words} ${setting.unit}` : setting.default.words
}

function helpLines(setting: Setting<unknown>, width: number): string[] {
  const facts = [`default ${defaultWords(setting)}`]
  if (setting.kind.range !== '') facts.push(setting.kind.range)
  facts.push(setting.env.map(({ name }) => name).join(' or '))
  return [
    `  ${flagWithValue(setting).padEnd(width)}  ${setting.about}`,
    `  ${' '.repeat(width)}  [${facts.join('; ')}]`,
  ]
}

/** Two lines per setting for a terminal; ends with a line break. */
export function helpText(): string {
  const width = Math.max(...settingRows.map(([, setting]) => flagWithValue(setting).length))
  return `${settingRows.flatMap(([, setting]) => helpLines(setting, width)).join('\n')}\n`
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** The Markdown table of the README; ends with a line break. */
export function settingsTable(): string {
  const rows = settingRows.map(([, setting]) => [
    `\`--${setting.flag}\``,
    setting.env.map(({ name }) => `\`${name}\``).join(', '),
    defaultWords(setting),
    setting.kind.range,
    setting.about,
  ])
  const lines = [
    ['Flag', 'Environment', 'Default', 'Range', 'What it is'],
    ['---', '---', '---', '---', '---'],
    ...rows,
  ]
  return `${lines.map((line) => `| ${line.map(cell).join(' | ')} |`).join('\n')}\n`
}

/** What stands for a secret in a log: whether there is one, and how many. */
function describeSecret(value: unknown): string {
  const count = Array.isArray(value) ? value.length : Number(value !== null)
  return count === 0 ? 'none' : `redacted (${count})`
}

/** The settings by flag, fit for the log: units written out, secrets only counted. */
export function describeSettings(settings: Settings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    settingRows.map(([key, setting]) => {
      const value = settings[key]
      return [setting.flag, setting.secret ? describeSecret(value) : setting.kind.print(value)]
    }),
  )
}
