import { afterAll, expect, test } from 'vitest'
import type { AllHandlers } from '../../../src/contract/mod.ts'
import { operations } from '../../../src/contract/mod.ts'
import { responseProblems } from '../../../src/contract/validate-output.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { createKeyRing, createOriginPolicy } from '../../../src/platform/auth/mod.ts'
import { Gate } from '../../../src/platform/gate/mod.ts'
import { createCommandLimiter, createInFlightGate, createRateLimiter } from '../../../src/platform/limits/mod.ts'
import { type AccessRecord, openLog } from '../../../src/platform/logging/mod.ts'
import { createMetrics } from '../../../src/platform/metrics/mod.ts'
import { planRates } from '../../../src/platform/quota/mod.ts'
import { createHttpServer, listen } from '../../../src/transports/http/mod.ts'
import type { HandlerContext } from '../../../src/transports/http/state.ts'

const environment = systemEnvironment
const metrics = createMetrics({ environment, version: 'test', operationIds: Object.keys(operations) })
afterAll(() => metrics.stop())

/** A server of which only one operation has a handler, which misbehaves. */
async function serverWith(getConfig: () => never, draining = false) {
  const { logger } = await openLog({ environment, level: 'silent', format: 'json', secrets: [] })
  const records: AccessRecord[] = []
  const server = createHttpServer({
    environment,
    handlers: { getConfig } as Partial<AllHandlers<HandlerContext>> as AllHandlers<HandlerContext>,
    gate: new Gate({
      keys: createKeyRing([], environment),
      limiter: createRateLimiter({ limit: 0, environment }),
      trustProxyHops: 0,
    }),
    callerOf: (_identity, requestId) => ({ actor: 'test', requestId, may: () => true }),
    commandLimiter: createCommandLimiter({ limit: 0, planLimits: planRates, environment }),
    origins: createOriginPolicy([]),
    inFlight: createInFlightGate(10),
    draining: () => draining,
    adminOpen: () => false,
    pages: async () => undefined,
    bodyBytesMax: 1024,
    requestTimeoutMs: 100,
    tls: undefined,
    upgradePaths: new Set(),
    logger,
    logAccess: (record) => records.push(record),
    metrics,
  })
  const port = await listen(server, '127.0.0.1', 0)
  const answer = await fetch(`http://127.0.0.1:${port}/api/config`)
  const body = await answer.json()
  server.closeAllConnections()
  server.close()
  expect(responseProblems('getConfig', answer.status, body)).toEqual([])
  return { answer, body, records }
}

test('a handler that does not answer in time is answered for: 503 response_timeout, to be tried again', async () => {
  const { answer, body } = await serverWith(() => new Promise(() => undefined) as never)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('1')
  expect(body).toMatchObject({ error: 'response_timeout' })
})

test('a handler that fails is a 500 that says nothing of the inside', async () => {
  const { answer, body, records } = await serverWith(() => {
    throw new Error('the password is swordfish')
  })
  expect(answer.status).toBe(500)
  expect(body).toEqual({ error: 'internal_error', message: 'The server failed.', details: {} })
  expect(records[0]).toMatchObject({ operationId: 'getConfig', status: 500 })
})

test('a server that shuts down refuses new work with 503', async () => {
  const { answer, body } = await serverWith(() => undefined as never, true)
  expect(answer.status).toBe(503)
  expect(body).toMatchObject({ error: 'shutting_down' })
})
