import type { Configuration } from '../configuration.ts'
import { mix } from '../randomness.ts'
import type { Population } from './compile.ts'

/** Untidy data: fields that are missing, mistyped or in another form. `Batch.noise` is a position in this list plus 1. */
export const noiseKinds = ['missing_value', 'typo', 'format_variation', 'duplicate_record'] as const

/** The ids of the kinds. */
export const noise = { missing: 1, typo: 2, format: 3, duplicate: 4 } as const

/** The noise on fields, one population over all entries; absent where it is off. */
export function compileNoise({ data_quality }: Configuration, keys: Int32Array): Population | undefined {
  const { enabled, missing_rate, typo_rate, format_rate } = data_quality
  const density = missing_rate + typo_rate + format_rate
  if (!enabled || density === 0) return undefined
  const limits = [missing_rate, missing_rate + typo_rate, density].map((upTo) => (upTo / density) * 2 ** 32)
  return {
    density,
    key: mix(keys[13]! ^ 0x51ed270b),
    limits: Float64Array.from(limits),
    codes: Uint8Array.of(noise.missing, noise.typo, noise.format),
  }
}
