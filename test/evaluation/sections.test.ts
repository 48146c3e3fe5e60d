import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/contract/mod.ts'
import { minorUnits } from '../../src/evaluation/reading.ts'
import { entryOf, facts, type LineText, purchase, reportOn } from './ledger.ts'

const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => make(i))
const decimal = (minor: number): string => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`
const pay = (amount: string): LineText[] => [
  ['6000', amount],
  ['1000', `-${amount}`],
]

describe('reading', () => {
  it('reads amounts exactly, also where a product with 100 would not', () => {
    expect(minorUnits('1.15')).toBe(115)
    expect(minorUnits('4.35')).toBe(435)
    expect(minorUnits('90071992547409.91')).toBe(9_007_199_254_740_991)
  })

  it('takes nothing else for an amount', () => {
    for (const text of ['', '1', '1.5', '-1.00', '1,000.00', '1.000', '90071992547409.92']) {
      expect(minorUnits(text), text).toBeUndefined()
    }
  })

  it('refuses entries that step back', () => {
    expect(() => reportOn([entryOf(5), entryOf(4)])).toThrow('entry 4 came after entry 5')
  })
})

describe('benford', () => {
  it('accepts powers of a number and rejects amounts that all start high', () => {
    const law = many(900, (i) => entryOf(i, pay(decimal(Math.round(100 * 10 ** ((i * 0.618034) % 4))))))
    const bent = many(900, (i) => entryOf(i, pay(`${7 + (i % 3)}00.00`)))
    expect(reportOn(law).benford.totals).toMatchObject({ amounts: 900, conformity: 'close' })
    expect(reportOn(law).benford.totals.p_value).toBeGreaterThan(0.5)
    expect(reportOn(bent).benford.totals).toMatchObject({ conformity: 'nonconforming', p_value: 0 })
    expect(reportOn(bent).benford.by_process.P2P!.counts).toEqual([0, 0, 0, 0, 0, 0, 600, 600, 600])
  })

  it('says nothing on a handful of amounts', () => {
    expect(reportOn([entryOf(0)]).benford.lines).toMatchObject({ amounts: 2, mad: null, conformity: 'too_few' })
  })
})

describe('line counts', () => {
  it('measures bins, even share and split', () => {
    const odd: LineText[] = [
      ['6000', '60.00'],
      ['6000', '60.00'],
      ['1000', '-120.00'],
    ]
    const report = reportOn([entryOf(0), entryOf(1), entryOf(2), entryOf(3, odd)]).line_counts
    expect(report.bins.slice(0, 2).map(({ count }) => count)).toEqual([3, 1])
    expect(report).toMatchObject({ even_share: 0.75, split: { equal: 0.75, more_debit: 0.25, more_credit: 0 } })
    expect(report.even_error).toBeCloseTo(0.13, 6)
  })
})

describe('temporal', () => {
  const dates = ['2024-03-11', '2024-03-12', '2024-03-13', '2024-03-14', '2024-03-15', '2024-03-16']
  const perDay = [4, 3, 2, 2, 1, 0]
  const entries = dates
    .flatMap((date, index) => new Array<string>(perDay[index]!).fill(date))
    .map((posting_date, index) => entryOf(index, purchase, { posting_date }))

  it('correlates entries per day with the weights given', () => {
    const weights = (of: (count: number) => number) => new Map(dates.map((date, i) => [date, of(perDay[i]!)]))
    const along = reportOn(entries, [], { dayWeights: weights((count) => count * 3) }).temporal
    const against = reportOn(entries, [], { dayWeights: weights((count) => 9 - count) }).temporal
    expect(along.correlation).toBe(1)
    expect(against.correlation).toBe(-1)
    expect(along.weekday_shares[0]).toBeCloseTo(4 / 12, 6)
  })

  it('measures the month end, and the hours of people', () => {
    const april = many(30, (day) => `2024-04-${String(day + 1).padStart(2, '0')}`)
    const busy = april.flatMap((date, day) => new Array<string>(day >= 25 ? 5 : 2).fill(date))
    const report = reportOn(
      busy.map((posting_date, index) =>
        entryOf(index, purchase, {
          posting_date,
          is_manual: true,
          created_at: `${posting_date}T${index % 4 === 0 ? '23' : '10'}:00:00Z`,
        }),
      ),
    ).temporal
    expect(report).toMatchObject({ month_end_multiplier: 2.5, quarter_end_multiplier: null })
    expect(report.months).toEqual([{ month: '2024-04', entries: 75 }])
    expect(report.human_hours_share).toBeCloseTo(56 / 75, 6)
  })
})

describe('balance', () => {
  it('finds the entry that is off by one cent and the company it unbalances', () => {
    const off: LineText[] = [
      ['6000', '120.01'],
      ['1000', '-120.00'],
    ]
    const { balance } = reportOn([entryOf(0), entryOf(1, off)])
    expect(balance).toMatchObject({ unbalanced_entries: 1, unbalanced_examples: ['id-1'], coherence: 0.5 })
    expect(balance).toMatchObject({ largest_trial_balance: 0.01, largest_equation_difference: 0.01 })
  })

  it('sums assets, liabilities, equity and result', () => {
    const start: LineText[] = [
      ['1000', '1000.00'],
      ['3000', '-1000.00'],
    ]
    expect(reportOn([entryOf(0, start), entryOf(1)]).balance.companies[0]).toEqual({
      company: 'C001',
      currency: 'USD',
      trial_balance: 0,
      assets: 100_000,
      liabilities: 12_000,
      equity: 100_000,
      current_result: -12_000,
      clearing: 0,
      equation_difference: 0,
    })
  })

  it('misses in the equation what stands on an account without a type', () => {
    const lost: LineText[] = [
      ['9999', '50.00'],
      ['1000', '-50.00'],
    ]
    const { balance } = reportOn([entryOf(0, lost)])
    expect(balance).toMatchObject({ largest_trial_balance: 0, largest_equation_difference: 50 })
  })
})

describe('subledger', () => {
  it('finds the posting to a control account that names nobody', () => {
    const blind: LineText[] = [
      ['6000', '40.00'],
      ['2000', '-40.00'],
    ]
    const { subledger } = reportOn([entryOf(0), entryOf(1, blind)])
    expect(subledger).toMatchObject({ reconciled: 0.75, agreeing_rows: 0 })
    expect(subledger.rows).toEqual([
      { company: 'C001', register: 'payables', control: -16_000, named: -12_000, difference: -4000, reconciled: 0.75 },
    ])
  })

  it('agrees where every posting names its record', () => {
    expect(reportOn([entryOf(0)]).subledger).toMatchObject({ reconciled: 1, agreeing_rows: 1 })
    expect(reportOn([entryOf(0, pay('5.00'))]).subledger.reconciled).toBeNull()
  })
})

describe('document chains', () => {
  it('finds the source document that was never seen', () => {
    const sources = ['PO-7', 'OLD-1', 'INV-0', 'INV-5', 'INV-999']
    const entries = sources.map((source_document, i) => entryOf(i + 1, purchase, { source_document }))
    const { document_chains } = reportOn([entryOf(0), ...entries])
    expect(document_chains).toMatchObject({ followers: 5, orders: 1, before_start: 1, posted: 1, orphans: 2 })
    expect(document_chains.completeness).toBe(0.6)
    expect(document_chains.orphan_examples[0]).toEqual({ document_id: 'id-4', source_document: 'INV-5' })
  })
})

describe('references', () => {
  it('finds unknown ids, accounts and users', () => {
    const lines: LineText[] = [
      ['7777', '9.00', { cost_center: 'CC1' }],
      ['2000', '-9.00', { vendor_id: 'X9' }],
    ]
    const { references } = reportOn([entryOf(0), entryOf(1, lines, { approved_by: 'NOBODY', partner_id: 'C002' })])
    expect(references.unknown_examples.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'user NOBODY',
      'account 7777',
      'vendor X9',
    ])
    expect(references.kinds.account).toEqual({ checked: 4, unknown: 1 })
    expect(references.integrity).toBeCloseTo(9 / 12, 6)
  })
})

describe('duplicates', () => {
  it('finds the entry that is there twice, and not one of another company or amount', () => {
    const again = (sequence: number, lines = purchase, company_code = 'C001') =>
      entryOf(sequence, lines, { reference: 'INV-0', company_code })
    const { duplicates } = reportOn([entryOf(0), again(1), again(2, purchase, 'C002'), again(3, pay('8.00'))])
    expect(duplicates).toMatchObject({ duplicates: 1, duplicate_examples: ['id-1'], rate: 0.25 })
  })

  it('tells duplicates that a label explains from those that nobody put there', () => {
    const again = (sequence: number) => entryOf(sequence, purchase, { reference: 'INV-0' })
    const label = { anomaly_id: 'A1', family: 'error', severity: 2, difficulty: 'easy', is_anomaly: true } as const
    const explained = [{ ...label, anomaly_type: 'duplicate_entry', document_ids: ['id-1'] }]
    const { duplicates, gates } = reportOn([entryOf(0), again(1), again(2)], explained)
    expect(duplicates).toMatchObject({ duplicates: 2, unexplained: 1, unexplained_examples: ['id-2'] })
    expect(duplicates.unexplained_rate).toBeCloseTo(1 / 3, 6)
    expect(gates.lenient.results.find(({ name }) => name === 'duplicate_rate')!.status).toBe('failed')
    const other = [{ ...label, anomaly_type: 'wrong_cost_center', document_ids: ['id-1', 'id-2'] }]
    expect(reportOn([entryOf(0), again(1), again(2)], other).duplicates.unexplained).toBe(2)
  })

  it('finds the same amount for the same partner under another reference within 30 days', () => {
    const on = (sequence: number, posting_date: string) =>
      entryOf(sequence, purchase, { posting_date, partner_id: 'V1' })
    const { duplicates } = reportOn([on(0, '2024-01-01'), on(1, '2024-01-31'), on(2, '2024-03-02')])
    expect(duplicates).toMatchObject({ duplicates: 0, near_duplicates: 1 })
  })
})

describe('intercompany', () => {
  const claim = (amount: string): LineText[] => [
    ['1150', amount, { trading_partner: 'C002' }],
    ['4000', `-${amount}`],
  ]
  const debt = (amount: string): LineText[] => [
    ['6000', amount],
    ['2150', `-${amount}`, { trading_partner: 'C001' }],
  ]
  const affiliate = { company_code: 'C002' }
  const matchRate = (...entries: Entry[]) => reportOn(entries).intercompany.match_rate

  it('pairs a claim with the debt of the affiliate, once each', () => {
    const { intercompany } = reportOn([
      entryOf(0, claim('50.00')),
      entryOf(1, debt('50.00'), affiliate),
      entryOf(2, claim('50.00')),
    ])
    expect(intercompany).toMatchObject({ items: 3, matched_pairs: 1, unmatched_items: 1 })
    expect(intercompany.match_rate).toBeCloseTo(2 / 3, 6)
    expect(intercompany.unmatched_examples).toEqual([
      { document_id: 'id-2', company: 'C001', partner: 'C002', currency: 'USD', amount: 5000 },
    ])
  })

  it('adds up the lines of an entry, and misses those that name no affiliate', () => {
    const parts = [...claim('20.00'), ...claim('30.00')]
    const nameless: LineText[] = [
      ['1150', '7.00'],
      ['4000', '-7.00'],
    ]
    const debtOfBoth = entryOf(1, debt('50.00'), affiliate)
    expect(matchRate(entryOf(0, parts), debtOfBoth)).toBe(1)
    expect(matchRate(entryOf(0, parts), debtOfBoth, entryOf(2, nameless))).toBeCloseTo(2 / 3, 6)
  })

  it('explains an item that a label lists, and its mirror, but no other', () => {
    const entries = [entryOf(0, claim('50.00')), entryOf(1, debt('5.00'), affiliate), entryOf(2, claim('7.00'))]
    const label = { anomaly_id: 'A1', anomaly_type: 'unmatched_intercompany', severity: 3, difficulty: 'easy' } as const
    const explained = (is_anomaly: boolean) =>
      reportOn(entries, [{ ...label, family: 'relational', is_anomaly, document_ids: ['id-1'] }]).intercompany
    expect(explained(true)).toMatchObject({ unmatched_items: 3, explained_items: 2, match_rate: 0 })
    expect(explained(true).explained_match_rate).toBeCloseTo(2 / 3, 6)
    expect(explained(false)).toMatchObject({ explained_items: 0, explained_match_rate: 0 })
  })

  it('leaves out what is carried forward about an affiliate with another currency, and nothing else', () => {
    const opening = entryOf(0, claim('50.00'), { reference: 'OB-1' })
    const mirror = entryOf(1, debt('46.00'), { ...affiliate, currency: 'EUR', reference: 'OB-2' })
    expect(reportOn([opening, mirror]).intercompany).toMatchObject({
      items: 0,
      untranslated_items: 2,
      match_rate: null,
    })
    const same: LineText[] = [
      ['1150', '50.00', { trading_partner: 'C001' }],
      ['4000', '-50.00'],
    ]
    expect(reportOn([entryOf(0, same, { reference: 'OB-3' })]).intercompany).toMatchObject({ items: 1, match_rate: 0 })
  })

  it('does not pair two claims, nor the same number in two currencies', () => {
    const otherClaim: LineText[] = [
      ['1150', '50.00', { trading_partner: 'C001' }],
      ['4000', '-50.00'],
    ]
    expect(matchRate(entryOf(0, claim('50.00')), entryOf(1, otherClaim, affiliate))).toBe(0)
    expect(matchRate(entryOf(0, claim('50.00')), entryOf(1, debt('50.00'), { ...affiliate, currency: 'EUR' }))).toBe(0)
  })

  it('compares amounts in the currency of the document, as exactly as the rate allows', () => {
    const foreign = (exchange_rate: string) => ({
      ...affiliate,
      currency: 'EUR',
      document_currency: 'USD',
      exchange_rate,
    })
    const ours = entryOf(0, claim('50.00'))
    expect(matchRate(ours, entryOf(1, debt('46.00'), foreign('0.920000')))).toBe(1)
    expect(matchRate(ours, entryOf(1, debt('47.00'), foreign('0.920000')))).toBe(0)
    expect(matchRate(ours, entryOf(1, debt('0.33'), foreign('0.006667')))).toBe(1)
    expect(matchRate(ours, entryOf(1, debt('0.36'), foreign('0.006667')))).toBe(0)
  })
})

describe('completeness', () => {
  it('counts empty fields and amounts that are none', () => {
    const odd: LineText[] = [
      ['6000', '1,20'],
      ['1000', '-120.00'],
    ]
    const { completeness } = reportOn([entryOf(0, purchase, { header_text: ' ' }), entryOf(1, odd)])
    expect(completeness).toMatchObject({ missing: 1, malformed_amounts: 1, missing_by_field: { header_text: 1 } })
    expect(completeness.incomplete_examples).toEqual(['id-0', 'id-1'])
    expect(completeness.rate).toBeCloseTo(44 / 46, 6)
  })
})

describe('processes', () => {
  it('measures the distance from the mix asked for', () => {
    const { processes } = reportOn([entryOf(0), entryOf(1, purchase, { business_process: 'O2C' })])
    expect(processes.shares.find(({ process }) => process === 'P2P')).toEqual({
      process: 'P2P',
      share: 0.5,
      expected: facts.processes.P2P,
    })
    expect(processes.largest_error).toBeCloseTo(0.2, 6)
  })
})
