/**
 * The kinds of value a setting can hold: how a text is read, what is said when it does not fit, how it is printed.
 */

export const KiB = 1024
export const MiB = 1024 * KiB
export const GiB = 1024 * MiB

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE

export type KindName = 'integer' | 'bytes' | 'duration' | 'string' | 'choice' | 'list' | 'hops'

export interface Kind<T> {
  readonly name: KindName
  /** Completes the sentence "--port must be …". */
  readonly expects: string
  /** The range as a column of the table, empty when any text fits. */
  readonly range: string
  /** Whether each further text adds to the value (lists) or replaces it. */
  readonly repeatable: boolean
  /** Whether the bare flag means something, so that its value may be left out. */
  readonly bare: string | null
  /** Reads the texts of one source; undefined when they do not fit. */
  parse(texts: readonly string[]): T | undefined
  print(value: T): string
}

interface Range {
  readonly min: number
  readonly max: number
}

const within = (value: number | undefined, range: Range): number | undefined =>
  value !== undefined && value >= range.min && value <= range.max ? value : undefined

const lastOf = (texts: readonly string[]): string => texts[texts.length - 1] ?? ''

/** Decimal digits only: `1e3`, `0x10` and `12abc` are typing errors, not numbers. */
function readInteger(text: string): number | undefined {
  return /^[+-]?\d{1,15}$/.test(text.trim()) ? Number(text) : undefined
}

function readWithUnit(text: string, units: ReadonlyMap<string, number>): number | undefined {
  const match = /^(\d{1,15}(?:\.\d{1,6})?) ?([a-z]*)$/.exec(text.trim().toLowerCase())
  const factor = match === null ? undefined : units.get(match[2] ?? '')
  if (match === null || factor === undefined) return undefined
  const value = Number(match[1]) * factor
  return Number.isInteger(value) ? value : undefined
}

function printWithUnit(value: number, units: readonly (readonly [string, number])[]): string {
  for (const [unit, factor] of units) if (value >= factor && value % factor === 0) return `${value / factor} ${unit}`
  return `${value}`
}

const single = { repeatable: false, bare: null } as const

export function integerKind(range: Range): Kind<number> {
  return {
    ...single,
    name: 'integer',
    expects: `an integer from ${range.min} to ${range.max}`,
    range: `${range.min} to ${range.max}`,
    parse: (texts) => within(readInteger(lastOf(texts)), range),
    print: (value) => `${value}`,
  }
}

const byteUnits = new Map([
  ['', 1],
  ['kib', KiB],
  ['mib', MiB],
  ['gib', GiB],
])

export const printBytes = (value: number): string =>
  printWithUnit(value, [
    ['GiB', GiB],
    ['MiB', MiB],
    ['KiB', KiB],
  ])

/** Bytes, with an optional KiB, MiB or GiB. With `zeroIsNone`, `none` and 0 switch a limit off. */
export function bytesKind(range: Range & { readonly zeroIsNone?: boolean }): Kind<number> {
  const zero = range.zeroIsNone === true
  const span = `${printBytes(range.min)} to ${printBytes(range.max)}`
  return {
    ...single,
    name: 'bytes',
    expects: `${zero ? 'none, 0 or ' : ''}a number of bytes from ${span} (suffix KiB, MiB or GiB)`,
    range: zero ? `none, ${span}` : span,
    parse(texts) {
      if (zero && /^(0|none)$/i.test(lastOf(texts).trim())) return 0
      return within(readWithUnit(lastOf(texts), byteUnits), range)
    },
    print: (value) => (zero && value === 0 ? 'none' : printBytes(value)),
  }
}

const durationUnits = new Map([
  ['', 1],
  ['ms', 1],
  ['s', SECOND],
  ['m', MINUTE],
  ['h', HOUR],
])

export function printDuration(valueMs: number): string {
  if (valueMs === 0) return '0'
  return printWithUnit(valueMs, [
    ['h', HOUR],
    ['m', MINUTE],
    ['s', SECOND],
    ['ms', 1],
  ])
}

/** Milliseconds, or a number with ms, s, m or h. */
export function durationKind(range: Range): Kind<number> {
  const span = `${printDuration(range.min)} to ${printDuration(range.max)}`
  return {
    ...single,
    name: 'duration',
    expects: `a duration from ${span} (suffix ms, s, m or h; a bare number is milliseconds)`,
    range: span,
    parse: (texts) => within(readWithUnit(lastOf(texts), durationUnits), range),
    print: printDuration,
  }
}

const charactersMax = 4096

/** A text of 1 to 4096 characters. */
export const stringKind: Kind<string> = {
  ...single,
  name: 'string',
  expects: `a text of 1 to ${charactersMax} characters`,
  range: '',
  parse(texts) {
    const text = lastOf(texts).trim()
    return text !== '' && text.length <= charactersMax && !text.includes('\0') ? text : undefined
  },
  print: (value) => value,
}

/** A text that may be absent. */
export const optionalStringKind: Kind<string | null> = { ...stringKind, print: (value) => value ?? 'none' }

export function choiceKind<const C extends string>(choices: readonly C[]): Kind<C> {
  return {
    ...single,
    name: 'choice',
    expects: `one of ${choices.join(', ')}`,
    range: choices.join(', '),
    parse(texts) {
      const text = lastOf(texts).trim().toLowerCase()
      return choices.find((choice) => choice === text)
    },
    print: (value) => value,
  }
}

interface ListRules {
  readonly itemsMax: number
  /** Names one item in the message, in the plural. */
  readonly items: string
  readonly accepts: (item: string) => boolean
  /** Whether the word `none` stands for the empty list. */
  readonly mayBeNone: boolean
}

/** A comma-separated list; a repeated flag adds to it. Equal items count once. */
export function listKind(rules: ListRules): Kind<readonly string[]> {
  return {
    name: 'list',
    expects: `${rules.mayBeNone ? 'none or ' : ''}1 to ${rules.itemsMax} ${rules.items}, separated by commas`,
    range: `up to ${rules.itemsMax}`,
    repeatable: true,
    bare: null,
    parse(texts) {
      const items = [...new Set(texts.flatMap((text) => text.split(',')).map((item) => item.trim()))]
      const none = items.length === 0 || (items.length === 1 && items[0] === 'none')
      if (rules.mayBeNone && none) return []
      return items.length > 0 && items.length <= rules.itemsMax && items.every(rules.accepts) ? items : undefined
    },
    print: (value) => (value.length === 0 ? 'none' : value.join(',')),
  }
}

/** A number of trusted proxies; `true` (also the bare flag) is one, `false` none. */
export function hopsKind(max: number): Kind<number> {
  return {
    name: 'hops',
    expects: `true, false or a number of hops from 0 to ${max}`,
    range: `0 to ${max}`,
    repeatable: false,
    bare: 'true',
    parse(texts) {
      const text = lastOf(texts).trim().toLowerCase()
      if (text === 'true') return 1
      return text === 'false' ? 0 : within(readInteger(text), { min: 0, max })
    },
    print: (value) => `${value}`,
  }
}

/** On or off; the bare flag is on. */
export const switchKind: Kind<'off' | 'on'> = { ...choiceKind(['off', 'on']), bare: 'on' }
