import { expect, test } from 'vitest'
import type { Encoder } from '../../../src/generation/encoding/image.ts'
import { ndjson } from '../../../src/generation/encoding/ndjson.ts'
import { layOutOne } from '../../../src/generation/encoding/pieces.ts'
import { encodeWith } from '../../../src/generation/encoding/workspace.ts'
import { type Encoding, encodeBatch, entryObject, generateBatch, type Plan } from '../../../src/generation/mod.ts'
import { company, planOf } from '../enterprise.ts'
import { encodings, isExpected } from './expected.ts'

const plan = planOf({ count: 40_000, months: 24 })
const other = planOf({
  count: 3000,
  seed: 7,
  complexity: 'large',
  companies: [company('A'), company('B', 'DE', 'EUR')],
})

const encode = (of: Plan, from: number, to: number, encoding: Encoding): Buffer =>
  Buffer.from(encodeBatch(of, generateBatch(of, from, to), encoding).bytes)

test('a batch of one is the entry alone, in every encoding and whichever plan came before', () => {
  for (let sequence = 0; sequence < 40; sequence++) {
    for (const of of [plan, other]) {
      const batch = generateBatch(of, sequence, sequence + 1)
      for (const encoding of encodings) {
        expect(isExpected(encoding, entryObject(of, batch, 0), encodeBatch(of, batch, encoding).bytes)).toBe(true)
      }
    }
  }
})

test('an empty batch is no bytes', () => {
  const { bytes, offsets } = encodeBatch(plan, generateBatch(plan, 5, 5), 'ndjson')
  expect([bytes.length, [...offsets]]).toEqual([0, [0]])
})

test('a batch that needs more memory than is kept has the bytes of small ones, and small ones follow it', () => {
  const small = encode(plan, 20_000, 20_010, 'csv')
  const parts: Buffer[] = []
  for (let from = 20_000; from < 32_000; from += 500) parts.push(encode(plan, from, from + 500, 'csv'))
  const huge = encode(plan, 20_000, 32_000, 'csv')
  expect(huge.length).toBeGreaterThan(16 << 20)
  expect(huge.equals(Buffer.concat(parts))).toBe(true)
  expect(encode(plan, 20_000, 20_010, 'csv').equals(small)).toBe(true)
  expect(huge.subarray(0, small.length).equals(small)).toBe(true)
})

/** NDJSON with other groups of pieces than its kernel has. */
const withGroups = (change: (groups: ReturnType<Encoder['render']>) => ReturnType<Encoder['render']>): Encoder => ({
  ...ndjson,
  render: (of) => change(ndjson.render(of)),
})

const refusal = (encoder: Encoder) => () => encodeWith(plan, encoder, generateBatch(plan, 0, 1), () => undefined)

test('pieces that the kernel and the host do not both know are refused', () => {
  const without = ({ open: _open, ...groups }: ReturnType<Encoder['render']>) => groups
  const surplus = withGroups((groups) => ({ ...groups, closing: layOutOne(1, ']') }))
  expect(refusal(withGroups(without))).toThrow('the kernel asks for open, which the host does not have')
  expect(refusal(surplus)).toThrow('the kernel lacks closing')
  expect(refusal(withGroups((groups) => ({ ...groups, firstDay: layOutOne(1, '') })))).toThrow(
    'two things for the kernel are called firstDay',
  )
  expect(refusal(ndjson)).not.toThrow()
})

test('a piece that is longer than its room, or not plain ASCII, is refused', () => {
  expect(() => layOutOne(1, 'sixteen of bytes')).toThrow('longer than 15 bytes')
  expect(() => layOutOne(1, 'é')).toThrow('not plain ASCII')
})
