import { expect, test } from 'vitest'
import type { ClientOp } from '../../src/contract/mod.ts'
import { LwwMap, OrMap } from '../../src/crdt/mod.ts'
import type { Maps } from '../../src/maps/mod.ts'
import { numbersFrom } from '../storage/kill.ts'
import { addTag, caller, dropTag, openedMaps, put, remove, startMs } from './fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const rounds = 20
const keys = ['a', 'b', 'c', 'ключ', '😀']
const nodes = ['A', 'b', 'Z']

type Below = (limit: number) => number

/** One client: it applies its own writes at once, sends them when it likes, more than once and in any order. */
class Replica {
  readonly lww = new LwwMap()
  readonly or = new OrMap()
  readonly log: ClientOp[] = []
  readonly #node: string
  #counter = 0

  constructor(node: string) {
    this.#node = node
  }

  write(below: Below): void {
    const key = keys[below(keys.length)]!
    this.#counter += 1
    const millis = startMs - 1_000 + below(1_000)
    const tag = `${startMs + below(50)}:${this.#counter}:${this.#node}`
    const own = this.or.entry(key).records
    const ops = [
      () => put('m', key, below(100), millis, this.#node),
      () => remove('m', key, millis),
      () => addTag('s', key, below(5), tag),
      () => (own.length > 0 ? dropTag('s', key, own[below(own.length)]!.tag) : addTag('s', key, 'x', tag)),
    ]
    const op = stamped(ops[below(ops.length)]!(), this.#node, this.#counter)
    this.log.push(op)
    this.take(op)
  }

  take({ key, record, orRecord, orTag }: Pick<ClientOp, 'key' | 'record' | 'orRecord' | 'orTag'>): void {
    if (record) this.lww.apply(key, record as never)
    else if (orRecord) this.or.add(key, orRecord as never)
    else if (orTag) this.or.remove(key, orTag, startMs)
  }

  /** Walks down where the server's tree differs, as clients do, and merges the leaves. */
  pull(maps: Maps, path = ''): void {
    if (path === '' && maps.syncRoot('m', 'lww', caller()).root === this.lww.root) return
    if (path.length === 3) for (const { key, record } of maps.leaf('m', path)) this.lww.apply(key, record as never)
    else for (const below of this.lww.differing(path, maps.buckets('m', 'lww', path))) this.pull(maps, below)
  }

  async exchange(maps: Maps, path = ''): Promise<void> {
    if (path.length < 3) {
      for (const below of this.or.differing(path, maps.buckets('s', 'or', path))) await this.exchange(maps, below)
      return
    }
    for (const entry of maps.orLeaf('s', path)) {
      this.or.merge(entry as never, startMs)
      await maps.pushDiff('s', [this.or.entry(entry.key) as never], caller())
    }
  }
}

/** No two writes have one timestamp. */
function stamped(op: ClientOp, nodeId: string, counter: number): ClientOp {
  if (!op.record) return op
  return { ...op, record: { ...op.record, timestamp: { ...op.record.timestamp, nodeId, counter } } }
}

function shuffled<Item>(items: readonly Item[], below: Below): Item[] {
  const left = [...items]
  return items.map(() => left.splice(below(left.length), 1)[0]!)
}

/** Gives the roots of the server and of each replica after everybody wrote and everything was exchanged. */
async function rootsAfter(below: Below, alter: (op: ClientOp) => ClientOp = (op) => op) {
  await using opened = await openedMaps()
  const replicas = nodes.slice(0, 2).map((node) => new Replica(node))
  for (let step = 0; step < 30; step += 1) replicas[below(2)]!.write(below)
  for (const { log } of replicas) {
    const sent = [...log, ...log.filter(() => below(3) === 0)]
    const ops = shuffled(sent, below).map(alter)
    const cut = below(ops.length + 1)
    await opened.maps.apply(ops.slice(0, cut), caller())
    if (below(2) === 0) await opened.again()
    await opened.maps.apply(ops.slice(cut), caller())
  }
  for (const replica of replicas) {
    replica.pull(opened.maps)
    await replica.exchange(opened.maps)
  }
  const rootsOf = (kind: 'lww' | 'or', map: string) => opened.maps.syncRoot(map, kind, caller()).root
  const server = [rootsOf('lww', 'm'), rootsOf('or', 's')]
  await opened.again()
  return {
    server,
    reopened: [rootsOf('lww', 'm'), rootsOf('or', 's')],
    replicas: replicas.map(({ lww, or }) => [lww.root, or.root]),
  }
}

test(`after random writes, sent twice and in any order, two replicas and the server have equal roots (TEST_SEED=${seed})`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { server, reopened, replicas } = await rootsAfter(numbersFrom(seed + round))
    expect(reopened, `round ${round}`).toEqual(server)
    for (const roots of replicas) expect(roots, `round ${round}`).toEqual(server)
  }
})

test(`canary: a server that changes timestamps is found out (TEST_SEED=${seed})`, async () => {
  const { server, replicas } = await rootsAfter(numbersFrom(seed), (op) => {
    if (!op.record) return op
    const { timestamp } = op.record
    return { ...op, record: { ...op.record, timestamp: { ...timestamp, millis: timestamp.millis - 10_000 } } }
  })
  expect(replicas.map(([root]) => root)).not.toEqual(replicas.map(() => server[0]))
})
