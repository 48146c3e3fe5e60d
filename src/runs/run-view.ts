import type { Run, RunState, SinkProgress } from '../contract/mod.ts'
import { firstDigitMad, type Tally, type Trigger } from '../generation/mod.ts'
import type { LiveRun } from './live-run.ts'
import { planReference } from './plan-reference.ts'
import { storedPlans } from './sinks/stored-sink.ts'
import type { StoredRun } from './stored-run.ts'

/** The active run as the API shows it. */
export function liveView(run: LiveRun): Run {
  const { configuration, triggers, plan } = run
  const view = {
    ...identityView(run.streamId, configuration, run.createdAtMs),
    state: stateOf(run),
    ...placeView(run.position, run.total, run.durationMs),
    plan_hash: plan.planHash,
    triggers: triggersView(triggers),
    totals: totalsView(run.progress.tally),
    configuration,
    ...sinksView(run.sinks.progress),
    ...(run.failure && { failure: run.failure }),
  }
  if (run.outcome !== undefined) return { ...view, ended_at: timestamp(run.endedAtMs ?? run.createdAtMs) }
  return { ...view, rate: Math.round(run.rate * 10) / 10, ...pauseView(run) }
}

/** A stored run as the API shows it. */
export function storedView(record: StoredRun): Run {
  const { configuration, triggers, progress } = record
  return {
    ...identityView(record.streamId, configuration, record.createdAtMs),
    state: record.state,
    ...placeView(progress.position, record.total, progress.runningMs),
    plan_hash: planReference(configuration, triggers).planHash,
    triggers: triggersView(triggers),
    totals: totalsView(progress.tally),
    configuration,
    ...sinksView(storedSinks(record)),
    ...(record.failure && { failure: record.failure }),
    ...(record.endedAtMs !== undefined && { ended_at: timestamp(record.endedAtMs) }),
  }
}

/** The state of a run in this process: an end, a pause by whatever reason, or running. */
export function stateOf(run: LiveRun): RunState {
  if (run.outcome !== undefined) return run.outcome
  return run.holds.has('user') || run.holds.has('memory') ? 'paused' : 'running'
}

function pauseView(run: LiveRun): Pick<Run, 'paused_by'> {
  if (run.holds.has('user')) return { paused_by: 'user' }
  return run.holds.has('memory') ? { paused_by: 'memory' } : {}
}

function identityView(streamId: string, configuration: StoredRun['configuration'], createdAtMs: number) {
  return { stream_id: streamId, seed: configuration.global.seed, created_at: timestamp(createdAtMs) }
}

function placeView(current: number, total: number, durationMs: number) {
  const percent = Math.round((current / total) * 10_000) / 100
  return { current, total, percent, duration_ms: Math.round(durationMs) }
}

function triggersView(triggers: readonly Trigger[]): Run['triggers'] {
  return triggers.map(({ pattern, sequence }) => ({ pattern, sequence }))
}

function sinksView(sinks: readonly SinkProgress[]): Pick<Run, 'sinks'> {
  return sinks.length === 0 ? {} : { sinks: [...sinks] }
}

function storedSinks({ sinks, sinkPositions, state }: StoredRun): readonly SinkProgress[] {
  return storedPlans(sinks).map(({ request, target }, index) => ({
    type: request.type,
    target,
    position: sinkPositions[index] ?? 0,
    state: state === 'interrupted' ? 'held' : 'ended',
  }))
}

function totalsView(tally: Tally): Run['totals'] {
  return {
    lines: tally.lines,
    debit: decimal(tally.debitMinor),
    credit: decimal(tally.creditMinor),
    first_digit_mad: Math.round(firstDigitMad(tally.firstDigits) * 1e6) / 1e6,
  }
}

/** A whole number of cents, as a decimal string, in units with two digits. */
function decimal(minor: string): string {
  const digits = minor.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function timestamp(ms: number): string {
  return new Date(ms).toISOString()
}
