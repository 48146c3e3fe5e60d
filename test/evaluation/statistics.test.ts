import { describe, expect, it } from 'vitest'
import { auc, shuffledAuc } from '../../src/evaluation/auc.ts'
import { chiSquare, chiSquareP, correlation, quantile, robustCentre } from '../../src/evaluation/statistics.ts'

describe('chi-square', () => {
  it.each([
    [3.841459, 1, 0.05],
    [6.634897, 1, 0.01],
    [5.991465, 2, 0.05],
    [15.507313, 8, 0.05],
    [20.090235, 8, 0.01],
    [18.307038, 10, 0.05],
    [124.342113, 100, 0.05],
    [2, 2, Math.exp(-1)],
  ])('%d with %d degrees of freedom has the p-value of the tables', (statistic, freedom, p) => {
    expect(chiSquareP(statistic, freedom)).toBeCloseTo(p, 7)
  })

  it('has p-value 1 at zero and 0 far out', () => {
    expect(chiSquareP(0, 8)).toBe(1)
    expect(chiSquareP(5000, 8)).toBe(0)
    expect(chiSquareP(Infinity, 8)).toBe(0)
  })

  it('adds squared distances over expected counts', () => {
    expect(chiSquare([30, 70], [0.5, 0.5])).toBeCloseTo(16, 12)
    expect(chiSquare([5, 5], [1, 0])).toBe(Infinity)
  })
})

describe('measures of centre and of going together', () => {
  it('knows perfect, inverse and absent correlation', () => {
    expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12)
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12)
    expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0)
  })

  it('takes quantiles between neighbours', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
    expect(quantile([4, 1, 3, 2], 1)).toBe(4)
    expect(quantile([], 0.5)).toBe(0)
  })

  it('has a centre that an outlier does not move', () => {
    expect(robustCentre([1, 2, 3, 4, 1_000_000])).toEqual({ median: 3, deviation: 1 })
  })
})

describe('AUC', () => {
  it('is 1, 0 and 0.5 for right, reversed and equal scores', () => {
    expect(auc([1, 2, 3, 4], [false, false, true, true])).toBe(1)
    expect(auc([4, 3, 2, 1], [false, false, true, true])).toBe(0)
    expect(auc([7, 7, 7, 7], [false, true, false, true])).toBe(0.5)
  })

  it('counts ties half', () => {
    expect(auc([1, 2, 2, 3], [false, false, true, true])).toBe(0.875)
  })

  it('is unknown without one of each', () => {
    expect(auc([1, 2], [true, true])).toBeNull()
    expect(auc([], [])).toBeNull()
  })

  it('falls to about one half when the labels are dealt out at random', () => {
    const scores = Array.from({ length: 2000 }, (_, index) => index)
    const labels = scores.map((score) => score >= 1800)
    expect(auc(scores, labels)).toBe(1)
    expect(Math.abs(shuffledAuc(scores, labels)! - 0.5)).toBeLessThan(0.02)
  })
})
