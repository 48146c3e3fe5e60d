import { benfordShares } from './benford.ts'
import { type Bar, barChart, escapeHtml } from './charts.ts'
import { type GateResult, profileNames } from './gates.ts'
import type { EvaluationReport } from './report.ts'
import { rounded, share } from './statistics.ts'

const style = `:root{color-scheme:light dark;--ink:#1c2330;--paper:#fff;--faint:#667;--rule:#d8dce4;--bar:#3b6ea8;
--expected:#c4622d;--good:#1d7a46;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ef;--paper:#14181f;--faint:#9aa3b2;--rule:#333b48;--bar:#6ea3dc;
--expected:#e89a6a;--good:#5cc98c;--bad:#f2857c}}
body{font:15px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:76rem;margin:2rem auto;
padding:0 1rem}
h2{margin:2rem 0 .5rem;font-size:1.2rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.25rem 0 1rem}
th,td{text-align:left;padding:.3rem .7rem;border-bottom:1px solid var(--rule);font-variant-numeric:tabular-nums}
th{font-size:.85rem;color:var(--faint);border-bottom-width:2px}th,.number{white-space:nowrap}
.number{text-align:right}td small{color:var(--faint);white-space:nowrap}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:1rem 2rem}
figure{margin:0}figcaption{font-weight:600}svg{width:100%;height:auto;overflow:visible}svg text{font-size:11px;fill:var(--faint)}
.bar{fill:var(--bar)}.expected{fill:var(--expected)}.passed{color:var(--good)}.failed{color:var(--bad);font-weight:600}
.not_applicable,.not_enough_data,.note{color:var(--faint)}`

const cell = (text: string): string => `<td>${escapeHtml(text)}</td>`
const numberCell = (text: string): string => `<td class="number">${escapeHtml(text)}</td>`

/** Headings that start with `#` are above numbers. */
const table = (headings: readonly string[], rows: readonly string[]): string => {
  const head = headings.map((heading) =>
    heading.startsWith('#')
      ? `<th scope="col" class="number">${escapeHtml(heading.slice(1))}</th>`
      : `<th scope="col">${escapeHtml(heading)}</th>`,
  )
  return `<div class="wide"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

const words: Record<GateResult['comparison'], string> = { at_most: 'at most', at_least: 'at least', between: 'between' }
const verdicts: Record<GateResult['status'], string> = {
  passed: 'pass',
  failed: 'FAIL',
  not_applicable: 'not applicable',
  not_enough_data: 'not enough data',
}

function thresholdText({ comparison, threshold }: GateResult): string {
  const bounds = typeof threshold === 'number' ? String(threshold) : threshold.join(' and ')
  return `${words[comparison]} ${bounds}`
}

const verdictCell = (gate: GateResult): string =>
  `<td><span class="${gate.status}">${verdicts[gate.status]}</span> <small>${escapeHtml(thresholdText(gate))}</small></td>`

/** One row per gate, with its threshold and verdict in each profile. */
function gateTable({ gates }: EvaluationReport): string {
  const rows = gates.default.results.map((gate, index) => {
    const measured = numberCell(gate.value === null ? '-' : String(gate.value))
    const judged = profileNames.map((profile) => verdictCell(gates[profile].results[index]!))
    return `<tr>${cell(gate.name)}${cell(gate.section)}${measured}${judged.join('')}</tr>`
  })
  const verdict = profileNames.map((profile) => {
    const word = gates[profile].passed ? 'passed' : 'failed'
    return `${profile} <span class="${word}">${word}</span>`
  })
  return `<h2>Gates: ${verdict.join(', ')}</h2>${table(['Gate', 'Section', '#Measured', ...profileNames], rows)}`
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

/** Minor units as a decimal with its thousands set apart. */
function money(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ' ')
  return `${minor < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`
}

function balanceTable({ balance }: EvaluationReport): string {
  const rows = balance.companies.map((company) => {
    const sums = [company.assets, company.clearing, company.liabilities, company.equity, company.current_result]
    const numbers = [...sums, company.equation_difference].map((sum) => numberCell(money(sum)))
    return `<tr>${cell(company.company)}${cell(company.currency)}${numbers.join('')}</tr>`
  })
  const sums = ['#Assets', '#Clearing', '#Liabilities', '#Equity', '#Result', '#Difference']
  return `<h2>Balances</h2>${table(['Company', 'Currency', ...sums], rows)}`
}

/** How well the detector finds each type of anomaly, the hardest first; nothing for a ledger without labels. */
function separabilityTable({ labels: { separability, labelled_entries, anomaly_rate } }: EvaluationReport): string {
  if (separability.by_type.length === 0) return ''
  const { easy, moderate, hard } = separability.by_difficulty
  const rows = [...separability.by_type]
    .sort((one, other) => one.auc - other.auc)
    .map(({ anomaly_type, entries, auc }) => {
      return `<tr>${cell(anomaly_type)}${numberCell(String(entries))}${numberCell(auc.toFixed(3))}</tr>`
    })
  const known = { easy, moderate, hard, 'dealt at random': separability.shuffled }
  const summary = Object.entries(known).flatMap(([name, auc]) => (auc === null ? [] : [`${name} ${auc.toFixed(3)}`]))
  const told = `${labelled_entries} labelled entries, ${((anomaly_rate ?? 0) * 100).toFixed(2)} % of all. AUC: ${summary.join(', ')}.`
  return `<h2>Anomalies and how well they show</h2><p class="note">${escapeHtml(told)}</p>${table(['Type', '#Entries', '#AUC'], rows)}`
}

/** The report as one HTML page that loads nothing from elsewhere and runs no script. */
export function renderHtml(report: EvaluationReport): string {
  const { temporal, entries, lines } = report
  const period = `${temporal.first_date ?? 'no date'} to ${temporal.last_date ?? 'no date'}`
  const summary = `${entries} entries with ${lines} lines, ${period}.`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Ledger evaluation</title><style>${style}</style></head><body>
<h1>Ledger evaluation</h1><p>${escapeHtml(summary)}</p>
<p class="note">Bars are measured, ticks across them are expected.</p>
<div class="charts">${chartsOf(report)}</div>
${gateTable(report)}
${balanceTable(report)}
${separabilityTable(report)}
</body></html>
`
}
