/** Pushes: the changes of a client, once each, all together or not at all. */
import type { ConflictReport, PushAck, PushRequest } from '../contract/mod.ts'
import type { Environment } from '../environment.ts'
import { fail } from '../errors.ts'
import type { AuditLog, Storage, WriteTransaction } from '../storage/mod.ts'
import type { SyncCaller } from './change.ts'
import type { ChangeLog } from './change-log.ts'
import type { ChecksumMode } from './checksum.ts'
import type { Client, Clients } from './clients.ts'
import { type Clock, isEmptyClock, mergeClocks } from './clock.ts'
import { reportOf } from './conflict-report.ts'
import { keepConflicts } from './conflict-store.ts'
import { Messages } from './messages.ts'
import type { ConflictPolicy } from './policies.ts'
import { checkEpoch, checkPosition } from './pull.ts'
import { PushBatch } from './push-batch.ts'
import { type CheckedPush, readPush } from './push-request.ts'
import { readRowStates } from './row-states.ts'
import type { Tenant, Tenants } from './tenants.ts'

export interface PushOptions {
  readonly storage: Storage
  readonly environment: Environment
  readonly tenants: Pick<Tenants, 'of' | 'advanced'>
  readonly log: Pick<ChangeLog, 'append' | 'get' | 'head'>
  readonly clients: Pick<Clients, 'require'>
  readonly audit: Pick<AuditLog, 'append'>
  readonly policy: ConflictPolicy
  readonly checksumMode: ChecksumMode
}

/** What a push is answered, as it is kept for its repetitions. */
type Answer =
  | { readonly kind: 'acknowledged'; readonly ack: PushAck }
  | { readonly kind: 'refused'; readonly conflicts: readonly ConflictReport[] }

interface Job {
  readonly caller: SyncCaller
  readonly client: Pick<Client, 'clientId' | 'deliveredLsn'>
  readonly tenant: Tenant
  readonly push: CheckedPush
}

export class Pushes {
  readonly #options: PushOptions
  readonly #messages: Messages

  constructor(options: PushOptions) {
    this.#options = options
    this.#messages = new Messages(options.storage, options.environment)
  }

  /**
   * Applies a push and resolves when it is durable; the same push again is answered as the first time.
   *
   * @throws client_not_registered, forbidden, invalid_message, resync_required, message_id_reused, conflict_error
   */
  async push(caller: SyncCaller, request: PushRequest): Promise<PushAck> {
    const { clients, tenants, storage, checksumMode } = this.#options
    const client = await clients.require(caller, request.client_id)
    const push = readPush(request, checksumMode)
    const tenant = await tenants.of(caller.tenant)
    const answer = await storage.write((tx) => this.#answer(tx, { caller, client, tenant, push }, request.epoch))
    // The unit of a refusal commits too: it keeps the conflicts that the answer names.
    if (answer.kind === 'refused') fail('conflict_error', undefined, { conflicts: answer.conflicts })
    tenants.advanced(tenant, answer.ack.server_lsn)
    return answer.ack
  }

  /** One unit of work: units run one after another, so of several copies of a push the first is applied. */
  async #answer(tx: WriteTransaction, job: Job, epoch: string | undefined): Promise<Answer> {
    const { tenant, client, push } = job
    const name = { tenant: tenant.number, clientId: client.clientId, messageId: push.messageId }
    const known = await this.#messages.find(tx, name)
    if (known !== undefined) {
      if (known.hash !== push.hash) fail('message_id_reused')
      return known.answer as Answer
    }
    checkEpoch(tenant, epoch)
    if (push.baseLsn !== undefined) checkPosition(tenant, push.baseLsn)
    const answer = await this.#apply(tx, job)
    await this.#messages.keep(tx, name, { hash: push.hash, answer })
    return answer
  }

  async #apply(tx: WriteTransaction, job: Job): Promise<Answer> {
    const { log, environment } = this.#options
    const { tenant, client, push } = job
    const isAllOrNothing = push.atomic || this.#options.policy === 'manual'
    const head = await log.head(tx, tenant.number)
    const batch = await this.#decide(tx, job, head, isAllOrNothing)
    const isRefused = isAllOrNothing && batch.conflicts.length > 0
    const nowMs = environment.nowMs()
    if (!isRefused && batch.written.length > 0) {
      await log.append(tx, tenant, client.clientId, batch.written, nowMs, batch.rowsDiffer)
    }
    const ids = await keepConflicts(tx, tenant.number, client.clientId, batch.conflicts, nowMs)
    const conflicts = batch.conflicts.map((conflict, index) => reportOf(conflict, ids[index]))
    await this.#audit(tx, job, batch, isRefused, nowMs)
    if (isRefused) return { kind: 'refused', conflicts }
    return { kind: 'acknowledged', ack: ackOf(job, batch, head + batch.written.length, conflicts) }
  }

  async #decide(tx: WriteTransaction, job: Job, head: number, isAllOrNothing: boolean): Promise<PushBatch> {
    const { tenant, client, push } = job
    const { log, policy, checksumMode } = this.#options
    const { clientId, deliveredLsn } = client
    const states = await readRowStates(tx, tenant.number, push.changes)
    const seen = { clientId, baseLsn: push.baseLsn ?? deliveredLsn }
    const rules = { policy, checksumMode, isAllOrNothing }
    const batch = new PushBatch({ tx, log, tenant: tenant.number, ...seen, head, states, ...rules })
    await batch.decide(push.changes)
    return batch
  }

  async #audit(tx: WriteTransaction, job: Job, batch: PushBatch, isRefused: boolean, nowMs: number): Promise<void> {
    const { tenant, user, requestId } = job.caller
    const details = {
      ...{ tenant, outcome: isRefused ? 'refused' : 'ok', changes: job.push.changes.length },
      accepted: isRefused ? 0 : batch.accepted.length,
      conflicts: batch.conflicts.length,
    }
    const subject = job.client.clientId
    await this.#options.audit.append({ atMs: nowMs, actor: user, action: 'sync.push', subject, requestId, details }, tx)
  }
}

function ackOf({ tenant, push }: Job, batch: PushBatch, head: number, conflicts: ConflictReport[]): PushAck {
  return {
    type: 'push_ack',
    request_id: push.messageId,
    accepted_lsns: batch.accepted,
    server_lsns: batch.positions,
    conflicts,
    server_lsn: head,
    vector_clock: { ...greatestClock(push) },
    epoch: tenant.epoch,
  }
}

function greatestClock({ clock, changes }: CheckedPush): Clock {
  const clocks = changes.filter((change) => !isEmptyClock(change.clock)).map((change) => change.clock)
  return mergeClocks([clock, ...clocks])
}
