import { expect } from 'vitest'
import { openEmbeddedEngine } from '../../../src/broker/mod.ts'
import { systemEnvironment } from '../../../src/environment.ts'
import { openSqliteStorage } from '../../../src/storage/mod.ts'
import { judge } from './crash-judge.ts'
import { CrashProcess } from './crash-process.ts'
import { randomFrom } from './crash-random.ts'

interface CrashRound {
  readonly directory: string
  readonly child: string
  readonly seed: number
  readonly round: number
  readonly durability: 'always' | 'everysec'
  readonly snapshots: boolean
  /** The child is killed when it has reported so many steps. */
  readonly moment: number
}

/** Runs the child, kills it, opens what it left; gives what is wrong, and how many steps were acknowledged. */
export async function crashRound(options: CrashRound): Promise<{ problems: string[]; acknowledged: number }> {
  const { directory, child, seed, round, durability, snapshots, moment } = options
  const running = new CrashProcess(child, [directory, seed, round, durability, snapshots ? 'snapshots' : 'none'])
  await running.printed(moment)
  const reports = await running.kill()
  const storage = await openSqliteStorage({ directory })
  const engine = await openEmbeddedEngine({
    // What the judge changes is durable when the engine is closed; to wait for each change would take long.
    ...{ storage, environment: systemEnvironment, durability: 'everysec', memoryLimitBytes: 0, policy: 'noeviction' },
    onSnapshotFailure(error) {
      throw error
    },
  })
  const problems = await judge(engine, seed, round, reports)
  await engine.close()
  await storage.close()
  return { problems, acknowledged: reports.length }
}

/** Rounds in one directory, each killed at a moment of its own; gives how many steps were acknowledged in all. */
export async function crashRounds(
  options: Pick<CrashRound, 'directory' | 'child' | 'seed'> & { readonly rounds: number; readonly momentMax: number },
): Promise<number> {
  const { rounds, momentMax, ...fixed } = options
  const random = randomFrom(options.seed)
  let acknowledged = 0
  for (let round = 0; round < rounds; round += 1) {
    // The first is killed while it creates the database.
    const moment = round === 0 ? 0 : random(momentMax)
    const outcome = await crashRound({ ...fixed, round, moment, durability: 'always', snapshots: round % 2 === 1 })
    expect(outcome.problems, `round ${round}, killed after ${moment}`).toEqual([])
    acknowledged += outcome.acknowledged
  }
  return acknowledged
}
