/** What a server is asked for that was sent garbage: the expectations of garbage.test.ts and garbage.slow.test.ts. */
import { expect } from 'vitest'
import { startTestServer, type TestServer } from '../../support/server.ts'
import { assault, heldBytes, type Outcome } from './assault.ts'
import { Client } from './client.ts'

interface Listed {
  readonly maps: readonly { readonly name: string; readonly type: 'lww' | 'or' }[]
}

/** The roots of all maps, by their names. */
async function rootsOf(server: TestServer): Promise<ReadonlyMap<string, number>> {
  const { body } = await server.call('listMaps', '/api/admin/maps')
  using client = await Client.open(server.wsUrl)
  const roots = new Map<string, number>()
  for (const { name: mapName, type } of (body as Listed).maps) {
    const init = type === 'lww' ? { type: 'SYNC_INIT' } : { type: 'ORMAP_SYNC_INIT', rootHash: 0, bucketHashes: {} }
    client.send({ ...init, mapName })
    const { payload } = await client.take(type === 'lww' ? 'SYNC_RESP_ROOT' : 'ORMAP_SYNC_RESP_ROOT')
    roots.set(mapName, payload.rootHash)
  }
  return roots
}

/** What is wrong with a server after the same garbage twice: what the second time left behind, it keeps for nothing. */
export async function faultsAfter(
  url: string,
  frames: number,
  seed: number,
  growthMax?: number,
): Promise<readonly string[]> {
  const first = await assault(url, frames / 2, seed)
  const heldBefore = growthMax === undefined ? 0 : heldBytes()
  const second = await assault(url, frames / 2, seed)
  const grown = growthMax === undefined ? 0 : heldBytes() - heldBefore
  const growth = grown > (growthMax ?? 0) ? [`it holds ${grown} bytes more`] : []
  return [...first.faults, ...second.faults, ...growth, ...lacks(first), ...lacks(second)]
}

/** The bystander writes all the while, and waits for no answer longer than a client would. */
const lacks = ({ acknowledged, slowestMs }: Outcome): readonly string[] =>
  slowestMs > 5_000 ? [`${acknowledged} writes, of which one took ${slowestMs} ms`] : []

/** Sends garbage to a server of its own, and starts another one on what that left. */
export async function survives(frames: number, seed: number, growthMax?: number): Promise<void> {
  const first = await startTestServer({ keepData: true })
  expect(await faultsAfter(first.wsUrl, frames, seed, growthMax)).toEqual([])
  const before = await rootsOf(first)
  expect([...before.keys()]).toEqual(expect.arrayContaining(['bystander', 'lww', 'or']))
  await first.stop()
  await using second = await startTestServer({ dataDir: first.dataDir })
  expect(await rootsOf(second)).toEqual(before)
}
