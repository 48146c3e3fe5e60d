import { hash } from './seen.ts'
import { mean, share } from './statistics.ts'

/** Ranks from 1; equal scores share the mean of their ranks. */
function ranksOf(scores: readonly number[]): number[] {
  const order = scores.map((_, index) => index).sort((a, b) => scores[a]! - scores[b]!)
  const ranks = new Array<number>(scores.length)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to++
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + to + 1) / 2
    from = to
  }
  return ranks
}

function aucOfRanks(ranks: readonly number[], labels: readonly boolean[]): number | null {
  let positives = 0
  let rankSum = 0
  for (const [index, label] of labels.entries()) {
    if (!label) continue
    positives++
    rankSum += ranks[index]!
  }
  const negatives = labels.length - positives
  if (positives === 0 || negatives === 0) return null
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** Chance that a labelled item scores above an unlabelled one, ties counting half; null without one of each. */
export const auc = (scores: readonly number[], labels: readonly boolean[]): number | null =>
  aucOfRanks(ranksOf(scores), labels)

/** Share of the others that a score is above, ties counting half; the mean of it over a group is the group's AUC. */
export function openStanding(others: readonly number[]): (score: number) => number {
  const sorted = [...others].sort((a, b) => a - b)
  const countWhere = (below: (other: number) => boolean): number => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (below(sorted[middle]!)) low = middle + 1
      else high = middle
    }
    return low
  }
  return (score) => {
    const under = countWhere((other) => other < score)
    const notOver = countWhere((other) => other <= score)
    return share(under + notOver, 2 * sorted.length)
  }
}

const shuffles = 16

/** The labels in an order that depends on the round alone. */
function shuffled(labels: readonly boolean[], round: number): boolean[] {
  const result = [...labels]
  for (let i = result.length - 1; i > 0; i--) {
    const other = hash(`${round}:${i}`) % (i + 1)
    const kept = result[i]!
    result[i] = result[other]!
    result[other] = kept
  }
  return result
}

/** Mean AUC of the scores against labels dealt out at random: near 0.5 unless the measurement itself is at fault. */
export function shuffledAuc(scores: readonly number[], labels: readonly boolean[]): number | null {
  const ranks = ranksOf(scores)
  const values = Array.from({ length: shuffles }, (_, round) => aucOfRanks(ranks, shuffled(labels, round)))
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? mean(known) : null
}
