/** Simulations by seed, one after another. */

/** The seed of the first simulation: that of the environment, or one of this moment. */
export const firstSeed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

/** Seeds from the first on; where one was asked for, that one alone. */
export const seedsFrom = (count: number): number[] =>
  Array.from({ length: process.env.TEST_SEED === undefined ? count : 1 }, (_, at) => firstSeed + at)

/** Runs the simulation of a seed, and names it when it fails. */
export async function namingSeed<Report>(seed: number, simulate: (seed: number) => Promise<Report>): Promise<Report> {
  try {
    return await simulate(seed)
  } catch (error) {
    throw new Error(`TEST_SEED=${seed}: ${(error as Error).message}`, { cause: error })
  }
}
