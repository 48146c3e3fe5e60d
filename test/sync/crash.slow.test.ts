import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemEnvironment } from '../../src/environment.ts'
import { openSqliteStorage } from '../../src/storage/mod.ts'
import { Child } from '../storage/child-process.ts'
import { temporaryDirectory } from '../storage/fixtures.ts'
import { caller, changesOf, crashPush, openPushes } from './crash-push.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const rounds = 6

let bundle: ReturnType<typeof temporaryDirectory>
let childPath = ''

beforeAll(async () => {
  bundle = temporaryDirectory()
  // Packages are found beside the bundle.
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(bundle.path, 'node_modules'))
  childPath = join(bundle.path, 'child.mjs')
  const entryPoints = [join(import.meta.dirname, 'crash-child.ts')]
  const target = { bundle: true, packages: 'external', platform: 'node', target: 'node20', format: 'esm' } as const
  await build({ entryPoints, outfile: childPath, ...target })
})
afterAll(() => bundle[Symbol.dispose]())

/** Whole numbers below `limit`, the same ones for the same seed. */
function numbersFrom(start: number): (limit: number) => number {
  let state = start >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

interface Found {
  /** Pushes that were acknowledged and are not there. */
  readonly lost: readonly number[]
  /** The number of the first push that nobody has begun. */
  readonly next: number
}

/** Looks at a database that a killed process has left, and asks it for the answers that were acknowledged. */
async function look(directory: string, acknowledged: readonly number[]): Promise<Found> {
  const storage = await openSqliteStorage({ directory })
  const { tenants, log, pushes } = await openPushes(storage, systemEnvironment)
  const { number, head } = await tenants.of('acme')
  const logged = await log.read(number, 0, head + 1, 1_000_000)
  expect(logged.map(({ lsn }) => lsn)).toEqual(Array.from({ length: head }, (_, at) => at + 1))
  const lsnsOf = new Map<number, number[]>()
  for (const { lsn, data } of logged) {
    const sequence = Number(Buffer.from(data).toString())
    lsnsOf.set(sequence, [...(lsnsOf.get(sequence) ?? []), lsn])
  }
  for (const [sequence, lsns] of lsnsOf) {
    const wanted = changesOf(sequence)
    expect([wanted, wanted + 1], `push ${sequence} is there as a whole`).toContain(lsns.length)
    const again = await pushes.push(caller, crashPush(sequence))
    expect(again.server_lsns, `push ${sequence} was answered so`).toEqual(lsns)
  }
  expect((await tenants.of('acme')).head, 'asking again has changed nothing').toBe(head)
  await storage.close()
  const lost = acknowledged.filter((sequence) => !lsnsOf.has(sequence))
  return { lost, next: Math.max(0, ...lsnsOf.keys(), ...acknowledged) + 1 }
}

test(`kill -9 loses no push that was acknowledged and leaves none in part (TEST_SEED=${seed})`, async () => {
  using directory = temporaryDirectory()
  const below = numbersFrom(seed)
  const acknowledged: number[] = []
  let next = 1
  for (let round = 0; round < rounds; round += 1) {
    const child = new Child(childPath, [directory.path, 'push', `${next}`])
    // The first is killed while it creates the database.
    await child.printed(round === 0 ? 0 : 1 + below(300))
    acknowledged.push(...(await child.kill()))
    const found = await look(directory.path, acknowledged)
    expect(found.lost).toEqual([])
    next = found.next
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds - 1)
}, 120_000)

test(`canary: a server that answers before it has written is found out (TEST_SEED=${seed})`, async () => {
  using directory = temporaryDirectory()
  const child = new Child(childPath, [directory.path, 'boast', '1'])
  await child.printed(1)
  expect((await look(directory.path, await child.kill())).lost).toEqual([1])
})
