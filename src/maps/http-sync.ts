/** One request to /sync: a client that keeps no connection. */
import type { ClientOp, HttpSyncRequest, HttpSyncResponse, MapQuery } from '../contract/mod.ts'
import { Failure, fail } from '../errors.ts'
import { AnswerRoom } from './answer-bytes.ts'
import { syncBytesMax, syncRecordsMax } from './limits.ts'
import { readTimestamp } from './operation.ts'
import { type ReadingParts, seenBy } from './reading.ts'
import type { Replication } from './replication.ts'
import type { ServerClock } from './server-clock.ts'
import type { Applied, ApplyOptions, Maps, MapsCaller } from './service.ts'

export interface HttpSyncParts extends ReadingParts {
  readonly maps: Pick<Maps, 'apply' | 'query' | 'search'>
  readonly clock: ServerClock
  readonly replication: Replication
}

type Delta = HttpSyncResponse['deltas'][number]
type Errors = HttpSyncResponse['errors']

/** Answers a request: first its clock, then its writes, then what it asks for, so that it reads what it wrote. */
export async function answerSync(
  parts: HttpSyncParts,
  request: HttpSyncRequest,
  caller: MapsCaller,
  options?: ApplyOptions,
): Promise<HttpSyncResponse> {
  const remote = readTimestamp(request.clientHlc)
  if (remote) parts.clock.observe(remote)
  const operations = (request.operations ?? []).map((op, at) => ({ ...op, id: op.id ?? `http-op-${at}` }))
  const applied = await parts.maps.apply(operations, caller, options)
  const errors: Errors = applied.flatMap(errorsOf)
  const room = new AnswerRoom(syncBytesMax)
  const collect = <Asked, Answer>(
    asked: readonly Asked[] | undefined,
    name: (one: Asked) => string,
    run: (one: Asked) => Answer,
    rowsOf: (answer: Answer) => Iterable<unknown>,
  ) =>
    (asked ?? []).flatMap((one) => {
      const answers = attempt(errors, name(one), () => {
        room.check()
        return run(one)
      })
      for (const answer of answers) room.spend(rowsOf(answer))
      return answers
    })
  const serverHlc = parts.clock.now()
  const response: HttpSyncResponse = {
    serverHlc,
    deltas: collect(
      request.syncMaps,
      ({ mapName }) => mapName,
      (asked) => deltaOf(parts, asked, caller, room.left),
      ({ records }) => records,
    ),
    queryResults: collect(
      request.queries,
      ({ queryId }) => queryId,
      (asked) => queryResultOf(parts, asked, caller, errors),
      ({ results }) => results,
    ),
    searchResults: collect(
      request.searches,
      ({ searchId }) => searchId,
      (asked) => searchResultOf(parts, asked, caller, errors),
      ({ results }) => results,
    ),
    errors,
  }
  return operations.length > 0 ? { ...response, ack: ackOf(operations, applied) } : response
}

function ackOf(operations: readonly ClientOp[], applied: readonly Applied[]): NonNullable<HttpSyncResponse['ack']> {
  const results = applied.map(({ rejection: _, ...result }) => result)
  return { lastId: operations.at(-1)?.id ?? '', results }
}

const errorsOf = ({ error, opId, rejection }: Applied): Errors =>
  rejection ? [{ code: rejection.code, message: error ?? '', context: opId }] : []

/** Gives what `run` does as a list of one, or none and notes why. */
function attempt<Answer>(errors: Errors, context: string, run: () => Answer): Answer[] {
  try {
    return [run()]
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    errors.push({ code: error.spec.http, message: error.message, context })
    return []
  }
}

function deltaOf(
  parts: HttpSyncParts,
  asked: NonNullable<HttpSyncRequest['syncMaps']>[number],
  caller: MapsCaller,
  bytesMax: number,
): Delta {
  const { mapName, lastSyncTimestamp } = asked
  const sees = seenBy(parts, mapName, caller)
  if (parts.catalogue.get(mapName)?.kind === 'or') fail('validation_failed', `The map ${mapName} holds sets.`)
  const since = readTimestamp(lastSyncTimestamp) ?? { millis: 0, counter: 0, nodeId: '' }
  // Before the records are read: what arrives later has a later moment.
  const now = parts.clock.arrival()
  const { records, upTo } = parts.replication.since(mapName, since, { records: syncRecordsMax, bytes: bytesMax })
  const { millis, counter } = upTo ?? now
  const shown = records.filter(({ record }) => !sees || isRemoved(record) || sees(record.value))
  return {
    mapName,
    records: shown.map(({ key, record }) => ({
      ...{ key, record },
      eventType: isRemoved(record) ? 'REMOVE' : 'PUT',
    })),
    serverSyncTimestamp: { millis, counter, nodeId: now.nodeId },
  }
}

const isRemoved = ({ value }: { readonly value: unknown }): boolean => value === null || value === undefined

function queryResultOf(
  { maps }: HttpSyncParts,
  asked: NonNullable<HttpSyncRequest['queries']>[number],
  caller: MapsCaller,
  errors: Errors,
): HttpSyncResponse['queryResults'][number] {
  const { queryId, mapName, filter, limit, offset, cursor } = asked
  const query: MapQuery = {
    ...(filter === undefined ? {} : { where: filter }),
    ...(limit === undefined ? {} : { limit }),
    ...(cursor === undefined ? {} : { cursor }),
  }
  const answer = maps.query(mapName, query, caller, offset === undefined ? {} : { offset })
  if (answer.error !== undefined) throw new Failure('validation_failed', answer.error, {})
  const isLost = answer.cursorStatus === 'invalid' || answer.cursorStatus === 'expired'
  if (isLost) errors.push({ code: 400, message: 'invalid or expired cursor', context: queryId })
  return {
    ...{ queryId, results: isLost ? [] : [...answer.results] },
    ...(answer.hasMore === undefined || isLost ? {} : { hasMore: answer.hasMore }),
    ...(answer.nextCursor === undefined || isLost ? {} : { nextCursor: answer.nextCursor }),
  }
}

function searchResultOf(
  { maps }: HttpSyncParts,
  { searchId, mapName, query, options }: NonNullable<HttpSyncRequest['searches']>[number],
  caller: MapsCaller,
  errors: Errors,
): HttpSyncResponse['searchResults'][number] {
  const { results, totalCount, error } = maps.search(mapName, query, options, caller)
  if (error !== undefined) errors.push({ code: 400, message: error, context: searchId })
  return { searchId, results: [...results], totalCount }
}
