/** A run of signs of the same kind: text that stands for itself, or a number of signs from one of the sources. */
interface Run {
  readonly literal: string
  /** Position in `sources`, -1 for a literal. */
  readonly source: number
  readonly from: number
  readonly to: number
}

/** A pattern made ready for `fillPattern`. */
export type Pattern = readonly Run[]

const sources = 'abl'

/**
 * Compiles a pattern: each `a` takes the next digit of a serial number, each `b` the next of the extra digits and each `l`
 * the next of the letters, all of which `fillPattern` is given; everything else stands for itself.
 */
export function compileFill(pattern: string): Pattern {
  const used = [0, 0, 0]
  return (pattern.match(/a+|b+|l+|[^abl]+/g) ?? []).map((run) => {
    const source = sources.indexOf(run[0]!)
    if (source < 0) return { literal: run, source, from: 0, to: 0 }
    const from = used[source]!
    used[source] = from + run.length
    return { literal: '', source, from, to: from + run.length }
  })
}

/** Fills a pattern; every source must be as long as the pattern asks for. */
export function fillPattern(pattern: Pattern, serial: string, extra: string, letters = ''): string {
  let text = ''
  for (const { literal, source, from, to } of pattern) {
    text += source < 0 ? literal : (source === 0 ? serial : source === 1 ? extra : letters).slice(from, to)
  }
  return text
}
