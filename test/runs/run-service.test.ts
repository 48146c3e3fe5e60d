import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { systemEnvironment } from '../../src/environment.ts'
import { Failure } from '../../src/errors.ts'
import { ConfigurationService, GenerationPool, RunService, RunStore } from '../../src/runs/mod.ts'
import type { Storage } from '../../src/storage/mod.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { eventually } from '../support/server.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))
const caller = { actor: 'open', requestId: 'test' }
const environment = systemEnvironment

async function openService(storage: Storage, pool: GenerationPool, memoryIsShort = () => false): Promise<RunService> {
  const configuration = await ConfigurationService.open(environment, storage)
  const store = new RunStore(storage, environment)
  return RunService.open({
    environment,
    store,
    pool,
    configuration,
    memoryIsShort,
    subscriberWaitMs: 0,
    onEvent: () => undefined,
  })
}

const newPool = () => new GenerationPool({ workerThreads: 1, admission: () => Promise.resolve() })

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'ok'
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}

/** What the model knows: whether a run is active, and whether someone paused it. */
interface Model {
  state: 'none' | 'running' | 'paused'
}

type Action = 'start' | 'pause' | 'resume' | 'stop' | 'trigger'

/** The answer that each action must get in each state, and the state that follows. */
const expected: Readonly<
  Record<Action, Readonly<Record<Model['state'], readonly [answer: string, next: Model['state']]>>>
> = {
  start: {
    none: ['ok', 'running'],
    running: ['stream_already_running', 'running'],
    paused: ['stream_already_running', 'paused'],
  },
  pause: { none: ['no_active_stream', 'none'], running: ['ok', 'paused'], paused: ['ok', 'paused'] },
  resume: { none: ['no_active_stream', 'none'], running: ['ok', 'running'], paused: ['ok', 'running'] },
  stop: { none: ['no_active_stream', 'none'], running: ['ok', 'none'], paused: ['ok', 'none'] },
  trigger: { none: ['no_active_stream', 'none'], running: ['ok', 'running'], paused: ['ok', 'paused'] },
}

function perform(service: RunService, action: Action): Promise<unknown> {
  switch (action) {
    case 'start':
      // Slow enough that no run ends by itself while it is being controlled.
      return service.start({ count: 1_000_000, rate: 1_000 }, caller)
    case 'trigger':
      return service.trigger('month_end', caller)
    case 'resume':
      return service.resume(undefined, caller)
    default:
      return service[action](caller)
  }
}

/** Plays actions on a service and gives the first answer that the model did not expect. */
async function firstSurprise(actions: readonly Action[], table: typeof expected): Promise<string | undefined> {
  const storage = await openMemoryStorage()
  const pool = newPool()
  const service = await openService(storage, pool)
  let state: Model['state'] = 'none'
  try {
    for (const action of actions) {
      const [answer, next]: readonly [string, Model['state']] = table[action][state]
      const given = await codeOf(perform(service, action))
      if (given !== answer) return `${action} while ${state} gave ${given} instead of ${answer}`
      state = next
      const shown = service.active === undefined ? 'none' : service.active.holds.has('user') ? 'paused' : 'running'
      if (shown !== state) return `after ${action} the run is ${shown} instead of ${state}`
    }
    return undefined
  } finally {
    await service.close()
    await pool.close()
    await storage.close()
  }
}

const actions = fc.array(fc.constantFrom<Action>('start', 'pause', 'resume', 'stop', 'trigger'), {
  minLength: 1,
  maxLength: 25,
})

test(`RUN-1: control actions follow the state machine (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(actions, async (sequence) => {
      expect(await firstSurprise(sequence, expected)).toBeUndefined()
    }),
    { numRuns: 25, seed },
  )
})

test('the model test catches a service that does not follow its table (canary)', async () => {
  const wrong = { ...expected, pause: { ...expected.pause, paused: ['no_active_stream', 'paused'] as const } }
  expect(await firstSurprise(['start', 'pause', 'pause'], wrong)).toContain('pause while paused gave ok')
})

test('RUN-2: a run that a process leaves is interrupted for the next one, which resumes it from its place', async () => {
  const storage = await openMemoryStorage()
  const pool = newPool()
  const first = await openService(storage, pool)
  const run = await first.start({ count: 2_000, rate: 4_000 }, caller)
  await eventually(() => run.position > 300)
  await first.close()
  const left = run.position
  const second = await openService(storage, pool)
  expect(await second.get(run.streamId)).toMatchObject({ state: 'interrupted', current: left })
  expect(run.position).toBe(left)
  const resumed = await second.resume(undefined, caller)
  expect(resumed.streamId).toBe(run.streamId)
  await eventually(() => resumed.outcome)
  await eventually(async () => (await second.get(run.streamId)).state === 'completed')
  expect(await second.get(run.streamId)).toMatchObject({
    current: 2_000,
    totals: { lines: resumed.progress.tally.lines },
  })
  expect(resumed.progress.tally.entries).toBe(2_000)
  await pool.close()
  await storage.close()
})

test('while memory is short a start is refused, and the run that goes on is held', async () => {
  const storage = await openMemoryStorage()
  const pool = newPool()
  let short = true
  const service = await openService(storage, pool, () => short)
  expect(await codeOf(service.start({}, caller))).toBe('memory_limit')
  short = false
  const run = await service.start({ count: 100_000, rate: 1_000 }, caller)
  service.memoryChanged(true)
  expect(await service.get(run.streamId)).toMatchObject({ state: 'paused', paused_by: 'memory' })
  const held = run.position
  await eventually(() => run.held)
  expect(run.position).toBe(held)
  service.memoryChanged(false)
  await eventually(() => run.position > held)
  await service.close()
  await pool.close()
  await storage.close()
})
