import { expect, test } from 'vitest'
import { type Batch, encodeBatch, entryObject, generateBatch } from '../../../src/generation/mod.ts'
import { company, planOf } from '../enterprise.ts'
import { encodings, isExpected } from './expected.ts'

const plan = planOf({
  count: 50_000,
  companies: [company('US'), company('DE', 'DE', 'EUR')],
  anomalies: { enabled: true },
})

/** Numbers from 1 on where a digit, a byte or a way of writing begins, up to `most`. */
function edges(most: number): number[] {
  const powers = [2, 10, 128].flatMap((base) =>
    Array.from({ length: 54 }, (_, exponent) => base ** exponent).filter((power) => power <= most),
  )
  return [...new Set(powers.flatMap((power) => [power - 1, power, power + 1]))].filter(
    (edge) => edge >= 1 && edge <= most,
  )
}

/** Entries of the middle of the run with other numbers than those that they were generated with. */
function batchWith(change: (batch: Batch) => void): Batch {
  const batch = generateBatch(plan, 25_000, 25_400)
  change(batch)
  return batch
}

/** Puts the edges into a column, over and over. */
function fill(column: Float64Array, most: number): void {
  const values = edges(most)
  column.forEach((_, k) => {
    column[k] = values[k % values.length]!
  })
}

/** The encodings whose bytes are not what the objects say. */
function wrongEncodings(batch: Batch): string[] {
  return encodings.filter((encoding) => {
    const { bytes, offsets } = encodeBatch(plan, batch, encoding)
    return Array.from({ length: batch.count }, (_, i) => i).some(
      (i) => !isExpected(encoding, entryObject(plan, batch, i), bytes.subarray(offsets[i], offsets[i + 1])),
    )
  })
}

test('amounts of every size up to 2^53 are written as they are', () => {
  expect(wrongEncodings(batchWith((batch) => fill(batch.amount, Number.MAX_SAFE_INTEGER)))).toEqual([])
})

test('numbers of documents and labels, and rates of every size are written as they are', () => {
  // Numbers of ten digits, with room for the numbers of later documents.
  const batch = batchWith(({ document, label, rate, foreign }) => {
    fill(document, 9_999_999_990)
    fill(label, 9_999_999_999)
    fill(rate, 10 ** 15)
    foreign.fill(1)
  })
  expect(wrongEncodings(batch)).toEqual([])
})

test('sequences of every size and seconds of the whole day are written as they are', () => {
  for (const from of [1, ...edges(2 ** 40).filter((edge) => edge > 1000)]) {
    const batch = batchWith((made) => {
      made.from = Math.max(0, from - 3)
      made.count = 6
      made.second.forEach((_, i) => {
        made.second[i] = (from + i * 10_007) % 86_400
      })
    })
    expect(wrongEncodings(batch), String(from)).toEqual([])
  }
})

test('the same comparison notices a number that changed', () => {
  const batch = batchWith(() => {})
  const { bytes, offsets } = encodeBatch(plan, batch, 'ledger_proto')
  batch.amount[batch.lineStart[7]!]! += 1
  const of = (i: number) =>
    isExpected('ledger_proto', entryObject(plan, batch, i), bytes.subarray(offsets[i], offsets[i + 1]))
  expect([6, 7, 8].map(of)).toEqual([true, false, true])
})
