/**
 * One row of the settings table, and the builders that write rows.
 */
import {
  bytesKind,
  choiceKind,
  durationKind,
  hopsKind,
  integerKind,
  type Kind,
  listKind,
  optionalStringKind,
  stringKind,
} from './kinds.ts'

/** What a computed default may depend on. */
export interface DefaultContext {
  readonly cpuCores: number
  /** Whether at least one API key is set. */
  readonly keyed: boolean
}

interface ComputedDefault<T> {
  /** Describes the value in the tables. */
  readonly words: string
  readonly of: (context: DefaultContext) => T
}

/** Turns the text of an alias variable into one the setting reads; undefined passes the variable over. */
export type AliasReader = (text: string) => string | undefined

export interface Setting<T> {
  readonly flag: string
  /** The variable `TALLYMILL_…` first, then aliases, in order of precedence. */
  readonly env: readonly { readonly name: string; readonly read: AliasReader }[]
  readonly kind: Kind<T>
  readonly min: number | null
  readonly max: number | null
  /** What a bare number counts, empty for texts. */
  readonly unit: string
  /** Its value is never printed or logged. */
  readonly secret: boolean
  /** Whether the settings file may hold it. */
  readonly inFile: boolean
  readonly default: ComputedDefault<T>
  readonly about: string
}

interface RowOptions<T> {
  readonly flag: string
  readonly default: T | ComputedDefault<T>
  readonly about: string
  readonly unit?: string
  readonly aliases?: Readonly<Record<string, AliasReader>>
  readonly secret?: boolean
  readonly inFile?: boolean
}

interface RangeOptions {
  readonly min: number
  readonly max: number
}

export const environmentPrefix = 'TALLYMILL_'

/** Reads an alias variable exactly like the canonical one. */
export const asWritten: AliasReader = (text) => text

const environmentName = (flag: string): string => environmentPrefix + flag.replaceAll('-', '_').toUpperCase()

function isComputed<T>(value: T | ComputedDefault<T>): value is ComputedDefault<T> {
  return typeof value === 'object' && value !== null && 'of' in value && 'words' in value
}

function row<T>(kind: Kind<T>, options: RowOptions<T>, range?: RangeOptions): Setting<T> {
  const fallback = options.default
  const aliases = Object.entries(options.aliases ?? {}).map(([name, read]) => ({ name, read }))
  return {
    flag: options.flag,
    env: [{ name: environmentName(options.flag), read: asWritten }, ...aliases],
    kind,
    min: range?.min ?? null,
    max: range?.max ?? null,
    unit: options.unit ?? '',
    secret: options.secret ?? false,
    inFile: options.inFile ?? true,
    default: isComputed(fallback) ? fallback : { words: kind.print(fallback), of: () => fallback },
    about: options.about,
  }
}

export const integer = (options: RowOptions<number> & RangeOptions): Setting<number> =>
  row(integerKind(options), options, options)

export const bytes = (
  options: RowOptions<number> & RangeOptions & { readonly zeroIsNone?: boolean },
): Setting<number> => row(bytesKind(options), { unit: 'bytes', ...options }, options)

export const duration = (options: RowOptions<number> & RangeOptions): Setting<number> =>
  row(durationKind(options), { unit: 'ms', ...options }, options)

export const hops = (options: RowOptions<number> & { readonly max: number }): Setting<number> =>
  row(hopsKind(options.max), { unit: 'hops', ...options }, { min: 0, max: options.max })

export const string = (options: RowOptions<string>): Setting<string> => row(stringKind, options)

export const optionalString = (options: RowOptions<string | null>): Setting<string | null> =>
  row(optionalStringKind, options)

export const choice = <const C extends string>(
  options: RowOptions<C> & { readonly choices: readonly C[] },
): Setting<C> => row(choiceKind(options.choices), options)

interface ListOptions extends RowOptions<readonly string[]> {
  readonly itemsMax: number
  readonly items: string
  readonly accepts: (item: string) => boolean
  readonly mayBeNone: boolean
}

export const list = (options: ListOptions): Setting<readonly string[]> =>
  row(listKind(options), options, { min: options.mayBeNone ? 0 : 1, max: options.itemsMax })
