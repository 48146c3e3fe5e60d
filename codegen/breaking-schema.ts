/**
 * Tells how a schema change breaks the other side.
 *
 * `request`: clients send values of the earlier schema, which the later one must still take. `response`: clients read
 * values of the later schema, which must still look like the earlier one.
 */
import { refName, resolved, type Schema } from './document.ts'

export type Direction = 'request' | 'response'

/** One of the two versions under comparison: a schema and the document that its references live in. */
export interface Side {
  readonly document: object
  readonly schema: Schema
}

interface Pair {
  readonly before: Side
  readonly after: Side
}

/** Gives one line per breaking change, each starting with `place`. */
export function schemaChanges(before: Side, after: Side, direction: Direction, place: string): string[] {
  return changes({ before, after }, direction, place, new Set())
}

function changes(pair: Pair, direction: Direction, place: string, seen: Set<string>): string[] {
  const { before, after } = pair
  const refs = `${before.schema.$ref} ${after.schema.$ref}`
  if (before.schema.$ref !== undefined && seen.has(refs)) return []
  const inner = new Set(seen).add(refs)
  const old = resolved(before.document, before.schema)
  const now = resolved(after.document, after.schema)
  const down = (name: string, from: Schema, to: Schema) => {
    const child = { before: { ...before, schema: from }, after: { ...after, schema: to } }
    return changes(child, direction, `${place}${name}`, inner)
  }
  return [
    ...(direction === 'request' ? narrowed(old, now) : widened(old, now)).map((text) => `${place}: ${text}`),
    ...propertyChanges(old, now, direction).map((text) => `${place}: ${text}`),
    ...commonProperties(old, now).flatMap((name) =>
      down(`/${name}`, old.properties?.[name] ?? {}, now.properties?.[name] ?? {}),
    ),
    ...(old.items && now.items ? down('/*', old.items, now.items) : []),
    ...(isSchema(old.additionalProperties) && isSchema(now.additionalProperties)
      ? down('/{}', old.additionalProperties, now.additionalProperties)
      : []),
    ...memberChanges(old, now, direction, place, down),
  ]
}

const upperLimits = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']
const lowerLimits = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']

/** What a client may have sent and can no longer send. */
function narrowed(old: Schema, now: Schema): string[] {
  const lost = typesOf(old).filter((type) => !accepts(now, type))
  return [
    ...(lost.length > 0 ? [`no longer takes type ${lost.join(', ')}`] : []),
    ...(old.type === undefined && now.type !== undefined ? [`now takes type ${typesOf(now).join(', ')} only`] : []),
    ...valuesMissing(old, now).map((value) => `no longer takes ${value}`),
    ...limitChanges(old, now, upperLimits, (from, to) => to < from),
    ...limitChanges(old, now, lowerLimits, (from, to) => to > from),
    ...['pattern', 'format', 'multipleOf', 'uniqueItems']
      .filter((word) => isTightened(old, now, word))
      .map((word) => `${word} is new or different`),
    ...(old.additionalProperties !== false && now.additionalProperties === false
      ? ['no longer takes unknown properties']
      : []),
  ]
}

/** What a client may now read that it never had to. */
function widened(old: Schema, now: Schema): string[] {
  const gained = typesOf(now).filter((type) => !accepts(old, type))
  return [
    ...(gained.length > 0 && old.type !== undefined ? [`may now be of type ${gained.join(', ')}`] : []),
    ...(old.type !== undefined && now.type === undefined ? ['may now be of any type'] : []),
    ...valuesMissing(now, old).map((value) => `may now be ${value}`),
  ]
}

function typesOf({ type }: Schema): string[] {
  return type === undefined ? [] : [type].flat()
}

function accepts(schema: Schema, type: string): boolean {
  const types = typesOf(schema)
  return types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'))
}

/** The values that a schema is limited to, as JSON texts. */
function valuesOf({ enum: values, const: value }: Schema): string[] | undefined {
  return (value === undefined ? values : [value])?.map((one) => JSON.stringify(one))
}

/** Values of `from` that `to` lacks; a limit to values where there was none counts as one. */
function valuesMissing(from: Schema, to: Schema): string[] {
  const [had, has] = [valuesOf(from), valuesOf(to)]
  if (has === undefined) return []
  return had === undefined ? [`anything but ${has.join(', ')}`] : had.filter((value) => !has.includes(value))
}

function limitChanges(
  old: Schema,
  now: Schema,
  words: readonly string[],
  isTighter: (from: number, to: number) => boolean,
): string[] {
  return words.flatMap((word) => {
    const [from, to] = [old[word], now[word]]
    const isBroken = typeof to === 'number' && (typeof from !== 'number' || isTighter(from, to))
    return isBroken ? [`${word} ${from ?? 'none'} became ${to}`] : []
  })
}

function isTightened(old: Schema, now: Schema, word: string): boolean {
  return now[word] !== undefined && now[word] !== false && now[word] !== old[word]
}

function propertyChanges(old: Schema, now: Schema, direction: Direction): string[] {
  const removed = Object.keys(old.properties ?? {}).filter((name) => now.properties?.[name] === undefined)
  const [from, to] = [old.required ?? [], now.required ?? []]
  const demanded = to.filter((name) => !from.includes(name)).map((name) => `"${name}" is now required`)
  const optional = from.filter((name) => !to.includes(name) && !removed.includes(name))
  return [
    ...removed.map((name) => `"${name}" was removed`),
    ...(direction === 'request' ? demanded : optional.map((name) => `"${name}" may now be absent`)),
  ]
}

function commonProperties(old: Schema, now: Schema): string[] {
  return Object.keys(old.properties ?? {}).filter((name) => now.properties?.[name] !== undefined)
}

type Down = (name: string, from: Schema, to: Schema) => string[]

/** Members of a union are matched by name, those of an intersection and of other lists by position. */
function memberChanges(old: Schema, now: Schema, direction: Direction, place: string, down: Down): string[] {
  const lists = ['allOf', 'anyOf', 'oneOf'] as const
  return lists.flatMap((word) => {
    const [from, to] = [named(old[word]), named(now[word])]
    const [lost, gained] = [missing(from, to), missing(to, from)]
    const broken =
      direction === 'request'
        ? lost.map((name) => `no longer takes ${name}`)
        : gained.map((name) => `may now be ${name}`)
    const kept = [...from].filter(([name]) => to.has(name))
    return [
      ...(word === 'allOf' ? [] : broken.map((text) => `${place}: ${text}`)),
      ...kept.flatMap(([name, schema]) => down(`<${name}>`, schema, to.get(name) ?? {})),
    ]
  })
}

function named(members: unknown): Map<string, Schema> {
  const list = Array.isArray(members) ? (members as Schema[]) : []
  return new Map(list.map((member, index) => [member.$ref === undefined ? `#${index}` : refName(member.$ref), member]))
}

function missing(from: ReadonlyMap<string, Schema>, to: ReadonlyMap<string, Schema>): string[] {
  return [...from.keys()].filter((name) => !to.has(name))
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
}
