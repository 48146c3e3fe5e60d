/** Statements over many rows, in few sizes, so that each text is prepared once. */

/** Rows of one statement. More save nothing: by then all the time goes into the rows themselves. */
export const rowsPerStatement = 128

/** Cuts `count` rows into parts that are powers of two, largest first: gives where each begins and ends. */
export function* partsOf(count: number): Generator<readonly [begin: number, end: number]> {
  let begin = 0
  for (let size = rowsPerStatement; size >= 1; size /= 2) {
    for (; count - begin >= size; begin += size) yield [begin, begin + size]
  }
}

/** The least power of two that is at least `count`. */
export function roomFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(count))
}

/** Makes texts of `text(size)`, each once. */
export function textOfSize(text: (size: number) => string): (size: number) => string {
  const texts = new Map<number, string>()
  return (size) => {
    const known = texts.get(size)
    if (known !== undefined) return known
    const made = text(size)
    texts.set(size, made)
    return made
  }
}

/** `count` times `part`, with commas between. */
export const repeated = (part: string, count: number): string => Array.from({ length: count }, () => part).join(', ')
