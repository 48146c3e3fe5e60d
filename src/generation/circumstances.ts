import type { Batch } from './batch.ts'
import { suffixMode } from './kinds/catalogue.ts'
import { batchUsersFrom, pickSlots, userGroup, userGroups, usersPerCompany } from './people.ts'
import type { Plan } from './plan.ts'
import { draw, feature } from './randomness.ts'
import { sourceId } from './sources.ts'

/** Hours (8-17) in which people post, three quarters of the time at the peaks. */
const humanHours = hours([
  [9, 3],
  [10, 3],
  [11, 3],
  [14, 3],
  [15, 3],
  [16, 3],
  [8, 2],
  [12, 1],
  [13, 1],
  [17, 2],
])

/** Hours of the batch windows: 0-6 h with .60, 20-23 h with .40. */
const batchHours = hours([
  [0, 3],
  [1, 3],
  [2, 3],
  [3, 3],
  [4, 3],
  [5, 3],
  [20, 4],
  [21, 4],
  [22, 4],
])

function hours(parts: readonly (readonly [hour: number, parts: number])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(([hour, count]) => new Array<number>(count).fill(hour)))
}

/** Upper 16 bits of a draw, scaled to 0..bound-1. */
function pick(bits: number, bound: number): number {
  return ((bits >>> 16) * bound) >>> 16
}

/** Group of users that post a source; ids in the order of `sources`. */
const groupOfSource = Uint8Array.of(userGroup.human, userGroup.batch, userGroup.batch, userGroup.reversal)

/** Fills who posted each entry, when, with which document date, and how its header reads. */
export function fillCircumstances(plan: Plan, batch: Batch): void {
  const { userPicks, suffixMonthStart, catalogue } = plan
  const { first: firstDay, monthOffset } = plan.days
  const { kindProcess, lagMax, headerTextStart, headerTextCount, suffix, partyStart, partyCount } = catalogue
  const { count, keyX, keyY } = batch
  for (let i = 0; i < count; i++) {
    const x = keyX[i]!
    const y = keyY[i]!
    const kind = batch.kind[i]!
    const pool = (kindProcess[kind]! * userGroups + groupOfSource[batch.source[i]!]!) * pickSlots
    const local = userPicks[pool + pick(draw(x, y, feature.user), pickSlots)]!
    const timeBits = draw(x, y, feature.time)
    const hourSlots = local < batchUsersFrom ? humanHours : batchHours
    const hour = hourSlots[pick(timeBits, hourSlots.length)]!
    const suffixKind = suffix[kind]!
    let ending = 0
    if (suffixKind === suffixMode.party) {
      ending = partyStart[kind]! + pick(draw(x, y, feature.party), partyCount[kind]!)
    } else if (suffixKind !== suffixMode.none) {
      const month = monthOffset[batch.day[i]! - firstDay]!
      ending = suffixMonthStart + month + (suffixKind === suffixMode.period ? 1 : 0)
    }
    batch.user[i] = batch.company[i]! * usersPerCompany + local
    batch.second[i] = hour * 3600 + (((timeBits & 0xffff) * 3600) >>> 16)
    batch.lag[i] = pick(draw(x, y, feature.lag), lagMax[kind]! + 1)
    batch.headerText[i] = headerTextStart[kind]! + pick(draw(x, y, feature.headerText), headerTextCount[kind]!)
    batch.suffix[i] = ending
  }
}

if (sourceId.reversal !== groupOfSource.length - 1) throw new Error('a source has no group of users')
