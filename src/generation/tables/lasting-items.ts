import { chainRules, duplicateRule } from '../anomalies/rules.ts'
import { unitOfStratum } from '../anomalies/select.ts'
import { chainOfOrdinal } from '../chains/ordinals.ts'
import { beats } from '../chains/pattern.ts'
import { variants } from '../chains/variants.ts'
import type { Plan } from '../plan.ts'

/**
 * What is posted twice is open for good: the chain of a document settles it once. The kinds of anomalies that post a
 * document again do so in place of a chain of one step that has nothing to do with customers or vendors.
 */
const repeating = [...chainRules.filter(({ kind }) => kind.startsWith('duplicate_')), duplicateRule]
const repeatingVariants = variants.flatMap(({ name }, v) =>
  repeating.some((rule) => rule.variants.has(name)) ? [v] : [],
)

/**
 * Calls `each` with the chains that may post a document again and begin up to operation `until` or shortly after: a block
 * of `blocks` of them. Only the anomalous ones are looked at, so this takes as long as the run has anomalies until then.
 */
export function eachRepeating(
  { anomalies, pattern }: Plan,
  until: number,
  block: number,
  blocks: number,
  each: (chain: number, cycle: number) => void,
): void {
  if (anomalies === undefined) return
  const cycles = Math.ceil(until / beats)
  for (const variant of repeatingVariants) {
    const { density } = anomalies.chains[variant]!
    const size = anomalies.unitSize[variant]!
    const strata = Math.ceil((cycles * pattern.chainsOfVariant[variant]! * density) / size)
    const to = Math.floor((strata * (block + 1)) / blocks)
    for (let stratum = Math.floor((strata * block) / blocks); stratum < to; stratum++) {
      const unit = unitOfStratum(anomalies.chains[variant]!, stratum)
      // Where nearly all units are anomalous, the last unit of a stratum can be the first of the next.
      if (Math.floor(unit * density) !== stratum) continue
      const { chain, cycle } = chainOfOrdinal(pattern, variant, unit * size)
      each(chain, cycle)
    }
  }
}
