import type { Json } from '../../../src/broker/json.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { Random } from './crash-random.ts'

export interface Held {
  readonly n: number
  readonly priority: number
  retries: number
  /** Unknown when the process died before it said so. */
  readonly id: string | undefined
}

/** What one worker has made, as plainly as it can be said. Its names are its own, so that its steps come in order. */
export interface Model {
  readonly strings: Record<string, { value: Json; deadlineMs: number | null }>
  readonly hash: Record<string, number>
  list: number[]
  readonly set: Set<string>
  readonly scores: Record<string, number>
  readonly bytes: number[]
  readonly ready: Held[]
  readonly leased: Held[]
  readonly dead: (Held & { readonly reason: string })[]
  readonly events: number[]
  /** Offsets in the room that all workers share, by number of the event; undefined where it is not known. */
  readonly shared: (number | undefined)[]
  counted: number
  /** Messages that came with this worker's name as their producer. */
  produced: number
  /** What the next new thing is numbered with. */
  next: number
}

export function emptyModel(): Model {
  return {
    strings: {},
    hash: {},
    list: [],
    set: new Set(),
    scores: {},
    bytes: [],
    ready: [],
    leased: [],
    dead: [],
    events: [],
    shared: [],
    counted: 0,
    produced: 0,
    next: 0,
  }
}

/** The next one to be delivered is the first. */
export function inOrder(held: readonly Held[]): Held[] {
  return held.toSorted((a, b) => b.priority - a.priority || a.n - b.n)
}

/** A step: what to do is decided from the model and chance alone, so that it can be decided again without the engine. */
export interface Step<Arguments, Result> {
  readonly plan: (model: Model, random: Random) => Arguments
  readonly run: (subject: Subject, args: Arguments) => Promise<Result>
  /** `result` is undefined when the process died before it said what it was. */
  readonly apply: (model: Model, args: Arguments, result: Result | undefined, seen?: View) => void
}

/** What a worker works on. */
export interface Subject {
  readonly engine: Engine
  /** `r2w3`: before everything that is its own. */
  readonly name: string
}

/** What an engine has of a worker, in the form that models are compared in. */
export interface View {
  readonly strings: Record<string, { value: Json; deadlineMs: number | null }>
  readonly hash: Record<string, number>
  readonly list: readonly number[]
  readonly set: readonly string[]
  readonly scores: readonly (readonly [string, number])[]
  readonly bytes: readonly number[]
  readonly ready: readonly (readonly [n: number, retries: number])[]
  readonly pending: number
  readonly dead: readonly (readonly [n: number, reason: string])[]
  readonly events: readonly number[]
  readonly counted: number
  readonly produced: number
}

export function viewOf(model: Model): View {
  return {
    strings: model.strings,
    hash: model.hash,
    list: model.list,
    set: [...model.set].sort(),
    scores: Object.entries(model.scores).sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)),
    bytes: model.bytes,
    ready: inOrder(model.ready).map(({ n, retries }) => [n, retries]),
    pending: model.leased.length,
    dead: model.dead.map(({ n, reason }) => [n, reason]),
    events: model.events,
    counted: model.counted,
    produced: model.produced,
  }
}
