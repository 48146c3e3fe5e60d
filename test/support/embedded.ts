import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { createNetworkModule, type ModuleConfig } from '../../src/embedding.ts'
import { trust } from './certificates.ts'

/** Starts a server by the configuration of its network, with a directory of its own. */
export async function startModule(network: ModuleConfig['network']) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tallymill-embedded-'))
  const settings = { 'data-dir': dataDir, 'worker-threads': 1, 'log-level': 'silent' }
  const forget = () => rmSync(dataDir, { recursive: true, force: true })
  const module = createNetworkModule({
    network: { host: '127.0.0.1', ...network },
    server: { nodeId: 'server-1' },
    settings,
  })
  const port = await module.start().catch((error) => {
    forget()
    throw error
  })
  return {
    port,
    async [Symbol.asyncDispose]() {
      await module.serve(AbortSignal.abort())
      forget()
    },
  }
}

/** A WebSocket that is open; it trusts the authority of the tests. */
export async function openSocket(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url, trust)
  await once(socket, 'open')
  return socket
}
