import type { Run, RunList, StartRequest } from '../contract/mod.ts'
import { randomId, sleep } from '../environment.ts'
import { Failure, fail } from '../errors.ts'
import { type ClosingPattern, checkConfiguration } from '../generation/mod.ts'
import type { Caller } from './caller.ts'
import { refuse } from './configuration/configuration-service.ts'
import { Exclusive } from './exclusive.ts'
import { LiveRun, noProgress } from './live-run.ts'
import { PastRun } from './past-run.ts'
import { closingPattern } from './patterns.ts'
import { planReference } from './plan-reference.ts'
import type { ReadableRun } from './readable-run.ts'
import type { RunPlan, RunServiceOptions, SubscribeOptions } from './run-service-options.ts'
import { liveView, storedView } from './run-view.ts'
import { Signal } from './signal.ts'
import { masterData } from './sinks/master-data.ts'
import { RunSinks } from './sinks/run-sinks.ts'
import { checkSinkAccess, type SinkCaller } from './sinks/sink-access.ts'
import type { SinkPlan } from './sinks/sink-plan.ts'
import { storedPlans } from './sinks/stored-sink.ts'
import { checkTenants, type TenantCaller } from './sinks/tenant-access.ts'
import { runConfiguration } from './start-request.ts'
import type { StoredRun } from './stored-run.ts'
import { Subscription } from './subscription.ts'

// What a kill can cost: entries emitted in this time are emitted again, under the same sequences, after a resume.
const persistEveryMs = 500

// A few progress events a second.
const progressEveryMs = 250

// A reader that has not asked for more in this long does not set the pace any more.
const stalledMs = 5_000

const streamIdLength = 16

/**
 * Runs over time: one is active at a time, all are durable.
 *
 * Control actions take effect one after the other; each is durable, with its audit record, before it is answered.
 */
export class RunService {
  readonly #options: RunServiceOptions
  readonly #exclusive = new Exclusive()
  readonly #subscriptions = new Set<Subscription>()
  readonly #subscribed = new Signal()
  #active: LiveRun | undefined
  #releasedPosition = 0
  #releasedLines = 0
  #closing = false

  private constructor(options: RunServiceOptions) {
    this.#options = options
    options.environment.every(progressEveryMs, () => this.#tick())
    options.environment.every(persistEveryMs, () => this.#persistProgress())
  }

  /** Opens the service; a run that the last process left active is now `interrupted`. */
  static async open(options: RunServiceOptions): Promise<RunService> {
    await options.store.interruptActive()
    return new RunService(options)
  }

  /** The run that goes on or is paused. */
  get active(): LiveRun | undefined {
    return this.#active
  }

  get subscribers(): number {
    return this.#subscriptions.size
  }

  /**
   * Starts a run of the current configuration.
   *
   * @throws stream_already_running, memory_limit, invalid_configuration, validation_failed, quota_exceeded and forbidden for sinks,
   * shutting_down
   */
  start(request: StartRequest, caller: Caller & SinkCaller & TenantCaller): Promise<LiveRun> {
    return this.#exclusive.run(async () => {
      checkSinkAccess(request.sinks ?? [], caller)
      checkTenants(request.sinks ?? [], caller)
      this.#refuseWhileBusy()
      const { current } = this.#options.configuration
      const { configuration, rate, batch, sinks } = runConfiguration(current, request, caller.limits?.holder)
      refuse(checkConfiguration(configuration))
      const streamId = randomId(this.#options.environment, streamIdLength)
      const run = this.#live({
        streamId,
        sinks: this.#sinks({ streamId, configuration }, sinks, []),
        configuration,
        rate,
        batch,
        createdAtMs: this.#options.environment.nowMs(),
        start: { progress: noProgress, triggers: [] },
      })
      await this.#options.store.insert(run, caller)
      this.#activate(run)
      this.#options.onEvent({ kind: 'started', run })
      return run
    })
  }

  /** Pauses the active run; entries have stopped when this resolves. Idempotent. @throws no_active_stream */
  pause(caller: Caller): Promise<LiveRun> {
    return this.#exclusive.run(async () => {
      const run = this.#requireActive()
      if (run.holds.has('user')) return run
      run.hold('user')
      await run.sinks.quiet()
      await this.#options.store.update(run, 'stream.pause', caller)
      this.#options.onEvent({ kind: 'paused', run })
      return run
    })
  }

  /**
   * Resumes the active run; without one, the run `streamId` or else the latest interrupted run, from its last durable
   * sequence. Idempotent while the run goes on.
   *
   * @throws no_active_stream, stream_not_found, stream_not_resumable, stream_already_running, memory_limit
   */
  resume(streamId: string | undefined, caller: Caller): Promise<LiveRun> {
    return this.#exclusive.run(async () => {
      const active = this.#active
      if (active === undefined) return this.#revive(await this.#resumable(streamId), caller)
      if (streamId !== undefined && streamId !== active.streamId) this.#refuseWhileBusy()
      if (!active.holds.has('user')) return active
      await this.#options.store.update(active, 'stream.resume', caller)
      active.unhold('user')
      this.#options.onEvent({ kind: 'resumed', run: active })
      return active
    })
  }

  /** Ends the active run before its last entry. @throws no_active_stream */
  stop(caller: Caller): Promise<LiveRun> {
    return this.#exclusive.run(async () => {
      const run = this.#requireActive()
      run.hold('user')
      await run.sinks.quiet()
      await this.#options.store.stop(run, caller)
      run.stop()
      return run
    })
  }

  /**
   * Brings a closing pattern into the active run; gives the first sequence that it changes.
   *
   * @throws unknown_pattern with the known ones, no_active_stream
   */
  trigger(name: string, caller: Caller): Promise<{ run: LiveRun; pattern: ClosingPattern; sequence: number }> {
    const pattern = closingPattern(name)
    return this.#exclusive.run(async () => {
      const run = this.#requireActive()
      const sequence = await run.trigger(pattern, (plan) => this.#options.store.saveTrigger(run, plan, pattern, caller))
      return { run, pattern, sequence }
    })
  }

  /** Gives one run with its configuration. @throws stream_not_found */
  async get(streamId: string): Promise<Run> {
    const active = this.#active
    if (active?.streamId === streamId) return liveView(active)
    return storedView(await this.#options.store.get(streamId))
  }

  /** Gives a page of runs, newest first. @throws stream_not_found when `before` is unknown */
  async list(page: { limit: number; before: string | undefined }): Promise<RunList> {
    const stored = await this.#options.store.list(page.limit + 1, page.before)
    const streams = stored.slice(0, page.limit).map((record) => this.#listed(record))
    const last = streams.at(-1)
    return stored.length > page.limit && last !== undefined ? { streams, next_before: last.stream_id } : { streams }
  }

  /** Gives what a run's entries depend on. @throws stream_not_found */
  async plan(streamId: string): Promise<RunPlan> {
    const active = this.#active
    if (active?.streamId === streamId) return { plan: active.plan, total: active.total }
    const record = await this.#options.store.get(streamId)
    return { plan: planReference(record.configuration, record.triggers), total: record.total }
  }

  /**
   * Subscribes a reader: without `from` and `streamId` to what is released from now on, else to a replay that follows.
   *
   * @throws stream_not_found, range_out_of_bounds
   */
  async subscribe(options: SubscribeOptions): Promise<Subscription> {
    const subscription = new Subscription({
      environment: this.#options.environment,
      types: options.types,
      nextRun: (present) => (this.#active?.streamId === present ? undefined : this.#active),
      onMove: () => this.#active?.wake(),
      onClose: () => this.#subscriptions.delete(subscription),
    })
    const place = await this.#place(options)
    if (place !== undefined) subscription.attach(place.run, place.position)
    this.#subscriptions.add(subscription)
    this.#subscribed.notify()
    return subscription
  }

  /** Holds the active run back while memory is short, and tells subscribers. */
  memoryChanged(short: boolean): void {
    const run = this.#active
    if (short) run?.hold('memory')
    else run?.unhold('memory')
    const warning = short ? 'memory_high' : 'memory_recovered'
    const message = short ? 'Memory is short: generation is paused.' : 'Memory is sufficient again: generation goes on.'
    for (const subscription of this.#subscriptions) {
      subscription.notice({ type: 'warning', warning, message, ...(run && { stream_id: run.streamId }) })
    }
  }

  /** Frees what can be rendered again. */
  releaseMemory(): void {
    this.#active?.releaseMemory()
  }

  /** Stops emitting and makes the place of the active run durable; it can be resumed by the next process. */
  async close(): Promise<void> {
    this.#closing = true
    await this.#exclusive.run(async () => {
      const run = this.#active
      if (run === undefined) return
      run.abandon()
      await run.sinks.quiet()
      await this.#options.store.interrupt(run)
    })
  }

  #listed(record: StoredRun): Run {
    const { configuration: _configuration, ...run } =
      this.#active?.streamId === record.streamId ? liveView(this.#active) : storedView(record)
    return run
  }

  #requireActive(): LiveRun {
    return this.#active ?? fail('no_active_stream')
  }

  #refuseWhileBusy(): void {
    if (this.#closing) fail('shutting_down')
    if (this.#options.memoryIsShort()) fail('memory_limit')
    const active = this.#active
    if (active !== undefined) fail('stream_already_running', undefined, { stream_id: active.streamId })
  }

  async #resumable(streamId: string | undefined): Promise<StoredRun> {
    this.#refuseWhileBusy()
    if (streamId === undefined) return (await this.#options.store.latest('interrupted')) ?? fail('no_active_stream')
    const record = await this.#options.store.get(streamId)
    if (record.state !== 'interrupted') {
      fail('stream_not_resumable', undefined, { stream_id: streamId, state: record.state })
    }
    return record
  }

  async #revive(record: StoredRun, caller: Caller): Promise<LiveRun> {
    const { progress, triggers, sinkPositions } = record
    const sinks = this.#sinks(record, storedPlans(record.sinks), sinkPositions)
    const run = this.#live({ ...record, sinks, start: { progress, triggers } })
    await this.#options.store.update(run, 'stream.resume', caller)
    this.#activate(run)
    this.#options.onEvent({ kind: 'resumed', run })
    return run
  }

  #live(
    identity: Pick<
      ConstructorParameters<typeof LiveRun>[0],
      'streamId' | 'configuration' | 'rate' | 'batch' | 'sinks' | 'createdAtMs' | 'start'
    >,
  ): LiveRun {
    const { environment, pool } = this.#options
    return new LiveRun({
      ...identity,
      environment,
      pool,
      save: (run) => this.#options.store.saveProgress(run),
      // Entries that go to a sink are not missed by anyone.
      begin: () => (identity.sinks.slowest === undefined ? this.#firstSubscriber() : Promise.resolve()),
      leadingReader: () => this.#leadingReader(),
      onChange: (run) => this.#changed(run),
      onEnd: (run, failure) => this.#ended(run, failure),
    })
  }

  #sinks(
    { streamId, configuration }: Pick<StoredRun, 'streamId' | 'configuration'>,
    plans: readonly SinkPlan[],
    positions: readonly number[],
  ): RunSinks {
    const { environment, openSink, pool } = this.#options
    // Triggers do not change master data, so it is the same after each of them and when the run comes back.
    const masters = masterData(pool, planReference(configuration, []))
    const open = openSink ?? (() => fail('validation_failed', '/sinks must be absent: there is no broker here.'))
    return new RunSinks({ environment, streamId, plans, positions, openSink: open, masters })
  }

  #activate(run: LiveRun): void {
    this.#active = run
    this.#releasedPosition = run.position
    this.#releasedLines = run.progress.tally.lines
    if (this.#options.memoryIsShort()) run.hold('memory')
    for (const subscription of this.#subscriptions) this.#follow(subscription, run)
    void run.emit()
  }

  /** A reader without a run, or with this run before it was resumed, follows it. */
  #follow(subscription: Subscription, run: LiveRun): void {
    const present = subscription.run
    if (present === undefined || present.streamId === run.streamId) subscription.attach(run, run.position)
    else subscription.wake()
  }

  /** Resolves at the first reader, or when one has been waited for long enough. */
  async #firstSubscriber(): Promise<void> {
    const { environment, subscriberWaitMs } = this.#options
    if (this.#subscriptions.size > 0 || subscriberWaitMs === 0) return
    await Promise.race([this.#subscribed.wait(), sleep(environment, subscriberWaitMs)])
  }

  #leadingReader(): number | undefined {
    let lead: number | undefined
    for (const subscription of this.#subscriptions) {
      if (subscription.run !== this.#active || !subscription.wantsEntries || subscription.idleMs > stalledMs) continue
      lead = Math.max(lead ?? 0, subscription.position)
    }
    return lead
  }

  #changed(run: LiveRun): void {
    const entries = run.position - this.#releasedPosition
    if (entries > 0) {
      const { lines } = run.progress.tally
      this.#options.onEvent({ kind: 'released', entries, lines: lines - this.#releasedLines })
      this.#releasedPosition = run.position
      this.#releasedLines = lines
    }
    for (const subscription of this.#subscriptions) if (subscription.run === run) subscription.wake()
  }

  #ended(run: LiveRun, failure: unknown): void {
    this.#active = undefined
    if (run.outcome === 'stopped') return this.#options.onEvent({ kind: 'stopped', run })
    if (run.outcome === 'completed') this.#options.onEvent({ kind: 'completed', run })
    else this.#reportFailure(run, failure)
    const outcome = run.outcome === 'completed' ? 'completed' : 'failed'
    void this.#exclusive
      .run(() => this.#options.store.end(run, outcome))
      .catch((error) => this.#reportFailure(run, error))
  }

  #reportFailure(run: LiveRun, failure: unknown): void {
    this.#options.onEvent({ kind: 'failed', run, failure })
    const known = failure instanceof Failure && failure.code !== 'internal_error' ? failure : undefined
    const { code: error, message } = known ?? { code: 'internal_error', message: 'The generation failed.' }
    for (const subscription of this.#subscriptions) {
      subscription.notice({ type: 'error', error, message, stream_id: run.streamId })
    }
  }

  #tick(): void {
    const run = this.#active
    if (run === undefined || run.held) return
    for (const subscription of this.#subscriptions) if (subscription.run === run) subscription.tick()
  }

  #persistProgress(): void {
    const run = this.#active
    if (run === undefined || run.held || this.#closing) return
    this.#options.store.saveProgress(run).catch((failure) => this.#options.onEvent({ kind: 'failed', run, failure }))
  }

  async #place(options: SubscribeOptions): Promise<{ run: ReadableRun; position: number } | undefined> {
    const { from, streamId } = options
    const active = this.#active
    if (from === undefined && streamId === undefined) return active && { run: active, position: active.position }
    const run = await this.#readable(streamId)
    if (run === undefined) return undefined
    const position = from ?? 0
    if (position > run.total) fail('range_out_of_bounds', `from must be <= ${run.total}`, { total: run.total })
    return { run, position }
  }

  async #readable(streamId: string | undefined): Promise<ReadableRun | undefined> {
    const active = this.#active
    if (active !== undefined && (streamId ?? active.streamId) === active.streamId) return active
    const record = streamId === undefined ? await this.#options.store.latest() : await this.#options.store.get(streamId)
    return record && new PastRun(record, this.#options.pool)
  }
}
