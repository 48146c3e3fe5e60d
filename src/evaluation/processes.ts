import type { EvaluationFacts } from './facts.ts'
import type { Section } from './reading.ts'
import { rounded, share } from './statistics.ts'

export interface ProcessesReport {
  readonly shares: readonly { readonly process: string; readonly share: number; readonly expected: number }[]
  readonly largest_error: number
}

/** Which business processes entries belong to, against the mix asked for. */
export function openProcesses(facts: EvaluationFacts): Section<ProcessesReport> {
  const counts = new Map<string, number>(Object.keys(facts.processes).map((name) => [name, 0]))
  let entries = 0
  return {
    add({ entry }) {
      entries++
      counts.set(entry.business_process, (counts.get(entry.business_process) ?? 0) + 1)
    },
    finish() {
      const whole = Object.values(facts.processes).reduce((sum, weight) => sum + weight, 0)
      const shares = [...counts].sort().map(([process, count]) => ({
        process,
        share: rounded(share(count, entries)),
        expected: rounded(share(facts.processes[process] ?? 0, whole)),
      }))
      const errors = shares.map((row) => Math.abs(row.share - row.expected))
      return { shares, largest_error: rounded(Math.max(0, ...errors)) }
    },
  }
}
