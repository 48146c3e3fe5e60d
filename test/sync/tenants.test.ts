import { expect, test } from 'vitest'
import { tenantsMax } from '../../src/sync/limits.ts'
import { Tenants } from '../../src/sync/tenants.ts'
import { changeOf, failureOf, openBench } from './push-fixtures.ts'

test('a tenant is made once, by whoever is first, and is there after a restart', async () => {
  await using bench = await openBench()
  const all = await Promise.all(Array.from({ length: 20 }, () => bench.tenants.of('acme')))
  expect(new Set(all).size).toBe(1)
  expect(all[0]).toMatchObject({ name: 'acme', head: 0, floor: 0 })
  expect(all[0]?.epoch).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  await bench.push('c', [changeOf(1, 'x'), changeOf(2, 'y')])
  const again = await Tenants.open(bench.storage, bench.environment)
  expect(again.known('acme')).toEqual({ ...all[0], head: 2 })
  expect(again.known('other')).toBeUndefined()
  expect(again.all()).toHaveLength(1)
})

test('tenants have logs and epochs of their own', async () => {
  await using bench = await openBench()
  await bench.push('c', [changeOf(1, 'x')], {}, 'acme')
  await bench.push('c', [changeOf(1, 'y')], {}, 'beta')
  expect(await bench.logged('acme')).toEqual(['1 1 x c'])
  expect(await bench.logged('beta')).toEqual(['1 1 y c'])
  expect(bench.tenants.known('acme')?.epoch).not.toBe(bench.tenants.known('beta')?.epoch)
})

test('listeners hear of commits until they stop, and heads never go back', async () => {
  await using bench = await openBench()
  const heads: number[] = []
  const stop = bench.tenants.onAdvance(({ head }) => heads.push(head))
  const tenant = await bench.tenants.of('acme')
  bench.tenants.advanced(tenant, 3)
  bench.tenants.advanced(tenant, 2)
  bench.tenants.advanced(tenant, 3)
  stop()
  bench.tenants.advanced(tenant, 4)
  expect(heads).toEqual([3])
  expect(tenant.head).toBe(4)
  bench.tenants.floorMoved(tenant, 2)
  bench.tenants.floorMoved(tenant, 1)
  expect(tenant.floor).toBe(2)
})

test('there are no more tenants than the limit', async () => {
  await using bench = await openBench()
  const rows = Array.from({ length: tenantsMax - 1 }, (_, at) => ({
    tenant: `t${at}`,
    epoch: 'e',
    head: 0,
    floor: 0,
    created_at: 0,
  }))
  await bench.storage.write(async (tx) => {
    for (let at = 0; at < rows.length; at += 1_000) {
      await tx
        .insertInto('sync_tenants')
        .values(rows.slice(at, at + 1_000))
        .execute()
    }
  })
  const tenants = await Tenants.open(bench.storage, bench.environment)
  const [last, beyond] = [tenants.of('last'), failureOf(tenants.of('beyond'))]
  expect((await last).name).toBe('last')
  expect((await beyond).code).toBe('client_limit')
  expect((await tenants.of('t7')).name).toBe('t7')
})
