import { parse, stringify } from 'yaml'
import type { synth } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'
import {
  type ConfigurationService,
  type GenerationPool,
  planReference,
  type RenderedChunk,
  type RunService,
  readChunks,
} from '../../runs/mod.ts'
import type { ServiceHandlers } from './definition.ts'
import type { RunningCalls } from './running-calls.ts'

export interface SynthServiceOptions {
  readonly configuration: ConfigurationService
  readonly runs: RunService
  readonly pool: GenerationPool
  readonly running: RunningCalls
  readonly memoryIsShort: () => boolean
}

export const entriesMax = 1_000_000_000

/** The public service of the seeds. Source: proto/synth/synth.proto. */
export function synthService(options: SynthServiceOptions): ServiceHandlers<typeof synth.SynthServiceDefinition> {
  const { configuration, runs, pool, running } = options
  return {
    async getConfig() {
      return { yaml: stringify(configuration.current) }
    },

    async setConfig({ yaml }, { caller }) {
      await configuration.update(configuration.parse(parsedYaml(yaml)), caller)
      return { success: true, message: 'Configuration updated.' }
    },

    async *startGeneration({ count }, { signal }) {
      if (options.memoryIsShort()) fail('memory_limit')
      const { current } = configuration
      const total = countOf(count, current.transactions.target_count)
      const plan = planReference({ ...current, transactions: { target_count: total } }, [])
      for await (const chunk of readChunks(pool, plan, { from: 0, to: total, encoding: 'synth_proto' })) {
        signal.throwIfAborted()
        yield messagesOf(chunk)
      }
    },

    async stopGeneration(_request, { caller }) {
      const streams = running.abortAll('stream_stopped')
      const run = runs.active === undefined ? undefined : await runs.stop(caller)
      const stopped = streams + (run === undefined ? 0 : 1)
      return { success: stopped > 0, message: stopped > 0 ? `${stopped} generations stopped.` : 'Nothing was running.' }
    },
  }
}

function countOf(count: number | undefined, targetCount: number): number {
  if (count === undefined) return targetCount
  if (count >= 1 && count <= entriesMax) return count
  return fail('validation_failed', `count must be from 1 to ${entriesMax}`, {
    errors: [{ pointer: '/count', message: `must be from 1 to ${entriesMax}` }],
  })
}

function parsedYaml(text: string): unknown {
  try {
    // Aliases are not expanded without bound, so that a small document cannot become a large one.
    return parse(text, { maxAliasCount: 0 })
  } catch (error) {
    return fail(
      'invalid_configuration',
      `The YAML is not readable: ${(error as Error).message.split('\n')[0]}`,
      {},
      error,
    )
  }
}

function messagesOf(chunk: RenderedChunk): Uint8Array[] {
  const messages: Uint8Array[] = []
  for (let entry = 0; entry < chunk.to - chunk.from; entry += 1) {
    messages.push(chunk.bytes.subarray(chunk.offsets[entry], chunk.offsets[entry + 1]))
  }
  return messages
}
