import type { Batch } from '../batch.ts'
import type { Plan } from '../plan.ts'
import { draw, feature } from '../randomness.ts'
import { noise as noiseId } from './noise-kinds.ts'
import { anomalyOfUnit } from './select.ts'

/** What can be missing, and what is done to leave it out; the first that the entry has, from a drawn one on. */
const missable: readonly ((batch: Batch, i: number) => boolean)[] = [
  (batch, i) => {
    const had = batch.partner[i]! > 0
    batch.partner[i] = 0
    return had
  },
  (batch, i) => clear(batch, i, batch.costCentre),
  (batch, i) => clear(batch, i, batch.text),
  (batch, i) => {
    const had = batch.approver[i]! > 0
    batch.approver[i] = 0
    return had
  },
]

function clear(batch: Batch, i: number, column: Uint8Array | Uint16Array): boolean {
  let had = false
  for (let line = batch.lineStart[i]!; line < batch.lineStart[i + 1]!; line++) {
    if (column[line]! > 0) had = true
    column[line] = 0
  }
  return had
}

function leaveOut(batch: Batch, i: number, bits: number): boolean {
  for (let k = 0; k < missable.length; k++) if (missable[(bits + k) & 3]!(batch, i)) return true
  return false
}

/** Adds the noise to the entries of a batch that are not anomalous; everything else must be filled. */
export function addNoise(plan: Plan, batch: Batch): void {
  const { noise, catalogue } = plan
  if (noise === undefined) return
  for (let i = 0; i < batch.count; i++) {
    if (batch.anomaly[i] !== 0 || batch.noise[i] !== 0 || batch.sums.has(i)) continue
    const kind = anomalyOfUnit(noise, batch.from + i)
    if (kind === 0) continue
    const bits = draw(batch.keyX[i]!, batch.keyY[i]!, feature.noise)
    if (kind === noiseId.missing && !leaveOut(batch, i, bits & 3)) continue
    if (kind === noiseId.typo) batch.headerText[i]! += catalogue.headerTextKinds
    if (kind === noiseId.format) batch.headerText[i]! += 2 * catalogue.headerTextKinds
    batch.noise[i] = kind
  }
}
