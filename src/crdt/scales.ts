/** Weighs what a map holds, for whoever bounds the memory of all maps. */
export interface Scales {
  /** About how many bytes a value takes; the same for the same value, whenever it is asked for. */
  readonly weightOf: (value: unknown) => number
  /** Is told how many bytes more, or less, the map holds. */
  readonly changed: (bytes: number) => void
}

/** For a map that nobody bounds. */
export const noScales: Scales = { weightOf: () => 0, changed: () => {} }

/** Bytes that a text takes: V8 holds some in one byte a character, but not all. */
export const textBytes = (text: string): number => 2 * text.length
