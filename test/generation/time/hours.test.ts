import { expect, test } from 'vitest'
import { batchHours, humanHours } from '../../../src/generation/time/hours.ts'

const shareOf = (table: Uint8Array, hours: readonly number[]): number =>
  table.filter((hour) => hours.includes(hour)).length / table.length
const from = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, k) => first + k)

test('people make 60 % of their entries in peak hours and 5 % before or after work', () => {
  expect(shareOf(humanHours, [9, 10, 11, 14, 15, 16])).toBe(0.6)
  expect(shareOf(humanHours, [8, 12, 13, 17])).toBe(0.35)
  expect(shareOf(humanHours, [6, 7, ...from(18, 22)])).toBe(0.05)
})

test('jobs make 70 % of their entries in their windows, more of them after midnight, and the rest at any hour', () => {
  expect(shareOf(batchHours, from(0, 6))).toBeCloseTo(0.42 + (0.3 * 6) / 24, 2)
  expect(shareOf(batchHours, from(20, 23))).toBeCloseTo(0.28 + (0.3 * 3) / 24, 2)
  for (const hour of [...from(6, 20), 23]) expect(shareOf(batchHours, [hour])).toBeCloseTo(0.3 / 24, 2.5)
})

test('the hours of a part have as many cells each, up to one', () => {
  const parts: readonly (readonly [Uint8Array, readonly number[]])[] = [
    [humanHours, [9, 10, 11, 14, 15, 16]],
    [humanHours, [6, 7, 18, 19, 20, 21]],
    [batchHours, [0, 1, 2, 3, 4, 5]],
    [batchHours, from(6, 20)],
  ]
  for (const [table, hours] of parts) {
    const cells = hours.map((hour) => table.filter((other) => other === hour).length)
    expect(Math.max(...cells) - Math.min(...cells)).toBeLessThanOrEqual(1)
  }
})

test('a pick by 16 bits reaches every cell', () => {
  for (const table of [humanHours, batchHours]) {
    const picked = new Set(Array.from({ length: 65536 }, (_, bits) => (bits * table.length) >>> 16))
    expect(picked.size).toBe(table.length)
  }
})
