/** The tables of the plan, element by element, and its numbers. */
import { fiscalStartTable, idKeysTable, kindProcessTable, partnerClassTable, previousStepTable } from './facts'

export { affiliateClass, firstDay, indexedMax, processes, referenceStride, usersPerCompany } from './facts'

export function fiscalStartOf(company: usize): i32 {
  return load<i32>(fiscalStartTable + (company << 2))
}

export function processOf(kind: usize): usize {
  return load<u8>(kindProcessTable + kind)
}

export function partnerClassOf(kind: usize): usize {
  return load<u8>(partnerClassTable + kind)
}

export function previousStepOf(previousKind: usize): i64 {
  return load<i8>(previousStepTable + previousKind)
}

export function idKeyOf(k: usize): i32 {
  return load<i32>(idKeysTable + (k << 2))
}
