/** Many simulations, and what they have come across in all. */
import { type Report, simulate } from './simulation.ts'

/** The seed of the first simulation: that of the environment, or one of this moment. */
export const firstSeed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

/** Seeds from the first on; where one was asked for, that one alone. */
export const seedsFrom = (count: number): number[] =>
  Array.from({ length: process.env.TEST_SEED === undefined ? count : 1 }, (_, at) => firstSeed + at)

/** Runs the simulation of a seed, and names it when it fails. */
export async function simulated(seed: number): Promise<Report> {
  try {
    return await simulate(seed)
  } catch (error) {
    throw new Error(`TEST_SEED=${seed}: ${(error as Error).message}`, { cause: error })
  }
}

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
