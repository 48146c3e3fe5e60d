import { compilePlan, type OutputFile, outputFiles, type Plan } from '../../generation/mod.ts'
import type { GenerationPool, PlanReference } from '../pool.ts'

/** A row, by the name that no other row of its table has. */
export interface MasterRow {
  readonly id: string
  readonly json: string
}

/** What the entries of a run speak of. */
export interface MasterData {
  /** Of master data, in the order in which one refers to another. */
  readonly tables: readonly string[]
  /** Units of a table are 0 .. units - 1; most are one row. */
  units(table: string): number
  /** Units that are best read at a time: about a thousand rows at most. */
  step(table: string): number
  /** Rows of the units `from` .. `to - 1`. Of employees some come twice. */
  rows(table: string, from: number, to: number): Promise<readonly MasterRow[]>
}

type Row = Readonly<Record<string, unknown>>

const withCompany =
  (name: string) =>
  (row: Row): string =>
    `${row.company_code}/${row[name]}`
const plain =
  (name: string) =>
  (row: Row): string =>
    String(row[name])

/** What names a row of each table. Assets are acquired by entries, which triggers move: they are no master data here. */
const ids: Readonly<Record<string, (row: Row) => string>> = {
  companies: plain('company_code'),
  accounts: withCompany('account'),
  cost_centers: withCompany('cost_center'),
  profit_centers: withCompany('profit_center'),
  vendors: plain('vendor_id'),
  customers: plain('customer_id'),
  materials: plain('material_id'),
  employees: plain('employee_id'),
}

const tables = Object.keys(ids)
const format = 'ndjson'

/** A unit of employees is a group of a payroll, a hundred of them. */
const step = (table: string): number => (table === 'employees' ? 8 : 512)

/** Gives the master data of a plan, made on the pool; the plan is compiled here at the first question. */
export function masterData(pool: Pick<GenerationPool, 'part'>, reference: PlanReference): MasterData {
  let compiled: Plan | undefined
  const place = (table: string): readonly [file: OutputFile, index: number] => {
    compiled ??= compilePlan(reference.plan)
    const files = outputFiles(compiled, format)
    const index = files.findIndex(({ name }) => name === `${table}.${format}`)
    return [files[index]!, index]
  }
  return {
    tables,
    step,
    units: (table) => place(table)[0].units,
    async rows(table, from, to) {
      const of = { format, file: place(table)[1], body: 0, compression: 'uncompressed' } as const
      const { bytes } = await pool.part(reference, of, from, to)
      return linesOf(bytes).map((json) => ({ id: ids[table]!(JSON.parse(json) as Row), json }))
    },
  }
}

function linesOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  return text.split('\n').filter((line) => line !== '')
}
