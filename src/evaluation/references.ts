import type { EvaluationFacts } from './facts.ts'
import type { LineReading, Reading, Section } from './reading.ts'
import { rounded, share } from './statistics.ts'

export interface ReferencesReport {
  /** Ids looked up, and those found, by what they name. */
  readonly kinds: Readonly<Record<ReferenceKind, { readonly checked: number; readonly unknown: number }>>
  readonly unknown_examples: readonly { readonly document_id: string; readonly kind: string; readonly id: string }[]
  /** Share of ids found; null where no id was named. */
  readonly integrity: number | null
}

type ReferenceKind =
  | 'account'
  | 'company'
  | 'partner'
  | 'vendor'
  | 'customer'
  | 'employee'
  | 'material'
  | 'asset'
  | 'user'

const examples = 20

type Look = (kind: ReferenceKind, id: string | undefined) => void

function lookAtLine({ line }: LineReading, look: Look): void {
  look('account', line.account)
  look('company', line.trading_partner)
  look('vendor', line.vendor_id)
  look('customer', line.customer_id)
  look('employee', line.employee_id)
  look('material', line.material_id)
  look('asset', line.asset_id)
}

function lookAtEntry({ entry, lines }: Reading, look: Look): void {
  look('company', entry.company_code)
  look('partner', entry.partner_id)
  look('user', entry.created_by)
  look('user', entry.approved_by)
  for (const line of lines) lookAtLine(line, look)
}

/** Whether every id that entries name is on file. */
export function openReferences(facts: EvaluationFacts): Section<ReferencesReport> {
  const companies = new Set(facts.companies.map(({ code }) => code))
  const none = () => ({ checked: 0, unknown: 0 })
  const kinds = {
    account: none(),
    company: none(),
    partner: none(),
    vendor: none(),
    customer: none(),
    employee: none(),
    material: none(),
    asset: none(),
    user: none(),
  }
  const unknown: { document_id: string; kind: string; id: string }[] = []
  const known = (kind: ReferenceKind, id: string, company: string): boolean => {
    if (kind === 'account') return facts.account(id, company) !== undefined
    if (kind === 'company') return companies.has(id)
    if (kind === 'user') return facts.userExists(id)
    return facts.exists(id) || (kind === 'partner' && companies.has(id))
  }
  return {
    add(reading) {
      const { company_code, document_id } = reading.entry
      lookAtEntry(reading, (kind, id) => {
        if (!id) return
        kinds[kind].checked++
        if (known(kind, id, company_code)) return
        kinds[kind].unknown++
        if (unknown.length < examples) unknown.push({ document_id, kind, id })
      })
    },
    finish() {
      const rows = Object.values(kinds)
      const checked = rows.reduce((sum, row) => sum + row.checked, 0)
      const missing = rows.reduce((sum, row) => sum + row.unknown, 0)
      const integrity = checked > 0 ? rounded(share(checked - missing, checked)) : null
      return { kinds, unknown_examples: unknown, integrity }
    },
  }
}
