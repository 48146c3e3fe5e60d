import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createNetworkModule, type ModuleConfig, networkDefaults, serverDefaults } from '../src/embedding.ts'

const directory = mkdtempSync(join(tmpdir(), 'tallymill-embedded-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

let count = 0
const configOf = (more: Partial<ModuleConfig> = {}): ModuleConfig => {
  count += 1
  const settings = { 'data-dir': join(directory, String(count)), 'worker-threads': 1, 'log-level': 'silent' }
  return { network: { host: '127.0.0.1' }, server: { nodeId: 'server-1' }, settings, ...more }
}

describe('a server inside another program', () => {
  test('has the defaults of the document of the map server', () => {
    expect(networkDefaults).toMatchObject({ host: '0.0.0.0', port: 0, corsOrigins: ['*'], requestTimeoutMs: 30_000 })
    expect(serverDefaults).toMatchObject({
      ...{ defaultOperationTimeoutMs: 30_000, maxConcurrentOperations: 1000, gcIntervalMs: 60_000 },
      ...{ partitionCount: 271, security: { requireAuth: false, maxValueBytes: 0 } },
    })
  })

  test('gives its port before it serves, and ends with its signal: WebSockets closed, nothing listening', async () => {
    const module = createNetworkModule(configOf())
    const port = await module.start()
    expect(port).toBeGreaterThan(0)
    const status = (await (await fetch(`http://127.0.0.1:${port}/api/status`)).json()) as object
    expect(status).toMatchObject({ nodeId: 'server-1', mode: 'normal' })
    const health = (await (await fetch(`http://127.0.0.1:${port}/health`)).json()) as object
    expect(health).toMatchObject({ state: 'ready', connections: 0, in_flight: expect.any(Number) })
    const stop = new AbortController()
    const served = module.serve(stop.signal)
    const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`)
    await new Promise((resolve) => socket.once('open', resolve))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    stop.abort()
    expect(await served).toBe(0)
    await closed
    await expect(fetch(`http://127.0.0.1:${port}/api/status`)).rejects.toThrow()
  })

  test.each([
    ['a promise', () => Promise.resolve()],
    ['a promise that fails', () => Promise.reject(new Error('gone'))],
    ['a signal that was aborted before', () => AbortSignal.abort()],
  ])('ends with %s', async (_name, signal) => {
    const module = createNetworkModule(configOf())
    await module.start()
    expect(await module.serve(signal())).toBe(0)
  })

  test('starts once, and serves what was started only', async () => {
    const module = createNetworkModule(configOf())
    await expect(module.serve(AbortSignal.abort())).rejects.toThrow('start the server before it serves')
    await module.start()
    await expect(module.start()).rejects.toThrow('started before')
    await module.serve(AbortSignal.abort())
  })

  test('leaves nothing open when it cannot start, so that its program may try again', async () => {
    const config = configOf()
    const module = createNetworkModule({ ...config, settings: { ...config.settings, 'vector-maps': 'none' } })
    await expect(module.start()).rejects.toThrow('--vector-maps must be JSON')
    const again = createNetworkModule(config)
    await again.start()
    expect(await again.serve(AbortSignal.abort())).toBe(0)
  })

  test('holds its configuration to the ranges of the settings', () => {
    for (const server of [
      { nodeId: 'a', gcIntervalMs: 1 },
      { nodeId: 'a', maxConcurrentOperations: 0 },
      { nodeId: 'a', partitionCount: 270 },
      { nodeId: 'a', security: { maxValueBytes: -1 } },
    ]) {
      expect(() => createNetworkModule(configOf({ server }))).toThrow(/must be/)
    }
    expect(() => createNetworkModule(configOf({ network: { port: 65_536 } }))).toThrow('--port must be')
    expect(() => createNetworkModule(configOf({ network: { tls: {} as never } }))).toThrow('tls must be')
    createNetworkModule(configOf({ network: networkDefaults, server: { ...serverDefaults, nodeId: 'a' } }))
  })
})
