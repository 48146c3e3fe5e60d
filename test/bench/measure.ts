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

/** Median over the rounds of `a / b` within a round. */
export function ratio(a: Rate, b: Rate): number {
  return median(a.rates.map((rate, round) => rate / (b.rates[round] ?? Number.NaN)))
}

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** One line: name, median, range. */
export function rateLine({ name, rates }: Rate): string {
  const range = `${number.format(Math.min(...rates))} .. ${number.format(Math.max(...rates))}`
  return `  ${name.padEnd(46)} ${number.format(median(rates)).padStart(11)} entries/s   (${range})`
}

/** One line: a ratio beside what it must reach. */
export function ratioLine(name: string, value: number, atLeast: number): string {
  return `  ${name.padEnd(46)} ${value.toFixed(2).padStart(11)}   at least ${atLeast}: ${value >= atLeast ? 'holds' : 'DOES NOT HOLD'}`
}
