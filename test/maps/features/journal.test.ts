import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JournalEvent } from '../../../src/contract/mod.ts'
import { Journal, type JournalChange, parseSequence } from '../../../src/maps/features/mod.ts'
import {
  journalBytesMax,
  journalEventsMax,
  journalListenersMax,
  journalPageBytesMax,
  journalPageMax,
  journalSlack,
  journalSlackBytes,
} from '../../../src/maps/limits.ts'
import { seed } from './seed.ts'

const timestamp = { millis: 1, counter: 0, nodeId: 'n' }
const change = (key: string, more: Partial<JournalChange> = {}): JournalChange => ({
  mapName: 'm',
  key,
  value: 1,
  previousValue: undefined,
  timestamp,
  nodeId: 'n',
  ...more,
})
const keys = (events: readonly JournalEvent[]): readonly string[] => events.map(({ key }) => key)
const sequences = (events: readonly JournalEvent[]): readonly number[] => events.map(({ sequence }) => Number(sequence))
/** Writes an event and makes it known, as when it is durable. */
function write(journal: Journal, each: JournalChange): JournalEvent {
  const event = journal.append(each)
  journal.tell(event)
  return event
}
const failure = (code: string) => expect.objectContaining({ code })

describe('the journal', () => {
  test('tells a first write, a later one and a removal apart, with what was there before', () => {
    const journal = new Journal()
    write(journal, change('a', { value: { x: 1 }, metadata: { by: 'me' } }))
    write(journal, change('a', { value: 0, previousValue: { x: 1 } }))
    write(journal, change('a', { value: null, previousValue: 0 }))
    write(journal, change('a', { value: false, previousValue: null }))
    const of = { mapName: 'm', key: 'a', timestamp, nodeId: 'n' }
    expect(journal.read(1, 10)).toEqual({
      events: [
        { sequence: '1', type: 'PUT', value: { x: 1 }, metadata: { by: 'me' }, ...of },
        { sequence: '2', type: 'UPDATE', value: 0, previousValue: { x: 1 }, ...of },
        { sequence: '3', type: 'DELETE', previousValue: 0, ...of },
        { sequence: '4', type: 'PUT', value: false, ...of },
      ],
      hasMore: false,
    })
    expect(Object.keys(journal.read(4, 1).events[0]!)).not.toContain('previousValue')
  })

  test('is read from a sequence on, itself included, in pages, by map and by type', () => {
    const journal = new Journal()
    for (let at = 1; at <= 9; at += 1) write(journal, change(`k${at}`, { mapName: at % 3 ? 'm' : 'o' }))
    write(journal, change('k3', { mapName: 'o', value: null, previousValue: 1 }))
    expect(journal.read(4, 2)).toMatchObject({ events: [{ key: 'k4' }, { key: 'k5' }], hasMore: true })
    const ofMap = journal.read(4, 2, { mapName: 'o' })
    expect([keys(ofMap.events), ofMap.hasMore]).toEqual([['k6', 'k9'], true])
    const puts = journal.read(4, 2, { mapName: 'o', types: ['PUT', 'UPDATE'] })
    expect([keys(puts.events), puts.hasMore]).toEqual([['k6', 'k9'], false])
    expect(keys(journal.read(0, 2).events)).toEqual(['k1', 'k2'])
    expect(journal.read(11, 2)).toEqual({ events: [], hasMore: false })
    expect(journal.read(1, 0)).toEqual({ events: [], hasMore: true })
  })

  test('is read only as far as it is durable: what is not may be lost, and its sequence be that of another event', () => {
    const journal = new Journal()
    const first = journal.append(change('a'))
    journal.append(change('b'))
    expect(journal.read(1, 10)).toEqual({ events: [], hasMore: false })
    journal.tell(first)
    expect(keys(journal.read(1, 10).events)).toEqual(['a'])
  })

  test('says what may go elsewhere now and then: by events, and by bytes', () => {
    const journal = new Journal({ capacity: 10 })
    const trims = () => {
      const found: number[] = []
      for (let at = 0; at < 2_500; at += 1) {
        write(journal, change('k'))
        const trim = journal.takeTrim()
        if (trim !== undefined) found.push(trim)
      }
      return found
    }
    expect(trims()).toEqual([1 + journalSlack, 1 + 2 * journalSlack])
    for (let at = 0; at < 10; at += 1) write(journal, change('k', { value: new Uint8Array(journalSlackBytes / 4) }))
    journal.takeTrim()
    for (let at = 0; at < 3; at += 1) write(journal, change('k'))
    expect(journal.takeTrim()).toBeUndefined()
    write(journal, change('k'))
    expect(journal.takeTrim()).toBe(journal.firstSequence)
  })

  test('tells of events from the subscription on, those of its filter', () => {
    const journal = new Journal()
    const heard: string[] = []
    const before = journal.append(change('before'))
    const stop = journal.subscribe({ mapName: 'm', types: ['PUT'] }, ({ key }) => heard.push(key))
    const events = [change('a'), change('b', { mapName: 'o' }), change('c', { previousValue: 1 }), change('d')].map(
      (each) => journal.append(each),
    )
    for (const event of [before, ...events]) journal.tell(event)
    expect(heard).toEqual(['a', 'd'])
    stop()
    journal.tell(journal.append(change('late')))
    expect(heard).toEqual(['a', 'd'])
  })

  test('goes on after a restart, with gaps where events were never kept', () => {
    const first = new Journal({ capacity: 4 })
    const events = Array.from({ length: 9 }, (_, at) => write(first, change(`k${at + 1}`)))
    const second = new Journal({ capacity: 4, kept: [events[3]!, events[5]!, events[6]!, events[8]!] })
    expect([second.firstSequence, second.nextSequence]).toEqual([6, 10])
    expect(keys(second.read(1, 10).events)).toEqual(['k6', 'k7', 'k9'])
    expect(new Journal({ kept: events.slice(7) }).firstSequence).toBe(8)
    write(second, change('k10'))
    write(second, change('k11'))
    expect(sequences(second.read(1, 10).events)).toEqual([9, 10, 11])
  })
})

describe('the journal is limited:', () => {
  test('events, the oldest of which go', () => {
    const journal = new Journal()
    for (let at = 1; at <= journalEventsMax; at += 1) write(journal, change(`k${at}`))
    expect(journal.firstSequence).toBe(1)
    write(journal, change('more'))
    expect([journal.firstSequence, journal.nextSequence]).toEqual([2, journalEventsMax + 2])
    expect(sequences(journal.read(1, 2).events)).toEqual([2, 3])
  })

  test('bytes, but the newest event always stays', () => {
    const journal = new Journal()
    const half = new Uint8Array(journalBytesMax / 2 - 1_000)
    for (const key of ['a', 'b']) write(journal, change(key, { value: half }))
    expect(keys(journal.read(1, 9).events)).toEqual(['a'])
    expect(keys(journal.read(2, 9).events)).toEqual(['b'])
    write(journal, change('c', { value: new Uint8Array(2_000) }))
    expect(journal.firstSequence).toBe(2)
    write(journal, change('d', { value: new Uint8Array(journalBytesMax) }))
    expect(keys(journal.read(1, 9).events)).toEqual(['d'])
  })

  test('events and bytes of a page', () => {
    const journal = new Journal()
    for (let at = 0; at <= journalPageMax; at += 1) write(journal, change('small'))
    const page = journal.read(1, Number.MAX_SAFE_INTEGER)
    expect([page.events.length, page.hasMore]).toEqual([journalPageMax, true])
    const next = journal.nextSequence
    for (const key of ['a', 'b', 'c']) write(journal, change(key, { value: 'x'.repeat(journalPageBytesMax / 5) }))
    const large = journal.read(next, 9)
    expect([keys(large.events), large.hasMore]).toEqual([['a', 'b'], true])
  })

  test('listeners', () => {
    const journal = new Journal()
    const stops = Array.from({ length: journalListenersMax }, () => journal.subscribe({}, () => {}))
    expect(() => journal.subscribe({}, () => {})).toThrow(failure('quota_exceeded'))
    stops[0]!()
    journal.subscribe({}, () => {})
  })

  test('depth of a value: none', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    expect(new Journal().append(change('a', { value: deep })).sequence).toBe('1')
  })
})

test('a sequence is a whole number as text', () => {
  expect(['0', '1', '007', '9007199254740991'].map(parseSequence)).toEqual([0, 1, 7, Number.MAX_SAFE_INTEGER])
  for (const text of ['', '-1', '1.5', '1e3', '0x1', ' 1', '9007199254740992', '1'.repeat(4096)])
    expect(() => parseSequence(text)).toThrow(failure('validation_failed'))
})

/** Whether pages give what a list of all changes says. */
const readsLikeAList = (read: (journal: Journal, from: number, limit: number) => readonly JournalEvent[]) =>
  fc.property(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 45 }), (count, capacity, from) => {
    const journal = new Journal({ capacity })
    for (let at = 1; at <= count; at += 1) write(journal, change(`k${at}`))
    const all = Array.from({ length: count }, (_, at) => at + 1)
    const kept = all.slice(-capacity).filter((sequence) => sequence >= from)
    const limit = (from % 5) + 1
    expect(sequences(read(journal, from, limit))).toEqual(kept.slice(0, limit))
    expect(journal.read(from, limit).hasMore).toBe(kept.length > limit)
  })

test(`the journal reads like a list of its last events (TEST_SEED=${seed})`, () => {
  fc.assert(
    readsLikeAList((journal, from, limit) => journal.read(from, limit).events),
    { seed },
  )
})

test('a journal that left out the sequence it is read from would be caught', () => {
  const check = fc.check(
    readsLikeAList((journal, from, limit) => journal.read(from + 1, limit).events),
    { seed },
  )
  expect(check.failed).toBe(true)
})
