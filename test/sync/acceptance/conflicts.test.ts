/** Clients that change the same rows. Numbers are those of the checklist. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ConflictList, ConflictReport, ConflictResolved } from '../../../src/contract/mod.ts'
import type { TestServer } from '../../support/server.ts'
import { change, keyOf, Peer, startSync, tokenOf } from './client.ts'

let server: TestServer

beforeAll(async () => {
  server = await startSync()
})
afterAll(() => server.stop())

const two = async (tenant: string, on = server): Promise<[Peer, Peer]> =>
  Promise.all([new Peer(on, tenant).register(), new Peer(on, tenant).register()])

const update = { operation: 'Update' as const }

describe('who comes second', () => {
  test('34. an update that another has not seen is told as a conflict, and the rest of the push is taken', async () => {
    const [a, b] = await two('concurrent')
    const first = await a.push([change(1, { ...update, data: [1], vector_clock: { a: 1 } })])
    expect(first.body).toMatchObject({ accepted_lsns: [1], conflicts: [] })
    const theirs = change(7, { ...update, data: [2], vector_clock: { b: 1 } })
    const second = await b.push([change(6, { key: keyOf(6) }), theirs, change(8, { key: keyOf(8) })])
    expect(second.status).toBe(200)
    expect(second.body.accepted_lsns).toEqual([6, 8])
    expect(second.body.server_lsns).toEqual([2, 3])
    expect(second.body.conflicts).toEqual([
      {
        ...{ lsn: 7, table: 'tasks', key: [1, 2, 3], conflict_type: 'ConcurrentUpdate', resolution: 'rejected' },
        ...{ description: expect.stringMatching(/\w+/), conflict_id: expect.any(Number) },
        server: expect.objectContaining({ lsn: 1, data: [1], vector_clock: { a: 1 }, client_id: a.clientId }),
      },
    ])
    expect((await a.pullAll()).map(({ lsn, data }) => [lsn, data[0]])).toEqual([
      [1, 1],
      [2, 10],
      [3, 10],
    ])
  })

  test('35. an update whose clock follows that of the row is taken; the same change again is no conflict', async () => {
    const [a, b] = await two('follows')
    await a.push([change(1, { data: [1], vector_clock: { a: 1 } })])
    const later = change(1, { ...update, data: [2], vector_clock: { a: 1, b: 1 } })
    expect((await b.push([later])).body).toMatchObject({ accepted_lsns: [1], server_lsns: [2], conflicts: [] })
    expect((await b.push([later])).body).toMatchObject({ accepted_lsns: [1], server_lsns: [2], conflicts: [] })
    const own = change(2, { ...update, data: [3], vector_clock: { a: 1, b: 2 } })
    expect((await b.push([own])).body).toMatchObject({ accepted_lsns: [2], server_lsns: [3], conflicts: [] })
    expect((await a.pull()).body.server_lsn).toBe(3)
  })

  test('36. an update of a row that another deleted, and an insert of one that is there, are told by name', async () => {
    const [a, b] = await two('names')
    const key = keyOf(9)
    await a.push([change(1, { vector_clock: { a: 1 } }), change(2, { key })])
    await a.push([change(3, { operation: 'Delete', data: [], vector_clock: { a: 2 } })])
    const deleted = await b.push([change(1, { ...update, vector_clock: { a: 1, b: 1 } })])
    const inserted = await b.push([change(2, { key, data: [9] })])
    const typesOf = ({ conflicts }: { conflicts: ConflictReport[] }) => conflicts.map((found) => found.conflict_type)
    expect(typesOf(deleted.body)).toEqual(['DeletedOnServer'])
    expect(deleted.body.conflicts[0]?.server).toMatchObject({ operation: 'Delete', lsn: 3 })
    expect(typesOf(inserted.body)).toEqual(['UniqueConstraintViolation'])
    expect([deleted.status, inserted.status, inserted.body.server_lsn]).toEqual([200, 200, 3])
  })

  test('37. all or nothing: one conflict refuses the push, under the policy manual every push', async () => {
    await using manual = await startSync({ syncConflictPolicy: 'manual' })
    for (const [on, atomic] of [
      [server, true],
      [manual, false],
    ] as const) {
      const [a, b] = await two('whole', on)
      await a.push([change(1, { data: [1] })])
      const changes = [change(1, { key: keyOf(5) }), change(2, { ...update, data: [2] })]
      const { status, body } = await b.push(changes, { atomic })
      expect([status, body.code]).toEqual([409, 'CONFLICT_ERROR'])
      expect(body).toEqual({
        ...{ error: expect.any(String), code: 'CONFLICT_ERROR', request_id: expect.any(String) },
        conflicts: [expect.objectContaining({ lsn: 2, conflict_type: 'ConcurrentUpdate' })],
      })
      expect((await a.pullAll()).map(({ lsn, data }) => [lsn, data])).toEqual([[1, [1]]])
    }
  })

  test('38. a delete is delivered, also after a compaction, until everyone has it', async () => {
    const [a, b] = await two('tombstones')
    const admin = new Peer(server, 'tombstones', a.clientId, { scopes: ['sync:admin'] })
    await a.push([change(1), change(2, { key: keyOf(5) })])
    await b.heartbeat(2)
    await a.push([change(3, { operation: 'Delete', data: [] })])
    await a.heartbeat(3)
    const deleted = async () => {
      const { body } = await b.pull({ since_lsn: 2 })
      return body.changes.map(({ lsn, operation, key }) => [lsn, operation, key])
    }
    expect(await deleted()).toEqual([[3, 'Delete', [1, 2, 3]]])
    const kept = await admin.post<{ tombstones: number; min_lsn: number }>('compact', {})
    expect([kept.status, kept.body.tombstones, kept.body.min_lsn]).toEqual([200, 1, 2])
    expect(await deleted()).toEqual([[3, 'Delete', [1, 2, 3]]])
    await b.heartbeat(3)
    const gone = await admin.post<{ tombstones: number }>('compact', {})
    expect(gone.body.tombstones).toBe(0)
    expect((await b.pullAll()).map(({ lsn }) => lsn)).toEqual([2])
  })
})

describe('deciding', () => {
  /** One open conflict about the row [1, 2, 3], which has [1] where b wants [2]. */
  const disputed = async (tenant: string): Promise<[Peer, Peer, number]> => {
    const [a, b] = await two(tenant)
    await a.push([change(1, { data: [1] })])
    const { body } = await b.push([change(1, { ...update, data: [2] })])
    return [a, b, body.conflicts[0]?.conflict_id ?? 0]
  }

  test.each([
    [{ resolution: 'server' }, [1], 1],
    [{ resolution: 'client' }, [2], 2],
    [{ resolution: 'data', data: [3, 4] }, [3, 4], 2],
  ])('a conflict that is listed is decided by %j, once', async (decision, data, head) => {
    const [a, b, id] = await disputed(`decided-${decision.resolution}`)
    const open = await a.get<ConflictList>('conflicts?status=open')
    expect(open.body.conflicts).toMatchObject([
      { conflict_id: id, status: 'open', client_id: b.clientId, change: { data: [2] }, server: { data: [1] } },
    ])
    const request = { client_id: b.clientId, ...decision }
    const decided = await b.post<ConflictResolved>(`conflicts/${id}/resolve`, request)
    expect([decided.status, decided.body]).toEqual([200, { conflict_id: id, status: 'resolved', server_lsn: head }])
    expect((await a.pullAll()).at(-1)?.data).toEqual(data)
    const again = await b.post(`conflicts/${id}/resolve`, request)
    expect([again.status, again.body.code]).toEqual([409, 'CONFLICT_RESOLVED'])
    expect((await a.get<ConflictList>('conflicts?status=open')).body.conflicts).toEqual([])
    expect((await a.get<ConflictList>('conflicts?status=resolved')).body.conflicts.length).toBe(1)
  })

  test('who may only read does not decide; a conflict of nobody or of another tenant is not there', async () => {
    const [a, b, id] = await disputed('undecided')
    const [stranger] = await two('strangers')
    const request = (peer: Peer) => ({ client_id: peer.clientId, resolution: 'client' })
    b.token = tokenOf('undecided', b.clientId, { scopes: ['sync:read'] })
    expect((await b.post(`conflicts/${id}/resolve`, request(b))).status).toBe(403)
    const foreign = await stranger.post(`conflicts/${id}/resolve`, request(stranger))
    expect([foreign.status, foreign.body.code]).toEqual([404, 'CONFLICT_NOT_FOUND'])
    expect((await a.post('conflicts/987654/resolve', request(a))).status).toBe(404)
    expect((await stranger.get<ConflictList>('conflicts')).body).toEqual({ conflicts: [] })
    expect((await a.get<ConflictList>(`conflicts?before=${id}`)).body.conflicts).toEqual([])
    expect((await a.get(`conflicts?limit=0&x=${randomUUID()}`)).status).toBe(400)
  })
})
