import type { LwwMap, OrMap } from '../../src/crdt/mod.ts'
import { isLeafPath } from '../../src/crdt/mod.ts'

/** What a walk cost: requests for a path, and the keys that were sent for them. */
export interface Cost {
  requests: number
  keys: number
}

/** As the published client goes through a server's tree: it takes the leaves that differ, and pushes nothing. */
export function pullLww(client: LwwMap, server: LwwMap): Cost {
  const cost = { requests: 0, keys: 0 }
  const paths = client.root === server.root ? [] : ['']
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    cost.requests += 1
    if (!isLeafPath(path)) paths.push(...client.differing(path, server.buckets(path)))
    else
      for (const { key, record } of server.leaf(path)) {
        cost.keys += 1
        client.apply(key, record)
      }
  }
  return cost
}

/** The same over observed-remove maps; of each leaf it fetched the client pushes its own state, with all its tombstones. */
export function syncOr(client: OrMap, server: OrMap, clientTombstones: () => readonly string[], now: number): Cost {
  const cost = { requests: 0, keys: 0 }
  const paths = client.root === server.root ? [] : ['']
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    cost.requests += 1
    if (!isLeafPath(path)) paths.push(...client.differing(path, server.buckets(path)))
    else {
      const fetched = server.leaf(path)
      cost.keys += fetched.length
      for (const entry of fetched) client.merge(entry, now)
      for (const { key, records } of client.leaf(path))
        server.merge({ key, records, tombstones: clientTombstones() }, now)
    }
  }
  return cost
}
