import { findAnomaly, openChainAnomaly } from '../anomalies/chain-anomaly.ts'
import { labelFrom } from '../anomalies/operation-anomaly.ts'
import type { Batch } from '../batch.ts'
import { jobDocument } from '../calendar-entries.ts'
import { decimal, type Entry, entryObject } from '../entry.ts'
import { partnerClasses } from '../kinds/kind.ts'
import { personas, usersPerCompany } from '../people.ts'
import type { Plan } from '../plan.ts'
import { below, mix } from '../randomness.ts'
import { delimited } from './fields.ts'
import { bodyOf, type Format, type FormatFile } from './format.ts'
import { chartAt, companyAt } from './ledger-view.ts'
import { parties } from './party-list.ts'

const row = (values: readonly string[]): string => `${values.join(',')}\n`

const accountNode = (code: string, account: string): string => `account:${code}:${account}`
const partyNode = (type: string, id: string): string => `${type}:${id}`
const userNode = (name: string): string => `user:${name}`

/** Batch users have one name everywhere, so each user is listed once. */
function userRows({ users }: Plan): string {
  const seen = new Map(users.names.map((name, user) => [name, personas[users.persona[user % usersPerCompany]!]!]))
  return [...seen].map(([name, persona]) => row([userNode(name), 'user', persona])).join('')
}

function* nodes(plan: Plan): Generator<string> {
  yield row(['id', 'type', 'label'])
  yield userRows(plan)
  for (const company of plan.active) {
    const { code } = companyAt(plan, company)
    const { accounts } = chartAt(plan, company)
    yield accounts.map(({ number, name }) => row([accountNode(code, number), 'account', delimited(name, ',')])).join('')
  }
  for (const { id, type, name } of parties(plan)) yield row([partyNode(type, id), type, delimited(name, ',')])
}

/** A flow from an account that is credited to one that is debited. */
interface Flow {
  readonly from: number
  readonly to: number
  readonly minor: number
}

/**
 * Flows of an entry: credits are spent on debits, both in the order of the lines. There are at most as many as lines, and
 * those of a line add up to its amount.
 */
function flowsOf(batch: Batch, position: number): Flow[] {
  const first = batch.lineStart[position]!
  const credits = first + batch.debits[position]!
  const end = batch.lineStart[position + 1]!
  const flows: Flow[] = []
  let [debit, credit] = [first, credits]
  let [needed, left] = [batch.amount[debit]!, batch.amount[credit]!]
  while (debit < credits && credit < end) {
    const minor = Math.min(needed, left)
    flows.push({ from: batch.account[credit]!, to: batch.account[debit]!, minor })
    needed -= minor
    left -= minor
    if (needed === 0) needed = batch.amount[++debit]!
    if (left === 0) left = batch.amount[++credit]!
  }
  return flows
}

/** Splits with the percent below which a group of entries is in them. */
const splits = [
  ['train', 70],
  ['validation', 85],
  ['test', 100],
] as const
const splitSalt = 0x3d4d51cb
const firstJobDocument = jobDocument(0)
const found = openChainAnomaly()

/**
 * Number of what must stay together with an entry. An anomaly that is no chain (a burst, a ghost on a payroll) is told by
 * its label, and takes its entries out of their chains. All entries of an anomalous chain are with its anomaly, which
 * has the number of the first of its chains; every other chain is by itself. A repeat has the document of what it
 * repeats, so it is with that.
 */
function groupOf(plan: Plan, batch: Batch, position: number): number {
  const label = batch.label[position]!
  if (batch.anomaly[position] !== 0 && label >= labelFrom.payroll) return label
  const document = batch.document[position]!
  const number = Math.floor(document / 8)
  if (document >= firstJobDocument) return number
  const { pattern, chainsBefore } = plan
  const cycle = Math.floor((number - chainsBefore) / pattern.chains)
  const chain = number - chainsBefore - cycle * pattern.chains
  return findAnomaly(plan, found, chain, cycle) === 0 ? number : found.label
}

/** Split of an entry: a keyed hash of its group, so that no group is in two. */
function splitOf(plan: Plan, batch: Batch, position: number): string {
  const group = groupOf(plan, batch, position)
  const percent = below(mix(mix(group ^ plan.keys[15]!) + splitSalt), 100)
  return splits.find(([, limit]) => percent < limit)![0]
}

interface Edge {
  readonly source: string
  readonly target: string
  readonly type: 'posting' | 'partner' | 'created_by' | 'approved_by'
  readonly minor: number
}

function edgesOf(plan: Plan, batch: Batch, position: number, entry: Entry): Edge[] {
  const { company_code, partner_id, approved_by } = entry
  const { accounts } = plan.charts
  const company = partyNode('company', company_code)
  const partnerClass = partnerClasses[plan.catalogue.partnerClass[batch.kind[position]!]!]!
  const edge = (source: string, target: string, type: Edge['type'], minor = batch.total[position]!): Edge => ({
    source,
    target,
    type,
    minor,
  })
  const node = (account: number): string => accountNode(company_code, accounts[account]!.number)
  return [
    ...flowsOf(batch, position).map(({ from, to, minor }) => edge(node(from), node(to), 'posting', minor)),
    ...(partner_id ? [edge(company, partyNode(partnerClass, partner_id), 'partner')] : []),
    edge(userNode(entry.created_by), company, 'created_by'),
    ...(approved_by ? [edge(userNode(approved_by), company, 'approved_by')] : []),
  ]
}

const edgeColumns = [
  'sequence',
  'source',
  'target',
  'amount',
  'currency',
  'date',
  'type',
  'is_fraud',
  'is_anomaly',
  'anomaly_type',
  'split',
]

function edgesText(plan: Plan, batch: Batch, position: number): string {
  const entry = entryObject(plan, batch, position)
  const split = splitOf(plan, batch, position)
  return edgesOf(plan, batch, position, entry)
    .map(({ source, target, type, minor }) =>
      row([
        String(entry.sequence),
        source,
        target,
        decimal(minor),
        entry.currency,
        entry.posting_date,
        type,
        String(entry.is_fraud),
        String(entry.is_anomaly),
        entry.anomaly_type ?? '',
        split,
      ]),
    )
    .join('')
}

const csv = { contentType: 'text/csv; charset=utf-8', between: '', tail: '' } as const
const files: readonly FormatFile[] = [
  { ...csv, name: () => 'nodes.csv', head: nodes, bodies: [] },
  { ...csv, name: () => 'edges.csv', head: () => [row(edgeColumns)], bodies: [bodyOf(edgesText)] },
]

/** Accounts, companies, partners and users as nodes; flows of money and who is behind an entry as edges. */
export const graph: Format = {
  name: 'graph',
  about:
    'Graph for machine learning: nodes.csv, and edges.csv with labels and a split by anomaly, then by chain (70/15/15)',
  files: () => files,
}
