import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { loadSettings, type Settings } from '../../src/config/mod.ts'
import type { OperationId } from '../../src/contract/mod.ts'
import { responseProblems } from '../../src/contract/validate-output.ts'
import { type Environment, systemEnvironment } from '../../src/environment.ts'
import { startServer } from '../../src/main.ts'
import { openLog } from '../../src/platform/logging/mod.ts'

export interface TestServer extends AsyncDisposable {
  readonly url: string
  readonly wsUrl: string
  readonly grpcAddress: string
  readonly dataDir: string
  /** Calls an operation and checks that its answer is one that the contract declares. */
  call(id: OperationId, path: string, init?: RequestInit): Promise<{ status: number; body: never; headers: Headers }>
  stop(): Promise<void>
}

interface TestServerOptions {
  readonly keepData?: boolean
  readonly environment?: Environment
}

/** Starts the composed server in this process: free ports, a directory of its own, no rate limit, no waiting. */
export async function startTestServer(overrides: Partial<Settings> & TestServerOptions = {}): Promise<TestServer> {
  const { keepData = false, environment = systemEnvironment, ...settingsOverrides } = overrides
  const dataDir = overrides.dataDir ?? mkdtempSync(join(tmpdir(), 'tallymill-test-'))
  const defaults = loadSettings({ argv: [], env: {}, readFile: () => '' })
  const settings: Settings = {
    ...defaults,
    host: '127.0.0.1',
    port: 0,
    grpcPort: 0,
    rateLimitPerMinute: 0,
    subscriberWaitMs: 0,
    workerThreads: 1,
    logLevel: 'silent',
    ...settingsOverrides,
    dataDir,
  }
  const log = await openLog({ environment, level: settings.logLevel, format: 'json', secrets: [] })
  const server = await startServer(settings, log.logger, environment)
  const encrypted = settings.tlsCertFile === null ? '' : 's'
  const url = `http${encrypted}://127.0.0.1:${server.port}`
  const stop = async () => {
    await server.lifecycle.stop('test')
    if (!keepData) rmSync(dataDir, { recursive: true, force: true })
  }
  return {
    url,
    wsUrl: `ws${encrypted}://127.0.0.1:${server.port}`,
    grpcAddress: `127.0.0.1:${server.grpcPort}`,
    dataDir,
    call: (id, path, init) => call(url, id, path, init),
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

async function call(url: string, id: OperationId, path: string, init: RequestInit = {}) {
  const response = await fetch(`${url}${path}`, init)
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false
  const body = isJson ? await response.json() : await response.text()
  if (isJson) expect(responseProblems(id, response.status, body), `${id} ${response.status}`).toEqual([])
  return { status: response.status, body: body as never, headers: response.headers }
}

/** A JSON request body. */
export function json(value: unknown, method = 'POST'): RequestInit {
  return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) }
}

/** Waits until `condition` gives something, looking again every few milliseconds; fails after `deadlineMs`. */
export async function eventually<T>(
  condition: () => T | undefined | false | Promise<T | undefined | false>,
  deadlineMs = 10_000,
): Promise<T> {
  const deadline = performance.now() + deadlineMs
  for (;;) {
    const value = await condition()
    if (value !== undefined && value !== false) return value
    if (performance.now() > deadline) throw new Error(`not within ${deadlineMs} ms: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
}
