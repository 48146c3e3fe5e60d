import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { filesOf, group, textNamed, textOf } from './exported.ts'

const run = promisify(execFile)
const python = process.env.TEST_PYTHON ?? 'python3'
const folder = mkdtempSync(join(tmpdir(), 'tallymill-readers-'))
afterAll(() => rmSync(folder, { recursive: true }))

function hasModule(name: string): boolean {
  try {
    execFileSync(python, ['-c', `import importlib.util, sys; sys.exit(importlib.util.find_spec('${name}') is None)`])
    return true
  } catch {
    // In CI the modules must be there, so the tests run and fail.
    return process.env.CI === 'true'
  }
}

/** What a Python program prints last, as JSON, when it is given a file with a text. */
async function readIn(program: string, name: string, text: string): Promise<unknown> {
  const file = join(folder, name)
  writeFileSync(file, text)
  const { stdout } = await run(python, ['-c', program, file])
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)!)
}

/** Adds up an audit file with the XML parser of Python; gives what does not agree. */
const auditFileReader = `
import json, sys
from decimal import Decimal
from xml.etree import ElementTree
n = '{urn:StandardAuditFile-Taxation-Financial:NO}'
root = ElementTree.parse(sys.argv[1]).getroot()
number = lambda element, path: Decimal(element.findtext('/'.join(n + name for name in path.split('/'))) or 0)
moved, sums, count, wrong = {}, {'Debit': Decimal(0), 'Credit': Decimal(0)}, 0, []
for transaction in root.iter(n + 'Transaction'):
    count += 1
    for line in transaction.findall(n + 'Line'):
        account = line.findtext(n + 'AccountID')
        for side, sign in (('Debit', 1), ('Credit', -1)):
            amount = number(line, side + 'Amount/Amount')
            sums[side] += amount
            moved[account] = moved.get(account, 0) + sign * amount
ledger = root.find(n + 'GeneralLedgerEntries')
for side in sums:
    if number(ledger, 'Total' + side) != sums[side]: wrong.append('Total' + side)
if int(ledger.findtext(n + 'NumberOfEntries')) != count: wrong.append('NumberOfEntries')
for account in root.iter(n + 'Account'):
    balance = lambda moment: number(account, moment + 'DebitBalance') - number(account, moment + 'CreditBalance')
    name = account.findtext(n + 'AccountID')
    if balance('Opening') + moved.get(name, 0) != balance('Closing'): wrong.append(name)
print(json.dumps({'count': count, 'accounts': len(moved), 'wrong': wrong}))
`

test.skipIf(!hasModule('xml'))('the XML parser of Python adds an audit file up to what it says', async () => {
  const whole = textOf(group, filesOf(group, 'saft')[0]!)
  const read = (await readIn(auditFileReader, 'saft.xml', whole)) as {
    count: number
    accounts: number
    wrong: string[]
  }
  expect(read.wrong).toEqual([])
  expect(read.count).toBeGreaterThan(1000)
  expect(read.accounts).toBeGreaterThan(30)
  const changed = whole.replace(/<ClosingDebitBalance>[1-9]/, '<ClosingDebitBalance>77')
  expect(await readIn(auditFileReader, 'changed.xml', changed)).toMatchObject({ wrong: [expect.any(String)] })
})

/** Reads an event log with pm4py, which leaves out objects of no event. */
const eventLogReader = `
import json, sys, pm4py
log = pm4py.read_ocel2_json(sys.argv[1])
print(json.dumps({
    'events': len(log.events), 'objects': sorted(log.objects['ocel:oid']),
    'relations': len(log.relations), 'o2o': len(log.o2o), 'amount': float(log.events['amount'].sum()),
    'types': int(log.events['ocel:activity'].nunique()), 'unnamed': int(log.objects['name'].isna().sum())}))
`

interface Related {
  readonly id: string
  readonly type: string
  readonly relationships: readonly { readonly objectId: string }[]
  readonly attributes: readonly { readonly name: string; readonly value: string }[]
}

test.skipIf(!hasModule('pm4py'))(
  'pm4py reads the events, objects and relationships of an event log as they are (needs the module pm4py)',
  { timeout: 60_000 },
  async () => {
    const text = textNamed(group, 'ocel', 'ocel.json')
    const { events, objects } = JSON.parse(text) as { events: Related[]; objects: Related[] }
    const used = new Set(events.flatMap(({ relationships }) => relationships.map(({ objectId }) => objectId)))
    const kept = objects.filter(({ id }) => used.has(id))
    const links = (all: readonly Related[]) => all.reduce((sum, { relationships }) => sum + relationships.length, 0)
    const amounts = events.map(({ attributes }) => Number(attributes.find(({ name }) => name === 'amount')!.value))
    const read = (await readIn(eventLogReader, 'ocel.json', text)) as { objects: string[]; amount: number }
    expect(read).toMatchObject({
      events: events.length,
      objects: kept.map(({ id }) => id).sort(),
      relations: links(events),
      o2o: links(objects),
      types: new Set(events.map(({ type }) => type)).size,
      unnamed: kept.filter(({ attributes }) => attributes.length === 0).length,
    })
    const sum = amounts.reduce((total, amount) => total + amount, 0)
    expect(Math.abs(read.amount / sum - 1)).toBeLessThan(1e-9)
    expect(used.size - kept.length).toBe(0)
  },
)
