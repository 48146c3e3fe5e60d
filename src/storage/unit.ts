import type { Environment } from '../environment.ts'
import type { Work, WriteTransaction } from './port.ts'

/** One unit of work on its way through a transaction: it runs first and is settled when the transaction's fate is known. */
export interface Unit {
  /** Runs the work and keeps its outcome; false when it failed or took longer than `msMax`. */
  run(tx: WriteTransaction, environment: Environment, msMax: number): Promise<boolean>
  /** What the work failed with, undefined when it did not. */
  error(): unknown
  /** Tells the caller the outcome, the transaction being durable; gives whether the work succeeded. */
  settle(): boolean
  /** Tells the caller that the transaction is lost; work that failed by itself tells its own error. */
  abandon(failure: Error): void
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }

/** Gives the unit for `work`, and the promise that its caller waits on. */
export function unitOf<T>(work: Work<T>): { readonly unit: Unit; readonly result: Promise<T> } {
  let outcome: Outcome<T> | undefined
  let resolve: (value: T) => void
  let reject: (error: unknown) => void
  const result = new Promise<T>((onValue, onError) => {
    resolve = onValue
    reject = onError
  })
  const unit: Unit = {
    async run(tx, environment, msMax) {
      outcome = await outcomeOf(work, tx, environment, msMax)
      return outcome.ok
    },
    error: () => (outcome?.ok === false ? outcome.error : undefined),
    settle() {
      if (outcome?.ok === true) resolve(outcome.value)
      else reject(outcome?.error)
      return outcome?.ok === true
    },
    abandon: (failure) => reject(outcome?.ok === false ? outcome.error : failure),
  }
  return { unit, result }
}

async function outcomeOf<T>(
  work: Work<T>,
  tx: WriteTransaction,
  environment: Environment,
  msMax: number,
): Promise<Outcome<T>> {
  let cancel = () => {}
  const expired = new Promise<never>((_, reject) => {
    cancel = environment.after(msMax, () => reject(new Error(`A unit of work ran longer than ${msMax} ms.`)))
  })
  try {
    return { ok: true, value: await Promise.race([work(tx), expired]) }
  } catch (error) {
    return { ok: false, error }
  } finally {
    cancel()
  }
}
