import { noDocument } from '../chains/chain-tables.ts'
import { processes } from '../kinds/kind.ts'
import { usersPerCompany } from '../people.ts'
import type { Plan } from '../plan.ts'
import { documentKinds } from './choices.ts'
import { affiliateClass, indexedMax, previousNumber, referenceStride } from './references.ts'

/** What kernels need of a plan besides pieces; a kernel takes those that it names (kernel/facts.ts says what they are). */

export function numbersOf(plan: Plan): Readonly<Record<string, number>> {
  return {
    firstDay: plan.days.first,
    processes: processes.length,
    usersPerCompany,
    referenceStride,
    affiliateClass,
    indexedMax,
  }
}

const previousSteps = Int8Array.from(documentKinds, (kind) => (kind === noDocument ? 0 : previousNumber(kind, 0)))

export function tablesOf({
  idKeys,
  days,
  catalogue,
}: Plan): Readonly<Record<string, Int32Array | Int8Array | Uint8Array>> {
  return {
    idKeysTable: idKeys,
    fiscalStartTable: days.fiscalStart,
    kindProcessTable: catalogue.kindProcess,
    partnerClassTable: catalogue.partnerClass,
    previousStepTable: previousSteps,
  }
}
