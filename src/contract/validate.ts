// Generated from codegen/runtime/validate.ts by `npx tsx codegen/main.ts`. Do not edit.
/** Checks what comes in against the contract: parameters, bodies, WebSocket queries and commands, named schemas. */
import type { ChannelName, ChannelQueries, ChannelReceives } from './events.ts'
import { channels } from './events.ts'
import type { BodyOf, PathOf, QueryOf } from './handlers.ts'
import type { Kind } from './operation.ts'
import { type OperationId, operations } from './operations.ts'
import { type Problem, problems, type Validator } from './problems.ts'
import * as requests from './requests.js'
import type { SchemaName, Schemas } from './schemas.ts'

/** The value, now known to match, or what is wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export type RawValues = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Converts and checks the path and the query of a request and fills in defaults.
 *
 * Pointers start with `/path` or `/query`. A parameter that the contract does not know is a problem.
 */
export function validateParams<K extends OperationId>(
  id: K,
  raw: { readonly path: RawValues; readonly query: RawValues | URLSearchParams },
): Checked<{ readonly params: PathOf<K>; readonly query: QueryOf<K> }> {
  const { pathKinds, queryKinds } = operations[id]
  const value = { path: converted(raw.path, pathKinds), query: converted(raw.query, queryKinds) }
  const checked = run(requests.params[id], value)
  if (!checked.ok) return checked
  return { ok: true, value: { params: value.path as PathOf<K>, query: value.query as QueryOf<K> } }
}

/**
 * Checks a parsed JSON body; `undefined` means that there was none. Defaults are filled in, in place. The body of an
 * operation with a raw body is whatever came.
 */
export function validateBody<K extends OperationId>(id: K, body: unknown): Checked<BodyOf<K>> {
  const { rawBody, requestBody } = operations[id]
  if (rawBody && body !== undefined) return { ok: true, value: body as BodyOf<K> }
  const validator = requests.bodies[id]
  if (body !== undefined) return validator === null ? refusal('must NOT have a body') : run(validator, body)
  if (requestBody === 'required') return refusal('must have a body')
  return { ok: true, value: undefined as BodyOf<K> }
}

/** Checks any value against a named schema of the contracts, with the rules of a body. */
export function validateSchema<N extends SchemaName>(name: N, value: unknown): Checked<Schemas[N]> {
  return run(requests.schemas[name], value)
}

/** Converts and checks the query with which a client opens a WebSocket. Pointers start with `/query`. */
export function validateChannelQuery<C extends ChannelName>(
  channel: C,
  raw: RawValues | URLSearchParams,
): Checked<ChannelQueries[C]> {
  const value = { query: converted(raw, channels[channel].queryKinds) }
  const checked = run(requests.queries[channel], value)
  return checked.ok ? { ok: true, value: value.query as ChannelQueries[C] } : checked
}

/** Checks a message that a client sent over a WebSocket. */
export function validateCommand<C extends ChannelName>(channel: C, message: unknown): Checked<ChannelReceives[C]> {
  const type = (message as { readonly type?: unknown } | null | undefined)?.type
  const validator = lookUp(requests.commands, `${channel} ${type}`)
  return validator === undefined ? refusal("must have a known 'type'") : run(validator, message)
}

function run<T>(validator: Validator, value: unknown): Checked<T> {
  return validator(value) ? { ok: true, value: value as T } : { ok: false, problems: problems(validator) }
}

function lookUp(validators: Readonly<Record<string, Validator>>, key: string): Validator | undefined {
  return Object.hasOwn(validators, key) ? validators[key] : undefined
}

function refusal(message: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ pointer: '', message }] }
}

/** A copy without a prototype: a parameter called `__proto__` is only an unknown parameter. */
function converted(raw: RawValues | URLSearchParams, kinds: Readonly<Record<string, Kind>>): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null)
  const entries =
    raw instanceof URLSearchParams
      ? [...new Set(raw.keys())].map((name) => [name, raw.getAll(name)] as const)
      : Object.entries(raw)
  for (const [name, text] of entries) {
    if (text !== undefined) values[name] = convertedValue(text, Object.hasOwn(kinds, name) ? kinds[name] : undefined)
  }
  return values
}

/** Several values of a parameter that takes one stay an array, which its schema then refuses. */
function convertedValue(text: string | readonly string[], kind: Kind | undefined): unknown {
  const all = typeof text === 'string' ? [text] : text
  const single = kind?.replace('[]', '')
  const values = all.map((item) => convertedText(item, single))
  return kind?.endsWith('[]') || values.length !== 1 ? values : values[0]
}

/** Text that is no plain decimal number stays text, which its schema then refuses with `must be integer`. */
function convertedText(text: string, kind: string | undefined): unknown {
  if (kind === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return text
}
