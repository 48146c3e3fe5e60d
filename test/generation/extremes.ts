import { company, type Variation } from './enterprise.ts'

const fifty = Array.from({ length: 50 }, (_, k) =>
  company(`C${k}`, ['US', 'DE', 'FR', 'JP', 'GB'][k % 5], ['USD', 'EUR', 'EUR', 'JPY', 'GBP'][k % 5]),
)
/** Runs at the edges of what may be configured, with their names. */
export const extremes: readonly (readonly [string, Variation])[] = [
  ['one entry', { count: 1 }],
  ['one entry of fifty companies over ten years', { count: 1, months: 120, companies: fifty }],
  [
    'ten entries with every anomaly',
    { count: 10, fraudRate: 0.02, anomalies: { enabled: true }, quality: { enabled: true } },
  ],
  ['fifty companies in a large chart', { count: 5000, companies: fifty, complexity: 'large' }],
  ['one month that begins on a leap day', { count: 500, start: '2024-02-29', months: 1 }],
  ['payroll alone', { count: 2000, shares: { o2c: 0, p2p: 0, r2r: 0, h2r: 1, a2r: 0 } }],
  ['sales alone', { count: 2000, shares: { o2c: 1, p2p: 0, r2r: 0, h2r: 0, a2r: 0 } }],
  ['a year before the epoch', { count: 2000, start: '1960-01-01' }],
  ['a billion entries', { count: 1_000_000_000, months: 120 }],
]
