/** Configuration, generation and runs. */
import type { Settings } from '../config/mod.ts'
import type { Environment } from '../environment.ts'
import type { Logger } from '../platform/logging/mod.ts'
import { collectGarbage, type MemoryGuard } from '../platform/memory/mod.ts'
import type { Metrics } from '../platform/metrics/mod.ts'
import {
  ConfigurationService,
  GenerationPool,
  type OpenSink,
  type RunEvent,
  RunService,
  RunStore,
  Signal,
} from '../runs/mod.ts'
import type { Storage } from '../storage/mod.ts'
import { type Platform, shortageOf } from './platform.ts'

export interface Rooms {
  readonly configuration: ConfigurationService
  readonly pool: GenerationPool
  readonly runs: RunService
}

export async function openRooms(
  settings: Settings,
  logger: Logger,
  environment: Environment,
  { memory, metrics }: Platform,
  storage: Storage,
  openSink: OpenSink,
): Promise<Rooms> {
  const memoryIsShort = shortageOf(memory)
  const pool = createPool(settings.workerThreads, memory)
  const configuration = await ConfigurationService.open(environment, storage)
  const runs = await RunService.open({
    environment,
    store: new RunStore(storage, environment),
    pool,
    configuration,
    memoryIsShort,
    subscriberWaitMs: settings.subscriberWaitMs,
    openSink,
    onEvent: (event) => recordRun(event, logger, metrics),
  })
  memory.onChange(({ state, rssBytes, limitBytes }) => {
    logger.warn({ state, rssBytes, limitBytes }, 'memory changed')
    if (state === 'high' && runs.active !== undefined) metrics.runPaused('memory')
    runs.memoryChanged(state === 'high')
  })
  memory.registerReleaser(async () => {
    runs.releaseMemory()
    await pool.release()
    collectGarbage()
  })
  return { configuration, pool, runs }
}

/** A pool that renders nothing new while memory is short. */
function createPool(workerThreads: number, memory: MemoryGuard): GenerationPool {
  const recovered = new Signal()
  const memoryIsShort = shortageOf(memory)
  memory.onChange(() => recovered.notify())
  return new GenerationPool({
    workerThreads,
    admission: async () => {
      while (memoryIsShort()) await recovered.wait()
    },
  })
}

function recordRun(event: RunEvent, logger: Logger, metrics: Metrics): void {
  if (event.kind === 'released') return metrics.entriesEmitted(event.entries, event.lines)
  if (event.kind === 'paused') metrics.runPaused('requested')
  const { streamId, position, total } = event.run
  if (event.kind === 'failed') return logger.error({ err: event.failure, streamId, position }, 'run failed')
  logger.info({ streamId, position, total }, `run ${event.kind}`)
}
