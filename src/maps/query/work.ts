import { fail } from '../../errors.ts'
import { queryWorkMax } from '../limits.ts'

/**
 * Counts what a filter does, in steps of some ten nanoseconds: one for each node and record, one for each step of a
 * pattern, one for each item of a list.
 * Without it one filter over a large map could hold the process for minutes.
 */
export class Work {
  #left = queryWorkMax

  /** Begins anew with `steps`. */
  begin(steps: number): void {
    this.#left = steps
  }

  /** Fails with `validation_failed` once the steps are used up. */
  spend(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) fail('validation_failed', 'The filter takes more work than one query may.')
  }
}
