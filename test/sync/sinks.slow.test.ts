import { expect, test } from 'vitest'
import type { SinkRequest } from '../../src/contract/mod.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { changeLogSinkSuite, logOf, openAll, sink } from './sinks-suite.ts'

changeLogSinkSuite(() => openMemoryStorage())

test('whoever starts it may administer sync, and a token of a tenant writes for that tenant alone', async () => {
  const storage = await openMemoryStorage()
  const { service, stored } = await openAll(storage)
  const sinks: SinkRequest[] = [{ ...sink, tables: ['companies'] }]
  const as = (access: string, tenant?: string) => ({
    ...{ actor: 'key', requestId: 'test', tenant },
    may: (asked: string) => asked === access,
  })
  const start = (caller: ReturnType<typeof as>) => service.start({ count: 10, sinks }, caller)
  await expect(start(as('sync:write'))).rejects.toMatchObject({ code: 'forbidden', details: { scope: 'sync:admin' } })
  await expect(start(as('sync:admin', 'other'))).rejects.toMatchObject({ code: 'forbidden' })
  expect(await logOf(storage)).toEqual([])
  for (const tenant of ['acme', undefined]) {
    const run = await start(as('sync:admin', tenant))
    await stored(run.streamId, 'completed')
  }
  expect(await logOf(storage)).not.toEqual([])
  await storage.close()
})
