import { expect } from 'vitest'
import type { KeyType } from '../../../src/broker/port/keyspace.ts'
import { type Cases, eventually, soon } from './case.ts'

const every = Uint8Array.from({ length: 256 }, (_, k) => k)

const kinds = ['bitmap', 'hyperloglog'] as const satisfies readonly KeyType[]

export const blobCases: Cases = Object.assign(
  {},
  ...kinds.map(
    (kind): Cases => ({
      [`a ${kind} that is not there`]: async ({ engine }) => {
        expect(await engine.blobs[kind].get('b')).toBeUndefined()
        expect(await engine.blobs[kind].edit('b', (before) => ({ result: before === undefined }))).toBe(true)
        expect(await engine.keys.exists('b')).toBe(false)
      },
      [`a ${kind} keeps every byte`]: async ({ engine }) => {
        expect(await engine.blobs[kind].edit('b', () => ({ after: every, result: 'made' }))).toBe('made')
        expect(await engine.blobs[kind].get('b')).toStrictEqual(every)
        const doubled = await engine.blobs[kind].edit('b', (before) => ({
          after: Uint8Array.from([...before!, ...before!]),
          result: before!.length,
        }))
        expect(doubled).toBe(256)
        expect(await engine.blobs[kind].get('b')).toStrictEqual(Uint8Array.from([...every, ...every]))
      },
      [`a ${kind} may get shorter`]: async ({ engine }) => {
        await engine.blobs[kind].edit('b', () => ({ after: every, result: 0 }))
        await engine.blobs[kind].edit('b', () => ({ after: every.slice(0, 3), result: 0 }))
        expect(await engine.blobs[kind].get('b')).toStrictEqual(Uint8Array.of(0, 1, 2))
      },
      [`a ${kind} gets its deadline when it is made and keeps it`]: async ({ engine }) => {
        const deadlineMs = soon(60_000)
        await engine.blobs[kind].edit('b', () => ({ after: every, result: 0 }), deadlineMs)
        await engine.blobs[kind].edit('b', () => ({ after: every, result: 0 }), deadlineMs + 5_000)
        await engine.blobs[kind].edit('b', () => ({ after: Uint8Array.of(1), result: 0 }))
        expect(await engine.keys.deadline('b')).toBe(deadlineMs)
      },
      [`a ${kind} that expires is gone`]: async ({ engine }) => {
        await engine.blobs[kind].edit('b', () => ({ after: every, result: 0 }), soon(20))
        await eventually(async () => (await engine.blobs[kind].get('b')) === undefined)
      },
      [`concurrent edits of a ${kind} all count`]: async ({ engine }) => {
        const add = () =>
          engine.blobs[kind].edit('b', (before = new Uint8Array(1)) => ({
            after: Uint8Array.of(before[0]! + 1),
            result: 0,
          }))
        await Promise.all(Array.from({ length: 25 }, add))
        expect(await engine.blobs[kind].get('b')).toStrictEqual(Uint8Array.of(25))
      },
    }),
  ),
)
