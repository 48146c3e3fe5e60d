import { expect, test } from 'vitest'
import type { Storage } from '../../src/storage/mod.ts'
import { Clients, type ClientsOptions } from '../../src/sync/clients.ts'
import type { SyncCaller } from '../../src/sync/mod.ts'
import { Tenants } from '../../src/sync/tenants.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'
import { failureOf } from './push-fixtures.ts'

const introduction = (clientId: string) => ({ clientId, metadata: {}, schemaVersion: undefined })
const caller = (client: string, tenant = 'acme', user = 'ann'): SyncCaller => ({ tenant, user, client, requestId: 'r' })

async function openClients(limits: Partial<ClientsOptions> = {}, storage?: Storage) {
  const environment = simulatedEnvironment()
  const on = storage ?? (await openMemoryStorage())
  const tenants = await Tenants.open(on, environment)
  const onFailure = (error: unknown) => {
    throw error
  }
  const clients = await Clients.open({ storage: on, environment, tenants, onFailure, ...limits })
  const again = () => openClients(limits, on)
  const rows = () => on.reader.selectFrom('sync_clients').selectAll().orderBy('client_id').execute()
  return { environment, clients, again, rows, tenants, storage: on }
}

test('a tenant has as many clients as it may, and one more is refused', async () => {
  const { clients, rows } = await openClients({ clientsMax: 2 })
  await clients.register(caller('a'), introduction('a'))
  await clients.register(caller('b'), introduction('b'))
  expect((await failureOf(clients.register(caller('c'), introduction('c')))).code).toBe('client_limit')
  await clients.register(caller('a'), introduction('a'))
  await clients.register(caller('c', 'other'), introduction('c'))
  await clients.registerUnclaimed(introduction('d'), 'r')
  expect((await failureOf(clients.require(caller('d'), 'd'))).code).toBe('client_limit')
  expect((await rows()).map(({ client_id }) => client_id)).toEqual(['a', 'b', 'c', 'd'])
})

test('of too many clients that nobody has claimed, the one that was silent longest makes room', async () => {
  const { clients, rows, again } = await openClients({ unclaimedMax: 3 })
  for (const id of ['a', 'b', 'c']) await clients.registerUnclaimed(introduction(id), 'r')
  await clients.registerUnclaimed(introduction('a'), 'r')
  await Promise.all(['d', 'e', 'd', 'e'].map((id) => clients.registerUnclaimed(introduction(id), 'r')))
  expect(clients.count()).toBe(3)
  expect((await rows()).map(({ client_id }) => client_id)).toEqual(['a', 'd', 'e'])
  await clients.close()
  expect((await again()).clients.count()).toBe(3)
})

test('a client that nobody has claimed belongs to whoever uses it first', async () => {
  const { clients } = await openClients()
  await clients.registerUnclaimed(introduction('mine'), 'r')
  await clients.require(caller('token-1'), 'mine')
  await clients.require(caller('token-1'), 'mine')
  expect((await failureOf(clients.require(caller('token-2', 'acme', 'bob'), 'mine'))).code).toBe('forbidden')
  expect((await failureOf(clients.require(caller('token-1', 'acme', 'bob'), 'mine'))).code).toBe('forbidden')
  expect((await failureOf(clients.register(caller('token-2'), introduction('mine')))).code).toBe('forbidden')
  await clients.require(caller('MINE', 'acme', 'bob'), 'mine')
  await clients.registerUnclaimed(introduction('mine'), 'r')
  expect(clients.count()).toBe(1)
})

test('positions and claims outlive a restart', async () => {
  const { clients, again, environment } = await openClients()
  await clients.registerUnclaimed(introduction('a'), 'r')
  const client = await clients.require(caller('t'), 'a')
  clients.acknowledged(client, 5)
  clients.delivered(client, 9)
  clients.acknowledged(client, 4)
  clients.delivered(client, 3)
  await environment.advance(1_000)
  await clients.flush()
  const reopened = await again()
  expect(reopened.clients.count()).toBe(1)
  const known = await reopened.clients.require(caller('t'), 'a')
  expect(known).toMatchObject({ acknowledgedLsn: 5, deliveredLsn: 9, owner: { user: 'ann', client: 't' } })
  expect((await failureOf(reopened.clients.require(caller('t2'), 'a'))).code).toBe('forbidden')
})

test('what is said for a client that is forgotten is not written, also when it registers again', async () => {
  const { clients, rows, environment, tenants } = await openClients()
  const old = await clients.register(caller('a'), introduction('a'))
  const { number } = await tenants.of('acme')
  await clients.evict(number, 'a', { actor: 'admin', requestId: 'r' })
  clients.acknowledged(old, 7)
  environment.skip(1)
  await clients.register(caller('a'), introduction('a'))
  await clients.flush()
  expect(await rows()).toMatchObject([{ client_id: 'a', acknowledged_lsn: 0 }])
})

test('who was silent for too long is forgotten, and nobody else', async () => {
  const { clients, environment } = await openClients()
  await clients.register(caller('a'), introduction('a'))
  await clients.registerUnclaimed(introduction('u'), 'r')
  environment.skip(1_000)
  await clients.register(caller('b'), introduction('b'))
  expect(await clients.evictSilent(1_000)).toBe(0)
  environment.skip(1)
  expect(await clients.evictSilent(1_000)).toBe(2)
  expect(clients.count()).toBe(1)
})

test('positions that could not be written are written the next time', async () => {
  const storage = await openMemoryStorage()
  const { clients, rows } = await openClients({}, storage)
  const client = await clients.register(caller('a'), introduction('a'))
  clients.acknowledged(client, 3)
  const write = storage.write
  Object.assign(storage, { write: () => Promise.reject(new Error('the disk is full')) })
  await expect(clients.flush()).rejects.toThrow('the disk is full')
  Object.assign(storage, { write })
  await clients.flush()
  expect(await rows()).toMatchObject([{ acknowledged_lsn: 3 }])
})

test('a tenant and a client whose first write was done but not acknowledged come the next time', async () => {
  const kept = await openMemoryStorage()
  let writes = 0
  // The first writes the tenant, the second finds it, the third writes the client.
  const write: Storage['write'] = async (work) => {
    const done = await kept.write(work)
    writes += 1
    if (writes === 1 || writes === 3) throw new Error(`the answer of write ${writes} is lost`)
    return done
  }
  const storage: Storage = {
    ...{ reader: kept.reader, write, flush: () => kept.flush(), close: () => kept.close() },
    ...{ reclaim: (tables) => kept.reclaim(tables), health: () => kept.health(), statistics: () => kept.statistics() },
  }
  const { clients, rows } = await openClients({}, storage)
  await expect(clients.register(caller('a'), introduction('a'))).rejects.toThrow('write 1')
  await expect(clients.register(caller('a'), introduction('a'))).rejects.toThrow('write 3')
  expect(await clients.register(caller('a'), introduction('a'))).toMatchObject({ clientId: 'a' })
  expect((await rows()).map(({ client_id }) => client_id)).toEqual(['a'])
})
