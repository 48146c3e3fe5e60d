import { expect, test } from 'vitest'
import { outputFiles } from '../../src/generation/mod.ts'
import { planOf } from './enterprise.ts'
import { extremes } from './extremes.ts'

test.each(extremes)(
  '%s: the files of every form can be made',
  (_name, variation) => {
    const plan = planOf(variation)
    for (const format of ['ndjson', 'csv', 'parquet'] as const) {
      for (const file of outputFiles(plan, format)) {
        const to = Math.min(file.units, file.name.startsWith('aged') ? 1 : 30)
        expect(file.part(0, 0, to, { codec: 'uncompressed' }).rows).toBeGreaterThanOrEqual(0)
      }
    }
  },
  60_000,
)
