import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/contract/mod.ts'
import { entryOf, type LineText, labelOf, purchase, reportOn } from './ledger.ts'

const flagged = (sequence: number, anomaly_id: string, changes: Partial<Entry> = {}, lines = purchase): Entry =>
  entryOf(sequence, lines, { is_anomaly: true, anomaly_type: 'self_approval', anomaly_id, ...changes })

describe('label coverage', () => {
  it('is whole when entries and labels lead to each other', () => {
    const { labels } = reportOn([entryOf(0), flagged(1, 'A1')], [labelOf('A1', ['id-0', 'id-1'])])
    expect(labels).toMatchObject({ coverage: 1, anomaly_rate: 0.5, entries_without_label: 0, labels_without_entry: 0 })
  })

  it('finds the entry without label, the label that does not list it, and the label without entry', () => {
    const entries = [flagged(0, 'A1'), flagged(1, 'A2'), flagged(2, 'A9'), entryOf(3)]
    const { labels } = reportOn(entries, [labelOf('A1', ['id-0']), labelOf('A2', ['id-3']), labelOf('A3', ['id-3'])])
    expect(labels).toMatchObject({ entries_without_label: 2, labels_without_entry: 1, coverage: 0.5 })
  })

  it('asks no entry to name what only looks wrong, and counts it by family', () => {
    const near = labelOf('N1', ['id-1'], { family: 'near_miss', is_anomaly: false })
    const { labels } = reportOn([flagged(0, 'A1'), entryOf(1)], [labelOf('A1', ['id-0']), near])
    expect(labels.coverage).toBe(1)
    expect(labels.families).toEqual([
      { family: 'fraud', labels: 1, documents: 1, rate: 0.5 },
      { family: 'near_miss', labels: 1, documents: 1, rate: 0.5 },
    ])
  })

  it('is unknown in a ledger without labels', () => {
    expect(reportOn([entryOf(0)]).labels).toMatchObject({ coverage: null, anomaly_rate: null })
  })
})

describe('separability', () => {
  const size = 1200
  const isOdd = (i: number) => i % 20 === 7
  const amount = (i: number) => `${100 + ((i * 37) % 50)}.${String((i * 7) % 90).padStart(2, '0')}`
  const usual = (i: number): LineText[] => [
    ['6000', amount(i)],
    ['2000', `-${amount(i)}`, { vendor_id: 'V1' }],
  ]
  const labels = Array.from({ length: size }, (_, i) => i)
    .filter(isOdd)
    .map((i) => labelOf(`A${i}`, [`id-${i}`], { difficulty: i % 40 === 7 ? 'easy' : 'hard' }))
  const reportWith = (oddity: (i: number) => Partial<Entry>) => {
    const make = (i: number) => (isOdd(i) ? flagged(i, `A${i}`, oddity(i), usual(i)) : entryOf(i, usual(i)))
    return reportOn(
      Array.from({ length: size }, (_, i) => make(i)),
      labels,
    ).labels.separability
  }

  it('is high where labelled entries show signs and near one half where they show none', () => {
    const shown = reportWith(() => ({ is_manual: true, posting_date: '2024-03-16', approved_by: 'USER1' }))
    const hidden = reportWith(() => ({}))
    expect(shown.overall).toBeGreaterThan(0.99)
    expect(Math.abs(hidden.overall! - 0.5)).toBeLessThan(0.1)
    expect(shown.signs.find(({ sign }) => sign === 'weekend_by_hand')).toMatchObject({ unlabelled: 0, labelled: 1 })
  })

  it('is measured for each difficulty', () => {
    const mixed = reportWith((i) => (i % 40 === 7 ? { is_manual: true, created_at: '2024-03-14T02:00:00Z' } : {}))
    expect(mixed.by_difficulty.easy).toBeGreaterThan(0.99)
    expect(Math.abs(mixed.by_difficulty.hard! - 0.5)).toBeLessThan(0.1)
    expect(mixed.by_difficulty.moderate).toBeNull()
  })

  it('vanishes when the labels are dealt out at random', () => {
    const { shuffled, shuffled_error } = reportWith(() => ({ header_text: 'Misc', is_manual: true }))
    expect(shuffled_error).toBeLessThan(0.03)
    expect(shuffled).toBeGreaterThan(0.47)
  })
})
