import { type AchievedLevel, type ClientOp, type OpResult, validateSchema } from '../../../../contract/mod.ts'
import { type Applied, type ApplyOptions, batchItemsMax } from '../../../../maps/mod.ts'
import { levels } from '../acks.ts'
import { batchTooLarge, errorMessage, errorOf } from '../failures.ts'
import type { ServerMessage } from '../messages.ts'
import type { Session } from '../session.ts'

/** A write as it came: nothing is known of it but that it is an object. */
type RawOp = Readonly<Record<string, unknown>>

/**
 * The writes of a CLIENT_OP or an OP_BATCH, of which nothing has been checked; undefined for other messages.
 * They are checked one by one, because a client sends a whole batch again and again until each of its writes is answered.
 */
export function rawOps(message: object): readonly unknown[] | undefined {
  const { type, payload } = message as { readonly type: unknown; readonly payload?: unknown }
  if (type === 'CLIENT_OP') return [payload]
  if (type !== 'OP_BATCH' || typeof payload !== 'object' || payload === null) return undefined
  const { ops } = payload as { readonly ops?: unknown }
  return Array.isArray(ops) ? ops : undefined
}

export const idsOf = (ops: readonly unknown[]): readonly (string | undefined)[] => ops.map(idOf)

const idOf = (op: unknown): string | undefined => {
  const id = (op as RawOp | null | undefined)?.id
  return typeof id === 'string' ? id : undefined
}

/** Applies writes and acknowledges them, in the order in which they came. */
export async function applyOps(message: object, ops: readonly unknown[], session: Session): Promise<void> {
  const settle = session.acks.open()
  const ids = idsOf(ops)
  if (ops.length > batchItemsMax) return settle({ kind: 'shed', told: [batchTooLarge], ids })
  try {
    const results = await applied(ops, defaultsIn(message), session)
    settle({ kind: 'done', told: toldOf(results), results: results.map(resultOf) })
  } catch (error) {
    session.report(error)
    settle({ kind: 'shed', told: [errorOf(error)], ids })
  }
}

async function applied(ops: readonly unknown[], defaults: RawOp, session: Session): Promise<readonly Applied[]> {
  const options = optionsOf(defaults)
  const checked = ops.map(options === undefined ? (op) => checkedOp(withDefaults(op, defaults)) : checkedOp)
  const valid = checked.filter((op): op is ClientOp => !('refused' in op))
  const { maps } = session.services
  const done = valid.length === 0 ? [] : await maps.apply(valid, session.caller, options ?? {})
  let next = 0
  return checked.map((op, index) => ('refused' in op ? invalid(op.refused, ops[index]) : (done[next++] as Applied)))
}

function checkedOp(op: unknown): ClientOp | { readonly refused: string } {
  const checked = validateSchema('ClientOp', op)
  if (checked.ok) return checked.value
  const [first] = checked.problems
  return { refused: `invalid operation: ${first?.pointer} ${first?.message}` }
}

function invalid(error: string, op: unknown): Applied {
  const { mapName, key } = (op ?? {}) as RawOp
  return {
    // A name that its client did not give could be taken for one of a write that is not done.
    opId: (idOf(op) ?? '').slice(0, idCharsMax),
    success: false,
    achievedLevel: 'FIRE_AND_FORGET',
    error,
    rejection: {
      kind: 'invalid',
      code: 400,
      mapName: typeof mapName === 'string' ? mapName : '',
      key: typeof key === 'string' ? key : '',
      attempted: null,
      timestamp: { millis: 0, counter: 0, nodeId: '' },
    },
  }
}

const idCharsMax = 4_096

/** Clients take the first ERROR or OP_ACK for the fate of their batch, so that an ERROR comes before all else. */
function toldOf(results: readonly Applied[]): readonly ServerMessage[] {
  const rejected = results.filter(({ rejection }) => rejection !== undefined)
  const first = rejected.find(({ rejection }) => rejection?.kind !== 'stale')
  const error = first === undefined ? [] : [errorMessage(first.rejection?.code ?? 400, first.error ?? 'refused')]
  return [...error, ...rejected.map(rejectionMessage)]
}

function rejectionMessage({ opId, error: reason = 'refused', rejection }: Applied): ServerMessage {
  if (rejection?.kind !== 'stale' || rejection.attempted === null) {
    return { type: 'OP_REJECTED', payload: { opId, reason, ...(rejection && { code: rejection.code }) } }
  }
  const { mapName, key, attempted, timestamp } = rejection
  return { type: 'MERGE_REJECTED', mapName, key, attemptedValue: attempted.value, reason, timestamp }
}

const resultOf = ({ opId, success, achievedLevel, error }: Applied): OpResult => ({
  opId,
  success,
  achievedLevel,
  ...(error !== undefined && { error }),
})

/** What a batch says for those of its writes that do not say it themselves; a write alone has nobody to say it. */
function defaultsIn(message: object): RawOp {
  const { type, payload } = message as { readonly type: unknown; readonly payload: RawOp }
  return type === 'CLIENT_OP' ? {} : payload
}

/** How durable all writes of a batch have to be, and by when; undefined where the batch says what is neither. */
function optionsOf({ writeConcern, timeout }: RawOp): ApplyOptions | undefined {
  if (writeConcern !== undefined && !isLevel(writeConcern)) return undefined
  if (timeout !== undefined && !isTime(timeout)) return undefined
  return { ...(writeConcern !== undefined && { writeConcern }), ...(timeout !== undefined && { timeoutMs: timeout }) }
}

/** A write under what its batch says, which makes it as wrong as if it said so itself. */
function withDefaults(op: unknown, { writeConcern, timeout }: RawOp): unknown {
  if (typeof op !== 'object' || op === null) return op
  const said = { ...(writeConcern !== undefined && { writeConcern }), ...(timeout !== undefined && { timeout }) }
  return { ...said, ...op }
}

const isLevel = (word: unknown): word is AchievedLevel => levels.some((level) => level === word)
const isTime = (ms: unknown): ms is number => Number.isSafeInteger(ms) && (ms as number) >= 0
