import type { ControlClass, EvaluationFacts } from './facts.ts'
import type { LineReading, Section } from './reading.ts'
import { rounded, share } from './statistics.ts'

/** A control account class of one company; minor units, debits less credits. */
export interface SubledgerRow {
  readonly company: string
  readonly register: string
  /** Balance of the control accounts, and of the lines on them that name a record of the register. */
  readonly control: number
  readonly named: number
  readonly difference: number
  /** Share of what was posted to the control accounts (debits and credits) on lines that name a record. */
  readonly reconciled: number
}

export interface SubledgerReport {
  readonly rows: readonly SubledgerRow[]
  /** Rows whose balances agree. */
  readonly agreeing_rows: number
  /** Share reconciled over all rows; null where no control account was posted to. */
  readonly reconciled: number | null
}

/** Which registers explain a control account, by what its lines must name. */
const registers: Partial<Record<ControlClass, (line: LineReading['line']) => string | undefined>> = {
  receivables: (line) => line.customer_id,
  payables: (line) => line.vendor_id,
  inventory: (line) => line.material_id,
  assets: (line) => line.asset_id,
}

interface Sums {
  readonly company: string
  readonly register: string
  control: number
  named: number
  turnover: number
  namedTurnover: number
}

const rowOf = ({ company, register, control, named, turnover, namedTurnover }: Sums): SubledgerRow => ({
  company,
  register,
  control,
  named,
  difference: control - named,
  reconciled: rounded(share(namedTurnover, turnover, 1)),
})

function reportOf(sums: readonly Sums[]): SubledgerReport {
  const rows = sums.map(rowOf)
  const turnover = sums.reduce((sum, row) => sum + row.turnover, 0)
  const named = sums.reduce((sum, row) => sum + row.namedTurnover, 0)
  return {
    rows,
    agreeing_rows: rows.filter((row) => row.difference === 0).length,
    reconciled: turnover > 0 ? rounded(share(named, turnover)) : null,
  }
}

/** Whether registers of customers, vendors, materials and assets explain their control accounts. */
export function openSubledger(facts: EvaluationFacts): Section<SubledgerReport> {
  const sums = new Map<string, Sums>()
  const sumsOf = (company: string, register: string): Sums => {
    const key = `${company}|${register}`
    const found = sums.get(key) ?? { company, register, control: 0, named: 0, turnover: 0, namedTurnover: 0 }
    sums.set(key, found)
    return found
  }
  const addLine = (company: string, { line, debit, credit }: LineReading): void => {
    const control = facts.account(line.account, company)?.control
    const recordOf = control && registers[control]
    if (!control || !recordOf) return
    const row = sumsOf(company, control)
    row.control += debit - credit
    row.turnover += debit + credit
    if (!recordOf(line)) return
    row.named += debit - credit
    row.namedTurnover += debit + credit
  }
  return {
    add({ entry, lines }) {
      for (const line of lines) addLine(entry.company_code, line)
    },
    finish: () => reportOf([...sums.values()]),
  }
}
