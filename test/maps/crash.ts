/** What a killed process must leave behind, on any store. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { systemEnvironment } from '../../src/environment.ts'
import { openMaps } from '../../src/maps/mod.ts'
import { openStorage } from '../../src/storage/mod.ts'
import { temporaryDirectory } from '../storage/fixtures.ts'

const root = join(import.meta.dirname, '../..')

/** Bundles `child.ts`, which starts several times faster than compiling it on each start. */
export async function bundledChild(): Promise<{ readonly path: string } & Disposable> {
  const directory = temporaryDirectory()
  symlinkSync(join(root, 'node_modules'), join(directory.path, 'node_modules'))
  const path = join(directory.path, 'child.mjs')
  const form = { bundle: true, packages: 'external', platform: 'node', target: 'node20', format: 'esm' } as const
  await build({ entryPoints: [join(import.meta.dirname, 'child.ts')], outfile: path, ...form })
  return { path, [Symbol.dispose]: () => directory[Symbol.dispose]() }
}

/** The writes of `child.ts` that were acknowledged and are not there, or only a part of them. */
export async function lostIn(place: string, acknowledged: readonly number[]): Promise<number[]> {
  const storage = await openStorage({ database: place.includes('://') ? place : 'embedded', directory: place })
  const maps = await openMaps({ environment: systemEnvironment, nodeId: 'parent', storage })
  const sets = maps.orKeys(
    's',
    Array.from({ length: 10 }, (_, at) => `k${at}`),
  )
  const added = new Set(sets.flatMap(({ records }) => records.map(({ tag }) => tag)))
  const removed = new Set(sets.flatMap(({ tombstones }) => tombstones))
  const kept = new Set<number>()
  for (let after: string | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
    if (!maps.summaries().some(({ name }) => name === 'm')) break
    const page = maps.records('m', after, 1_000)
    for (const { value } of page.records) kept.add((value as { at: number }).at)
    after = page.nextAfter
  }
  await maps.close()
  await storage.close()
  const tagOf = (at: number) => `${at + 1}:0:child`
  return acknowledged.filter((at) => !kept.has(at) || !(at % 2 === 0 ? removed : added).has(tagOf(at)))
}
