import { acquiredFrom, acquiringChain, assetLife, building } from '../assets.ts'
import { isoDate } from '../calendar.ts'
import { stepsMax } from '../chains/pattern.ts'
import { roleIndex, roles } from '../charts/roles.ts'
import { costCentres, kinds } from '../kinds/catalogue.ts'
import { itemClasses } from '../kinds/kind.ts'
import { operationOf } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { operationDayOf } from '../timeline.ts'
import { masterId } from './ids.ts'
import { pick, type RecordKey, recordKey, trait } from './keys.ts'
import { createdOn, monthsBefore } from './parties.ts'

/** Something that is depreciated; the names of the fields are those of the table. */
export interface Asset {
  readonly asset_id: string
  readonly company_code: string
  readonly description: string
  readonly class: string
  /** ISO date; for assets that the run acquires, the day on which the ledger capitalises them. */
  readonly acquired_on: string
  readonly useful_life_months: number
  readonly cost_center: string
  /** The ledger charges the same amount every month. */
  readonly method: 'straight_line'
}

/** What stands on an account: the class of the assets, and the cost centres that use them. */
interface AssetClass {
  readonly name: string
  readonly texts: readonly string[]
  readonly centres: readonly string[]
}

const assetClass = (role: string, name: string, centres: readonly string[]): [string, AssetClass] => [
  role,
  { name, texts: roles[roleIndex(role)]!.texts, centres },
]

const { production, logistics, sales, administration } = costCentres

const machineryRole = '1500'
const buildingRole = '1520'
/** By the role of the account that carries the assets. */
const assetClasses = new Map([
  assetClass(machineryRole, 'machinery', production),
  assetClass('1520', 'buildings', administration),
  assetClass('1530', 'vehicles', [...logistics, ...sales]),
  assetClass('1540', 'it_equipment', administration),
  assetClass('1560', 'leasehold_improvements', administration),
])

/** How an asset came into the books. */
interface Acquisition {
  readonly role: string
  readonly day: number
}

const assetItem = itemClasses.indexOf('asset')

/** How the chain of a number brings an asset into the books, if it does. */
function acquisitionBy(plan: Plan, number: number): Acquisition | undefined {
  const { pattern, timeline, firstDay, perDay, catalogue } = plan
  const cycle = Math.floor(number / pattern.chains)
  const chain = number - cycle * pattern.chains
  for (let step = 0; step < stepsMax; step++) {
    const beat = pattern.beatOfStep[chain * stepsMax + step]!
    if (beat < 0) return undefined
    const kind = pattern.kindOfBeat[beat]!
    if (catalogue.itemClass[kind] === assetItem) {
      const operation = operationOf(pattern, chain, cycle, step)
      return { role: kinds[kind]!.debit.roles[0]!, day: operationDayOf(timeline, operation, firstDay, perDay) }
    }
  }
  return undefined
}

function describe(key: RecordKey, { texts }: AssetClass, index: number): string {
  return `${pick(key, trait.description, texts)} ${index % acquiredFrom}`
}

/**
 * Asset `index` of the company at a position of the configuration. An index below `acquiredFrom` is a depreciation group
 * times `groupStride` plus a position: machinery that the opening balance has. Those from there on are acquired in the
 * run.
 */
export function assetAt(plan: Plan, company: number, index: number): Asset {
  const key = recordKey(plan, 'A', company, index)
  const { life, age } = assetLife(plan, index)
  const acquisition = index >= acquiredFrom ? acquisitionBy(plan, acquiringChain(index) - plan.chainsBefore) : undefined
  const facts = assetClasses.get(acquisition?.role ?? (index === building ? buildingRole : machineryRole))!
  const before = index >= acquiredFrom ? createdOn(plan, key) : monthsBefore(plan, age)
  return {
    asset_id: masterId('A', company, index),
    company_code: plan.input.configuration.companies[company]!.code,
    description: describe(key, facts, index),
    class: facts.name,
    acquired_on: acquisition ? isoDate(acquisition.day) : before,
    useful_life_months: life,
    cost_center: pick(key, trait.costCentre, facts.centres),
    method: 'straight_line',
  }
}
