import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  type Configuration,
  compilePlan,
  encodeBatch,
  generateBatch,
  generatorVersion,
} from '../../src/generation/mod.ts'
import { company, configurationOf } from './enterprise.ts'

/**
 * Entries that were read by a person and then kept. A difference means that the bytes of every run have changed: raise
 * `generatorVersion`, run with UPDATE_GOLDEN=1, and read the new entries.
 */
const companies = [company('1000'), company('2000', 'DE', 'EUR', 0.5)]
const golden: readonly { seed: number; configuration: Configuration; ranges: readonly [number, number][] }[] = [
  {
    seed: 42,
    configuration: configurationOf({ seed: 42 }),
    ranges: [
      [0, 8],
      [99_990, 99_994],
    ],
  },
  {
    seed: 1337,
    configuration: configurationOf({ seed: 1337, companies }),
    ranges: [
      [0, 4],
      [8_000, 8_008],
    ],
  },
  { seed: 1211, configuration: configurationOf({ seed: 1211, fraudRate: 0.3 }), ranges: [[50_000, 50_010]] },
]

test.each(golden)('seed $seed gives the entries that were reviewed', ({ seed, configuration, ranges }) => {
  const plan = compilePlan({ configuration, triggers: [] })
  const made = ranges.map(([from, to]) => encodeBatch(plan, generateBatch(plan, from, to), 'ndjson').bytes)
  const text = Buffer.concat(made).toString()
  const path = new URL(`../golden/seed-${seed}.v${generatorVersion}.ndjson`, import.meta.url)
  if (process.env.UPDATE_GOLDEN || !existsSync(path)) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
})
