/**
 * SIGTERM and SIGINT: the first stops in order, the second exits at once.
 */
import type { Environment } from '../../environment.ts'
import { withinTime } from './bounded.ts'
import { holdProcess } from './hold-process.ts'
import type { Lifecycle } from './lifecycle.ts'

/** 128 + the signal's number, as shells report a process that a signal ended. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const
export type StopSignal = keyof typeof exitCodes

/** The part of `process` that is needed. */
export interface SignalSource {
  on(signal: StopSignal, listener: () => void): unknown
  off(signal: StopSignal, listener: () => void): unknown
  exit(code: number): unknown
}

export interface SignalOptions {
  readonly environment: Environment
  readonly lifecycle: Lifecycle
  /** Awaited for at most a second before the process exits in order: the log's last lines. */
  readonly flush?: () => Promise<void>
}

const flushTimeoutMs = 1000

/**
 * A signal this soon after the first is its echo: on Ctrl-C the terminal signals the server and npm, and npm passes the
 * signal on to the server once more.
 */
export const echoMs = 100
const signals = Object.keys(exitCodes) as StopSignal[]

/** Attaches both signals to `source`; the returned function takes them off again. Only a composition root calls it. */
export function attachSignals(source: SignalSource, options: SignalOptions): () => void {
  const { environment } = options
  let stoppingSinceMs: number | undefined
  const receive = (signal: StopSignal): void => {
    const nowMs = environment.monotonicMs()
    if (stoppingSinceMs === undefined) {
      stoppingSinceMs = nowMs
      void stopAndExit(source, options, signal)
    } else if (nowMs - stoppingSinceMs >= echoMs) {
      source.exit(exitCodes[signal])
    }
  }
  const listeners = signals.map((signal) => ({ signal, listener: () => receive(signal) }))
  for (const { signal, listener } of listeners) source.on(signal, listener)
  return () => {
    for (const { signal, listener } of listeners) source.off(signal, listener)
  }
}

async function stopAndExit(source: SignalSource, options: SignalOptions, signal: StopSignal): Promise<void> {
  const { environment, lifecycle, flush = () => Promise.resolve() } = options
  const release = holdProcess()
  const exitCode = await lifecycle.stop(signal)
  await withinTime(environment, flushTimeoutMs, flush)
  release()
  source.exit(exitCode)
}
