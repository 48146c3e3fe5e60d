/** What one commit brings to the store: in batches that are not too large, each of which leaves records and journal at one. */
import { expect, test } from 'vitest'
import type { JournalEvent } from '../../src/contract/mod.ts'
import { recordEventsMax, storeRowsMax } from '../../src/maps/mod.ts'
import { decodeStored, decodeValue, nullStore, type StoreBatch } from '../../src/maps/store/mod.ts'
import { addTag, caller, dropTag, openedMaps, put, startMs } from './fixtures.ts'

interface Written {
  readonly batches: StoreBatch[]
  readonly store: typeof nullStore
}

function storeOf(before: () => Promise<void> = async () => {}): Written {
  const batches: StoreBatch[] = []
  const write = async (batch: StoreBatch) => {
    await before()
    batches.push(batch)
  }
  return { batches, store: { ...nullStore, isDurable: true, write } }
}

const rowsOf = (batch: StoreBatch): number =>
  Object.values(batch).reduce((sum: number, list: unknown) => sum + (Array.isArray(list) ? list.length : 0), 0)

const eventsOf = ({ journal = [] }: StoreBatch): JournalEvent[] =>
  journal.map(({ event }) => decodeValue(event) as JournalEvent)

/** What is in the records and not in the journal, or the other way round, after each batch. */
function apartIn(batches: readonly StoreBatch[]): string[] {
  const records = new Map<string, string>()
  const journalled = new Map<string, string>()
  const apart = new Set<string>()
  for (const [at, batch] of batches.entries()) {
    for (const { key, bytes } of batch.records ?? []) {
      const stored = decodeStored(bytes)
      if (stored && 'Lww' in stored) records.set(key, String(stored.Lww.value))
      else if (stored) records.set(key, stored.OrMap.records.map(({ value }) => value).join())
    }
    for (const { key } of batch.goneRecords ?? []) records.set(key, '')
    for (const event of eventsOf(batch)) journalled.set(event.key, after(event, journalled.get(event.key)))
    for (const [key, value] of records) if (journalled.get(key) !== value) apart.add(`${at}: ${key}`)
    for (const key of journalled.keys()) if (!records.has(key)) apart.add(`${at}: ${key}`)
  }
  return [...apart]
}

/** The record as an event leaves it: in the map `s` the elements in the order of their tags. */
function after({ mapName, value, previousValue }: JournalEvent, before = ''): string {
  if (mapName !== 's') return String(value)
  const elements = before === '' ? [] : before.split(',')
  const kept = previousValue === undefined ? elements : elements.filter((one) => one !== String(previousValue))
  return [...kept, ...(value === undefined || value === null ? [] : [String(value)])].join()
}

const many = storeRowsMax * 1.5
const manyOf = (make: (at: number) => ReturnType<typeof put>) => Array.from({ length: many }, (_, at) => make(at))
const tagAt = (at: number) => `${startMs + at}:0:n`
const hot = {
  'one record': manyOf((at) => put('m', 'k', at, startMs + at)),
  'two records by turns': manyOf((at) => put('m', `k${at % 2}`, at, startMs + at)),
  'the elements of one key, which come and go': manyOf((at) =>
    at % 2 === 0 ? addTag('s', 'k', at, tagAt(at)) : dropTag('s', 'k', tagAt(at - (at % 3))),
  ),
}

for (const [name, operations] of Object.entries(hot))
  test(`${name}, written thousands of times in one commit: no batch is too large, and none tears them apart`, async () => {
    const { batches, store } = storeOf()
    await using opened = await openedMaps({ store })
    await opened.maps.apply([put('m', 'other', 1), ...operations.slice(1)], caller())
    expect(Math.max(...batches.map(rowsOf))).toBeLessThanOrEqual(storeRowsMax)
    expect(apartIn(batches)).toEqual([])
    const sequences = batches.flatMap(eventsOf).map(({ sequence }) => Number(sequence))
    expect(sequences.toSorted((a, b) => a - b)).toEqual(sequences.map((_, at) => at + 1))
    expect(sequences.length).toBeGreaterThan(many / 2)
    for (const { records = [] } of batches) expect(new Set(records.map(({ key }) => key)).size).toBe(records.length)
  })

test('of a record that is written a few times only the last state is brought to the store', async () => {
  const { batches, store } = storeOf()
  await using opened = await openedMaps({ store })
  const few = Array.from({ length: recordEventsMax }, (_, at) => put('m', 'k', at, startMs + at))
  await opened.maps.apply(few, caller())
  expect(batches.map(({ records = [] }) => records.length)).toEqual([1])
})

test('a write that comes while others are brought to the store is in it with its event, or not at all', async () => {
  let during = async (): Promise<void> => {}
  const { batches, store } = storeOf(() => during())
  await using opened = await openedMaps({ store })
  const keys = Array.from({ length: storeRowsMax }, (_, at) => `k${at}`)
  let isSecond = false
  during = async () => {
    if (isSecond) return
    isSecond = true
    const later = keys.toReversed().slice(0, 100)
    void opened.maps.apply(
      later.map((key) => put('m', key, 'later', startMs + 1)),
      caller(),
      { writeConcern: 'MEMORY' },
    )
  }
  await opened.maps.apply(
    keys.map((key) => put('m', key, 'first')),
    caller(),
  )
  await opened.pass(0)
  expect(batches.flatMap(eventsOf).filter(({ value }) => value === 'later').length).toBeGreaterThanOrEqual(100)
  expect(apartIn(batches)).toEqual([])
})
