/** Random units, some of whose statements fail, against a model of what must be left; run against each engine. */
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Storage } from '../../src/storage/mod.ts'
import { addMark, createMarks, type OpenStorage, readMarks } from './fixtures.ts'
import { numbersFrom } from './kill.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const rounds = 4

/** Adds a mark (which fails when it is there), takes one away, or runs what the engine does not understand. */
type Step = { readonly do: 'add' | 'take' | 'nonsense'; readonly mark: string }
interface RandomUnit {
  readonly steps: readonly Step[]
  /** Whether a failed step is caught; otherwise it ends the unit. */
  readonly catches: boolean
  /** Whether the unit fails after all of its steps. */
  readonly fails: boolean
}

function randomUnits(below: (limit: number) => number, count: number): RandomUnit[] {
  const step = (): Step => ({
    do: (['add', 'add', 'add', 'take', 'nonsense'] as const)[below(5)]!,
    mark: `m${below(12)}`,
  })
  return Array.from({ length: count }, () => ({
    steps: Array.from({ length: below(6) }, step),
    catches: below(3) > 0,
    fails: below(4) === 0,
  }))
}

async function run(storage: Storage, { steps, catches, fails }: RandomUnit): Promise<void> {
  await storage.write(async (tx) => {
    for (const { do: what, mark } of steps) {
      const statement =
        what === 'add'
          ? addMark(tx, mark)
          : sql.raw(what === 'take' ? `DELETE FROM marks WHERE mark = '${mark}'` : 'NONSENSE').execute(tx)
      await (catches ? statement.catch(() => {}) : statement)
    }
    if (fails) throw new Error('after all')
  })
}

/** Gives the marks after `unit`, in the order of adding; `isBroken` forgets to undo, which a test must notice. */
function expected(before: readonly string[], { steps, catches, fails }: RandomUnit, isBroken: boolean) {
  let marks = [...before]
  for (const { do: what, mark } of steps) {
    const stepFails = what === 'nonsense' || (what === 'add' && marks.includes(mark))
    if (stepFails && !catches) return isBroken ? marks : before
    if (what === 'take') marks = marks.filter((kept) => kept !== mark)
    else if (!stepFails) marks.push(mark)
  }
  return fails && !isBroken ? before : marks
}

async function agrees(storage: Storage, start: number, isBroken: boolean): Promise<boolean> {
  const units = randomUnits(numbersFrom(start), 60)
  await Promise.allSettled(units.map((unit) => run(storage, unit)))
  const marks = units.reduce((before, unit) => expected(before, unit, isBroken), [] as readonly string[])
  return JSON.stringify(await readMarks(storage)) === JSON.stringify(marks)
}

/** Defines the properties for one engine and gives their number. */
export function unitProperties(engine: string, open: OpenStorage): number {
  const marked = async (work: (storage: Storage) => Promise<void>) => {
    const storage = await open()
    try {
      await createMarks(storage)
      await work(storage)
    } finally {
      await storage.close()
    }
  }
  describe(`${engine}: random units (TEST_SEED=${seed})`, () => {
    test('leave what the model says, whichever statements fail and whoever catches it', async () => {
      for (let round = 0; round < rounds; round += 1) {
        await marked(async (storage) => {
          expect(await agrees(storage, seed + round, false), `round ${round}`).toBe(true)
        })
      }
    })

    test('canary: a model that does not undo disagrees', async () => {
      const found: boolean[] = []
      for (let round = 0; round < rounds; round += 1) {
        await marked(async (storage) => {
          found.push(await agrees(storage, seed + round, true))
        })
      }
      expect(found).toContain(false)
    })
  })
  return 2
}
