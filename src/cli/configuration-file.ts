import { readFile } from 'node:fs/promises'
import { parse as parseYaml } from 'yaml'
import type { Configuration, ConfigurationError } from '../contract/mod.ts'
import { checkedConfiguration } from '../runs/mod.ts'
import { keysAt, rangeAt } from './presets/contract.ts'

/** One thing that is wrong with a document. */
interface Fault {
  /** JSON pointer into the document; '' is the document itself. */
  readonly pointer: string
  /** What the document has there, as JSON, cut when long; `nothing` when it has nothing there. */
  readonly given: string
  /** What could be there. */
  readonly allowed: string
}

/** A configuration file that gives no configuration. The message names the file and has a line for every fault. */
export class ConfigurationFileError extends Error {
  /** What is wrong in the file; empty when it could not be read or is no YAML or JSON at all. */
  readonly faults: readonly Fault[]
  /** With what a command ends that needs the file: 1 for faults in it, 2 when there is nothing to look for faults in. */
  readonly exitCode: 1 | 2

  constructor(message: string, faults: readonly Fault[] = []) {
    super(
      [message, ...faults.map(({ pointer, given, allowed }) => `  ${pointer || '/'}: given ${given}; ${allowed}`)].join(
        '\n',
      ),
    )
    this.faults = faults
    this.exitCode = faults.length > 0 ? 1 : 2
  }
}

/**
 * The configuration that the YAML or JSON file (by its suffix .json) at `path` gives, laid over the defaults. An empty
 * file gives the defaults.
 *
 * @throws ConfigurationFileError
 */
export async function readConfiguration(path: string): Promise<Configuration> {
  const document = (await parsedFile(path)) ?? {}
  const checked = checkedConfiguration(document)
  if (checked.ok) return checked.configuration
  const faults = checked.errors.map((error) => faultOf(document, error))
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`
  throw new ConfigurationFileError(`${path} is no valid configuration: ${count}`, faults)
}

async function parsedFile(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new ConfigurationFileError(`${path} cannot be read: ${error.message}`)
  })
  const json = path.endsWith('.json')
  try {
    return json ? JSON.parse(text) : parseYaml(text)
  } catch (error) {
    const line = (error as Error).message.split('\n')[0]?.replace(/:$/, '')
    throw new ConfigurationFileError(`${path} is not valid ${json ? 'JSON' : 'YAML'}: ${line}`)
  }
}

/** The keys of the older flat form, by the pointer to the key that they stand for. */
const flatKeys: Readonly<Record<string, string>> = {
  '/global/start_date': '/start_date',
  '/fraud/fraud_rate': '/fraud_rate',
}

function faultOf(document: unknown, error: ConfigurationError): Fault {
  const flat = flatKeys[error.pointer]
  const isFlat =
    flat !== undefined && valueAt(document, error.pointer) === undefined && valueAt(document, flat) !== undefined
  const pointer = isFlat ? flat : error.pointer
  return { pointer, given: shown(valueAt(document, pointer)), allowed: allowedAt(pointer, error.message) }
}

const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

function valueAt(document: unknown, pointer: string): unknown {
  return pathOf(pointer).reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return (value as Readonly<Record<string, unknown>>)[key]
  }, document)
}

const shownMax = 80

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  // JSON has no infinity and would show it as null.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value)
  return text.length > shownMax ? `${text.slice(0, shownMax)}…` : text
}

/** The message of the check says what is wrong; with the names or the range of the contract it says what would be right. */
function allowedAt(pointer: string, message: string): string {
  const path = pathOf(pointer)
  const keys = keysAt(path.slice(0, -1))
  const key = path.at(-1)
  if (key !== undefined && keys.length > 0 && !keys.includes(key))
    return `unknown key, the keys here are ${keys.join(', ')}`
  const range = rangeAt(path)
  return range === '' || message.endsWith(range) ? message : `${message}, allowed is ${range}`
}
