import { weightSlots } from './amounts.ts'
import type { Batch } from './batch.ts'
import { outputTaxAccount, taxRate } from './kinds/catalogue.ts'
import type { Plan } from './plan.ts'
import { feature, mix } from './randomness.ts'
import { linesMax } from './shapes.ts'
import { netOf } from './tax.ts'

const cumulated = new Float64Array(linesMax + 1)

/** Number of extras that a side of `lines` lines has room for, out of `offered`. */
export function extrasOn(lines: number, offered: number): number {
  return offered < lines ? offered : lines - 1
}

/**
 * Fills the amounts of all lines: extras first by their rate, the rest shared among the repeated lines by log-normal
 * weights in whole minor units, at least one each, with cumulative rounding so that every side adds up to the total.
 *
 * sfc32 is written out in the loop: as a function or object it halves the speed (perf.md section 7).
 */
export function fillAmounts(plan: Plan, batch: Batch): void {
  const { lineWeights, taxRates } = plan
  const { extraCount, extraRate, mirrored } = plan.catalogue
  const { count, keyX, keyY, kind, company, total, debits, lineStart, amount } = batch
  for (let i = 0; i < count; i++) {
    const first = lineStart[i]!
    const end = lineStart[i + 1]!
    const debitLines = debits[i]!
    if (end - first === 2) {
      amount[first] = amount[first + 1] = total[i]!
      continue
    }
    const x = keyX[i]!
    const y = keyY[i]!
    let a = mix(x ^ Math.imul(feature.weights, 0x9e3779b9))
    let b = mix((y + a) | 0)
    let c = mix((x + b) | 0)
    let d = 1
    // Four warm-up rounds come with the first side's loop.
    let skip = 4
    for (let half = 0; half < 2; half++) {
      const lines = half === 0 ? debitLines : end - first - debitLines
      const at = half === 0 ? first : first + debitLines
      if (half === 1 && mirrored[kind[i]!] === 1 && lines === debitLines) {
        for (let k = 0; k < lines; k++) amount[at + k] = amount[first + k]!
        continue
      }
      const side = kind[i]! * 2 + half
      const extras = extrasOn(lines, extraCount[side]!)
      const repeated = lines - extras
      let rest = total[i]!
      for (let k = 0; k < extras; k++) {
        const rate = extraRate[side * 2 + k]!
        const part =
          rate === taxRate
            ? total[i]! - netOf(total[i]!, taxRates[company[i]!]!)
            : Math.round((total[i]! * rate) / 10000)
        amount[at + repeated + k] = part
        rest -= part
      }
      if (repeated === 1) {
        amount[at] = rest
        continue
      }
      let sum = 0
      for (let k = 0 - skip; k < repeated; k++) {
        const t = (((a + b) | 0) + d) | 0
        d = (d + 1) | 0
        a = b ^ (b >>> 9)
        b = (c + (c << 3)) | 0
        c = (c << 21) | (c >>> 11)
        c = (c + t) | 0
        if (k < 0) continue
        sum += lineWeights[t & (weightSlots - 1)]!
        cumulated[k] = sum
      }
      skip = 0
      const spread = rest - repeated
      let before = 0
      for (let k = 0; k < repeated; k++) {
        const upTo = Math.floor(spread * (cumulated[k]! / sum))
        amount[at + k] = 1 + upTo - before
        before = upTo
      }
    }
  }
}

/** Fills account and cost centre of all lines from the posting template of their entry. */
export function fillAccounts(plan: Plan, batch: Batch): void {
  const { outputTaxAccounts } = plan
  const tables = plan.catalogue
  const { sideAccountStart, sideAccountCount, sideAccounts, sideOnce } = tables
  const { extraCount, extraAccount, accountCostStart, accountCostCount } = tables
  const { count, keyX, keyY, kind, company, debits, lineStart, account, costCentre } = batch
  for (let i = 0; i < count; i++) {
    const first = lineStart[i]!
    const end = lineStart[i + 1]!
    const debitLines = debits[i]!
    const x = keyX[i]!
    const y = keyY[i]!
    let a = mix(x ^ Math.imul(feature.lines, 0x9e3779b9))
    let b = mix((y + a) | 0)
    let c = mix((x + b) | 0)
    let d = 1
    for (let half = 0; half < 2; half++) {
      const lines = half === 0 ? debitLines : end - first - debitLines
      const at = half === 0 ? first : first + debitLines
      const side = kind[i]! * 2 + half
      const extras = extrasOn(lines, extraCount[side]!)
      const repeated = lines - extras
      const accountStart = sideAccountStart[side]!
      const accountCount = sideAccountCount[side]!
      const once = sideOnce[side]! === 1
      let position = 0
      for (let k = 0; k < repeated; k++) {
        const t = (((a + b) | 0) + d) | 0
        d = (d + 1) | 0
        a = b ^ (b >>> 9)
        b = (c + (c << 3)) | 0
        c = (c << 21) | (c >>> 11)
        c = (c + t) | 0
        if (k === 0 || !once) position = ((t >>> 24) * accountCount) >>> 8
        let number = sideAccounts[accountStart + position]!
        if (number === outputTaxAccount) number = outputTaxAccounts[company[i]!]!
        const costs = accountCostCount[number]!
        account[at + k] = number
        costCentre[at + k] = costs === 0 ? 0 : accountCostStart[number]! + ((((t >>> 12) & 0xfff) * costs) >>> 12)
      }
      for (let k = 0; k < extras; k++) {
        const number = extraAccount[side * 2 + k]!
        const line = at + repeated + k
        account[line] = number === outputTaxAccount ? outputTaxAccounts[company[i]!]! : number
        costCentre[line] = 0
      }
    }
  }
}
