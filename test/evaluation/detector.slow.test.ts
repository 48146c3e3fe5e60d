import { describe, expect, it, test } from 'vitest'
import type { Entry } from '../../src/contract/mod.ts'
import { openDetector } from '../../src/evaluation/detector.ts'
import { readEntry } from '../../src/evaluation/reading.ts'
import { openSample } from '../../src/evaluation/sample.ts'
import { seenTexts } from '../../src/evaluation/seen.ts'
import { type Sign, signNames } from '../../src/evaluation/sign.ts'
import { entryOf, facts, type LineText } from './ledger.ts'

const size = 400
const bill = (net: string, total: string, tax: string, account = '6000'): LineText[] => [
  [account, net, { cost_center: 'CC1' }],
  ['1900', tax, { tax_code: 'V1' }],
  ['2000', `-${total}`, { vendor_id: 'V1' }],
]
/** Bills of 101.xx, half of them by hand, on a weekday, no two of one person within ten minutes. */
const usual = (i: number): Entry => {
  const cents = String(10 + (i % 80))
  const lines = bill(`101.${cents}`, `111.${cents}`, '10.00')
  const slot = Math.floor((i % size) / 10)
  return entryOf(i, lines, {
    is_manual: i % 2 === 0,
    created_by: `USER${i % 5}`,
    approved_by: `USER${5 + (i % 4)}`,
    created_at: `2024-03-13T${String(8 + Math.floor(slot / 6)).padStart(2, '0')}:${slot % 6}0:00Z`,
  })
}
const withTotal = (total: string): Partial<Entry> => ({
  lines: entryOf(0, [
    ['6000', total],
    ['2000', `-${total}`],
  ]).lines,
})
const sameLines = (i: number): Partial<Entry> => ({ lines: usual(i).lines })
const byHand = { is_manual: true }

/** Signs of an entry with these changes that comes after many usual ones, and that of the last usual one. */
function signsOf(...changes: readonly Partial<Entry>[]): { odd: readonly Sign[]; usual: readonly Sign[] } {
  const detector = openDetector({ ...facts, entries: size })
  for (let i = 0; i < size; i++) detector.add(readEntry(usual(i)))
  const marked = { is_anomaly: true, anomaly_id: 'A1' }
  for (const [i, change] of changes.entries()) detector.add(readEntry({ ...usual(size + i), ...marked, ...change }))
  const scored = detector.finish()
  return {
    odd: scored.find(({ flagged }) => flagged)!.signs,
    usual: scored.findLast(({ flagged }) => !flagged)!.signs,
  }
}

const repeated = (times: number): Partial<Entry>[] =>
  Array.from({ length: times }, () => ({ partner_id: 'V9', ...withTotal('77.00') }))

const cases: Readonly<Record<Sign, readonly Partial<Entry>[]>> = {
  outlying_amount: [withTotal('999.00')],
  extreme_amount: [withTotal('99999.00')],
  weekend_by_hand: [{ ...byHand, posting_date: '2024-03-16' }],
  night_by_hand: [{ ...byHand, created_at: '2024-03-13T03:00:00Z' }],
  below_approval_limit: [{ ...byHand, ...withTotal('990.00') }],
  multiple_of_1000: [withTotal('3000.00')],
  multiple_of_10000: [withTotal('20000.00')],
  approved_by_poster: [{ created_by: 'USER1', approved_by: 'USER1' }],
  approval_missing: [{ ...byHand, approved_by: '', ...withTotal('1000.01') }],
  created_days_later: [{ created_at: '2024-03-18T10:00:00Z' }],
  created_weeks_later: [{ created_at: '2024-04-18T10:00:00Z' }],
  old_document: [{ document_date: '2024-01-02' }],
  document_dated_later: [{ document_date: '2024-03-14' }],
  repeated_reference: [{ reference: 'INV-3' }],
  repeated_amount: repeated(2),
  amount_repeated_often: repeated(4),
  late_new_partner: [{ partner_id: 'V77' }],
  burst: Array.from({ length: 4 }, () => ({ ...byHand, created_at: '2024-03-13T11:32:00Z', created_by: 'USER9' })),
  unusual_exchange_rate: [
    { document_currency: 'EUR', exchange_rate: '1.080000', is_anomaly: false },
    { document_currency: 'EUR', exchange_rate: '1.180000' },
  ],
  document_of_other_month: [{ document_date: '2024-02-28' }],
  created_after_close_by_hand: [{ ...byHand, is_post_close: true }],
  vague_text: [{ header_text: 'Misc' }],
  rare_text: [{ header_text: 'Gift to a friend' }],
  rare_account_pair: [{ lines: entryOf(0, bill('101.10', '111.10', '10.00', '4000')).lines }],
  rare_account: [{ lines: entryOf(0, bill('101.10', '111.10', '10.00', '4000')).lines }],
  rare_user: [{ created_by: 'USER8' }],
  rare_cost_centre: [{ lines: usual(0).lines.map((line) => ({ ...line, cost_center: 'CC7' })) }],
  rare_approver: [{ approved_by: 'USER4' }],
  rare_tax: [{ lines: entryOf(0, bill('101.10', '131.10', '30.00')).lines }],
  rarely_by_hand: [{ header_text: 'Depreciation', is_manual: true }],
  unusual_ratio_to_source: [
    ...Array.from({ length: 30 }, (_, i) => ({ source_document: `INV-${i}`, ...sameLines(i), is_anomaly: false })),
    { source_document: 'INV-40', ...withTotal('900.00') },
  ],
  mirrored_before: [
    { is_anomaly: false, ...withTotal('432.10') },
    {
      lines: entryOf(0, [
        ['2000', '432.10'],
        ['6000', '-432.10'],
      ]).lines,
    },
  ],
}

test.each([0, 4, 7, 9])(
  'four entries within five minutes are a burst, wherever the clock stands: minute %i',
  (start) => {
    const at = (k: number) => `2024-03-13T14:${String(start + k).padStart(2, '0')}:00Z`
    const burst = [0, 1, 2, 3].map((k) => ({ ...byHand, created_by: 'USER9', created_at: at(k) }))
    expect(signsOf(...burst).odd).toContain('burst')
  },
)

describe('the detector', () => {
  it.each(signNames)('sees %s on the entry that has it and not on a usual one', (sign) => {
    const found = signsOf(...cases[sign])
    expect(found.odd).toContain(sign)
    expect(found.usual).not.toContain(sign)
  })

  it('finds nothing odd about a usual entry', () => {
    expect(signsOf({}).odd).toEqual([])
  })

  it('scores the same ledger the same', () => {
    expect(signsOf(...cases.burst)).toEqual(signsOf(...cases.burst))
  })
})

describe('what bounds the memory', () => {
  it('samples uniformly, keeps no more than its limit, and is the same each time', () => {
    const draw = () => {
      const sample = openSample<number>(1000, 'test')
      for (let i = 0; i < 20_000; i++) sample.offer(() => i)
      return sample.items()
    }
    const mean = draw().reduce((sum, value) => sum + value, 0) / 1000
    expect(draw()).toHaveLength(1000)
    expect(draw()).toEqual(draw())
    expect(Math.abs(mean - 10_000)).toBeLessThan(600)
  })

  it('never forgets a text, and hardly ever takes a new one for seen', () => {
    const seen = seenTexts(100_000)
    for (let i = 0; i < 100_000; i++) seen.note(`INV-${i}`)
    const missing = Array.from({ length: 100_000 }, (_, i) => i).filter((i) => !seen.has(`INV-${i}`))
    const wrong = Array.from({ length: 100_000 }, (_, i) => i).filter((i) => seen.has(`PAY-${i}`))
    expect(missing).toEqual([])
    expect(wrong.length).toBeLessThanOrEqual(5)
  })
})
