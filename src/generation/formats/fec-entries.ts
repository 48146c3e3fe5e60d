import type { Batch } from '../batch.ts'
import { roleIndex, roles } from '../charts/roles.ts'
import { generateBatch } from '../generate.ts'
import { job } from '../jobs.ts'
import { kindIndex } from '../kinds/catalogue.ts'
import type { Plan } from '../plan.ts'
import { slotOf } from '../timeline.ts'
import { eachCompany } from './entry-companies.ts'

const yearClose = kindIndex('year_close')
const retainedEarnings = roleIndex('3200')
const isResult = roles.map(({ type }) => type === 'revenue' || type === 'expense')

/** Whether a line clears an account of the result, or takes to the equity what that leaves. */
const clearsResult = (role: number): boolean => isResult[role]! || role === retainedEarnings

/**
 * Positions among the lines of an entry that the file has. It has no entries that clear the accounts of the result, so
 * of a close there is only what it does to the taxes; both parts of it balance.
 */
export function statutoryLines(batch: Batch, position: number): number[] {
  const first = batch.lineStart[position]!
  const lines = Array.from({ length: batch.lineStart[position + 1]! - first }, (_, k) => k)
  if (batch.kind[position] !== yearClose) return lines
  return lines.filter((k) => !clearsResult(batch.role[first + k]!))
}

/** Whether a sequence is one of a close, which can have no lines in the file. */
function isClose({ timeline }: Plan, sequence: number): boolean {
  return timeline.job[slotOf(timeline.start, timeline.start.length - 1, sequence)] === job.year_close
}

function hasLines(plan: Plan, sequence: number): boolean {
  return !isClose(plan, sequence) || statutoryLines(generateBatch(plan, sequence, sequence + 1), 0).length > 0
}

/** Entries between two counts that are kept. */
const spacing = 65_536

/**
 * Counts the entries of one company that its file for one fiscal year has, so that an entry anywhere in it has the next
 * number after the one before. A count passes over the year up to the entry; it is kept, so parts that come in order are
 * counted once.
 */
export class EntryCounter {
  readonly #plan: Plan
  readonly #company: number
  /** Entries of the company in the `from` .. `at - 1`, with rising `at`. */
  readonly #known: { readonly at: number; readonly count: number }[]
  #last: { readonly at: number; readonly count: number }

  constructor(plan: Plan, company: number, from: number) {
    this.#plan = plan
    this.#company = company
    this.#last = { at: from, count: 0 }
    this.#known = [this.#last]
  }

  /** Entries of the company before a sequence, from the first one of the year on. */
  before(sequence: number): number {
    let { at, count } = this.#nearest(sequence)
    while (at < sequence) {
      const to = Math.min(sequence, at + spacing)
      count += this.#count(at, to)
      at = to
      this.#keep(at, count)
    }
    return count
  }

  #nearest(sequence: number): { readonly at: number; readonly count: number } {
    const kept = this.#known.findLast(({ at }) => at <= sequence)!
    return this.#last.at <= sequence && this.#last.at > kept.at ? this.#last : kept
  }

  #keep(at: number, count: number): void {
    this.#last = { at, count }
    if (at >= this.#known.at(-1)!.at + spacing) this.#known.push(this.#last)
  }

  #count(from: number, to: number): number {
    let count = 0
    eachCompany(this.#plan, from, to, (sequence, company) => {
      if (company === this.#company && hasLines(this.#plan, sequence)) count++
    })
    return count
  }
}
