import { emptyHyperLogLog, estimate, mergedRegisters, withElements } from '../pure/hyperloglog.ts'
import type { Family, Parts } from './handler.ts'
import { typeStatistics } from './type-statistics.ts'

const encoder = new TextEncoder()

export function hyperloglogCommands(parts: Parts): Family<'hyperloglog'> {
  const { engine, environment } = parts
  const blobs = engine.blobs.hyperloglog
  return {
    'hyperloglog.pfadd': async ({ key, elements, ttl_secs }) => {
      const bytes = elements.map((element) =>
        typeof element === 'string' ? encoder.encode(element) : Uint8Array.from(element),
      )
      const deadlineMs = ttl_secs === undefined ? undefined : environment.nowMs() + ttl_secs * 1000
      const added = await blobs.edit(
        key,
        (before) => {
          const registers = before ?? emptyHyperLogLog()
          // A key that is made here counts as a change, even when nothing is added.
          const after = withElements(registers, bytes) ?? (before === undefined ? registers : undefined)
          return { after, result: after === undefined ? 0 : 1 }
        },
        deadlineMs,
      )
      return { key, added }
    },
    'hyperloglog.pfcount': async ({ key }) => {
      const registers = await blobs.get(key)
      return { key, count: registers === undefined ? 0 : estimate(registers) }
    },
    'hyperloglog.pfmerge': async ({ destination, sources }) => {
      // What is added to a source meanwhile may be missing: sources are read one by one, then merged in one step.
      const read = await Promise.all(sources.map((source) => blobs.get(source)))
      const others = read.filter((registers) => registers !== undefined)
      const count = await blobs.edit(destination, (before) => {
        const after = mergedRegisters(before === undefined ? others : [before, ...others])
        return { after, result: estimate(after) }
      })
      return { destination, count }
    },
    'hyperloglog.stats': () => typeStatistics(parts, 'hyperloglog', 'hyperloglog'),
  }
}
