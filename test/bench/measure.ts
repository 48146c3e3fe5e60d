/** Something that is measured: runs once and gives how many units it did. */
export interface Subject {
  readonly name: string
  run(): Promise<number>
}

export interface Rate {
  readonly name: string
  /** Units per second in each round, in the order of the rounds. */
  readonly rates: readonly number[]
}

/** Runs every subject once per round, in turn, so that a change of the machine's speed meets all alike. */
export async function interleaved(subjects: readonly Subject[], rounds: number): Promise<Rate[]> {
  const rates = new Map<string, number[]>(subjects.map(({ name }) => [name, []]))
  // The first round warms up and is not counted.
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, run } of subjects) {
      const startedMs = performance.now()
      const units = await run()
      const rate = (units / (performance.now() - startedMs)) * 1_000
      if (round >= 0) rates.get(name)?.push(rate)
    }
  }
  return subjects.map(({ name }) => ({ name, rates: rates.get(name) ?? [] }))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2
}

/** `a / b` within each round. */
export function ratios(a: Rate, b: Rate): number[] {
  return a.rates.map((rate, round) => rate / (b.rates[round] ?? Number.NaN))
}

/** `ratios` of two subjects by their names. */
export function ratiosOf(rates: readonly Rate[], a: string, b: string): number[] {
  const named = (name: string): Rate => {
    const found = rates.find((rate) => rate.name === name)
    if (!found) throw new Error(`nothing measured is named ${name}`)
    return found
  }
  return ratios(named(a), named(b))
}

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** One line: name, median, range. */
export function rateLine({ name, rates }: Rate): string {
  const range = `${number.format(Math.min(...rates))} .. ${number.format(Math.max(...rates))}`
  return `  ${name.padEnd(46)} ${number.format(median(rates)).padStart(11)} entries/s   (${range})`
}

/** What a figure must reach, or keep to. */
export type Target = { readonly atLeast: number } | { readonly atMost: number }

/** One line: the median of values and their range beside a target. */
export function targetLine(name: string, values: readonly number[], target: Target): string {
  const value = median(values)
  const isMet = 'atLeast' in target ? value >= target.atLeast : value <= target.atMost
  const wanted = 'atLeast' in target ? `at least ${target.atLeast}` : `at most ${target.atMost}`
  const range = `${Math.min(...values).toFixed(2)} .. ${Math.max(...values).toFixed(2)}`
  return `  ${name.padEnd(58)} ${value.toFixed(2).padStart(7)}  (${range})  ${wanted}: ${isMet ? 'met' : 'NOT MET'}`
}
