import { bendHeader } from './anomalies/bend-headers.ts'
import type { Batch } from './batch.ts'
import { roleIndex } from './charts/roles.ts'
import { suffixMode } from './kinds/catalogue.ts'
import { itemClasses } from './kinds/kind.ts'
import { materialReference } from './lines.ts'
import { materialRoles, materialSlots, materialStride } from './partners.ts'
import { batchUsersFrom, usersPerCompany } from './people.ts'
import type { Plan } from './plan.ts'
import { draw, feature, pick } from './randomness.ts'
import { batchHours, humanHours } from './time/hours.ts'

const materialItem = itemClasses.indexOf('material')

/** Fills when each entry was created, with which document date, and how its header reads. */
export function fillHeaders(plan: Plan, batch: Batch): void {
  const { catalogue } = plan
  const { first: firstDay, monthOffset } = plan.days
  const { lagMax, headerTextStart, headerTextCount, suffix, closing } = catalogue
  for (let i = 0; i < batch.count; i++) {
    const x = batch.keyX[i]!
    const y = batch.keyY[i]!
    const kind = batch.kind[i]!
    const timeBits = draw(x, y, feature.time)
    const hours = batch.user[i]! % usersPerCompany < batchUsersFrom ? humanHours : batchHours
    const hour = hours[pick(timeBits, hours.length)]!
    const mode = suffix[kind]!
    const month = monthOffset[batch.day[i]! - firstDay]!
    batch.second[i] = hour * 3600 + (((timeBits & 0xffff) * 3600) >>> 16)
    batch.lag[i] = pick(draw(x, y, feature.lag), lagMax[kind]! + 1)
    batch.createdLag[i] = closing[kind] === 1 ? 1 + pick(draw(x, y, feature.created), 4) : 0
    batch.headerText[i] = headerTextStart[kind]! + pick(draw(x, y, feature.headerText), headerTextCount[kind]!)
    batch.suffix[i] = mode === suffixMode.none ? 0 : 1 + month + (mode === suffixMode.period ? 1 : 0)
    if (batch.anomaly[i] !== 0) bendHeader(plan, batch, i)
  }
}

/** By slot of a material: where the texts that name such things begin, and how many there are. */
const slotRole = Uint8Array.from(materialSlots, (type) => roleIndex(materialRoles[type]))

/**
 * Names the materials on lines as the master data does, where the lines have no texts of their own; the lines across from
 * them in a mirrored kind say the same. Texts and references must be there.
 */
export function nameMaterials(plan: Plan, batch: Batch): void {
  const { sideItems, sideOwnTexts, itemClass, mirrored, extraCount, roleTextStart, roleTextCount } = plan.catalogue
  const { count, posting, reversed, debits, lineStart, reference, referenceIndex, text } = batch
  for (let i = 0; i < count; i++) {
    const kind = posting[i]!
    if (itemClass[kind] !== materialItem || sideOwnTexts[kind * 2] === 1) continue
    const half = sideItems[kind * 2] === 1 ? 0 : 1
    if (sideOwnTexts[kind * 2 + half] === 1) continue
    const first = lineStart[i]!
    const firstCredit = first + debits[i]!
    const onDebit = half === reversed[i]
    const at = onDebit ? first : firstCredit
    const lines = (onDebit ? debits[i]! : lineStart[i + 1]! - firstCredit) - extraCount[kind * 2 + half]!
    const across = onDebit ? firstCredit : first
    const repeats = mirrored[kind] === 1 && 2 * debits[i]! === lineStart[i + 1]! - first
    for (let k = 0; k < lines; k++) {
      if (reference[at + k] !== materialReference) continue
      const index = referenceIndex[at + k]!
      const role = slotRole[index % materialStride]!
      const named = roleTextStart[role]! + (Math.floor(index / materialStride) % roleTextCount[role]!)
      text[at + k] = named
      if (repeats) text[across + k] = named
    }
  }
}
