/**
 * How often a random or repeated check runs: `full` times in the slow suite, a fifth of it, at least once, in the fast
 * one. The slow suite runs every file again that imports this, so that no number is lost (vitest.slow.config.ts).
 */
export function repetitions(full: number): number {
  return process.env.TEST_REPETITIONS === 'full' ? full : Math.ceil(full / 5)
}
