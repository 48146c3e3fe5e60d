import { describe, expect, test } from 'vitest'
import {
  attachSignals,
  createLifecycle,
  type Lifecycle,
  type LifecycleState,
  type Phase,
  phases,
  type SignalSource,
  type StopSignal,
} from '../../src/platform/lifecycle/mod.ts'
import type { Logger } from '../../src/platform/logging/mod.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'

type Line = readonly [level: string, message: string, fields: Readonly<Record<string, unknown>>]

function recordingLogger(lines: Line[]): Logger {
  const write = (level: string) => (fields: object, message: string) => {
    lines.push([level, message, { ...fields }])
  }
  const logger: Logger = {
    trace: write('trace'),
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    fatal: write('fatal'),
    level: 'info',
    isLevelEnabled: () => true,
    child: () => logger,
  }
  return logger
}

function lifecycleOf(drainTimeoutMs = 30_000) {
  const environment = simulatedEnvironment()
  const lines: Line[] = []
  const lifecycle = createLifecycle({ environment, logger: recordingLogger(lines), drainTimeoutMs })
  return { environment, lines, lifecycle }
}

const never = (): Promise<void> => new Promise(() => undefined)

/** The exit code once `stop` is through, undefined as long as it is not. */
function watchStop(lifecycle: Lifecycle, reason = 'test'): { exitCode: number | undefined } {
  const watched: { exitCode: number | undefined } = { exitCode: undefined }
  void lifecycle.stop(reason).then((exitCode) => {
    watched.exitCode = exitCode
  })
  return watched
}

describe('the state', () => {
  test('goes from starting to serving, through each phase, to stopped', async () => {
    const { lifecycle } = lifecycleOf()
    const states: LifecycleState[] = [lifecycle.state()]
    lifecycle.serving()
    states.push(lifecycle.state())
    for (const phase of phases) lifecycle.onPhase(phase, 'note', () => void states.push(lifecycle.state()))
    await lifecycle.stop('test')
    states.push(lifecycle.state())
    expect(states).toEqual([
      { kind: 'starting' },
      { kind: 'serving' },
      ...phases.map((phase) => ({ kind: 'draining', phase })),
      { kind: 'stopped', exitCode: 0 },
    ])
  })

  test('PLAT-9: is not ready from the very call that stops it, before anything else happens', async () => {
    const { lifecycle } = lifecycleOf()
    expect(lifecycle.ready()).toBe(false)
    lifecycle.serving()
    expect(lifecycle.ready()).toBe(true)
    lifecycle.onPhase('admission', 'stop admitting', () => expect(lifecycle.ready()).toBe(false))
    const stopped = lifecycle.stop('test')
    expect(lifecycle.ready()).toBe(false)
    expect(await stopped).toBe(0)
  })

  test('cannot go back to serving when a stop came during the start', async () => {
    const { lifecycle } = lifecycleOf()
    const stopped = lifecycle.stop('test')
    lifecycle.serving()
    expect(lifecycle.state().kind).toBe('draining')
    await stopped
    lifecycle.serving()
    expect(lifecycle.state().kind).toBe('stopped')
  })
})

describe('a stop', () => {
  test('PLAT-10: begins a phase only when all actions of the phase before are over', async () => {
    const { environment, lifecycle } = lifecycleOf()
    const seen: string[] = []
    for (const phase of [...phases].reverse()) {
      for (const name of ['slow', 'quick']) {
        lifecycle.onPhase(phase, name, async () => {
          seen.push(`${phase} ${name} begins`)
          await new Promise<void>((resolve) => environment.after(name === 'slow' ? 20 : 1, resolve))
          seen.push(`${phase} ${name} ends`)
        })
      }
    }
    const stop = watchStop(lifecycle)
    await environment.advance(1000)
    expect(stop.exitCode).toBe(0)
    expect(seen).toEqual(
      phases.flatMap((phase) => [
        `${phase} slow begins`,
        `${phase} quick begins`,
        `${phase} quick ends`,
        `${phase} slow ends`,
      ]),
    )
  })

  test('happens once, however often it is asked for', async () => {
    const { lifecycle } = lifecycleOf()
    let closed = 0
    lifecycle.onPhase('storage', 'close', () => {
      closed++
    })
    expect(await Promise.all([lifecycle.stop('one'), lifecycle.stop('two')])).toEqual([0, 0])
    expect(await lifecycle.stop('three')).toBe(0)
    expect(closed).toBe(1)
  })

  test('gives requests in flight the drain timeout, then goes on without them', async () => {
    const { environment, lifecycle, lines } = lifecycleOf(30_000)
    lifecycle.onPhase('requests', 'wait for requests', never)
    const stop = watchStop(lifecycle)
    await environment.advance(29_999)
    expect(lifecycle.state()).toEqual({ kind: 'draining', phase: 'requests' })
    await environment.advance(1)
    expect(stop.exitCode).toBe(0)
    expect(lines).toContainEqual([
      'warn',
      'stop step took too long',
      { phase: 'requests', action: 'wait for requests', durationMs: 30_000 },
    ])
  })

  test('with a drain timeout of 0 still lets through what is over already', async () => {
    const { environment, lifecycle, lines } = lifecycleOf(0)
    lifecycle.onPhase('requests', 'wait for requests', () => Promise.resolve())
    watchStop(lifecycle)
    await environment.advance(0)
    expect(lines.filter(([level]) => level === 'warn')).toEqual([])
  })

  test.each(phases)('is not held up by an action of %s that never ends or fails', async (phase) => {
    const { environment, lifecycle, lines } = lifecycleOf(5000)
    let closed = false
    lifecycle.onPhase(phase, 'hangs', never)
    lifecycle.onPhase(phase, 'throws', () => {
      throw new Error('broken')
    })
    lifecycle.onPhase('storage', 'close', () => {
      closed = true
    })
    const stop = watchStop(lifecycle)
    await environment.advance(5000)
    const losesState: Phase[] = ['rooms', 'storage']
    expect(stop.exitCode).toBe(losesState.includes(phase) ? 1 : 0)
    expect(closed).toBe(true)
    expect(lines).toContainEqual([
      'error',
      'stop step failed',
      { phase, action: 'throws', durationMs: 0, err: new Error('broken') },
    ])
  })

  test('leaves no timer behind', async () => {
    const { environment, lifecycle } = lifecycleOf()
    for (const phase of phases) lifecycle.onPhase(phase, 'done', () => undefined)
    await lifecycle.stop('test')
    expect(environment.pendingTimers()).toBe(0)
  })
})

describe('signals', () => {
  function fakeProcess() {
    const listeners = new Map<StopSignal, Set<() => void>>([
      ['SIGINT', new Set()],
      ['SIGTERM', new Set()],
    ])
    const exits: number[] = []
    const source: SignalSource = {
      on: (signal, listener) => listeners.get(signal)?.add(listener),
      off: (signal, listener) => listeners.get(signal)?.delete(listener),
      exit: (code) => exits.push(code),
    }
    const send = (signal: StopSignal): void => {
      for (const listener of listeners.get(signal) ?? []) listener()
    }
    return { source, send, exits, listeners }
  }

  test.each(['SIGTERM', 'SIGINT'] as const)('%s stops in order, flushes the log and exits with 0', async (signal) => {
    const { environment, lifecycle, lines } = lifecycleOf()
    const { source, send, exits } = fakeProcess()
    const seen: string[] = []
    lifecycle.onPhase('storage', 'close', () => void seen.push('closed'))
    attachSignals(source, { environment, lifecycle, flush: async () => void seen.push('flushed') })
    send(signal)
    await environment.advance(0)
    expect(seen).toEqual(['closed', 'flushed'])
    expect(exits).toEqual([0])
    expect(lines[0]).toEqual(['info', 'stopping', { reason: signal }])
  })

  test('exit with 1 when the storage could not be closed', async () => {
    const { environment, lifecycle } = lifecycleOf()
    const { source, send, exits } = fakeProcess()
    lifecycle.onPhase('storage', 'close', () => Promise.reject(new Error('disk full')))
    attachSignals(source, { environment, lifecycle })
    send('SIGTERM')
    await environment.advance(0)
    expect(exits).toEqual([1])
  })

  test('exit although nobody reads the log', async () => {
    const { environment, lifecycle } = lifecycleOf()
    const { source, send, exits } = fakeProcess()
    attachSignals(source, { environment, lifecycle, flush: never })
    send('SIGTERM')
    await environment.advance(999)
    expect(exits).toEqual([])
    await environment.advance(1)
    expect(exits).toEqual([0])
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('PLAT-11: a second one, %s, exits at once with %d', async (signal, code) => {
    const { environment, lifecycle } = lifecycleOf()
    const { source, send, exits } = fakeProcess()
    lifecycle.onPhase('requests', 'wait for requests', never)
    attachSignals(source, { environment, lifecycle })
    send('SIGTERM')
    await environment.advance(100)
    expect(exits).toEqual([])
    send(signal)
    expect(exits).toEqual([code])
  })

  test('that follow the first within 100 ms are its echo', async () => {
    const { environment, lifecycle } = lifecycleOf()
    const { source, send, exits } = fakeProcess()
    lifecycle.onPhase('requests', 'wait for requests', never)
    attachSignals(source, { environment, lifecycle })
    send('SIGINT')
    await environment.advance(99)
    send('SIGINT')
    expect(exits).toEqual([])
    await environment.advance(1)
    send('SIGINT')
    expect(exits).toEqual([130])
  })

  test('can be detached', async () => {
    const { environment, lifecycle } = lifecycleOf()
    const { source, send, exits, listeners } = fakeProcess()
    attachSignals(source, { environment, lifecycle })()
    send('SIGTERM')
    await environment.advance(1000)
    expect(exits).toEqual([])
    expect([...listeners.values()].map((set) => set.size)).toEqual([0, 0])
  })
})
