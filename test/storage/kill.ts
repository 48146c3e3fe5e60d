/** What a killed process must leave behind, for tests of any engine. */
import { expect } from 'vitest'
import { openStorage } from '../../src/storage/mod.ts'

/** Whole numbers below `limit`, the same ones for the same seed. */
export function numbersFrom(start: number): (limit: number) => number {
  let state = start >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** Gives what was lost: numbers that were acknowledged and are not there. The rest must be an unbroken beginning. */
export async function lostIn(place: string, acknowledged: readonly number[]): Promise<number[]> {
  const storage = await openStorage({ database: place.includes('://') ? place : 'embedded', directory: place })
  const rows = await storage.reader.selectFrom('audit_log').select('subject').orderBy('id').execute()
  await storage.close()
  const kept = rows.map((row) => Number(row.subject))
  expect(kept, 'units were committed in the order of submission').toEqual(kept.map((_, index) => index + 1))
  return acknowledged.filter((sequence) => sequence > kept.length)
}
