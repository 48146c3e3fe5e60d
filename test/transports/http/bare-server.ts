import { connect } from 'node:net'
import { Writable } from 'node:stream'
import { type AllHandlers, operationIds } from '../../../src/contract/mod.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { fail } from '../../../src/errors.ts'
import { createKeyRing, createOriginPolicy } from '../../../src/platform/auth/mod.ts'
import { Gate } from '../../../src/platform/gate/mod.ts'
import { createCommandLimiter, createInFlightGate, createRateLimiter } from '../../../src/platform/limits/mod.ts'
import { type AccessRecord, openLog } from '../../../src/platform/logging/mod.ts'
import { createMetrics } from '../../../src/platform/metrics/mod.ts'
import { planRates } from '../../../src/platform/quota/mod.ts'
import { createHttpServer, listen, type PipelineOptions } from '../../../src/transports/http/mod.ts'

export type TestHandlers = PipelineOptions['handlers']

export interface BareServer extends AsyncDisposable {
  readonly port: number
  readonly url: string
  readonly records: readonly AccessRecord[]
  readonly logged: readonly string[]
}

/** The pipeline alone, on real sockets, with handlers of the test's own; every other operation fails. */
export async function startBareServer(
  handlers: Partial<TestHandlers>,
  overrides: Partial<PipelineOptions> = {},
): Promise<BareServer> {
  const environment = systemEnvironment
  const records: AccessRecord[] = []
  const logged: string[] = []
  const stream = new Writable({ write: (line, _encoding, done) => done(void logged.push(String(line)) as undefined) })
  const log = await openLog({ environment, level: 'debug', format: 'json', secrets: [], stream })
  const metrics = createMetrics({ environment, version: '0', operationIds })
  const missing = Object.fromEntries(operationIds.map((id) => [id, () => fail('internal_error')]))
  const server = createHttpServer({
    environment,
    handlers: { ...missing, ...handlers } as AllHandlers<never> as TestHandlers,
    gate: new Gate({
      keys: createKeyRing([], environment),
      limiter: createRateLimiter({ limit: 0, environment }),
      trustProxyHops: 0,
    }),
    callerOf: (_identity, requestId) => ({ actor: 'test', requestId, may: () => true }),
    commandLimiter: createCommandLimiter({ limit: 0, planLimits: planRates, environment }),
    origins: createOriginPolicy(['*']),
    inFlight: createInFlightGate(100),
    draining: () => false,
    adminOpen: () => false,
    pages: async () => undefined,
    bodyBytesMax: 1024,
    requestTimeoutMs: 500,
    tls: undefined,
    upgradePaths: new Set(),
    logger: log.logger,
    logAccess: (record) => records.push(record),
    metrics,
    ...overrides,
  })
  const port = await listen(server, '127.0.0.1', 0)
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    records,
    logged,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      metrics.stop()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Sends bytes as they are and gives all that comes back until the server ends the connection. */
export async function exchange(port: number, bytes: string | Uint8Array): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  let answer = ''
  for await (const chunk of socket) answer += chunk
  return answer
}
