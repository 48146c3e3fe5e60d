import { addTotals, type ExportTotals, type FormatFile, noTotals } from '../../../src/generation/formats/format.ts'
import { formats } from '../../../src/generation/formats/formats.ts'
import { generateBatch, Movements, movementsOf, type Plan } from '../../../src/generation/mod.ts'
import { company, planOf } from '../enterprise.ts'

/** Three countries, charts and currencies; small enough to be made in every test. */
export const group = planOf({
  count: 4000,
  companies: [company('US1'), company('DE1', 'DE', 'EUR', 0.7), company('FR1', 'FR', 'EUR', 0.5)],
})

export function filesOf(plan: Plan, format: string): readonly FormatFile[] {
  return formats.find(({ name }) => name === format)!.files(plan)
}

interface RunSums {
  readonly movements: Movements
  /** Of a company (position), or of all. */
  readonly totalsOf: (company: number | undefined) => ExportTotals
}

const known = new WeakMap<Plan, RunSums>()

/** What all entries of a plan add up to. */
function sumsOfRun(plan: Plan): RunSums {
  const made = known.get(plan) ?? addUp(plan)
  known.set(plan, made)
  return made
}

function addUp(plan: Plan): RunSums {
  const batch = generateBatch(plan, 0, plan.total)
  const movements = new Movements()
  movements.add(movementsOf(plan, batch))
  const totals = plan.input.configuration.companies.map((_, company) => addTotals(noTotals, batch, company))
  const all = addTotals(noTotals, batch)
  return { movements, totalsOf: (company) => (company === undefined ? all : totals[company]!) }
}

/** The text of a file whose entries are made in the ranges between the cuts, which begin with 0 and end with the total. */
export function textOf(plan: Plan, file: FormatFile, cuts: readonly number[] = [0, plan.total]): string {
  const { from: first, to: last } = file.range ?? { from: 0, to: plan.total }
  const within = cuts.map((cut) => Math.min(last, Math.max(first, cut)))
  const ranges = within.slice(1).map((to, k) => [within[k]!, to] as const)
  const bodies = file.bodies.map((body) =>
    ranges.map(([from, to]) => body(plan, generateBatch(plan, from, to))).join(''),
  )
  const { movements, totalsOf } = sumsOfRun(plan)
  return [...file.head(plan, totalsOf(file.company), movements), bodies.join(file.between), file.tail].join('')
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
