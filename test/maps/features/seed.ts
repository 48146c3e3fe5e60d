/** The seed of this run; TEST_SEED sets it. */
export const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
