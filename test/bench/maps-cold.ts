/** How long a client that has nothing takes to have a whole map. */
import { LwwMap, type LwwRecord } from '../../src/crdt/mod.ts'
import { ServerProcess } from '../system/process.ts'
import { decode, fill, MapsConnection, processorMs, quietFlags } from './maps-client.ts'
import { median, targetLine } from './measure.ts'

const records = 100_000
const rounds = 5
const map = 'bench'

interface Leaf {
  readonly records: readonly { readonly key: string; readonly record: LwwRecord }[]
}

/** The walk of the published client: it asks for every bucket that differs as soon as it has heard of it. */
class Walk {
  readonly held = new LwwMap()
  requests = 0
  readonly #connection: MapsConnection
  #missing = 0
  #root = 0
  #done: () => void = () => {}

  constructor(connection: MapsConnection) {
    this.#connection = connection
    connection.heard = (bytes) => this.#hear(bytes)
  }

  /** Resolves when every leaf is here. @throws when the copy is not what the server has */
  async run(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#done = resolve
      this.#connection.send({ type: 'SYNC_INIT', mapName: map })
    })
    if (this.held.root !== this.#root || this.held.size !== records) throw new Error('the copy is another')
  }

  #hear(bytes: Buffer): void {
    const { type, payload = {} } = decode(bytes)
    if (type === 'SYNC_RESP_ROOT') {
      this.#root = payload.rootHash as number
      return this.#ask('')
    }
    if (type === 'SYNC_RESP_BUCKETS') this.#descend(payload as never)
    if (type === 'SYNC_RESP_LEAF')
      for (const { key, record } of (payload as never as Leaf).records) this.#take(key, record)
    this.#missing -= 1
    if (this.#missing === 0) this.#done()
  }

  #descend({ path, buckets }: { readonly path: string; readonly buckets: Readonly<Record<string, number>> }): void {
    for (const child of this.held.differing(path, buckets)) this.#ask(child)
  }

  #take(key: string, record: LwwRecord): void {
    this.held.apply(key, record)
  }

  #ask(path: string): void {
    this.requests += 1
    this.#missing += 1
    this.#connection.send({ type: 'MERKLE_REQ_BUCKET', payload: { mapName: map, path } })
  }
}

export async function coldBench(): Promise<void> {
  await using server = await ServerProcess.start(quietFlags)
  await fill(server, map, records, (at) => ({ name: `Customer ${at}`, amount: at, open: at % 2 === 0 }))
  const seconds: number[] = []
  const shares: number[] = []
  let requests = 0
  for (let round = 0; round < rounds; round += 1) {
    const connection = await MapsConnection.open(server)
    const walk = new Walk(connection)
    const usedMs = processorMs(server)
    const startedMs = performance.now()
    await walk.run()
    seconds.push((performance.now() - startedMs) / 1_000)
    shares.push(processorMs(server) - usedMs)
    requests = walk.requests
    connection.close()
  }
  console.log(`A client without anything and a map of ${records} records: ${requests} requests`)
  console.log(`  ${median(shares)} ms of the server's processor`)
  console.log(targetLine('until it has all and the same root, s', seconds, { atMost: 5 }))
}
