/** The columns of a batch, element by element: entries at `i`, lines at `line`. */
import {
  accountColumn,
  amountColumn,
  anomalyColumn,
  approverColumn,
  companyColumn,
  costCentreColumn,
  createdLagColumn,
  dayColumn,
  debitsColumn,
  documentColumn,
  foreignColumn,
  headerTextColumn,
  kindColumn,
  labelColumn,
  lagColumn,
  lineStartColumn,
  offsetsColumn,
  partnerColumn,
  previousKindColumn,
  rateColumn,
  referenceColumn,
  referenceIndexColumn,
  secondColumn,
  sourceColumn,
  suffixColumn,
  textColumn,
  userColumn,
} from './columns'

export function dayOf(i: usize): i32 {
  return load<i32>(dayColumn + (i << 2))
}

export function lagOf(i: usize): i32 {
  return load<u8>(lagColumn + i)
}

export function createdLagOf(i: usize): i32 {
  return load<u8>(createdLagColumn + i)
}

export function secondOf(i: usize): u32 {
  return load<u32>(secondColumn + (i << 2))
}

export function companyOf(i: usize): usize {
  return load<u8>(companyColumn + i)
}

export function kindOf(i: usize): usize {
  return load<u8>(kindColumn + i)
}

export function sourceOf(i: usize): usize {
  return load<u8>(sourceColumn + i)
}

export function userOf(i: usize): usize {
  return load<u16>(userColumn + (i << 1))
}

export function approverOf(i: usize): usize {
  return load<u16>(approverColumn + (i << 1))
}

export function headerTextOf(i: usize): usize {
  return load<u16>(headerTextColumn + (i << 1))
}

export function suffixOf(i: usize): usize {
  return load<u16>(suffixColumn + (i << 1))
}

export function documentOf(i: usize): u64 {
  return <u64>load<f64>(documentColumn + (i << 3))
}

export function previousKindOf(i: usize): usize {
  return load<u8>(previousKindColumn + i)
}

export function partnerOf(i: usize): usize {
  return load<i32>(partnerColumn + (i << 2))
}

export function foreignOf(i: usize): usize {
  return load<u8>(foreignColumn + i)
}

export function rateOf(i: usize): u64 {
  return <u64>load<f64>(rateColumn + (i << 3))
}

export function anomalyOf(i: usize): usize {
  return load<u8>(anomalyColumn + i)
}

export function labelOf(i: usize): u64 {
  return <u64>load<f64>(labelColumn + (i << 3))
}

export function debitsOf(i: usize): usize {
  return load<u16>(debitsColumn + (i << 1))
}

/** The first line of an entry; that of the next one ends it. */
export function firstLineOf(i: usize): usize {
  return load<u32>(lineStartColumn + (i << 2))
}

export function linesOf(i: usize): usize {
  return firstLineOf(i + 1) - firstLineOf(i)
}

export function accountOf(line: usize): usize {
  return load<u16>(accountColumn + (line << 1))
}

export function amountOf(line: usize): u64 {
  return <u64>load<f64>(amountColumn + (line << 3))
}

export function costCentreOf(line: usize): usize {
  return load<u8>(costCentreColumn + line)
}

export function textOf(line: usize): usize {
  return load<u16>(textColumn + (line << 1))
}

export function referenceOf(line: usize): usize {
  return load<u8>(referenceColumn + line)
}

export function referenceIndexOf(line: usize): usize {
  return load<i32>(referenceIndexColumn + (line << 2))
}

export function offsetOf(i: usize): usize {
  return load<u32>(offsetsColumn + (i << 2))
}

export function setOffset(i: usize, bytes: usize): void {
  store<u32>(offsetsColumn + (i << 2), <u32>bytes)
}
