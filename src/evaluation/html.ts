import { benfordShares } from './benford.ts'
import { type Bar, barChart, escapeHtml } from './charts.ts'
import { type GateOutcome, type GateResult, type ProfileName, profileNames } from './gates.ts'
import type { EvaluationReport } from './report.ts'
import { rounded, share } from './statistics.ts'

const style = `:root{color-scheme:light dark;--ink:#1c2330;--paper:#fff;--faint:#667;--rule:#d8dce4;--bar:#3b6ea8;
--expected:#c4622d;--good:#1d7a46;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ef;--paper:#14181f;--faint:#9aa3b2;--rule:#333b48;--bar:#6ea3dc;
--expected:#e89a6a;--good:#5cc98c;--bad:#f2857c}}
body{font:15px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:72rem;margin:2rem auto;
padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--rule);font-variant-numeric:tabular-nums}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1rem}
figure{margin:0}figcaption{font-weight:600}svg{width:100%;height:auto}svg text{font-size:11px;fill:var(--faint)}
.bar{fill:var(--bar)}.expected{fill:var(--expected)}.passed{color:var(--good)}.failed{color:var(--bad);font-weight:600}
.not_applicable,.note{color:var(--faint)}`

const cell = (text: string): string => `<td>${escapeHtml(text)}</td>`

const table = (headings: readonly string[], rows: readonly string[]): string => {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const words: Record<GateResult['comparison'], string> = { at_most: 'at most', at_least: 'at least', between: 'between' }
const verdicts: Record<GateResult['status'], string> = {
  passed: 'pass',
  failed: 'FAIL',
  not_applicable: 'not applicable',
}

function thresholdText({ comparison, threshold }: GateResult): string {
  const bounds = typeof threshold === 'number' ? String(threshold) : threshold.join(' and ')
  return `${words[comparison]} ${bounds}`
}

const gateRow = (gate: GateResult): string =>
  `<tr>${cell(gate.name)}${cell(gate.section)}${cell(gate.value === null ? '-' : String(gate.value))}${cell(
    thresholdText(gate),
  )}<td class="${gate.status}">${verdicts[gate.status]}</td></tr>`

function gateTable(profile: ProfileName, { passed, results }: GateOutcome): string {
  const verdict = `<span class="${passed ? 'passed' : 'failed'}">${passed ? 'passed' : 'failed'}</span>`
  const heading = `<h2>Gates: ${escapeHtml(profile)} ${verdict}</h2>`
  return heading + table(['Gate', 'Section', 'Measured', 'Threshold', 'Status'], results.map(gateRow))
}

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function digitBars(counts: readonly number[]): Bar[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count, index) => ({
    label: String(index + 1),
    value: rounded(share(count, total)),
    expected: benfordShares[index]!,
  }))
}

function chartsOf({ benford, line_counts, temporal }: EvaluationReport): string {
  const weekdays = temporal.weekday_shares.map((value, index) => ({
    label: dayNames[index]!,
    value,
    expected: temporal.expected_weekday_shares[index] ?? 0,
  }))
  const lineCounts = line_counts.bins.map(({ lines, count, expected }) => ({
    label: lines,
    value: rounded(share(count, line_counts.entries)),
    expected,
  }))
  return [
    barChart('First digits of line amounts', digitBars(benford.lines.counts)),
    barChart('First digits of entry totals', digitBars(benford.totals.counts)),
    barChart('Lines per entry', lineCounts),
    barChart('Weekdays', weekdays),
    barChart(
      'Entries per month',
      temporal.months.map(({ month, entries }) => ({ label: month, value: entries })),
    ),
    barChart(
      'Hours of manual entries',
      temporal.human_hours.map((value, hour) => ({ label: String(hour), value })),
    ),
  ].join('')
}

function balanceTable({ balance }: EvaluationReport): string {
  const rows = balance.companies.map((company) => {
    const sums = [company.assets, company.clearing, company.liabilities, company.equity, company.current_result]
    const cells = [company.company, company.currency, ...sums.map(String), String(company.equation_difference)]
    return `<tr>${cells.map(cell).join('')}</tr>`
  })
  const headings = ['Company', 'Currency', 'Assets', 'Clearing', 'Liabilities', 'Equity', 'Result', 'Difference']
  return `<h2>Balances in minor units</h2>${table(headings, rows)}`
}

/** The report as one HTML page that loads nothing from elsewhere and runs no script. */
export function renderHtml(report: EvaluationReport): string {
  const { temporal, entries, lines } = report
  const period = `${temporal.first_date ?? 'no date'} to ${temporal.last_date ?? 'no date'}`
  const summary = `${entries} entries with ${lines} lines, ${period}.`
  const tables = profileNames.map((profile) => gateTable(profile, report.gates[profile])).join('')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Ledger evaluation</title><style>${style}</style></head><body>
<h1>Ledger evaluation</h1><p>${escapeHtml(summary)}</p>
<p class="note">Bars are measured, ticks across them are expected.</p>
<div class="charts">${chartsOf(report)}</div>
${tables}
${balanceTable(report)}
</body></html>
`
}
