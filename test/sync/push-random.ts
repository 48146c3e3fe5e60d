/** Random pushes of three clients, against the plain model. */
import { expect } from 'vitest'
import type { ConflictReport, PushRequest, RowChange } from '../../src/contract/mod.ts'
import { Failure } from '../../src/errors.ts'
import type { Storage } from '../../src/storage/mod.ts'
import type { ConflictPolicy } from '../../src/sync/policies.ts'
import { type Bench, bytes, callerOf, messageId, openBench } from './push-fixtures.ts'
import { type ModelAnswer, type ModelEntry, PushModel } from './push-model.ts'

/** Whole numbers below `limit`, the same ones for the same seed. */
function numbersFrom(start: number): (limit: number) => number {
  let state = start >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

type Below = (limit: number) => number

const clients = ['ann', 'bob', 'cyd']

function randomClock(below: Below): Record<string, number> {
  if (below(3) === 0) return {}
  return Object.fromEntries(clients.map((node) => [node, below(4)] as const).filter(([, count]) => count > 0))
}

function randomChange(below: Below, lsn: number): RowChange {
  const operation = (['Insert', 'Update', 'Update', 'Delete'] as const)[below(4)]!
  const member = `{"${'abc'[below(3)]}":${below(100)}}`
  return {
    ...{ lsn, table: below(4) === 0 ? 'notes' : 'tasks', operation, key: [below(5)], data: bytes(member) },
    ...{
      vector_clock: randomClock(below),
      timestamp: `2025-11-24T10:30:0${below(4)}Z`,
      checksum: 1,
      compressed: false,
    },
  }
}

function randomPush(below: Below, head: number): PushRequest {
  const changes = Array.from({ length: below(6) }, (_, at) => randomChange(below, at + 1))
  const base = below(3) === 0 ? head : below(head + 1)
  const about = { type: 'push_changes', message_id: messageId(), client_id: clients[below(3)]! } as const
  return { ...about, changes, base_lsn: base, atomic: below(6) === 0 }
}

async function answerOf({ pushes }: Bench, push: PushRequest): Promise<ModelAnswer> {
  try {
    const ack = await pushes.push(callerOf(), push)
    const accepted = ack.accepted_lsns.map((lsn, at) => [lsn, ack.server_lsns[at]!] as const)
    return { refused: false, accepted, conflicts: ack.conflicts.map(plain) }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'conflict_error') throw error
    return { refused: true, accepted: [], conflicts: (error.details.conflicts as ConflictReport[]).map(plain) }
  }
}

const plain = ({ lsn, conflict_type, resolution, server }: ConflictReport) =>
  [lsn, conflict_type, resolution, server?.lsn ?? 0] as const

const plainEntry = ({ lsn, clientId, change, clock }: ModelEntry) => ({
  ...{ lsn, clientId, clock, table: change.table, key: change.key, operation: change.operation, data: change.data },
})

async function entriesOf({ log, tenants }: Bench) {
  const { number, head } = await tenants.of('acme')
  return (await log.read(number, 0, head, 1_000_000)).map(({ lsn, clientId, clock, table, key, operation, data }) => ({
    ...{ lsn, clientId, clock: { ...clock }, table, key: [...key], operation, data: [...data] },
  }))
}

export interface RandomRun {
  readonly seed: number
  readonly policy: ConflictPolicy
  readonly pushes: number
  /** The model has another rule than the server. */
  readonly isFaulty?: boolean
  /** A fresh one on SQLite when absent. */
  readonly storage?: Storage
}

/** Fails with the first push that is answered otherwise than by the model. */
export async function runRandomPushes({ seed, policy, pushes, isFaulty = false, storage }: RandomRun): Promise<void> {
  await using bench = await openBench(storage === undefined ? { policy } : { policy, storage })
  const model = new PushModel(policy, isFaulty)
  const below = numbersFrom(seed)
  for (let count = 0; count < pushes; count += 1) {
    const push = randomPush(below, model.log.length)
    const expected = model.push(push)
    expect(await answerOf(bench, push), `push ${count}: ${JSON.stringify(push)}`).toEqual(expected)
    if (below(10) === 0) expect(await answerOf(bench, push), `push ${count} again`).toEqual(expected)
  }
  expect(await entriesOf(bench)).toEqual(model.log.map(plainEntry))
}
