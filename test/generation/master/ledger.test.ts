import { expect, test } from 'vitest'
import { acquiredFrom, assetLife } from '../../../src/generation/assets.ts'
import { type Entry, entryObject, type Line } from '../../../src/generation/entry.ts'
import { generateBatch } from '../../../src/generation/generate.ts'
import { assetAt } from '../../../src/generation/master/assets.ts'
import { employeeAt, employeeCompany, employeeGroups } from '../../../src/generation/master/employees.ts'
import { parseMasterId } from '../../../src/generation/master/ids.ts'
import { vendorAt, vendorCount } from '../../../src/generation/master/vendors.ts'
import { planOf, shares } from './plan.ts'

const plan = planOf({ count: 20_000, shares: { ...shares, o2c: 0.2, a2r: 0.2 } })
const batch = generateBatch(plan, 0, plan.total)
const entries: readonly Entry[] = Array.from({ length: plan.total }, (_, i) => entryObject(plan, batch, i))

const linesWith = (field: 'asset_id' | 'vendor_id'): { entry: Entry; line: Line; id: string }[] =>
  entries.flatMap((entry) =>
    entry.lines.flatMap((line) => {
      const id = line[field]
      return id === undefined ? [] : [{ entry, line, id }]
    }),
  )

const positionOf = (code: string): number =>
  plan.input.configuration.companies.findIndex((company) => company.code === code)

test('an asset was acquired on the day on which the ledger capitalises it', () => {
  const first = new Map<string, string>()
  for (const { entry, line, id } of linesWith('asset_id')) {
    const isFirst = line.line_number === 1 && parseMasterId(id)!.index >= acquiredFrom
    if (isFirst && /^Purchase of|^Asset acq/.test(entry.header_text) && !first.has(id))
      first.set(id, entry.posting_date)
  }
  const found = [...first].map(([id, posted]) => {
    const { company, index } = parseMasterId(id)!
    return { posted, acquired: assetAt(plan, company, index).acquired_on }
  })
  expect(found.length).toBeGreaterThan(400)
  expect(found.filter(({ posted, acquired }) => acquired > posted)).toEqual([])
  // The others were acquired before the run, and a corrected invoice is posted in it.
  expect(found.filter(({ posted, acquired }) => acquired === posted).length / found.length).toBeGreaterThan(0.97)
})

test('the class of an asset is that of the account that carries it', () => {
  const classOf: Readonly<Record<string, string>> = {
    'Purchase of IT equipment': 'it_equipment',
    'Purchase of vehicle': 'vehicles',
    'Purchase of equipment': 'machinery',
  }
  const purchases = linesWith('asset_id').filter(
    ({ entry, line }) => line.line_number === 1 && entry.header_text in classOf,
  )
  expect(new Set(purchases.map(({ entry }) => entry.header_text)).size).toBe(3)
  for (const { entry, id } of purchases) {
    const { company, index } = parseMasterId(id)!
    expect(assetAt(plan, company, index).class).toBe(classOf[entry.header_text])
  }
})

test('an asset that the opening balance has is as old as its depreciation says', () => {
  for (let index = 0; index < 500; index++) {
    const { acquired_on, useful_life_months } = assetAt(plan, 0, index)
    const [year, month, day] = acquired_on.split('-').map(Number)
    expect(day).toBe(1)
    expect((2024 - year!) * 12 + 1 - month!).toBe(assetLife(plan, index).age)
    expect(useful_life_months).toBe(assetLife(plan, index).life)
  }
})

test('vendors of ledger lines are of the company and exist', () => {
  const found = linesWith('vendor_id')
  expect(found.length).toBeGreaterThan(1000)
  const wrong = found.filter(({ entry, id }) => {
    const { company, index } = parseMasterId(id)!
    const isThere = company === positionOf(entry.company_code) && index < vendorCount(plan, company)
    return !isThere || vendorAt(plan, company, index).vendor_id !== id
  })
  expect(wrong).toEqual([])
})

test('who reports expenses heads a group of the company that pays', () => {
  const ids = entries.flatMap(({ partner_id }) => (partner_id?.startsWith('E') ? [partner_id] : []))
  expect(ids.length).toBeGreaterThan(20)
  for (const id of ids) {
    const { company, index } = parseMasterId(id)!
    expect(index).toBeLessThan(employeeGroups(plan) * 100)
    expect(employeeCompany(plan, index)).toBe(company)
    expect(employeeAt(plan, company, index)).toMatchObject({
      employee_id: id,
      title: expect.stringMatching(/Manager|Head/),
    })
  }
})

test('employees of a group share a department and a cost centre, and have accounts and addresses of their own', () => {
  const group = Array.from({ length: 100 }, (_, position) => employeeAt(plan, 1, 300 + position))
  expect(new Set(group.map(({ department, cost_center }) => department + cost_center)).size).toBe(1)
  expect(new Set(group.map(({ iban }) => iban)).size).toBe(99)
  // The last place is that of a ghost, who is paid to the account of the head.
  expect(group[99]!.iban).toBe(group[0]!.iban)
  expect(new Set(group.map(({ email }) => email)).size).toBe(100)
  expect(new Set(group.map(({ gender }) => gender))).toEqual(new Set(['female', 'male']))
  expect(group[0]!.title).toMatch(/Manager|Head/)
  expect(group.filter(({ title }) => title === group[0]!.title)).toHaveLength(1)
})

test('without a payroll every company has its own employees', () => {
  const unpaid = planOf({ count: 1000, shares: { o2c: 0.5, p2p: 0.5, r2r: 0, h2r: 0, a2r: 0 } })
  expect(employeeGroups(unpaid)).toBe(0)
  expect(employeeCompany(unpaid, 5)).toBeUndefined()
  const [here, there] = [employeeAt(unpaid, 0, 5), employeeAt(unpaid, 1, 5)]
  expect(here.bank_account).not.toBe('')
  expect(there.iban).not.toBe('')
  expect(here.email).not.toBe(there.email)
})
