/** Whatever a tenant asks, nothing of another shows or changes. */
import { expect, test } from 'vitest'
import type { RowChange } from '../../src/contract/mod.ts'
import { toFailure } from '../../src/errors.ts'
import type { SyncCaller } from '../../src/sync/mod.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { bytes, changeOf, messageId } from './push-fixtures.ts'
import { type Device, manyRows, numbersFrom, openRoom, type Room, stateOf } from './service-fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const requests = 600

/** In every row, table and description of B. */
const marker = 'bravo-secret'
/** More positions than A can reach, so that none of B's can be taken for one of A's. */
const positionsOfB = 1_000

type Below = (limit: number) => number

/** What A has got hold of. */
interface Loot {
  readonly clientIds: readonly string[]
  readonly conflictIds: readonly number[]
  readonly messageIds: readonly string[]
  readonly tokens: readonly (string | null)[]
  readonly epochs: readonly string[]
  readonly keys: readonly number[][]
}

async function fillB(room: Room): Promise<Loot> {
  const [x, y] = await Promise.all([room.device('bravo', 'bx'), room.device('bravo', 'by')])
  const messageIds = [messageId(), messageId()]
  const about = { table: marker, data: bytes(marker) }
  await x.push(manyRows(positionsOfB - 1, about), { message_id: messageIds[0]! })
  await y.push(manyRows(5, { ...about, operation: 'Update' }), { message_id: messageIds[1]! })
  const pages = [await x.pull({ max_entries: 3 }), await x.snapshot({ max_entries: 3 })]
  const { conflicts } = await room.sync.conflicts(x.caller, { limit: 100 })
  return {
    clientIds: ['bx', 'by'],
    conflictIds: conflicts.map(({ conflict_id }) => conflict_id),
    messageIds,
    tokens: [...pages.map((page) => page.continuation_token ?? null)],
    epochs: pages.map(({ epoch }) => epoch),
    keys: [[0, 0, 0], [0, 0, 1], ...conflicts.map(({ key }) => key)],
  }
}

/** Gives every answer as text, failures too. */
type Ask = (caller: SyncCaller, below: Below) => Promise<unknown>

function operationsOf({ sync }: Room, loot: Loot, own: readonly Device[]): Readonly<Record<string, Ask>> {
  const one = <T>(below: Below, of: readonly T[]): T => of[below(of.length)]!
  const client = (below: Below) => one(below, [...loot.clientIds, ...own.map(({ clientId }) => clientId)])
  const maybe = (below: Below, fields: object) => (below(4) === 0 ? fields : {})
  const change = (below: Below): RowChange =>
    changeOf(0, 'a', { key: one(below, loot.keys), table: one(below, ['tasks', marker.slice(0, 5)]) })
  const listing = (below: Below) => ({
    ...maybe(below, { tables: [marker] }),
    ...maybe(below, { epoch: one(below, loot.epochs) }),
    ...maybe(below, { continuation_token: one(below, loot.tokens) }),
  })
  return {
    async register(caller, below) {
      const about = { type: 'register_client', version: 1, client_id: client(below), last_known_lsn: 0 } as const
      return sync.register(below(3) === 0 ? undefined : caller, { ...about, metadata: { from: 'alpha' } })
    },
    pull(caller, below) {
      const about = { type: 'pull_request', message_id: messageId(), client_id: client(below) } as const
      const bounds = {
        since_lsn: below(3),
        max_entries: 1 + below(9),
        max_bytes: 1000,
        wait_ms: 0,
        exclude_own: false,
      }
      return sync.pull(caller, { ...about, ...bounds, ...listing(below) }, new AbortController().signal)
    },
    push(caller, below) {
      const about = { type: 'push_changes', client_id: client(below), atomic: below(4) === 0 } as const
      const message_id = one(below, [...loot.messageIds, messageId()])
      return sync.push(caller, {
        ...about,
        message_id,
        changes: [change(below)],
        ...maybe(below, { base_lsn: below(9) }),
      })
    },
    heartbeat: (caller, below) =>
      sync.heartbeat(caller, { type: 'heartbeat', client_id: client(below), timestamp: 1, current_lsn: below(2000) }),
    snapshot(caller, below) {
      const { epoch: _left, ...about } = { epoch: '', ...listing(below) }
      return sync.snapshot(caller, { client_id: client(below), max_entries: 9, max_bytes: 1000, ...about })
    },
    async follow(caller, below) {
      const leaving = new AbortController()
      const query = { clientId: client(below), sinceLsn: below(9), ...maybe(below, { tables: [marker] }) }
      const heard: string[] = []
      const changes = await sync.follow(caller, query, leaving.signal)
      setImmediate(() => leaving.abort())
      for await (const { json } of changes) heard.push(json)
      return heard
    },
    async onChanges(caller, below) {
      const heard: unknown[] = []
      const stop = await sync.onChanges(caller, { clientId: client(below), sinceLsn: 0 }, (server_lsn, epoch) =>
        heard.push({ server_lsn, epoch }),
      )
      stop()
      return heard
    },
    conflicts: (caller, below) => sync.conflicts(caller, { limit: 50, before: below(2) === 0 ? undefined : 1e6 }),
    resolve(caller, below) {
      const resolution = one(below, ['server', 'client', 'data'] as const)
      const data = resolution === 'data' ? { data: [1] } : {}
      return sync.resolveConflict(caller, one(below, loot.conflictIds), {
        client_id: client(below),
        resolution,
        ...data,
      })
    },
    clients: (caller, below) => sync.clients(caller, { limit: 50, after: below(2) === 0 ? undefined : 'b' }),
    evict: (caller, below) => sync.evict(caller, client(below)),
    compact: (caller) => sync.compact(caller),
  }
}

/** Fails when an answer has something of B in it. */
function checkAnswer(name: string, answer: unknown, { epochs }: Loot): void {
  const text = typeof answer === 'string' ? answer : (JSON.stringify(answer) ?? '')
  for (const secret of [marker, `${bytes(marker)}`, epochs[0]!]) {
    expect(text.includes(secret), `${name}: ${text.slice(0, 200)}`).toBe(false)
  }
  for (const [, position] of text.matchAll(/"server_lsn":(\d+)/g))
    expect(Number(position), name).toBeLessThan(positionsOfB)
}

/** `slipsAt` is the canary's fault: that request is made as B. */
async function run(slipsAt = -1): Promise<ReadonlyMap<string, number>> {
  await using room = await openRoom(await openMemoryStorage())
  const loot = await fillB(room)
  const own = await Promise.all(['ax', 'ay'].map((id) => room.device('alpha', id)))
  const before = await stateOf(room, 'bravo')
  const operations = Object.entries(operationsOf(room, loot, own))
  const below = numbersFrom(seed)
  const done = new Map<string, number>()
  for (let count = 0; count < requests; count += 1) {
    const [name, ask] = operations[count % operations.length]!
    if (count % 40 === 0) await Promise.all(own.map((device) => device.register()))
    const { caller } = own[below(own.length)]!
    const tenant = count >= slipsAt && slipsAt >= 0 ? 'bravo' : 'alpha'
    try {
      checkAnswer(name, await ask({ ...caller, tenant }, below), loot)
      done.set(name, (done.get(name) ?? 0) + 1)
    } catch (error) {
      const { code, message, details } = toFailure(error)
      if (code === 'internal_error') throw error
      checkAnswer(name, { code, message, details }, loot)
    }
  }
  expect(await stateOf(room, 'bravo')).toBe(before)
  return done
}

test(`nothing of a tenant shows to another or is changed by it (TEST_SEED=${seed})`, async () => {
  const done = await run()
  const never = ['resolve']
  const expected = ['register', 'pull', 'push', 'heartbeat', 'snapshot', 'follow', 'onChanges', 'conflicts', 'clients']
  for (const name of [...expected, 'evict', 'compact']) expect(done.get(name) ?? 0, name).toBeGreaterThan(0)
  for (const name of never) expect(done.get(name), 'conflicts of B are not there for A').toBeUndefined()
})

test(`canary: requests that reach the other tenant are found out (TEST_SEED=${seed})`, async () => {
  await expect(run(0)).rejects.toThrow()
})
