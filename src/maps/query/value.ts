/** Values as MsgPack gives them: when two are the same, which comes first, and what one is called. */

/** What has an order: `false < true`, numbers of either form by size, texts by code units. `undefined` is "missing". */
export type Orderable = boolean | number | bigint | string | undefined

/** What can be looked up in an index. */
export type Scalar = boolean | number | bigint | string

const isNumeric = (value: unknown): value is number | bigint => typeof value === 'number' || typeof value === 'bigint'

export const isPresent = (value: unknown): boolean => value !== undefined && value !== null

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)

/** `value` where it has a place in an order, else `undefined`: lists, objects, bytes, null and NaN count as missing. */
export function orderable(value: unknown): Orderable {
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return value
  return undefined
}

/** `value` in the one form of all that are the same, for 1 and 1n, or 0 and -0; `undefined` for what no index holds. */
export function scalar(value: unknown): Scalar | undefined {
  const found = orderable(value)
  if (found === 0) return 0
  if (typeof found !== 'bigint') return found
  const number = Number(found)
  return BigInt(Number.isFinite(number) ? number : 0) === found ? number : found
}

const ranks = { boolean: 0, number: 1, bigint: 1, string: 2, undefined: 3 } as const

export const rankOf = (value: Orderable): number => ranks[typeof value as keyof typeof ranks]

/** Negative, 0 or positive: booleans before numbers before texts before what is missing. Total. */
export function compareOrderables(a: Orderable, b: Orderable): number {
  // Most that are compared are of one type, and looking up ranks takes several times as long.
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  const ranksApart = rankOf(a) - rankOf(b)
  if (ranksApart !== 0 || a === undefined || b === undefined) return ranksApart
  return a < b ? -1 : a > b ? 1 : 0
}

/** Order of keys: by code units. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether two values are equal, deeply; integers and floats of the same size are. Null and undefined are one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (isNumeric(a) && isNumeric(b)) return Object.is(a, b) || (a <= b && a >= b)
  if (a === b || (!isPresent(a) && !isPresent(b))) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime()
  if (a instanceof Uint8Array && b instanceof Uint8Array) return a.length === b.length && a.every((x, i) => x === b[i])
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => sameValue(x, b[i]))
  return isObject(a) && isObject(b) && sameFields(a, b)
}

function sameFields(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameValue(a[name], b[name]))
  )
}

/** One text for all values that are the same: fields in the order of their names, numbers of either form alike. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (value instanceof Uint8Array) return `h${Buffer.from(value).toString('hex')}`
  if (value instanceof Date) return `t${value.getTime()}`
  if (isObject(value)) {
    const fields = Object.keys(value).sort(compareKeys)
    return `{${fields.map((name) => `${JSON.stringify(name)}:${canonicalText(value[name])}`).join(',')}}`
  }
  if (isNumeric(value)) return numberText(scalar(value))
  return JSON.stringify(value ?? null)
}

const numberText = (value: Scalar | undefined): string =>
  typeof value === 'bigint' ? `${value}n` : String(value ?? 'NaN')
