/**
 * The task of the core as one would write it with `@faker-js/faker`: entries with the same header fields, and lines
 * that balance, as NDJSON. Names, dates, ids, numbers and amounts come from faker; accounts, cost centres and
 * the other closed lists are picked by faker from short arrays, as the core picks them from its catalogue. There is no
 * coherence (no process, no partner that comes again, no close): that would cost more.
 */
import { faker } from '@faker-js/faker'

const accounts = ['1000', '1010', '1100', '1150', '1200', '1500', '2000', '2100', '4000', '5000', '6000', '6300']
const costCentres = ['CC1000', 'CC2000', 'CC3000', 'CC4000', 'CC5000']
const companies = ['1000', '2000', '3000'] as const
const documentTypes = ['SA', 'DR', 'DZ', 'KR', 'KZ', 'AF', 'HR']
const sources = ['manual', 'automated', 'recurring', 'reversal']
const processes = ['O2C', 'P2P', 'R2R', 'H2R', 'A2R']
const systems = ['SALES', 'PURCHASING', 'LEDGER', 'PAYROLL', 'ASSETS', 'MANUAL']
const personas = ['junior_accountant', 'senior_accountant', 'controller', 'manager', 'automated_system']

/** Line counts with the mean of the core's, 6.7. */
const lineCounts = [
  { value: { min: 2, max: 2 }, weight: 116 },
  { value: { min: 3, max: 5 }, weight: 20 },
  { value: { min: 6, max: 10 }, weight: 35 },
  { value: { min: 11, max: 40 }, weight: 29 },
]

const money = (minor: number): string => (minor / 100).toFixed(2)
const number = (): string => faker.string.numeric(10)

/** A side's amounts (minor units): `count` parts, each at least one, that add up to the total. */
function parts(total: number, count: number): number[] {
  let rest = total - count
  const amounts = Array.from({ length: count - 1 }, () => {
    const part = faker.number.int({ min: 0, max: rest })
    rest -= part
    return part + 1
  })
  return [...amounts, rest + 1]
}

function line(lineNumber: number, minor: number, isDebit: boolean) {
  const costCentre = faker.helpers.arrayElement(costCentres)
  return {
    line_number: lineNumber,
    account: faker.helpers.arrayElement(accounts),
    debit: isDebit ? money(minor) : '0.00',
    credit: isDebit ? '0.00' : money(minor),
    cost_center: costCentre,
    profit_center: `PC${costCentre[2]}000`,
    material_id: `M${number()}`,
    text: faker.commerce.productName(),
  }
}

function lines() {
  const count = faker.number.int(faker.helpers.weightedArrayElement(lineCounts))
  const debits = faker.number.int({ min: 1, max: count - 1 })
  const total = Math.round(Number(faker.finance.amount({ min: 10, max: 50_000 })) * 100)
  return [
    ...parts(total, debits).map((minor, k) => line(k + 1, minor, true)),
    ...parts(total, count - debits).map((minor, k) => line(debits + k + 1, minor, false)),
  ]
}

function entry(sequence: number) {
  const posted = faker.date.between({ from: '2024-01-01', to: '2024-12-31' })
  const documented = faker.date.recent({ days: 10, refDate: posted })
  const createdAt = faker.date.soon({ days: 2, refDate: posted })
  const source = faker.helpers.arrayElement(sources)
  const all = lines()
  const postingDate = posted.toISOString().slice(0, 10)
  return {
    document_id: faker.string.uuid(),
    posting_date: postingDate,
    account: all[0]!.account,
    debit: all[0]!.debit,
    credit: '0.00',
    sequence,
    company_code: faker.helpers.arrayElement(companies),
    fiscal_year: posted.getUTCFullYear(),
    fiscal_period: posted.getUTCMonth() + 1,
    document_date: documented.toISOString().slice(0, 10),
    created_at: createdAt.toISOString(),
    document_type: faker.helpers.arrayElement(documentTypes),
    currency: 'EUR',
    reference: `INV-${number()}`,
    header_text: `${faker.company.buzzPhrase()} - ${postingDate.slice(0, 7)}`,
    created_by: faker.person.fullName(),
    source,
    business_process: faker.helpers.arrayElement(processes),
    source_system: faker.helpers.arrayElement(systems),
    user_persona: faker.helpers.arrayElement(personas),
    source_document: `PO-${number()}`,
    partner_id: `V${number()}`,
    approved_by: faker.person.fullName(),
    is_manual: source === 'manual',
    is_post_close: faker.datatype.boolean({ probability: 0.02 }),
    is_fraud: faker.datatype.boolean({ probability: 0.005 }),
    is_anomaly: faker.datatype.boolean({ probability: 0.02 }),
    lines: all,
  }
}

/** `count` entries as NDJSON bytes, and how many lines they have. The seed is set again, so every call gives the same. */
export function fakerLedger(count: number): { readonly bytes: number; readonly lines: number } {
  faker.seed(42)
  let text = ''
  let lineCount = 0
  for (let sequence = 0; sequence < count; sequence += 1) {
    const made = entry(sequence)
    lineCount += made.lines.length
    text += `${JSON.stringify(made)}\n`
  }
  return { bytes: Buffer.from(text).length, lines: lineCount }
}
