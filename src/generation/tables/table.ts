import type { Plan } from '../plan.ts'

/** A value of a row. Decimals are strings with two digits, dates and times ISO 8601. */
export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>

export type CellType = 'text' | 'integer' | 'decimal' | 'boolean' | 'date'

export interface Column {
  readonly name: string
  readonly type: CellType
}

/**
 * A table of a run. Its rows belong to units (entries by sequence, or records by index), and the rows of a range of units
 * are the same alone and in the whole table.
 */
export interface Table {
  readonly name: string
  readonly about: string
  readonly columns: readonly Column[]
  /** Units are 0 .. units - 1. */
  readonly units: (plan: Plan) => number
  readonly rows: (plan: Plan, from: number, to: number) => readonly Row[]
}

/** Columns from `name: type` pairs. */
export function columnsOf(types: Readonly<Record<string, CellType>>): readonly Column[] {
  return Object.entries(types).map(([name, type]) => ({ name, type }))
}

/** Records of all companies as one table: those of the first company, then of the next. */
export function byCompany<Record extends object>(
  count: (plan: Plan, company: number) => number,
  at: (plan: Plan, company: number, index: number) => Record,
): Pick<Table, 'units' | 'rows'> {
  const companies = (plan: Plan): number[] => plan.input.configuration.companies.map((_, company) => company)
  return {
    units: (plan) => companies(plan).reduce((sum, company) => sum + count(plan, company), 0),
    rows: (plan, from, to) => {
      const rows: Row[] = []
      let first = 0
      for (const company of companies(plan)) {
        const size = count(plan, company)
        for (let unit = Math.max(from, first); unit < Math.min(to, first + size); unit++) {
          rows.push(at(plan, company, unit - first) as Row)
        }
        first += size
      }
      return rows
    },
  }
}

/** A short list as a table. */
export function listed<Item>(
  items: (plan: Plan) => readonly Item[],
  row: (item: Item) => Row,
): Pick<Table, 'units' | 'rows'> {
  return {
    units: (plan) => items(plan).length,
    rows: (plan, from, to) => items(plan).slice(from, to).map(row),
  }
}
