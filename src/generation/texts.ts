import { bendHeader } from './anomalies/bend-headers.ts'
import type { Batch } from './batch.ts'
import { roleIndex } from './charts/roles.ts'
import { suffixMode } from './kinds/catalogue.ts'
import { itemClasses } from './kinds/kind.ts'
import { materialReference } from './lines.ts'
import { materialRoles, materialSlots, materialStride } from './partners.ts'
import { batchUsersFrom, usersPerCompany } from './people.ts'
import type { Plan } from './plan.ts'
import { draw, feature, mix, pick } from './randomness.ts'
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

/**
 * Fills the texts of all lines; accounts must be there.
 *
 * A side's own texts come first, then those of the role. In a mirrored kind a text names an item, so a credit repeats
 * the text of its debit; when there are not as many of both, the items are on the longer side, from the debit's texts,
 * and the shorter side has none. sfc32 is written out for speed, as in lines.ts.
 */
export function fillTexts(plan: Plan, batch: Batch): void {
  const { sideOwnTexts, sideTextStart, sideTextCount, roleTextStart, roleTextCount } = plan.catalogue
  const { extraCount, extraText, mirrored } = plan.catalogue
  const { count, lineX, lineY, posting, reversed, debits, lineStart, role, text } = batch
  for (let i = 0; i < count; i++) {
    const first = lineStart[i]!
    const end = lineStart[i + 1]!
    if (end === first) continue
    const kind = posting[i]!
    const debitLines = debits[i]!
    const creditLines = end - first - debitLines
    const exchanged = reversed[i]!
    const mirrors = mirrored[kind] === 1
    let a = mix(lineX[i]! ^ Math.imul(feature.texts, 0x9e3779b9))
    let b = mix((lineY[i]! + a) | 0)
    let c = mix((lineX[i]! + b) | 0)
    let d = 1
    const firstHalfAt = exchanged === 0 ? first : first + debitLines
    for (let half = 0; half < 2; half++) {
      const isDebit = half === exchanged
      const lines = isDebit ? debitLines : creditLines
      const others = isDebit ? creditLines : debitLines
      const at = isDebit ? first : first + debitLines
      const side = kind * 2 + half
      const extras = extraCount[side]!
      const repeated = lines - extras
      for (let k = 0; k < extras; k++) text[at + repeated + k] = extraText[side * 2 + k]!
      const repeats = mirrors && half === 1 && lines === others
      let byRole = false
      let pool = 0
      let poolStart = 0
      if (sideOwnTexts[side] === 1) {
        pool = sideTextCount[side]!
        poolStart = sideTextStart[side]!
      } else if (!mirrors || (half === 0 && lines >= others)) {
        byRole = true
      } else if (lines > others) {
        const own = sideOwnTexts[side - 1] === 1
        pool = own ? sideTextCount[side - 1]! : roleTextCount[role[firstHalfAt]!]!
        poolStart = own ? sideTextStart[side - 1]! : roleTextStart[role[firstHalfAt]!]!
      }
      for (let k = 0; k < repeated; k++) {
        const t = (((a + b) | 0) + d) | 0
        d = (d + 1) | 0
        a = b ^ (b >>> 9)
        b = (c + (c << 3)) | 0
        c = (c << 21) | (c >>> 11)
        c = (c + t) | 0
        if (byRole) {
          pool = roleTextCount[role[at + k]!]!
          poolStart = roleTextStart[role[at + k]!]!
        }
        text[at + k] = repeats
          ? text[firstHalfAt + k]!
          : pool === 0
            ? 0
            : poolStart + ((((t >>> 12) & 0xfff) * pool) >>> 12)
      }
    }
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
