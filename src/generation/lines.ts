import { weightSlots } from './amounts.ts'
import { acquiredFrom, assetsPerAcquisition } from './assets.ts'
import { type Batch, referenceClasses } from './batch.ts'
import { roles } from './charts/roles.ts'
import { kinds, outputTaxRole } from './kinds/catalogue.ts'
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
 * Fills role, account and cost centre of the lines `at` .. `end - 1` of a side where they differ from line to line; the
 * first `skipped` numbers of the stream are those of the other side.
 */
function drawAccounts(
  { charts, catalogue }: Plan,
  { company, lineX, lineY, role, account, costCentre }: Batch,
  i: number,
  side: number,
  at: number,
  end: number,
  skipped: number,
): void {
  const { sideRoleStart, sideRoleCount, sideRoles, sideOnce, roleCostStart, roleCostCount } = catalogue
  const { roleStart, roleCount } = charts
  const chart = charts.companyChart[company[i]!]!
  const x = lineX[i]!
  const y = lineY[i]!
  const accountBits = draw(x, y, feature.account) >>> 16
  const rolesFrom = sideRoleStart[side]!
  const rolesCount = sideRoleCount[side]!
  const once = sideOnce[side] === 1
  let a = mix(x ^ Math.imul(feature.lines, 0x9e3779b9))
  let b = mix((y + a) | 0)
  let c = mix((x + b) | 0)
  let d = 1
  let id = 0
  for (let line = at - skipped; line < end; line++) {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    if (line < at) continue
    if (line === at || !once) id = sideRoles[rolesFrom + (((t >>> 24) * rolesCount) >>> 8)]!
    if (id === outputTaxRole) id = charts.outputTaxRole[company[i]!]!
    role[line] = id
    account[line] = roleStart[chart + id]! + ((accountBits * roleCount[chart + id]!) >>> 16)
    costCentre[line] = roleCostStart[id]! + ((((t >>> 12) & 0xfff) * roleCostCount[id]!) >>> 12)
  }
}

/**
 * Fills role, account, cost centre and text of all lines from the posting template of their entry. Where a chart has
 * several accounts for a role, all lines of an entry on this role have the same one (`accountOfEntry`): a document is
 * about one region, plant or product line.
 *
 * A side's own texts come first, then those of the role. In a mirrored kind a text names an item, so a credit repeats
 * the text of its debit; when there are not as many of both, the items are on the longer side, from the debit's texts,
 * and the shorter side has none.
 *
 * Roles without cost centres and pools without texts begin and count 0, so that they need no branch. sfc32 is written
 * out in the loop: as a function or object it halves the speed (perf.md section 7).
 */
export function fillAccounts(plan: Plan, batch: Batch): void {
  const { charts, catalogue } = plan
  const { roleStart, roleCount, companyChart, outputTaxRole: taxRoles } = charts
  const { sideRoleStart, sideRoleCount, sideRoles, mirrored } = catalogue
  const { extraCount, extraRole, extraText, roleCostStart, roleCostCount } = catalogue
  const { sideOwnTexts, sideTextStart, sideTextCount, roleTextStart, roleTextCount } = catalogue
  const { count, lineX, lineY, posting, reversed, company, debits, lineStart, account, costCentre, role, text } = batch
  for (let i = 0; i < count; i++) {
    const first = lineStart[i]!
    const end = lineStart[i + 1]!
    if (end === first) continue
    const debitLines = debits[i]!
    const kind = posting[i]!
    const exchanged = reversed[i]!
    const mirrors = mirrored[kind] === 1
    const chart = companyChart[company[i]!]!
    const taxRole = taxRoles[company[i]!]!
    const x = lineX[i]!
    const y = lineY[i]!
    const accountBits = draw(x, y, feature.account) >>> 16
    let a = mix(x ^ Math.imul(feature.texts, 0x9e3779b9))
    let b = mix((y + a) | 0)
    let c = mix((x + b) | 0)
    let d = 1
    const firstHalfAt = exchanged === 0 ? first : first + debitLines
    for (let half = 0; half < 2; half++) {
      const isDebit = half === exchanged
      const lines = isDebit ? debitLines : end - first - debitLines
      const others = end - first - lines
      const at = isDebit ? first : first + debitLines
      const side = kind * 2 + half
      const repeatedEnd = at + lines - extraCount[side]!
      const rolesCount = sideRoleCount[side]!
      const named = sideRoles[sideRoleStart[side]!]!
      const id = named === outputTaxRole ? taxRole : named
      if (rolesCount > 1 || roleCostCount[id]! > 0) drawAccounts(plan, batch, i, side, at, repeatedEnd, d - 1)
      else {
        const own = roleStart[chart + id]! + ((accountBits * roleCount[chart + id]!) >>> 16)
        for (let line = at; line < repeatedEnd; line++) {
          role[line] = id
          account[line] = own
          costCentre[line] = 0
        }
      }
      const ownTexts = sideOwnTexts[side] === 1
      const byRole = !ownTexts && (!mirrors || (half === 0 && lines >= others))
      const byLine = byRole && rolesCount > 1
      let pool = byRole ? roleTextCount[id]! : sideTextCount[side]!
      let poolStart = byRole ? roleTextStart[id]! : sideTextStart[side]!
      if (!ownTexts && !byRole && lines > others) {
        const isOwn = sideOwnTexts[side - 1] === 1
        pool = isOwn ? sideTextCount[side - 1]! : roleTextCount[role[firstHalfAt]!]!
        poolStart = isOwn ? sideTextStart[side - 1]! : roleTextStart[role[firstHalfAt]!]!
      }
      const back = mirrors && half === 1 && lines === others ? at - firstHalfAt : 0
      for (let line = at; line < repeatedEnd; line++) {
        const t = (((a + b) | 0) + d) | 0
        d = (d + 1) | 0
        a = b ^ (b >>> 9)
        b = (c + (c << 3)) | 0
        c = (((c << 21) | (c >>> 11)) + t) | 0
        if (byLine) {
          pool = roleTextCount[role[line]!]!
          poolStart = roleTextStart[role[line]!]!
        }
        text[line] = back === 0 ? poolStart + ((((t >>> 12) & 0xfff) * pool) >>> 12) : text[line - back]!
      }
      for (let line = repeatedEnd; line < at + lines; line++) {
        const extra = side * 2 + line - repeatedEnd
        const id = extraRole[extra] === outputTaxRole ? taxRole : extraRole[extra]!
        role[line] = id
        account[line] = roleStart[chart + id]!
        costCentre[line] = roleCostStart[id]!
        text[line] = extraText[extra]!
      }
    }
  }
}

const referenceId = (name: (typeof referenceClasses)[number]): number => referenceClasses.indexOf(name)

export const materialReference = referenceId('material')
/** By role: what the line of a tax names. */
const taxReference = Uint8Array.from(roles, ({ id }) => {
  if (id === '1160') return referenceId('input_tax')
  return id === '2100' || id === '2110' ? referenceId('output_tax') : 0
})
/** By side: what its repeated lines name, the partner or the items (no side has both). */
const sideReference = Uint8Array.from(
  kinds.flatMap(({ debit, credit, partner, item }) =>
    [debit, credit].map((side) => referenceId(side.items ? item : side.partner ? partner : 'none')),
  ),
)

/**
 * Fills what the lines `at` .. `end - 1` name, items one after another from `index` on: materials of one type, assets that
 * take turns, or employees and assets.
 */
function fillItems(batch: Batch, at: number, end: number, named: number, index: number, materials: number): void {
  const { reference, referenceIndex } = batch
  const isMaterial = named === materialReference
  const step = isMaterial ? materialStride : 1
  const turn = isMaterial ? materials : assetsPerAcquisition
  const back = isMaterial ? materials : index >= acquiredFrom ? index + turn : Number.POSITIVE_INFINITY
  let item = index
  for (let line = at; line < end; line++) {
    reference[line] = named
    referenceIndex[line] = item
    item += step
    if (item >= back) item -= turn
  }
}

/** Fills what the lines name: the partner on the control side, the items on the side that has them. */
export function fillReferences(plan: Plan, batch: Batch): void {
  const { sideItems, extraCount } = plan.catalogue
  const { materials } = plan.partners
  const { count, posting, reversed, company, partner, item, debits, lineStart, role, reference, referenceIndex } = batch
  for (let i = 0; i < count; i++) {
    const first = lineStart[i]!
    const last = lineStart[i + 1]!
    if (last === first) continue
    const firstCredit = first + debits[i]!
    for (let half = 0; half < 2; half++) {
      const isDebit = half === reversed[i]
      const at = isDebit ? first : firstCredit
      const end = isDebit ? firstCredit : last
      const side = posting[i]! * 2 + half
      const repeatedEnd = end - extraCount[side]!
      const number = sideItems[side] === 1 ? item[i]! : partner[i]!
      const named = number === 0 ? 0 : sideReference[side]!
      if (sideItems[side] === 1 && repeatedEnd - at > 1) {
        fillItems(batch, at, repeatedEnd, named, number - 1, materials[company[i]!]!)
      } else {
        for (let line = at; line < repeatedEnd; line++) {
          reference[line] = named
          referenceIndex[line] = number - 1
        }
      }
      for (let line = repeatedEnd; line < end; line++) reference[line] = taxReference[role[line]!]!
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
