import type { Environment } from '../../environment.ts'

export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'timed_out' }
  | { readonly kind: 'failed'; readonly error: unknown }

/** What became of `work` within `limitMs` on the environment's clock. Work that outlives its time is left behind. */
export function withinTime(
  environment: Environment,
  limitMs: number,
  work: () => void | Promise<void>,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const cancel = environment.after(limitMs, () => resolve({ kind: 'timed_out' }))
    const settle = (outcome: Outcome): void => {
      cancel()
      resolve(outcome)
    }
    Promise.resolve()
      .then(work)
      .then(
        () => settle({ kind: 'done' }),
        (error: unknown) => settle({ kind: 'failed', error }),
      )
  })
}
