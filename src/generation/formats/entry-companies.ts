import { openBatch } from '../batch.ts'
import { fillCalendarEntry } from '../calendar-entries.ts'
import { isSummed, job } from '../jobs.ts'
import { fillOperation } from '../operations.ts'
import type { Plan } from '../plan.ts'
import { slotOf } from '../timeline.ts'

const block = 1024

/**
 * Calls `each` with the sequence and the company (position) of the entries `from` .. `to - 1`, in order. It makes no
 * lines, headers or texts: whoever counts the entries of a company passes over them many times faster than
 * `generateBatch` could.
 */
export function eachCompany(
  plan: Plan,
  from: number,
  to: number,
  each: (sequence: number, company: number) => void,
): void {
  const { timeline } = plan
  let slot = from < to ? slotOf(timeline.start, timeline.start.length - 1, from) : 0
  let batch = openBatch(from, 0)
  for (let start = from; start < to; start += block) {
    const count = Math.min(block, to - start)
    batch = openBatch(start, count, batch)
    for (let i = 0; i < count; i++) {
      while (start + i >= timeline.start[slot + 1]!) slot++
      const ordinal = timeline.first[slot]! + start + i - timeline.start[slot]!
      const jobId = timeline.job[slot]!
      const month = timeline.month[slot]!
      if (isSummed[jobId] === 1) batch.company[i] = companyOfSum(plan, jobId, month, ordinal)
      else if (jobId === job.operations) fillOperation(plan, batch, i, ordinal, timeline.day[slot]!)
      else fillCalendarEntry(plan, batch, i, jobId, ordinal, month)
      each(start + i, batch.company[i]!)
    }
  }
}

/** Opening and closing entries and revaluations take turns among the companies. */
function companyOfSum(plan: Plan, jobId: number, month: number, ordinal: number): number {
  const turns = jobId === job.year_close ? plan.timeline.closes[month]!.companies : plan.active
  return turns[ordinal % turns.length]!
}
