import { weightSlots } from './amounts.ts'
import { acquiredFrom, assetsPerAcquisition } from './assets.ts'
import { type Batch, referenceClasses } from './batch.ts'
import { roles } from './charts/roles.ts'
import { outputTaxRole } from './kinds/catalogue.ts'
import { itemClasses, partnerClasses } from './kinds/kind.ts'
import { materialStride } from './partners.ts'
import type { Plan } from './plan.ts'
import { draw, feature, mix } from './randomness.ts'
import { linesMax } from './shapes.ts'

/** The account of a role that all lines of entry `i` on this role have. */
export function accountOfEntry(plan: Plan, batch: Batch, i: number, role: number): number {
  const at = plan.charts.companyChart[batch.company[i]!]! + role
  const bits = draw(batch.lineX[i]!, batch.lineY[i]!, feature.account)
  return plan.charts.roleStart[at]! + (((bits >>> 16) * plan.charts.roleCount[at]!) >>> 16)
}

const cumulated = new Float64Array(linesMax + 1)

const employeeItems = 3

/**
 * Fills the amounts of all lines: the extras are known, the rest of a side is shared among its repeated lines by
 * log-normal weights in whole minor units, at least one each, with cumulative rounding so that every side adds up to the
 * total. The sides of a reversal are exchanged.
 *
 * sfc32 is written out in the loop: as a function or object it halves the speed (perf.md section 7).
 */
export function fillAmounts(plan: Plan, batch: Batch): void {
  const { lineWeights } = plan
  const { extraCount, mirrored, itemClass } = plan.catalogue
  const { count, lineX, lineY, posting, reversed, total, extra, debits, lineStart, amount } = batch
  for (let i = 0; i < count; i++) {
    const first = lineStart[i]!
    const end = lineStart[i + 1]!
    const debitLines = debits[i]!
    if (end - first === 2) {
      amount[first] = amount[first + 1] = total[i]!
      continue
    }
    if (end === first) continue
    const kind = posting[i]!
    const exchanged = reversed[i]!
    const weightsFrom = itemClass[kind] === employeeItems ? weightSlots : 0
    const x = lineX[i]!
    const y = lineY[i]!
    let a = mix(x ^ Math.imul(feature.weights, 0x9e3779b9))
    let b = mix((y + a) | 0)
    let c = mix((x + b) | 0)
    let d = 1
    // Four warm-up rounds come with the first side's loop.
    let skip = 4
    let firstAt = first
    let firstLines = 0
    for (let half = 0; half < 2; half++) {
      const isDebit = half === exchanged
      const lines = isDebit ? debitLines : end - first - debitLines
      const at = isDebit ? first : first + debitLines
      if (half === 1 && mirrored[kind] === 1 && lines === firstLines) {
        for (let k = 0; k < lines; k++) amount[at + k] = amount[firstAt + k]!
        continue
      }
      const extras = extraCount[kind * 2 + half]!
      const repeated = lines - extras
      let rest = total[i]!
      for (let k = 0; k < extras; k++) {
        const part = extra[i * 4 + half * 2 + k]!
        amount[at + repeated + k] = part
        rest -= part
      }
      firstAt = at
      firstLines = lines
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
        sum += lineWeights[weightsFrom + (t & (weightSlots - 1))]!
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

/**
 * Fills account, cost centre and role of all lines from the posting template of their entry. Where a chart has several
 * accounts for a role, all lines of an entry on this role have the same one (`accountOfEntry`): a document is about one
 * region, plant or product line.
 */
export function fillAccounts(plan: Plan, batch: Batch): void {
  const { charts, catalogue } = plan
  const { roleStart, roleCount, companyChart, outputTaxRole: taxRoles } = charts
  const { sideRoleStart, sideRoleCount, sideRoles, sideOnce } = catalogue
  const { extraCount, extraRole, roleCostStart, roleCostCount } = catalogue
  const { count, lineX, lineY, posting, reversed, company, debits, lineStart, account, costCentre, role } = batch
  for (let i = 0; i < count; i++) {
    const first = lineStart[i]!
    const end = lineStart[i + 1]!
    if (end === first) continue
    const debitLines = debits[i]!
    const kind = posting[i]!
    const chart = companyChart[company[i]!]!
    const taxRole = taxRoles[company[i]!]!
    const accountBits = draw(lineX[i]!, lineY[i]!, feature.account) >>> 16
    const x = lineX[i]!
    const y = lineY[i]!
    let a = mix(x ^ Math.imul(feature.lines, 0x9e3779b9))
    let b = mix((y + a) | 0)
    let c = mix((x + b) | 0)
    let d = 1
    for (let half = 0; half < 2; half++) {
      const isDebit = half === reversed[i]
      const lines = isDebit ? debitLines : end - first - debitLines
      const at = isDebit ? first : first + debitLines
      const side = kind * 2 + half
      const extras = extraCount[side]!
      const repeated = lines - extras
      const rolesFrom = sideRoleStart[side]!
      const rolesCount = sideRoleCount[side]!
      const once = sideOnce[side]! === 1
      let position = 0
      for (let k = 0; k < repeated; k++) {
        const t = (((a + b) | 0) + d) | 0
        d = (d + 1) | 0
        a = b ^ (b >>> 9)
        b = (c + (c << 3)) | 0
        c = (c << 21) | (c >>> 11)
        c = (c + t) | 0
        if (k === 0 || !once) position = ((t >>> 24) * rolesCount) >>> 8
        let id = sideRoles[rolesFrom + position]!
        if (id === outputTaxRole) id = taxRole
        const costs = roleCostCount[id]!
        const bits = (t >>> 12) & 0xfff
        role[at + k] = id
        account[at + k] = roleStart[chart + id]! + ((accountBits * roleCount[chart + id]!) >>> 16)
        costCentre[at + k] = costs === 0 ? 0 : roleCostStart[id]! + ((bits * costs) >>> 12)
      }
      for (let k = 0; k < extras; k++) {
        const named = extraRole[side * 2 + k]!
        const id = named === outputTaxRole ? taxRole : named
        const line = at + repeated + k
        role[line] = id
        account[line] = roleStart[chart + id]!
        costCentre[line] = roleCostCount[id] === 0 ? 0 : roleCostStart[id]!
      }
    }
  }
}

const referenceId = (name: (typeof referenceClasses)[number]): number => referenceClasses.indexOf(name)

/** By class of partner and of item: position in `referenceClasses`. */
const partnerReference = Uint8Array.from(partnerClasses, referenceId)
const itemReference = Uint8Array.from(itemClasses, referenceId)
export const materialReference = referenceId('material')
/** By role: what the line of a tax names. */
const taxReference = Uint8Array.from(roles, ({ id }) => {
  if (id === '1160') return referenceId('input_tax')
  return id === '2100' || id === '2110' ? referenceId('output_tax') : 0
})

/** Fills what the lines name: the partner on the control side, the items one after another on the side that has them. */
export function fillReferences(plan: Plan, batch: Batch): void {
  const { sidePartner, sideItems, extraCount, partnerClass, itemClass } = plan.catalogue
  const { count, posting, reversed, company, partner, item, debits, lineStart, role, reference, referenceIndex } = batch
  for (let i = 0; i < count; i++) {
    const first = lineStart[i]!
    const end = lineStart[i + 1]!
    const kind = posting[i]!
    const items = itemReference[itemClass[kind]!]!
    const wrap = items === materialReference ? plan.partners.materials[company[i]!]! : Number.POSITIVE_INFINITY
    for (let half = 0; half < 2; half++) {
      const isDebit = half === reversed[i]
      const lines = isDebit ? debits[i]! : end - first - debits[i]!
      const at = isDebit ? first : first + debits[i]!
      const side = kind * 2 + half
      const repeated = end === first ? 0 : lines - extraCount[side]!
      if (sidePartner[side] === 1 && partner[i]! > 0) {
        const named = partnerReference[partnerClass[kind]!]!
        for (let k = 0; k < repeated; k++) {
          reference[at + k] = named
          referenceIndex[at + k] = partner[i]! - 1
        }
      } else if (sideItems[side] === 1 && item[i]! > 0) {
        let index = item[i]! - 1
        // Materials of one type, assets that take turns, or employees and assets one after another.
        const step = items === materialReference ? materialStride : 1
        const back = index >= acquiredFrom ? index + assetsPerAcquisition : wrap
        for (let k = 0; k < repeated; k++) {
          reference[at + k] = items
          referenceIndex[at + k] = index
          index += step
          if (index >= back) index -= back === wrap ? wrap : assetsPerAcquisition
        }
      } else for (let k = 0; k < repeated; k++) reference[at + k] = 0
      for (let k = repeated; k < lines; k++) reference[at + k] = taxReference[role[at + k]!]!
    }
  }
}

/** Puts the lines of opening and closing entries in place of what the templates would give them. */
export function fillSums(batch: Batch): void {
  for (const [i, sum] of batch.sums) {
    const first = batch.lineStart[i]!
    batch.account.set(sum.account, first)
    batch.role.set(sum.role, first)
    batch.amount.set(sum.amount, first)
    const end = first + sum.amount.length
    batch.costCentre.fill(0, first, end)
    batch.text.fill(sum.text, first, end)
    batch.reference.set(sum.reference, first)
    batch.referenceIndex.set(sum.referenceIndex, first)
  }
}
