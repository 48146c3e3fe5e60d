/**
 * Reads the settings file: YAML or JSON, one mapping from flag (kebab-case or snake_case) to value.
 */
import { parse as parseYaml, YAMLParseError } from 'yaml'
import { type SettingKey, settingRows } from './settings.ts'
import { SettingsError, unfit } from './settings-error.ts'

/** Gives the text of the file at `path`; throws when there is none. */
export type ReadFile = (path: string) => string

const rowByFlag = new Map(settingRows.filter(([, setting]) => setting.inFile).map((row) => [row[1].flag, row]))

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

/** Where the YAML breaks off. Messages of parsers quote the text around it, which may be a key. */
function positionOf(error: unknown): string {
  const start = error instanceof YAMLParseError ? error.linePos?.[0] : undefined
  return start === undefined ? '' : ` (line ${start.line}, column ${start.col})`
}

function parseDocument(path: string, text: string): object {
  const json = path.endsWith('.json')
  let document: unknown
  try {
    document = json ? JSON.parse(text) : parseYaml(text)
  } catch (error) {
    throw new SettingsError(`${path} is not valid ${json ? 'JSON' : 'YAML'}${positionOf(error)}`)
  }
  if (document === null) return {}
  if (typeof document === 'object' && !Array.isArray(document)) return document
  throw new SettingsError(`${path} must hold a mapping from settings to values`)
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

/** The value as texts, or undefined for shapes no setting has. */
function textsOf(value: unknown, repeatable: boolean): string[] | undefined {
  if (isScalar(value)) return [String(value)]
  if (!repeatable || !Array.isArray(value) || !value.every(isScalar)) return undefined
  return value.map(String)
}

/**
 * The settings of the file at `path`, as texts by key.
 *
 * @throws SettingsError when the file cannot be read, names an unknown setting, or gives one twice or in a wrong shape.
 */
export function readSettingsFile(path: string, readFile: ReadFile): ReadonlyMap<SettingKey, readonly string[]> {
  let text: string
  try {
    text = readFile(path)
  } catch (error) {
    throw new SettingsError(`the settings file ${path} cannot be read: ${firstLine(error)}`)
  }
  const values = new Map<SettingKey, string[]>()
  for (const [name, value] of Object.entries(parseDocument(path, text))) {
    const found = rowByFlag.get(name.replaceAll('_', '-'))
    if (found === undefined) throw new SettingsError(`unknown setting ${JSON.stringify(name)} in ${path}`)
    const [key, setting] = found
    const texts = textsOf(value, setting.kind.repeatable)
    if (texts === undefined) throw unfit(`${name} in ${path}`, setting, value)
    if (values.has(key)) throw new SettingsError(`${setting.flag} is given twice in ${path}`)
    values.set(key, texts)
  }
  return values
}
