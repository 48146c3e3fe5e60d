/** Hours of the day at which entries are made, as tables in which a uniform pick of a cell gives the shares. */

/** A share of the entries, spread evenly over some hours. */
interface Part {
  readonly share: number
  readonly hours: readonly number[]
}

const everyHour = Array.from({ length: 24 }, (_, hour) => hour)

/** People: at work from 8 to 18, mostly mid-morning and mid-afternoon; a few early or in the evening. */
const human: readonly Part[] = [
  { share: 0.6, hours: [9, 10, 11, 14, 15, 16] },
  { share: 0.35, hours: [8, 12, 13, 17] },
  { share: 0.05, hours: [6, 7, 18, 19, 20, 21] },
]

/** Jobs: at night, before it (20 to 23) or at any hour. */
const batch: readonly Part[] = [
  { share: 0.42, hours: [0, 1, 2, 3, 4, 5] },
  { share: 0.28, hours: [20, 21, 22] },
  { share: 0.3, hours: everyHour },
]

/** Share of each hour; the parts add up. */
function hourShares(parts: readonly Part[]): number[] {
  return everyHour.map((hour) =>
    parts.reduce((sum, { share, hours }) => sum + (hours.includes(hour) ? share / hours.length : 0), 0),
  )
}

/** A table of `cells` hours; each hour has its share of the cells, off by less than one cell. */
function hourTable(parts: readonly Part[], cells: number): Uint8Array {
  let sum = 0
  const table = new Uint8Array(cells)
  hourShares(parts).forEach((share, hour) => {
    const start = Math.round(sum * cells)
    sum += share
    table.fill(hour, start, Math.round(sum * cells))
  })
  return table
}

/** Hours (0..23) of entries that people make; 240 cells hold their shares exactly. */
export const humanHours = hourTable(human, 240)

/** Hours (0..23) of entries that jobs make; 1024 cells hold their shares to a thousandth. */
export const batchHours = hourTable(batch, 1024)
