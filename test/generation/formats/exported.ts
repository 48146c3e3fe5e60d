import { addTotals, type FormatFile, noTotals } from '../../../src/generation/formats/format.ts'
import { formats } from '../../../src/generation/formats/formats.ts'
import { generateBatch, type Plan } from '../../../src/generation/mod.ts'
import { company, planOf } from '../enterprise.ts'

/** Three countries, charts and currencies; small enough to be made in every test. */
export const group = planOf({
  count: 4000,
  companies: [company('US1'), company('DE1', 'DE', 'EUR', 0.7), company('FR1', 'FR', 'EUR', 0.5)],
})

export function filesOf(plan: Plan, format: string): readonly FormatFile[] {
  return formats.find(({ name }) => name === format)!.files(plan)
}

/** The text of a file whose entries are made in the ranges between the cuts, which begin with 0 and end with the total. */
export function textOf(plan: Plan, file: FormatFile, cuts: readonly number[] = [0, plan.total]): string {
  const ranges = cuts.slice(1).map((to, k) => [cuts[k]!, to] as const)
  let totals = noTotals
  for (const [from, to] of ranges) totals = addTotals(totals, generateBatch(plan, from, to), file.company)
  const bodies = file.bodies.map((body) =>
    ranges.map(([from, to]) => body(plan, generateBatch(plan, from, to))).join(''),
  )
  return [...file.head(plan, totals), bodies.join(file.between), file.tail].join('')
}

/** The text of the file of a format whose name ends so. */
export function textNamed(plan: Plan, format: string, ending: string): string {
  return textOf(plan, filesOf(plan, format).find((file) => file.name(plan).endsWith(ending))!)
}

/** Minor units of a decimal with two digits, with a dot or a comma. */
export function minorOf(decimal: string): number {
  if (!/^-?[0-9]+[.,][0-9]{2}$/.test(decimal)) throw new Error(`not a decimal with two digits: ${decimal}`)
  return Number(decimal.replace(/[.,]/, ''))
}
