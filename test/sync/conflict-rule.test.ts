import { expect, test } from 'vitest'
import type { Operation } from '../../src/sync/change.ts'
import { type Clock, compareClocks, emptyClock } from '../../src/sync/clock.ts'
import { clockOver, judge } from '../../src/sync/conflict-rule.ts'
import type { RowState } from '../../src/sync/row-states.ts'

const row = (operation: Operation, clock: Clock = emptyClock, clientId = 'other'): RowState => ({
  ...{ lsn: 5, operation, clock, clientId },
})
const by = (operation: Operation, clock: Clock = emptyClock) => ({ operation, clock })

test.each<readonly [string, RowState | undefined, Operation, number, string]>([
  ['a row that is not there', undefined, 'Update', 0, 'fine'],
  ['a row that was seen', row('Update'), 'Update', 5, 'fine'],
  ['a row that was changed after what was seen', row('Update'), 'Update', 4, 'ConcurrentUpdate'],
  ['a delete of a row that was changed since', row('Insert'), 'Delete', 4, 'ConcurrentUpdate'],
  ['a row that was deleted since', row('Delete'), 'Update', 4, 'DeletedOnServer'],
  ['an insert where a row was deleted since', row('Delete'), 'Insert', 4, 'DeletedOnServer'],
  ['an insert where a row is seen to be deleted', row('Delete'), 'Insert', 5, 'fine'],
  ['an insert over a row of another', row('Insert'), 'Insert', 0, 'UniqueConstraintViolation'],
  ['an insert over a row of another that was seen', row('Insert'), 'Insert', 9, 'UniqueConstraintViolation'],
  ['an update of an own row', row('Update', emptyClock, 'me'), 'Update', 0, 'fine'],
  ['an insert over an own row', row('Insert', emptyClock, 'me'), 'Insert', 0, 'fine'],
])('without clocks: %s', (_, state, operation, base, verdict) => {
  expect(judge(state, by(operation), 'me', base)).toBe(verdict)
})

test.each<readonly [string, RowState, Operation, Clock, string]>([
  ['follows', row('Update', { a: 1 }), 'Update', { a: 1, b: 1 }, 'fine'],
  ['is the same', row('Update', { a: 1 }), 'Update', { a: 1 }, 'same'],
  ['is the same insert', row('Insert', { a: 1 }), 'Insert', { a: 1 }, 'same'],
  ['is older', row('Update', { a: 2 }), 'Update', { a: 1 }, 'ConcurrentUpdate'],
  ['is concurrent', row('Update', { a: 1 }), 'Update', { b: 1 }, 'ConcurrentUpdate'],
  ['is concurrent with a delete', row('Delete', { a: 1 }), 'Update', { b: 1 }, 'DeletedOnServer'],
  ['inserts concurrently', row('Insert', { a: 1 }), 'Insert', { b: 1 }, 'UniqueConstraintViolation'],
  ['inserts and follows', row('Insert', { a: 1 }), 'Insert', { a: 1, b: 1 }, 'fine'],
  ['is older than an own change', row('Update', { a: 2 }, 'me'), 'Update', { a: 1 }, 'ConcurrentUpdate'],
  [
    'names nodes as objects do',
    row('Update', { constructor: 1 } as Clock),
    'Update',
    { toString: 1 } as Clock,
    'ConcurrentUpdate',
  ],
])('a clock that %s', (_, state, operation, clock, verdict) => {
  // What was seen does not count between two clocks.
  expect(judge(state, by(operation, Object.assign(Object.create(null), clock)), 'me', 9)).toBe(verdict)
})

test('a clock tells nothing about a write without one', () => {
  expect(judge(row('Update'), by('Update', { b: 1 }), 'me', 4)).toBe('ConcurrentUpdate')
  expect(judge(row('Update'), by('Update', { b: 1 }), 'me', 5)).toBe('fine')
  expect(judge(row('Update', { a: 1 }), by('Update'), 'me', 4)).toBe('ConcurrentUpdate')
})

test('what is written over a conflict follows both sides', () => {
  const concurrent = clockOver({ a: 1 }, { b: 1 }, 7)
  expect(concurrent).toEqual({ a: 1, b: 1 })
  const older = clockOver({ a: 2 }, { a: 1 }, 7)
  expect(compareClocks(older, { a: 2 })).toBe('after')
  expect(compareClocks(older, { a: 1 })).toBe('after')
  expect(clockOver({ a: 2 }, emptyClock, 7)).toEqual(emptyClock)
})
