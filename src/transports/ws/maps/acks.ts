import type { AchievedLevel, OpResult } from '../../../contract/mod.ts'
import { shedOperationsMax } from '../../../maps/mod.ts'
import type { ServerMessage } from './messages.ts'

/** What became of the writes of one message. */
export type Settled =
  /** Every write was applied or refused for good; `told` is sent before the acknowledgement. */
  | { readonly kind: 'done'; readonly told: readonly ServerMessage[]; readonly results: readonly OpResult[] }
  /** They were not looked at and will come again. */
  | { readonly kind: 'shed'; readonly told: readonly ServerMessage[]; readonly ids: readonly (string | undefined)[] }

interface Slot {
  settled: Settled | undefined
}

/** How durable a write can be, ascending. */
export const levels: readonly AchievedLevel[] = ['FIRE_AND_FORGET', 'MEMORY', 'APPLIED', 'REPLICATED', 'PERSISTED']

/**
 * Acknowledgements of one connection, in the order of its messages.
 *
 * A client takes every write up to `lastId` for done. So an acknowledgement waits for those before it, and while a write
 * that was refused for load has not come again, `lastId` stays below it and the results name what is done.
 */
export class AckLine {
  readonly #send: (message: ServerMessage) => void
  readonly #slots: Slot[] = []
  readonly #shed = new Set<number>()
  /** Writes were dropped whose ids nobody has read: no acknowledgement may cover more than it names. */
  #hasUnknownLoss = false

  constructor(send: (message: ServerMessage) => void) {
    this.#send = send
  }

  /** Takes the next place; the function given settles it. */
  open(): (settled: Settled) => void {
    const slot: Slot = { settled: undefined }
    this.#slots.push(slot)
    return (settled) => {
      slot.settled = settled
      this.#proceed()
    }
  }

  /** Writes were dropped that cannot be named. */
  loseUnknown(): void {
    this.#hasUnknownLoss = true
    this.#shed.clear()
  }

  #proceed(): void {
    for (let settled = this.#slots[0]?.settled; settled !== undefined; settled = this.#slots[0]?.settled) {
      this.#slots.shift()
      for (const message of settled.told) this.#send(message)
      if (settled.kind === 'shed') this.#remember(settled.ids)
      else this.#acknowledge(settled.results)
    }
  }

  #remember(ids: readonly (string | undefined)[]): void {
    if (this.#hasUnknownLoss) return
    for (const id of ids) {
      const number = numberOf(id)
      // Other ids have no order, so that nobody reads more into an acknowledgement than it names.
      if (number === undefined) continue
      if (this.#shed.size >= shedOperationsMax) return this.loseUnknown()
      this.#shed.add(number)
    }
  }

  #acknowledge(results: readonly OpResult[]): void {
    const ids = results.map(({ opId }) => numberOf(opId))
    for (const id of ids) if (id !== undefined) this.#shed.delete(id)
    const achieved = results.filter(({ success }) => success).map(({ achievedLevel }) => levels.indexOf(achievedLevel))
    const achievedLevel = levels[Math.min(...achieved)]
    const lastId = this.#lastId(results, ids)
    this.#send({ type: 'OP_ACK', payload: { lastId, ...(achievedLevel !== undefined && { achievedLevel }), results } })
  }

  #lastId(results: readonly OpResult[], ids: readonly (number | undefined)[]): string {
    if (this.#hasUnknownLoss || results.length === 0) return nothing
    let highest = -1
    for (const id of ids) if (id !== undefined && id > highest) highest = id
    for (const id of this.#shed) if (id <= highest) highest = id - 1
    if (highest >= 0) return String(highest)
    return this.#shed.size > 0 ? nothing : (results.findLast(({ opId }) => opId !== '')?.opId ?? nothing)
  }
}

/** Ids of the published client count from 1; one that is no number would stand for all that it has. */
const nothing = '0'

function numberOf(id: string | undefined): number | undefined {
  return id !== undefined && /^\d{1,15}$/.test(id) ? Number(id) : undefined
}
