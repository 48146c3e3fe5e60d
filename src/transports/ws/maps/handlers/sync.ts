/** Walks down the trees of maps: whoever differs asks for what differs, level by level. */
import type { OrKey } from '../../../../contract/mod.ts'
import type { Timestamp } from '../../../../crdt/mod.ts'
import { fail } from '../../../../errors.ts'
import { orParts, recordParts } from '../leaf-parts.ts'
import type { ServerMessage } from '../messages.ts'
import type { Handler, Session } from '../session.ts'

type Kind = 'lww' | 'or'

const pathForm = /^[0-9a-f]{0,3}$/
const leafDepth = 3

export const startSync: Handler<'SYNC_INIT'> = ({ mapName, lastSyncTimestamp }, session) => {
  const found = begin(mapName, 'lww', session, lastSyncTimestamp)
  if (found !== undefined) session.answer({ type: 'SYNC_RESP_ROOT', payload: found })
}

export const startOrSync: Handler<'ORMAP_SYNC_INIT'> = ({ mapName, lastSyncTimestamp }, session) => {
  const found = begin(mapName, 'or', session, lastSyncTimestamp)
  if (found !== undefined) session.answer({ type: 'ORMAP_SYNC_RESP_ROOT', payload: found })
}

export const walk: Handler<'MERKLE_REQ_BUCKET'> = ({ payload: { mapName, path } }, session) => {
  const { maps } = session.services
  const place = placeIn(path)
  checkReadable(mapName, 'lww', session)
  if (place.length < leafDepth) {
    const buckets = maps.buckets(mapName, 'lww', place)
    return session.answer({ type: 'SYNC_RESP_BUCKETS', payload: { mapName, path, buckets } })
  }
  const records = maps.leaf(mapName, place).filter(({ record }) => isReadable(mapName, record.value, session))
  return inParts(recordParts(records), session, (part) => ({
    ...{ type: 'SYNC_RESP_LEAF', payload: { mapName, path, records: part } },
  }))
}

export const walkOr: Handler<'ORMAP_MERKLE_REQ_BUCKET'> = ({ payload: { mapName, path } }, session) => {
  const { maps } = session.services
  const place = placeIn(path)
  checkReadable(mapName, 'or', session)
  if (place.length < leafDepth) {
    const buckets = maps.buckets(mapName, 'or', place)
    return session.answer({ type: 'ORMAP_SYNC_RESP_BUCKETS', payload: { mapName, path, buckets } })
  }
  const found = readable(mapName, maps.orLeaf(mapName, place), session)
  return inParts(orParts(found), session, (entries) => ({
    ...{ type: 'ORMAP_SYNC_RESP_LEAF', payload: { mapName, path, entries } },
  }))
}

export const differ: Handler<'ORMAP_DIFF_REQUEST'> = ({ payload: { mapName, keys } }, session) => {
  checkReadable(mapName, 'or', session)
  // A key that is named again would be answered again, with all that is in it.
  const found = readable(mapName, session.services.maps.orKeys(mapName, [...new Set(keys)]), session)
  return inParts(orParts(found), session, (entries) => ({
    ...{ type: 'ORMAP_DIFF_RESPONSE', payload: { mapName, entries } },
  }))
}

/** Is not answered: an acknowledgement would stand for writes of the client that it does not name. */
export const pushDiff: Handler<'ORMAP_PUSH_DIFF'> = ({ payload: { mapName, entries } }, session) =>
  session.services.maps.pushDiff(mapName, entries, session.caller)

/** Answers in so many messages, at the pace of the reader. */
async function inParts<Part>(
  parts: Iterable<Part>,
  session: Session,
  message: (part: Part) => ServerMessage,
): Promise<void> {
  for (const part of parts) {
    if (session.hasEnded) return
    session.answer(message(part))
    await session.drained()
  }
}

/** Where a client begins, which from then on is told of changes; undefined when it first has to forget what it has. */
function begin(mapName: string, kind: Kind, session: Session, lastSyncMs: number | undefined) {
  const { maps, hub } = session.services
  const { root, reset, at, forgotten } = maps.syncRoot(mapName, kind, session.caller, lastSyncMs)
  if (session.subscriptions.get('map', mapName) === undefined) {
    session.subscriptions.vacate('map', mapName)
    session.subscriptions.add('map', mapName, { close: hub.follow(mapName, session) })
  }
  if (!reset) {
    // Tombstones are in the tree of records: whoever was away when they were collected would never have the same root.
    if (kind === 'lww' && forgotten !== undefined) session.answer(pruneTo(forgotten))
    return { mapName, rootHash: root, timestamp: at }
  }
  const reason = 'The client was away for longer than deletions are kept.'
  session.answer({ type: 'SYNC_RESET_REQUIRED', payload: { mapName, reason } })
  return undefined
}

/** Has a client forget all tombstones up to a moment. */
const pruneTo = ({ millis, counter }: Timestamp): ServerMessage => ({
  type: 'GC_PRUNE',
  payload: { olderThan: { millis, counter: counter + 1, nodeId: '' } },
})

/** @throws forbidden for a map that the caller may not read */
function checkReadable(mapName: string, kind: Kind, { services, caller }: Session): void {
  services.maps.syncRoot(mapName, kind, caller)
}

const isReadable = (mapName: string, value: unknown, { services, caller }: Session): boolean =>
  services.maps.mayRead(mapName, caller, value ?? undefined)

/** Elements that the caller may read; that a tag is gone says nothing of what it stood for. */
const readable = (mapName: string, entries: readonly OrKey[], session: Session): readonly OrKey[] =>
  entries.map((entry) => ({
    ...entry,
    records: entry.records.filter(({ value }) => isReadable(mapName, value, session)),
  }))

/** Some clients write the digits of a path with slashes between. */
function placeIn(path: string): string {
  const place = path.replaceAll('/', '')
  return pathForm.test(place) ? place : fail('validation_failed', 'A path has up to three hexadecimal digits.')
}
