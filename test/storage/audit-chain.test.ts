import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  auditLog,
  openMemoryStorage,
  revokedTokenRepository,
  type Storage,
  sealAudit,
  verifyAudit,
} from '../../src/storage/mod.ts'
import { auditEntry } from './fixtures.ts'

/** A storage whose log has `count` records, numbered 1, 2, 3, … */
async function logOf(count: number): Promise<Storage> {
  const storage = await openMemoryStorage()
  const audit = auditLog(storage)
  for (let at = 1; at <= count; at++) await audit.append(auditEntry({ subject: `s${at}`, details: { at } }))
  return storage
}

/** What somebody does who can write to the database. */
async function tamper(storage: Storage, ...statements: readonly string[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const statement of statements) await sql.raw(statement).execute(tx)
  })
}

/** As a log that was written before there was a chain. */
const unchain = (storage: Storage) =>
  tamper(
    storage,
    "UPDATE audit_log SET hash = ''",
    "UPDATE audit_chain SET legacy_to = (SELECT COALESCE(MAX(id), 0) FROM audit_log), last_id = 0, records = 0, hash = ''",
  )

describe('an audit log that nobody touched', () => {
  test.each([0, 1, 499, 500, 501])('of %d records is intact', async (count) => {
    const storage = await logOf(count)
    const hash = count === 0 ? '' : expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(await verifyAudit(storage)).toEqual({ intact: true, records: count, unchained: 0, hash })
    await storage.close()
  })

  test('is a chain also when many append at once, and a unit that fails leaves no link', async () => {
    const storage = await logOf(0)
    const audit = auditLog(storage)
    const failing = storage.write(async (tx) => {
      await audit.append(auditEntry(), tx)
      throw new Error('undone')
    })
    const appended = Promise.all(Array.from({ length: 50 }, () => audit.append(auditEntry())))
    await expect(failing).rejects.toThrow('undone')
    await appended
    expect(await verifyAudit(storage)).toMatchObject({ intact: true, records: 50 })
    await storage.close()
  })
})

describe('tampering shows', () => {
  const swap = [
    'UPDATE audit_log SET id = 100 WHERE id = 2',
    'UPDATE audit_log SET id = 2 WHERE id = 3',
    'UPDATE audit_log SET id = 3 WHERE id = 100',
  ]
  const columns = [
    ['at', '1'],
    ['actor', "'x'"],
    ['action', "'x'"],
    ['subject', "'x'"],
    ['request_id', "'x'"],
    ['details', '\'{"at": 3}\''],
    ['hash', "''"],
  ] as const

  test.each(columns)('when %s of a record is changed', async (column, value) => {
    const storage = await logOf(5)
    await tamper(storage, `UPDATE audit_log SET ${column} = ${value} WHERE id = 3`)
    expect(await verifyAudit(storage)).toMatchObject({ intact: false, brokenId: 3 })
    await storage.close()
  })

  test.each<[string, readonly string[], number | null]>([
    ['the first record is taken out', ['DELETE FROM audit_log WHERE id = 1'], 2],
    ['one in the middle is taken out', ['DELETE FROM audit_log WHERE id = 3'], 4],
    ['the last is taken out', ['DELETE FROM audit_log WHERE id = 5'], null],
    ['all are taken out', ['DELETE FROM audit_log'], null],
    ['two change places', swap, 2],
    [
      'the last is taken out and the count set back',
      ['DELETE FROM audit_log WHERE id = 5', 'UPDATE audit_chain SET records = 4, last_id = 4'],
      null,
    ],
    ['the end of the chain is taken out', ['DELETE FROM audit_chain'], null],
    [
      'one is put in behind the end',
      ["INSERT INTO audit_log (at, actor, action, subject, request_id, details) VALUES (1, 'a', 'b', 'c', 'd', '{}')"],
      6,
    ],
    [
      'one is put in between',
      [
        'UPDATE audit_log SET id = 6 WHERE id = 5',
        "INSERT INTO audit_log (id, at, actor, action, subject, request_id, details) VALUES (5, 1, 'a', 'b', 'c', 'd', '{}')",
      ],
      5,
    ],
  ])('when %s', async (_, statements, brokenId) => {
    const storage = await logOf(5)
    await tamper(storage, ...statements)
    expect(await verifyAudit(storage)).toMatchObject({ intact: false, brokenId, reason: expect.any(String) })
    await storage.close()
  })

  test('and a log without the end of its chain takes no more records', async () => {
    const storage = await logOf(1)
    await tamper(storage, 'DELETE FROM audit_chain')
    await expect(auditLog(storage).append(auditEntry())).rejects.toMatchObject({ code: 'internal_error' })
    await storage.close()
  })
})

describe('records from before the chain', () => {
  test.each([1, 500, 1001])('%d of them join it in pieces, once', async (count) => {
    const storage = await logOf(count)
    const before = await verifyAudit(storage)
    await unchain(storage)
    expect(await verifyAudit(storage)).toEqual({ intact: true, records: 0, unchained: count, hash: '' })
    await sealAudit(storage)
    await sealAudit(storage)
    expect(await verifyAudit(storage)).toEqual(before)
    await storage.close()
  })

  test('join it with the next record, where nobody did it before', async () => {
    const storage = await logOf(3)
    await unchain(storage)
    await auditLog(storage).append(auditEntry())
    expect(await verifyAudit(storage)).toMatchObject({ intact: true, records: 4, unchained: 0 })
    await storage.close()
  })

  test('cannot be claimed for what was written later', async () => {
    const storage = await logOf(3)
    await tamper(storage, "UPDATE audit_log SET hash = '' WHERE id = 3")
    expect(await verifyAudit(storage)).toMatchObject({ intact: false, brokenId: 3 })
    await storage.close()
  })
})

test('revoked tokens are kept until they end, and each change is audited with it', async () => {
  const storage = await openMemoryStorage()
  const tokens = revokedTokenRepository(storage, auditLog(storage))
  const change = { actor: 'c', action: 'token.revoke', subject: 'x', requestId: 'r', details: {} }
  const one = { id: 'token:x', kind: 'token', generation: 0, expiresMs: 100 } as const
  const two = { id: 'family:x', kind: 'rotation', generation: 1, expiresMs: 200 } as const
  await tokens.put(one, 1, change)
  await tokens.put(two, 1, change)
  await tokens.put({ ...two, generation: 2 }, 2, change)
  expect(await tokens.list(99)).toEqual([{ ...two, generation: 2 }, one])
  expect(await tokens.list(100)).toEqual([{ ...two, generation: 2 }])
  await tokens.prune(100)
  expect(await tokens.list(0)).toEqual([{ ...two, generation: 2 }])
  expect(await auditLog(storage).list({ limit: 9 })).toHaveLength(3)
  expect(await verifyAudit(storage)).toMatchObject({ intact: true, records: 3 })
  await storage.close()
})
