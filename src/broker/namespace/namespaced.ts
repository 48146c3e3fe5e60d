import type { Engine, EngineStatistics, TopicRelay } from '../port/engine.ts'
import type { Queues } from '../port/queues.ts'
import { listsView, setsView, sortedSetsView } from './collections-view.ts'
import { blobsView, hashesView, keysView, stringsView, transactionsView } from './keyspace-view.ts'
import { commonNamespace } from './name.ts'
import type { Names } from './names.ts'
import { queuesView, roomsView } from './queues-view.ts'

/**
 * The engine as one namespace sees it: every name that goes in gets the prefix, and every name that comes out loses it.
 *
 * `topics` is the relay of the namespace. Its statistics are those of the namespace alone, without a limit of memory; the
 * common namespace sees those of the whole engine, as whoever runs the server wants them. A view does not own the engine:
 * closing it does nothing.
 */
export function namespaced(engine: Engine, names: Names, topics: TopicRelay): Engine {
  const { name, durability, blobs, replication } = engine
  const keys = keysView(engine.keys, names)
  const queues = queuesView(engine.queues, names)
  const rooms = roomsView(engine.rooms, names)
  return {
    ...{ name, durability, replication, topics, keys, queues, rooms },
    strings: stringsView(engine.strings, names),
    blobs: { bitmap: blobsView(blobs.bitmap, names), hyperloglog: blobsView(blobs.hyperloglog, names) },
    hashes: hashesView(engine.hashes, names),
    lists: listsView(engine.lists, names),
    sets: setsView(engine.sets, names),
    sortedSets: sortedSetsView(engine.sortedSets, names),
    transactions: transactionsView(engine.transactions, names),
    count: (counter, amount, deadlineMs) => names.run(() => engine.count(names.in(counter), amount, deadlineMs)),
    producerPosition: (producer, target) =>
      names.run(() => engine.producerPosition(names.in(producer), targetIn(names, target))),
    async statistics(): Promise<EngineStatistics> {
      if (names.namespace === commonNamespace) return engine.statistics()
      const [keyCount, usedBytes, queueNames, roomNames] = await Promise.all([
        keys.count(),
        keys.bytesOf(names.namespace),
        queues.list(),
        rooms.list(),
      ])
      const messages = await messagesIn(queues, queueNames)
      return { keys: keyCount, usedBytes, limitBytes: 0, queues: queueNames.length, messages, rooms: roomNames.length }
    },
    health: () => engine.health(),
    close: async () => {},
  }
}

/** Targets of producers are `queue:` or `room:` and a name. */
function targetIn(names: Names, target: string): string {
  const at = target.indexOf(':') + 1
  return target.slice(0, at) + names.in(target.slice(at))
}

/** Ready and leased messages. A queue that is deleted meanwhile has none. */
async function messagesIn(queues: Queues, queueNames: readonly string[]): Promise<number> {
  let messages = 0
  for (const queue of queueNames) {
    const counts = await queues.statistics(queue).catch(() => undefined)
    if (counts !== undefined) messages += counts.depth + counts.pending
  }
  return messages
}
