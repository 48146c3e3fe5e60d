import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/evaluation/mod.ts'
import { entryOf, facts, purchase, reportOn } from './ledger.ts'

const hostile = '"><script>alert(1)</script>&\''

describe('the HTML page', () => {
  const entries = [entryOf(0), entryOf(1, purchase, { company_code: hostile, business_process: hostile as 'P2P' })]
  const page = renderHtml(
    reportOn(entries, [], { companies: [...facts.companies, { ...facts.companies[0]!, code: hostile }] }),
  )

  it('escapes text that comes from the ledger', () => {
    expect(page).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;')
    expect(page).not.toContain('<script')
    expect(page).not.toContain(hostile)
  })

  it('loads nothing from elsewhere', () => {
    expect(page).not.toMatch(/https?:|\/\/|url\(|@import|\b(src|href)=/i)
    expect(page).not.toMatch(/\son\w+=/i)
  })

  it('closes every tag that it opens', () => {
    const open: string[] = []
    const body = page.replace(/<(!doctype|meta)[^>]*>/gi, '')
    for (const [, slash, name, own] of body.matchAll(/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/g)) {
      if (slash) expect(open.pop()).toBe(name)
      else if (!own) open.push(name!)
    }
    expect(open).toEqual([])
  })

  it('shows sums as money and says how well labelled entries show, where there are some', () => {
    expect(page).toContain('<td class="number">-120.00</td>')
    expect(page).not.toContain('how well they show')
    const label = { anomaly_id: 'A1', anomaly_type: 'odd_one', family: 'error', severity: 2, is_anomaly: true } as const
    const odd = entryOf(1, purchase, { is_anomaly: true, anomaly_id: 'A1' })
    const labelled = reportOn([entryOf(0), odd], [{ ...label, difficulty: 'easy', document_ids: ['id-1'] }])
    expect(renderHtml(labelled)).toMatch(/how well they show.*<td>odd_one<\/td>/s)
  })

  it('shows each gate with its status, and both colour schemes', () => {
    expect(page.match(/class="passed">pass</g)!.length).toBeGreaterThan(10)
    expect(page).toContain('class="failed">FAIL<')
    expect(page).toContain('not applicable')
    expect(page).toContain('prefers-color-scheme:dark')
    expect(page.match(/<svg/g)).toHaveLength(6)
  })

  it('holds numbers only where numbers belong', () => {
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
    expect(renderHtml(reportOn([]))).not.toMatch(/NaN|undefined|Infinity/)
  })
})
