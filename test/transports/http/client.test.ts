import createClient from 'openapi-fetch'
import { expect, test } from 'vitest'
import type { paths } from '../../../src/contract/mod.ts'
import { startTestServer } from '../../support/server.ts'

test('a client made from the contract configures, starts and reads, and gets typed errors', async () => {
  await using server = await startTestServer()
  const client = createClient<paths>({ baseUrl: server.url })
  const updated = await client.POST('/api/config', { body: { transactions: { target_count: 25 } } })
  expect(updated.data?.config.transactions.target_count).toBe(25)
  const started = await client.POST('/api/stream/start', { body: { seed: 9 } })
  const stream_id = started.data?.stream_id ?? ''
  const run = await client.GET('/api/streams/{stream_id}', { params: { path: { stream_id } } })
  expect(run.data).toMatchObject({ seed: 9, total: 25 })
  const query = { format: 'json', from: 0, limit: 3 } as const
  const entries = await client.GET('/api/streams/{stream_id}/entries', { params: { path: { stream_id }, query } })
  expect(entries.data).toHaveLength(3)
  const missing = await client.GET('/api/streams/{stream_id}', { params: { path: { stream_id: '0000000000000000' } } })
  expect(missing.error?.error).toBe('stream_not_found')
})
