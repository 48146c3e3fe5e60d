import type { Json } from '../../json.ts'

/**
 * One change of the state, as it is journalled: a name and what it needs. Effects are exact: moments, ids and random choices
 * are in them, so applying the same effects in the same order always gives the same state.
 */
export type Effect = readonly [name: string, ...rest: readonly Json[]]

/**
 * Something that a snapshot keeps as one: a key with its value, a message, a room. Before it is changed or dropped,
 * `State.touch` must have seen it, so that a snapshot under way keeps it as it was at its beginning.
 */
export interface StateRecord {
  /** The snapshot that has it already, or was under way when it was made. */
  savedBy: number
  /**
   * The effects that make it anew. They are taken little by little, so that a large record holds nobody up; what is left of
   * them is taken before it changes. Values are shared, containers are copied: it may change once all are taken.
   */
  describe(): Iterable<Effect>
}

/** A part of the state. */
export interface Section {
  /** Its effects by name. Names begin with a word of the section, so that no two sections share one. */
  readonly effects: Readonly<Record<string, (effect: Effect) => void>>
  /** Its records. They may change while they are gone through. A record is listed, and touched, after those that it needs. */
  records(): Iterable<StateRecord>
}
