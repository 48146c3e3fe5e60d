import type { Entry, SinkRequest } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'
import type { PlanHolder } from '../../platform/quota/mod.ts'
import { fieldText, filledText, filledValue, hasPlaceholder, type Made, type Refuse } from './placeholder.ts'
import type { Json, Parcel } from './sink.ts'

/** A sink as it was asked for, ready to make parcels of entries. */
export interface SinkPlan {
  readonly request: SinkRequest
  /** The name or key with its placeholders. */
  readonly target: string
  readonly onlyTarget: string | undefined
  /** Whose plan it writes under; undefined where there is none. */
  readonly holder: PlanHolder | undefined
  readonly parcel: Made<Parcel>
}

interface Problem {
  readonly pointer: string
  readonly message: string
}

/** Gives the refusal of the text at a pointer. */
type At = (pointer: string) => Refuse

// What an entry becomes is made on the main thread, for every entry.
const templateDepthMax = 8
const templateValuesMax = 256

/**
 * Reads what a start request says of sinks; it matches its schema already.
 *
 * @throws validation_failed with pointers, for placeholders that no entry has and templates that are too large
 */
export function sinkPlans(requests: readonly SinkRequest[], holder?: PlanHolder): readonly SinkPlan[] {
  const errors: Problem[] = []
  const plans = requests.map((request, index) => ({
    ...sinkPlan(request, (pointer) => (message) => errors.push({ pointer: `/sinks/${index}${pointer}`, message })),
    holder,
  }))
  const [first] = errors
  if (first !== undefined) fail('validation_failed', `${first.pointer} ${first.message}`, { errors })
  return plans
}

function sinkPlan(request: SinkRequest, at: At): Omit<SinkPlan, 'holder'> {
  if (request.type === 'change_log') return changeLogPlan(request)
  if (request.type === 'map') return mapPlan(request, at)
  const [target, pointer] = targetOf(request)
  // The engine keeps what begins so apart, and no field of an entry has it.
  if (target.includes('\0')) at(pointer)('must NOT have U+0000')
  const targetFor = filledText(target, at(pointer))
  const valueFor = templateFor(request.template, at)
  const typeFor = filledText((request.type === 'room' && request.event_type) || 'entry', at('/event_type'))
  const headersFor = headersOf(request.type === 'queue' ? request.headers : undefined, at)
  return {
    request,
    target,
    onlyTarget: hasPlaceholder(target) ? undefined : target,
    parcel: (entry) => ({
      target: targetFor(entry),
      value: valueFor(entry),
      eventType: typeFor(entry),
      headers: headersFor(entry),
    }),
  }
}

type LogRequest = Extract<SinkRequest, { type: 'change_log' }>
type MapRequest = Extract<SinkRequest, { type: 'map' }>

/** Rows are whole, and a tenant has no placeholders. */
function changeLogPlan(request: LogRequest) {
  const target = request.tenant
  const parcel: Made<Parcel> = (entry) => ({ target, value: entry as unknown as Json, eventType: 'entry', headers: {} })
  return { request, target, onlyTarget: target, parcel }
}

/** Records are whole, and the names of maps have no placeholders. */
function mapPlan(request: MapRequest, at: At): Omit<SinkPlan, 'holder'> {
  const { map, key = 'document_id' } = request
  const keyFor = fieldText(key, at('/key'))
  const parcel: Made<Parcel> = (entry) => ({
    ...{ target: keyFor(entry), value: entry as unknown as Json },
    ...{ eventType: 'entry', headers: {} },
  })
  return { request, target: map, onlyTarget: map, parcel }
}

function targetOf(request: Exclude<SinkRequest, LogRequest | MapRequest>): readonly [target: string, pointer: string] {
  switch (request.type) {
    case 'queue':
      return [request.queue, '/queue']
    case 'room':
      return [request.room, '/room']
    case 'topic':
      return [request.topic, '/topic']
    case 'kv':
      return [request.key, '/key']
  }
}

function headersOf(headers: Readonly<Record<string, string>> = {}, at: At): Made<Parcel['headers']> {
  const texts = Object.entries(headers).map(
    ([name, text]) => [name, filledText(text, at(`/headers/${escaped(name)}`))] as const,
  )
  return (entry) => Object.fromEntries(texts.map(([name, textFor]) => [name, textFor(entry)]))
}

function templateFor(template: unknown, at: At): Made<Json> {
  if (template === undefined) return (entry) => entry as unknown as Json
  let values = 0
  const filled = (value: unknown, pointer: string, depth: number): Made<Json> => {
    values += 1
    // Told once: what follows would be told again for every value.
    if (values === templateValuesMax + 1) at('/template')(`must NOT have more than ${templateValuesMax} values`)
    if (depth > templateDepthMax) at(pointer)(`must NOT be nested deeper than ${templateDepthMax}`)
    if (values > templateValuesMax || depth > templateDepthMax) return () => null
    return filledNode(value, pointer, at(pointer), (child, place) => filled(child, place, depth + 1))
  }
  return filled(template, '/template', 1)
}

function filledNode(
  value: unknown,
  pointer: string,
  refuse: Refuse,
  below: (child: unknown, pointer: string) => Made<Json>,
): Made<Json> {
  if (typeof value === 'string') return filledValue(value, refuse)
  if (value === null || typeof value !== 'object') return () => value as Json
  if (Array.isArray(value)) {
    const items = value.map((item, k) => below(item, `${pointer}/${k}`))
    return (entry: Entry) => items.map((item) => item(entry))
  }
  const members = Object.entries(value).map(
    ([name, child]) => [name, below(child, `${pointer}/${escaped(name)}`)] as const,
  )
  return (entry: Entry) => Object.fromEntries(members.map(([name, member]) => [name, member(entry)]))
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
