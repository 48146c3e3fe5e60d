import type { CostGroup } from '../charts/roles.ts'
import { profitCentreOf } from '../entry.ts'
import { costCentres as centresOfGroup } from '../kinds/catalogue.ts'
import type { Plan } from '../plan.ts'

/** A cost centre of a company; the names of the fields are those of the table. */
export interface CostCentre {
  readonly cost_center: string
  readonly name: string
  readonly group: CostGroup
  readonly company_code: string
}

/** A profit centre of a company; the names of the fields are those of the table. */
export interface ProfitCentre {
  readonly profit_center: string
  readonly name: string
  readonly company_code: string
}

/** Names of the cost centres, in the order of their numbers within the group. */
const names: Readonly<Record<CostGroup, readonly string[]>> = {
  production: [
    'Production Management',
    'Machining',
    'Assembly',
    'Surface Treatment',
    'Packing',
    'Quality Control',
    'Plant Maintenance',
    'Tool Shop',
  ],
  logistics: ['Logistics Management', 'Inbound Warehouse', 'Outbound Warehouse', 'Shipping'],
  sales: ['Sales Management', 'Domestic Sales', 'Export Sales', 'Customer Service', 'Marketing', 'Field Service'],
  administration: [
    'Management',
    'Finance',
    'Controlling',
    'Human Resources',
    'Information Technology',
    'Purchasing',
    'Legal',
    'Facilities',
  ],
}

const groups = Object.keys(centresOfGroup) as readonly CostGroup[]
const profitCentreNames: Readonly<Record<CostGroup, string>> = {
  production: 'Production',
  logistics: 'Logistics',
  sales: 'Sales',
  administration: 'Administration',
}

/** All cost centres, company after company. */
export function costCentres(plan: Plan): readonly CostCentre[] {
  return plan.input.configuration.companies.flatMap(({ code }) =>
    groups.flatMap((group) =>
      centresOfGroup[group].map((centre, k) => ({
        cost_center: centre,
        name: names[group][k]!,
        group,
        company_code: code,
      })),
    ),
  )
}

/** All profit centres, company after company. */
export function profitCentres(plan: Plan): readonly ProfitCentre[] {
  return plan.input.configuration.companies.flatMap(({ code }) =>
    groups.map((group) => ({
      profit_center: profitCentreOf(centresOfGroup[group][0]!),
      name: profitCentreNames[group],
      company_code: code,
    })),
  )
}
