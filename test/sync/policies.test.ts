import { expect, test } from 'vitest'
import type { LoggedChange } from '../../src/sync/change.ts'
import { emptyClock } from '../../src/sync/clock.ts'
import { dataBytesMax } from '../../src/sync/limits.ts'
import { conflictPolicies, decide, needsRow } from '../../src/sync/policies.ts'

const encode = (text: string) => new TextEncoder().encode(text)

function logged(over: Partial<LoggedChange> = {}): LoggedChange {
  const bytes = { key: Uint8Array.of(1), data: encode('{"a":1}') }
  const made = { timestamp: '2025-11-24T10:30:00Z', checksum: 0, compressed: false, clock: emptyClock }
  return { lsn: 1, clientId: 'm', table: 't', operation: 'Update', ...bytes, ...made, ...over }
}

test('the server, the client or nobody wins, whatever the rows are', () => {
  expect(decide('server-wins', logged(), 'z', logged())).toEqual({ resolution: 'rejected' })
  expect(decide('manual', logged(), 'z', logged())).toEqual({ resolution: 'rejected' })
  expect(decide('client-wins', logged(), 'a', undefined)).toEqual({ resolution: 'accepted' })
  expect(conflictPolicies.filter(needsRow)).toEqual(['last-writer-wins', 'merge'])
})

test.each([
  ['2025-11-24T10:30:00.001Z', 'a', 'accepted'],
  ['2025-11-24T10:29:59.999Z', 'z', 'rejected'],
  ['2025-11-24T11:30:00+01:00', 'n', 'accepted'],
  ['2025-11-24T11:30:00+01:00', 'm', 'rejected'],
  ['2025-11-24T11:30:00+01:00', 'l', 'rejected'],
])('last-writer-wins: %s of %s is %s', (timestamp, clientId, resolution) => {
  expect(decide('last-writer-wins', logged({ timestamp }), clientId, logged()).resolution).toBe(resolution)
})

test('merge writes the members of both, and leaves the row where there is nothing to merge', () => {
  const decision = decide('merge', logged({ data: encode('{"a":2,"b":3}') }), 'z', logged())
  expect(decision).toEqual({ resolution: 'merged', data: encode('{"a":1,"b":3}') })
  const leaves = (change: LoggedChange, row: LoggedChange | undefined) => decide('merge', change, 'z', row).resolution
  expect(leaves(logged({ operation: 'Delete' }), logged())).toBe('rejected')
  expect(leaves(logged(), logged({ operation: 'Delete' }))).toBe('rejected')
  expect(leaves(logged({ compressed: true }), logged())).toBe('rejected')
  expect(leaves(logged(), logged({ compressed: true }))).toBe('rejected')
  expect(leaves(logged({ data: encode('[]') }), logged())).toBe('rejected')
  expect(leaves(logged(), undefined)).toBe('rejected')
})

test('a merged row is no larger than a row may be', () => {
  const filler = (length: number) => encode(`{"b":"${'x'.repeat(length - 14)}"}`)
  // Together with the other member, the comma and the braces these are dataBytesMax bytes, and one more.
  const change = (length: number) => logged({ data: filler(length) })
  expect(decide('merge', change(dataBytesMax), 'z', logged()).resolution).toBe('merged')
  const fitting = decide('merge', change(dataBytesMax), 'z', logged())
  expect(fitting.resolution === 'merged' && fitting.data.length).toBe(dataBytesMax)
  expect(decide('merge', change(dataBytesMax + 1), 'z', logged()).resolution).toBe('rejected')
})
