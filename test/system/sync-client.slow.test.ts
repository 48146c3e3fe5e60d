/** The client of the example against a server that is killed, each a real one: the simulation without its simplifications. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SyncClient } from '../../examples/offline-client/client.ts'
import type { Transport } from '../../examples/offline-client/connection.ts'
import { LocalDatabase } from '../../examples/offline-client/database.ts'
import { httpTransport } from '../../examples/offline-client/http.ts'
import type { LoggedChange, PullResponse, PushAck, PushRequest } from '../../examples/offline-client/protocol.ts'
import { machine, type Surroundings } from '../../examples/offline-client/surroundings.ts'
import { temporaryDirectory } from '../storage/fixtures.ts'
import { tokenOf } from '../sync/acceptance/client.ts'
import { Chance } from '../sync/simulation/chance.ts'
import { ServerProcess } from './process.ts'

const given = process.env.TEST_SEED
const seeds = given === undefined ? [0, 1, 2].map((at) => (Date.now() % 1_000_000) + at) : [Number(given)]
// The environment takes visible characters only.
const secret = 'a-secret-of-thirty-two-characters'
const rounds = 4
const table = 'tasks'

interface Acknowledged {
  readonly client: string
  readonly lsn: number
  readonly madeAt: string
}

/** A server that can be killed and comes back on the same data. */
class MortalServer implements AsyncDisposable {
  readonly #dataDir: string
  #process: ServerProcess | undefined

  constructor(dataDir: string) {
    this.#dataDir = dataDir
  }

  get url(): string {
    return this.#process?.url ?? 'http://127.0.0.1:1'
  }

  async start(): Promise<void> {
    this.#process = await ServerProcess.start([], { dataDir: this.#dataDir, env: { JWT_SECRET: secret } })
  }

  async kill(): Promise<void> {
    const dying = this.#process
    this.#process = undefined
    await dying?.[Symbol.asyncDispose]()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill()
  }
}

/** Sends to wherever the server is now, and notes what it acknowledges. */
function transportTo(server: MortalServer, client: string, acknowledged: Acknowledged[]): Transport {
  const tokens = { access: tokenOf('killed', client, {}, secret) }
  return async (path, body, signal) => {
    const answer = await httpTransport({ url: server.url, tokens })(path, body, signal)
    if (path === 'push' && answer.status === 200) {
      const { accepted_lsns: accepted, server_lsns: positions } = answer.body as PushAck
      for (const [at, own] of accepted.entries()) {
        const change = (body as PushRequest).changes.find(({ lsn }) => lsn === own)!
        acknowledged.push({ client, lsn: positions[at]!, madeAt: change.timestamp })
      }
    }
    return answer
  }
}

/** The clock of a device on which no two edits are of the same moment; it does not wait as long as a person would. */
function surroundingsOf(chance: Chance): Surroundings {
  let lastMs = 0
  return {
    nowMs: () => (lastMs = Math.max(lastMs + 1, Date.now())),
    random: () => chance.fraction(),
    uuid: () => chance.uuid(),
    after: (ms, callback) => machine.after(Math.min(ms, 2_000) / 4, callback),
  }
}

async function wholeLog(transport: Transport): Promise<LoggedChange[]> {
  const { signal } = new AbortController()
  await transport('register', { type: 'register_client', version: 1, client_id: 'reader', last_known_lsn: 0 }, signal)
  const changes: LoggedChange[] = []
  for (let token: string | null = null; ; ) {
    const request = { type: 'pull_request', message_id: machine.uuid(), client_id: 'reader', since_lsn: 0 }
    const answer = await transport('pull', { ...request, max_entries: 500, continuation_token: token }, signal)
    const page = answer.body as PullResponse
    changes.push(...page.changes)
    token = page.continuation_token
    if (token === null) return changes
  }
}

const rowsOf = (client: SyncClient): string[] =>
  client.list(table).map(({ key, data }) => `${Buffer.from(key).toString('hex')} ${Buffer.from(data).toString()}`)

test.each(seeds)(
  'devices converge through kill -9 of the server, and nothing acknowledged is lost (TEST_SEED=%i)',
  {
    timeout: 120_000,
  },
  async (seed) => {
    using directory = temporaryDirectory()
    await using server = new MortalServer(directory.path)
    const chance = new Chance(seed)
    const acknowledged: Acknowledged[] = []
    const devices = Array.from({ length: 4 }, (_, at) => {
      const clientId = `device-${at}`
      const surroundings = surroundingsOf(new Chance(seed, at))
      const transport = transportTo(server, clientId, acknowledged)
      const database = new LocalDatabase(join(directory.path, `${clientId}.db`))
      const decide = () => chance.one(['mine', 'theirs'] as const)
      return new SyncClient({ clientId, database, transport, surroundings, decide, attempts: 100, pageEntries: 20 })
    })
    await server.start()
    for (let round = 0; round < rounds; round += 1) {
      for (const device of devices) {
        for (let edit = chance.between(1, 60); edit > 0; edit -= 1) {
          const key = Buffer.from([chance.between(1, 50)])
          if (chance.happens(0.2)) device.delete(table, key)
          else device.put(table, key, Buffer.from(JSON.stringify({ round, edit })))
        }
      }
      const syncing = Promise.all(devices.map((device) => device.sync()))
      await new Promise((resolve) => setTimeout(resolve, chance.between(0, 120)))
      await server.kill()
      await server.start()
      await syncing
    }
    // Each once more for what the others have done last, until a round brings nothing.
    for (let before = -1; before !== acknowledged.length; ) {
      before = acknowledged.length
      for (const device of devices) await device.sync()
    }
    for (const device of devices) await device.sync()
    const log = await wholeLog(transportTo(server, 'reader', []))
    expect(log.map(({ lsn }) => lsn)).toEqual(log.map((_, at) => at + 1))
    expect(new Set(log.map(({ client_id, timestamp }) => `${client_id} ${timestamp}`)).size).toBe(log.length)
    const lost = acknowledged.filter(({ client, lsn, madeAt }) => {
      const change = log[lsn - 1]
      return change?.client_id !== client || change.timestamp !== madeAt
    })
    expect(lost).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(rounds)
    const [first, ...others] = devices.map(rowsOf)
    for (const other of others) expect(other).toEqual(first)
  },
)
