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
  const [before, after] = [unwrapped(pair.before), unwrapped(pair.after)]
  const refs = `${before.schema.$ref} ${after.schema.$ref}`
  if (before.schema.$ref !== undefined && seen.has(refs)) return []
  const inner = new Set(seen).add(refs)
  const down: Down = (name, from, to) => {
    const child = { before: { ...before, schema: from }, after: { ...after, schema: to } }
    return changes(child, direction, `${place}${name}`, inner)
  }
  const [old, now] = [resolved(before.document, before.schema), resolved(after.document, after.schema)]
  const [from, to] = [unionOf(old), unionOf(now)]
  const union = (from ?? to) ? memberChanges(from ?? [before.schema], to ?? [after.schema], direction) : nothing
  // A schema and a union that may contain it have no keywords in common to compare.
  const isComparable = (from === undefined) === (to === undefined)
  const parts = isComparable ? partChanges(old.allOf ?? [], now.allOf ?? [], direction) : nothing
  const here = [...(isComparable ? wordChanges(old, now, direction) : []), ...parts.lines, ...union.lines]
  return [
    ...here.map((text) => `${place}: ${text}`),
    ...(isComparable ? childChanges(old, now, down) : []),
    ...[...parts.kept, ...union.kept].flatMap(([name, old, now]) => down(`<${name}>`, old, now)),
  ]
}

function wordChanges(old: Schema, now: Schema, direction: Direction): string[] {
  const own = direction === 'request' ? narrowed(old, now) : widened(old, now)
  return [...own, ...conditionChanges(old, now), ...propertyChanges(old, now, direction)]
}

function childChanges(old: Schema, now: Schema, down: Down): string[] {
  const [values, laterValues] = [old.additionalProperties, now.additionalProperties]
  return [
    ...commonProperties(old, now).flatMap((name) =>
      down(`/${name}`, old.properties?.[name] ?? {}, now.properties?.[name] ?? {}),
    ),
    ...(old.items && now.items ? down('/*', old.items, now.items) : []),
    ...(isSchema(values) && isSchema(laterValues) ? down('/{}', values, laterValues) : []),
  ]
}

const annotations = ['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly']

/** `allOf` with one member is how a reference gets a description: it means what the member means. */
function unwrapped(side: Side): Side {
  const { allOf, ...rest } = side.schema
  const [member] = allOf ?? []
  const isWrapper = allOf?.length === 1 && Object.keys(rest).every((word) => annotations.includes(word))
  return isWrapper && member !== undefined ? unwrapped({ ...side, schema: member }) : side
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
    ...openWords.filter((word) => isAnything(old[word]) && isLimit(now[word])).map((word) => `${word} is now limited`),
  ]
}

/** What a client may now read that it never had to. */
function widened(old: Schema, now: Schema): string[] {
  const gained = typesOf(now).filter((type) => !accepts(old, type))
  return [
    ...(gained.length > 0 && old.type !== undefined ? [`may now be of type ${gained.join(', ')}`] : []),
    ...(old.type !== undefined && now.type === undefined ? ['may now be of any type'] : []),
    ...valuesMissing(now, old).map((value) => `may now be ${value}`),
    ...(old.format !== undefined && old.format !== now.format
      ? [`format ${old.format} became ${now.format ?? 'none'}`]
      : []),
    ...openWords.filter((word) => isLimit(old[word]) && isAnything(now[word])).map((word) => `${word} may be anything`),
  ]
}

const openWords = ['items', 'additionalProperties']

function isAnything(schema: unknown): boolean {
  return schema === undefined || schema === true
}

function isLimit(schema: unknown): boolean {
  return isSchema(schema) && Object.keys(schema).some((word) => !annotations.includes(word))
}

/** Whether a condition got wider or narrower is hard to tell and seldom needed: any difference counts. */
function conditionChanges(old: Schema, now: Schema): string[] {
  const words = ['not', 'if', 'then', 'else', 'contains', 'propertyNames', 'patternProperties']
  return words
    .filter((word) => JSON.stringify(old[word]) !== JSON.stringify(now[word]))
    .map((word) => `${word} changed`)
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
type Kept = readonly (readonly [name: string, from: Schema, to: Schema])[]
interface Matched {
  readonly lines: string[]
  /** The members that both versions have. */
  readonly kept: Kept
}
const nothing: Matched = { lines: [], kept: [] }

/** A value of a union is one of its members: senders miss a lost one, readers meet a new one. */
function memberChanges(from: readonly Schema[], to: readonly Schema[], direction: Direction): Matched {
  const { lost, gained, kept } = matched(from, to)
  const lines =
    direction === 'request' ? lost.map((name) => `no longer takes ${name}`) : gained.map((name) => `may now be ${name}`)
  return { lines, kept }
}

/** A value of an intersection is all of its parts: a new one asks more of senders, a lost one promises readers less. */
function partChanges(from: readonly Schema[], to: readonly Schema[], direction: Direction): Matched {
  const { lost, gained, kept } = matched(from, to)
  const lines =
    direction === 'request'
      ? gained.map((name) => `must now also be ${name}`)
      : lost.map((name) => `need no longer be ${name}`)
  return { lines, kept }
}

/** Named schemas are matched by name, the others by position. */
function matched(from: readonly Schema[], to: readonly Schema[]) {
  const [before, after] = [named(from), named(to)]
  const kept = [...before].flatMap(([name, schema]): Kept => {
    const counterpart = after.get(name)
    return counterpart === undefined ? [] : [[name, schema, counterpart]]
  })
  return { lost: missing(before, after), gained: missing(after, before), kept }
}

function named(members: readonly Schema[]): Map<string, Schema> {
  return new Map(
    members.map((member, index) => [member.$ref === undefined ? `#${index}` : refName(member.$ref), member]),
  )
}

function missing(from: ReadonlyMap<string, Schema>, to: ReadonlyMap<string, Schema>): string[] {
  return [...from.keys()].filter((name) => !to.has(name))
}

function unionOf(schema: Schema): readonly Schema[] | undefined {
  return schema.oneOf ?? (Array.isArray(schema.anyOf) ? (schema.anyOf as Schema[]) : undefined)
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
}
