/**
 * The hash chain of the audit log: each record carries the SHA-256 of itself and of the hash before it, and the end of the
 * chain is kept beside it, so that a record that was changed, moved, put in or taken out shows.
 *
 * Whoever can write to the database and knows this can make a new chain: keep the hash of `tallymill audit verify` elsewhere.
 */
import { hash as digest } from 'node:crypto'
import { CompiledQuery, type Selectable } from 'kysely'
import { fail } from '../errors.ts'
import type { Storage, WriteTransaction } from './port.ts'
import type { AuditChainTable, AuditLogTable } from './sql/database.ts'

type Row = Selectable<AuditLogTable>
/** What is hashed. The id is not: the order is, and the engine gives the id only after the hash is known. */
type ChainedContent = Omit<Row, 'id' | 'hash'>

/** Records that are read, or joined to the chain, at a time. */
const pageRecords = 500

/** Canonical JSON: the names sorted, no spaces, `details` as the text that is stored. */
const canonical = ({ action, actor, at, details, request_id, subject }: ChainedContent): string =>
  JSON.stringify({ action, actor, at, details, request_id, subject })

const hashOf = (before: string, content: ChainedContent): string => digest('sha256', `${before}\n${canonical(content)}`)

// Offline sync audits every request, so these are prepared once.
const readChain = 'select id, legacy_to, last_id, records, hash from audit_chain'
const insertRecord =
  'insert into audit_log (at, actor, action, subject, request_id, details, hash) values (?, ?, ?, ?, ?, ?, ?) returning id'
const writeEnd = 'update audit_chain set last_id = ?, records = ?, hash = ? where id = 1'

/** Appends a record to the log and the chain, in one unit of work, and gives its id. */
export async function appendToChain(tx: WriteTransaction, content: ChainedContent): Promise<number> {
  const chain = await joinLegacy(tx, await chainOf(tx), Number.POSITIVE_INFINITY)
  const hash = hashOf(chain.hash, content)
  const { at, actor, action, subject, request_id, details } = content
  const values = [at, actor, action, subject, request_id, details, hash]
  const { rows } = await tx.executeQuery<{ id: number }>(CompiledQuery.raw(insertRecord, values))
  const { id } = rows[0] ?? fail('internal_error', 'The audit record got no id.')
  await moveEnd(tx, { last_id: id, records: chain.records + 1, hash })
  return id
}

/** Joins all records from before the chain to it, some in each unit of work; afterwards, and without any, it is quick. */
export async function sealAudit(storage: Storage): Promise<void> {
  let open = true
  while (open) {
    open = await storage.write(async (tx) => {
      const { legacy_to, last_id } = await joinLegacy(tx, await chainOf(tx), pageRecords)
      return last_id < legacy_to
    })
  }
}

/** A log without the end of its chain cannot be continued: whoever took it away may have taken records, too. */
async function chainOf(tx: WriteTransaction): Promise<AuditChainTable> {
  const { rows } = await tx.executeQuery<AuditChainTable>(CompiledQuery.raw(readChain))
  return rows[0] ?? fail('internal_error', 'The end of the audit chain is missing.')
}

type ChainEnd = Pick<AuditChainTable, 'last_id' | 'records' | 'hash'>

async function moveEnd(tx: WriteTransaction, { last_id, records, hash }: ChainEnd): Promise<void> {
  await tx.executeQuery(CompiledQuery.raw(writeEnd, [last_id, records, hash]))
}

/** Joins up to `most` records that are from before the chain. */
async function joinLegacy(tx: WriteTransaction, chain: AuditChainTable, most: number): Promise<AuditChainTable> {
  let end: AuditChainTable = chain
  for (let joined = 0; end.last_id < end.legacy_to && joined < most; joined += pageRecords) {
    const rows = await page(tx, end.last_id, end.legacy_to)
    for (const row of rows) {
      const hash = hashOf(end.hash, row)
      await tx.updateTable('audit_log').set({ hash }).where('id', '=', row.id).execute()
      end = { ...end, last_id: row.id, records: end.records + 1, hash }
    }
    // The last of them may have been deleted meanwhile.
    if (rows.length < pageRecords) end = { ...end, legacy_to: end.last_id }
  }
  if (end === chain) return chain
  await tx.updateTable('audit_chain').set({ legacy_to: end.legacy_to }).where('id', '=', 1).execute()
  await moveEnd(tx, end)
  return end
}

function page(reader: Storage['reader'], after: number, upTo = Number.MAX_SAFE_INTEGER): Promise<Row[]> {
  return reader
    .selectFrom('audit_log')
    .selectAll()
    .where('id', '>', after)
    .where('id', '<=', upTo)
    .orderBy('id')
    .limit(pageRecords)
    .execute()
}

/** What a walk along the chain found. */
export type AuditVerdict =
  | {
      readonly intact: true
      readonly records: number
      /** Records from before the chain that have not joined it yet. */
      readonly unchained: number
      /** The last hash; empty when there is no record. */
      readonly hash: string
    }
  | {
      readonly intact: false
      /** The first record that does not fit; null when all that are there do and some at the end are missing. */
      readonly brokenId: number | null
      readonly reason: string
    }

/**
 * Walks along the chain from its beginning, page by page; nothing may be written meanwhile.
 *
 * A record that was changed is named itself; of one that was taken out, the one after it.
 */
export async function verifyAudit({ reader }: Storage): Promise<AuditVerdict> {
  const end = await reader.selectFrom('audit_chain').selectAll().executeTakeFirst()
  if (end === undefined) return { intact: false, brokenId: null, reason: 'the end of the chain is missing' }
  const walked = { last: 0, records: 0, hash: '' }
  let rows = await page(reader, 0, end.last_id)
  while (rows.length > 0) {
    for (const row of rows) {
      if (row.hash !== hashOf(walked.hash, row)) return broken(row.id, 'does not fit the records before it')
      Object.assign(walked, { last: row.id, records: walked.records + 1, hash: row.hash })
    }
    rows = await page(reader, walked.last, end.last_id)
  }
  if (walked.hash !== end.hash || walked.records !== end.records || walked.last !== end.last_id) {
    return { intact: false, brokenId: null, reason: `the log ends ${endWords(walked.records, end.records)}` }
  }
  return afterEnd(reader, end)
}

const broken = (brokenId: number, reason: string): AuditVerdict => ({ intact: false, brokenId, reason })

const endWords = (found: number, kept: number): string =>
  found === kept ? 'with another record than the chain' : `after ${found} of ${kept} records`

/** Behind the end of the chain there is nothing but records from before it. */
async function afterEnd(reader: Storage['reader'], end: AuditChainTable): Promise<AuditVerdict> {
  const { first, unchained } = await reader
    .selectFrom('audit_log')
    .select(({ fn }) => [fn.min('id').as('first'), fn.countAll<number>().as('unchained')])
    .where('id', '>', Math.max(end.last_id, end.legacy_to))
    .executeTakeFirstOrThrow()
  if (unchained > 0) return broken(first, 'is behind the end of the chain')
  const legacy = await reader
    .selectFrom('audit_log')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('id', '>', end.last_id)
    .executeTakeFirstOrThrow()
  return { intact: true, records: end.records, unchained: legacy.count, hash: end.hash }
}
