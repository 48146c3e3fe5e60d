import type { Batch } from './batch.ts'
import { extrasOn } from './lines.ts'
import type { Plan } from './plan.ts'
import { feature, mix } from './randomness.ts'

/**
 * Fills the texts of all lines; accounts must be there.
 *
 * A side's own texts come first, then those of the account. In a mirrored kind a text names an item, so a credit repeats
 * the text of its debit; when there are not as many of both, the items are on the longer side, from the debit's texts,
 * and the shorter side has none. sfc32 is written out for speed, as in lines.ts.
 */
export function fillTexts(plan: Plan, batch: Batch): void {
  const { sideOwnTexts, sideTextStart, sideTextCount, accountTextStart, accountTextCount } = plan.catalogue
  const { extraCount, extraText, mirrored } = plan.catalogue
  const { count, keyX, keyY, kind, debits, lineStart, account, text } = batch
  for (let i = 0; i < count; i++) {
    const first = lineStart[i]!
    const debitLines = debits[i]!
    const creditLines = lineStart[i + 1]! - first - debitLines
    const mirrors = mirrored[kind[i]!] === 1
    let a = mix(keyX[i]! ^ Math.imul(feature.texts, 0x9e3779b9))
    let b = mix((keyY[i]! + a) | 0)
    let c = mix((keyX[i]! + b) | 0)
    let d = 1
    for (let half = 0; half < 2; half++) {
      const lines = half === 0 ? debitLines : creditLines
      const at = half === 0 ? first : first + debitLines
      const side = kind[i]! * 2 + half
      const extras = extrasOn(lines, extraCount[side]!)
      const repeated = lines - extras
      for (let k = 0; k < extras; k++) text[at + repeated + k] = extraText[side * 2 + k]!
      const repeats = mirrors && half === 1 && lines === debitLines
      const others = half === 0 ? creditLines : debitLines
      let byAccount = false
      let pool = 0
      let poolStart = 0
      if (sideOwnTexts[side] === 1) {
        pool = sideTextCount[side]!
        poolStart = sideTextStart[side]!
      } else if (!mirrors || (half === 0 && lines >= others)) {
        byAccount = true
      } else if (lines > others) {
        const own = sideOwnTexts[side - 1] === 1
        pool = own ? sideTextCount[side - 1]! : accountTextCount[account[first]!]!
        poolStart = own ? sideTextStart[side - 1]! : accountTextStart[account[first]!]!
      }
      for (let k = 0; k < repeated; k++) {
        const t = (((a + b) | 0) + d) | 0
        d = (d + 1) | 0
        a = b ^ (b >>> 9)
        b = (c + (c << 3)) | 0
        c = (c << 21) | (c >>> 11)
        c = (c + t) | 0
        if (byAccount) {
          pool = accountTextCount[account[at + k]!]!
          poolStart = accountTextStart[account[at + k]!]!
        }
        text[at + k] = repeats ? text[first + k]! : pool === 0 ? 0 : poolStart + ((((t >>> 12) & 0xfff) * pool) >>> 12)
      }
    }
  }
}
