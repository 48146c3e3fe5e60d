/** What many simulations have come across in all. */
import { namingSeed } from '../../support/simulations.ts'
import { type Report, simulate } from './simulation.ts'

/** Runs the simulation of a seed, and names it when it fails. */
export const simulated = (seed: number): Promise<Report> => namingSeed(seed, simulate)

/** What simulations must have come across for their silence to mean something. */
export function experienceOf(reports: readonly Report[]): Record<string, number> {
  const experience: Record<string, number> = { kills: 0, resyncs: 0, disputed: 0 }
  for (const { policy, kills, resyncs, disputed, answered } of reports) {
    const counts = { [policy]: 1, kills, resyncs, disputed, ...Object.fromEntries(answered) }
    for (const [name, count] of Object.entries(counts)) experience[name] = (experience[name] ?? 0) + count
  }
  return experience
}

const expectedPaths = [
  'push 200',
  'push 409',
  'push 410',
  'push 400',
  'pull 200',
  'pull 410',
  'pull 400',
  'snapshot 200',
]
const expectedEvents = ['kills', 'resyncs', 'disputed', 'conflicts/n/resolve 200', 'conflicts/n/resolve 409']

/** What was not come across. */
export function missingIn(experience: Record<string, number>, policies: readonly string[]): string[] {
  return [...policies, ...expectedPaths, ...expectedEvents].filter((name) => (experience[name] ?? 0) === 0)
}
