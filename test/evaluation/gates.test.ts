import { describe, expect, it } from 'vitest'
import { gates } from '../../src/evaluation/gates.ts'
import { type EvaluationReport, type GateResult, judge, profileNames } from '../../src/evaluation/mod.ts'
import { entryOf, purchase, reportOn } from './ledger.ts'

const clean = reportOn([entryOf(0), entryOf(1)])

/** The report with another number at a place. */
function withValue(metric: string, value: number | null): EvaluationReport {
  const copy = structuredClone(clean)
  const names = metric.split('.')
  const last = names.pop()!
  const holder = names.reduce<Record<string, unknown>>(
    (object, name) => object[name] as Record<string, unknown>,
    copy as unknown as Record<string, unknown>,
  )
  expect(holder, metric).toHaveProperty(last)
  holder[last] = value
  return copy
}

const statusOf = (name: string, results: readonly GateResult[]) => results.find((gate) => gate.name === name)!.status

describe('gates', () => {
  const cases = gates.flatMap((gate) => profileNames.map((profile) => ({ gate, profile })))

  it.each(cases)('$gate.name passes at its $profile threshold and fails beyond it', ({ gate, profile }) => {
    const bound = gate.thresholds[profile]
    const [least, most] = typeof bound === 'number' ? [bound, bound] : bound
    const at = (value: number | null) => statusOf(gate.name, judge(withValue(gate.metric, value), profile))
    const tooLow = gate.comparison === 'at_most' ? 'passed' : 'failed'
    const tooHigh = gate.comparison === 'at_least' ? 'passed' : 'failed'
    expect([at(least), at(most)]).toEqual(['passed', 'passed'])
    expect([at(least - 0.00001), at(most + 0.00001)]).toEqual([tooLow, tooHigh])
    const needsSample = ['benford_mad', 'benford_p', 'line_count_p'].includes(gate.name)
    expect(at(null)).toBe(needsSample ? 'not_enough_data' : 'not_applicable')
  })

  it('never ask more of a lenient ledger than of a strict one', () => {
    for (const { comparison, thresholds } of gates.filter(({ comparison }) => comparison !== 'between')) {
      const sign = comparison === 'at_most' ? 1 : -1
      const [strict, standard, lenient] = profileNames.map((profile) => sign * (thresholds[profile] as number))
      expect(strict).toBeLessThanOrEqual(standard!)
      expect(standard).toBeLessThanOrEqual(lenient!)
    }
  })

  it('fail the whole when one fails', () => {
    const unknown = entryOf(1, purchase, { created_by: 'NOBODY', source_document: 'NONE-1' })
    const { gates: judged } = reportOn([entryOf(0), unknown])
    expect(judged.strict.passed).toBe(false)
    expect(statusOf('document_chain_integrity', judged.strict.results)).toBe('failed')
    expect(statusOf('referential_integrity', judged.strict.results)).toBe('failed')
    expect(statusOf('balance_coherence', judged.strict.results)).toBe('passed')
  })
})
