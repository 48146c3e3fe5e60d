/** What many simulations have come across in all. */
import { namingSeed } from '../../support/simulations.ts'
import { type Report, simulate } from './simulation.ts'

/** Runs the simulation of a seed, and names it when it fails. */
export const simulated = (seed: number): Promise<Report> => namingSeed(seed, simulate)

const expected = {
  sent: ['OP_BATCH', 'MERKLE_REQ_BUCKET', 'ORMAP_MERKLE_REQ_BUCKET', 'ORMAP_PUSH_DIFF', 'COUNTER_SYNC', 'QUERY_SUB'],
  received: ['SERVER_EVENT', 'QUERY_UPDATE', 'COUNTER_UPDATE', 'GC_PRUNE', 'SYNC_RESET_REQUIRED', 'MERGE_REJECTED'],
}

/** What simulations must have come across for their silence to mean something, and have not. */
export function missingIn(reports: readonly Report[]): string[] {
  const isMissing = (from: 'sent' | 'received') => (type: string) => !reports.some((report) => report[from].has(type))
  const kills = reports.some((report) => report.kills > 0) ? [] : ['kills']
  return [...kills, ...expected.sent.filter(isMissing('sent')), ...expected.received.filter(isMissing('received'))]
}
