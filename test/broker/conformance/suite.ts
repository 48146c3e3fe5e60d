import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../../src/broker/port/engine.ts'
import { blobCases } from './blobs.ts'
import type { Cases, OpenOptions } from './case.ts'
import { engineCases } from './engine.ts'
import { hashCases } from './hashes.ts'
import { keyCases } from './keys.ts'
import { leaseCases } from './leases.ts'
import { limitCases } from './limits.ts'
import { listCases } from './lists.ts'
import { queueCases } from './queues.ts'
import { roomCases } from './rooms.ts'
import { setCases } from './sets.ts'
import { sortedSetCases } from './sorted-sets.ts'
import { stringCases } from './strings.ts'
import { transactionCases } from './transactions.ts'
import { waitingCases } from './waiting.ts'

export const families: Readonly<Record<string, Cases>> = {
  keys: keyCases,
  strings: stringCases,
  blobs: blobCases,
  hashes: hashCases,
  lists: listCases,
  sets: setCases,
  'sorted sets': sortedSetCases,
  queues: queueCases,
  'leases of queues': leaseCases,
  'waiting for queues': waitingCases,
  rooms: roomCases,
  transactions: transactionCases,
  engine: engineCases,
  limits: limitCases,
}

/** Registers every case for an engine; the last test fails when one of them did not run. */
export function conformance(open: (options: OpenOptions) => Promise<Engine>): void {
  let engine: Engine
  let ran = 0
  let names = 0
  beforeAll(async () => {
    engine = await open({})
  })
  afterAll(() => engine?.close())
  beforeEach(async () => {
    await engine.keys.flush()
  })
  for (const [family, cases] of Object.entries(families)) {
    describe(family, () => {
      for (const [title, run] of Object.entries(cases)) {
        it(title, async () => {
          ran += 1
          const opened: Engine[] = []
          const openOther = async (options: OpenOptions) => {
            const other = await open(options)
            opened.push(other)
            return other
          }
          try {
            await run({ engine, name: (what) => `${what}-${++names}`, open: openOther })
          } finally {
            for (const other of opened) await other.close()
          }
        })
      }
    })
  }
  it('every case ran', () => {
    expect(ran).toBe(caseCount())
  })
}

export function caseCount(): number {
  return Object.values(families).reduce((sum, cases) => sum + Object.keys(cases).length, 0)
}
