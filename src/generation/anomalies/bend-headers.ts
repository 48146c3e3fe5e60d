import type { Batch } from '../batch.ts'
import { civilDate, monthLength } from '../calendar.ts'
import type { Plan } from '../plan.ts'
import { draw, feature, mix } from '../randomness.ts'
import { codeOf } from './rules.ts'
import { difficultyOf } from './select.ts'

/** How anomalies change when an entry was created, how it is dated, and its header text. */

type Bend = (plan: Plan, batch: Batch, i: number, difficulty: number, bits: number) => void

const hourOf = (second: number, hour: number): number => hour * 3600 + (second % 3600)

/** Created so many days after the posting, or up to ten more. */
const createdAfter =
  (days: readonly [number, number, number]): Bend =>
  (_plan, batch, i, difficulty, bits) => {
    batch.createdLag[i] = days[difficulty]! + ((bits >>> 5) % 10)
  }

const documentBefore =
  (days: readonly [number, number, number]): Bend =>
  (_plan, batch, i, difficulty, bits) => {
    batch.lag[i] = days[difficulty]! + ((bits >>> 5) % 5)
  }

/** Dated in the month before. */
const inMonthBefore: Bend = (_plan, batch, i, _difficulty, bits) => {
  batch.lag[i] = Math.max(batch.lag[i]! + 1, civilDate(batch.day[i]!).day + ((bits >>> 5) % 4))
}

/** Created in the month after, when the month of the posting is closed. */
const afterClose: Bend = (_plan, batch, i, difficulty, bits) => {
  const { year, month, day } = civilDate(batch.day[i]!)
  batch.createdLag[i] = monthLength(year, month) - day + [20, 12, 7][difficulty]! + ((bits >>> 5) % 4)
}

const atNight: Bend = (_plan, batch, i, difficulty, bits) => {
  const hours = [
    [1, 2, 3],
    [23, 4, 5],
    [22, 6, 22],
  ][difficulty]!
  batch.second[i] = hourOf(batch.second[i]!, hours[(bits >>> 5) % 3]!)
}

/** Entries of a burst are seconds apart. */
const inBurst: Bend = (_plan, batch, i) => {
  const bits = mix(batch.label[i]! | 0) >>> 0
  const place = (batch.from + i) & 15
  batch.second[i] = 9 * 3600 + (bits % (8 * 3600)) + place * 7
}

const vague: Bend = (plan, batch, i, _difficulty, bits) => {
  batch.headerText[i] = plan.catalogue.vagueHeaderStart + ((bits >>> 5) % plan.catalogue.vagueHeaderCount)
  batch.suffix[i] = 0
}

/** In office hours, as a person would. */
const inTheDay: Bend = (_plan, batch, i, _difficulty, bits) => {
  batch.second[i] = hourOf(batch.second[i]!, 10 + ((bits >>> 5) % 6))
}

/** The second time is some hours after the first, or on a later day. */
const again: Bend = (_plan, batch, i, _difficulty, bits) => {
  batch.second[i] = (batch.second[i]! + 7200 + ((bits >>> 5) % 7200)) % 86_400
  batch.createdLag[i] = 1 + (bits & 1)
}

const bends: ReadonlyMap<number, Bend> = new Map<number, Bend>([
  [codeOf('backdated_entry'), createdAfter([45, 25, 12])],
  [codeOf('late_posting'), documentBefore([32, 20, 12])],
  [codeOf('cutoff_error'), inMonthBefore],
  [codeOf('post_close_entry'), afterClose],
  [codeOf('after_hours_posting'), atNight],
  [codeOf('inventory_theft'), atNight],
  [codeOf('transaction_burst'), inBurst],
  [codeOf('weekend_posting'), inTheDay],
  [codeOf('vague_description'), vague],
  [codeOf('duplicate_entry'), again],
  [codeOf('duplicate_payment'), again],
])

/** Changes the header of a flagged entry. */
export function bendHeader(plan: Plan, batch: Batch, i: number): void {
  const bend = bends.get(batch.anomaly[i]!)
  if (bend === undefined) return
  const bits = draw(batch.keyX[i]!, batch.keyY[i]!, feature.evidence)
  bend(plan, batch, i, difficultyOf(plan.anomalies!, batch.label[i]!), bits)
}
