import { expect, test } from 'vitest'
import { bytesOf, changeJson } from '../../src/sync/wire.ts'
import { numbersFrom } from './service-fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

test(`the JSON of a change is what JSON.stringify would write (TEST_SEED=${seed})`, () => {
  const below = numbersFrom(seed)
  const bytes = (most: number) => Array.from({ length: below(most) }, () => below(256))
  const texts = ['tasks', '"quoted"', 'a\\b', '\u2028', 'ü', '\u0001', '𝒳']
  for (let count = 0; count < 300; count += 1) {
    const [key, data] = [[below(256), ...bytes(8)], bytes(40)]
    const clock = below(2) === 0 ? {} : { [texts[below(7)]!]: below(9), b: 2 ** 53 - 1 }
    const [table, clientId, timestamp] = [texts[below(7)]!, texts[below(7)]!, '2025-11-24T10:30:00.123456+01:00']
    const rest = {
      lsn: below(1e9),
      table,
      operation: 'Update',
      timestamp,
      checksum: 2 ** 32 - 1,
      compressed: true,
    } as const
    const written = JSON.parse(changeJson({ ...rest, key: bytesOf(key), data: bytesOf(data), clock, clientId }))
    expect(written).toEqual({ ...rest, key, data, vector_clock: clock, client_id: clientId })
  }
})
