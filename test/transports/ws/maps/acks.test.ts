import { expect, test } from 'vitest'
import { shedOperationsMax } from '../../../../src/maps/mod.ts'
import { AckLine } from '../../../../src/transports/ws/maps/acks.ts'

const done = (...ids: readonly string[]) => ({
  ...{ kind: 'done' as const, told: [] },
  results: ids.map((opId) => ({ opId, success: true, achievedLevel: 'PERSISTED' as const })),
})
const shed = (...ids: readonly string[]) => ({ kind: 'shed' as const, told: [], ids })

function line() {
  const lastIds: string[] = []
  const acks = new AckLine((message) => {
    if (message.type === 'OP_ACK') lastIds.push(message.payload.lastId)
  })
  return { acks, lastIds }
}

test('the levels of a batch are as good as the least of them, of those that were done', () => {
  const levels: (string | undefined)[] = []
  const acks = new AckLine((message) => {
    if (message.type === 'OP_ACK') levels.push(message.payload.achievedLevel)
  })
  const result = (opId: string, success: boolean, achievedLevel: 'MEMORY' | 'PERSISTED' | 'FIRE_AND_FORGET') => ({
    ...{ opId, success, achievedLevel },
  })
  const results = [result('1', true, 'PERSISTED'), result('2', true, 'MEMORY'), result('3', false, 'FIRE_AND_FORGET')]
  acks.open()({ kind: 'done', told: [], results })
  acks.open()({ kind: 'done', told: [], results: results.slice(2) })
  expect(levels).toEqual(['MEMORY', undefined])
})

test('nothing is acknowledged before what came earlier, and nothing beyond what was refused', () => {
  const { acks, lastIds } = line()
  const [first, second, third] = [acks.open(), acks.open(), acks.open()]
  third(done('5'))
  second(done('3', '4'))
  expect(lastIds).toEqual([])
  first(shed('1', '2'))
  expect(lastIds).toEqual(['0', '0'])
  acks.open()(done('1'))
  acks.open()(done('2', '6'))
  expect(lastIds.slice(2)).toEqual(['1', '6'])
})

test('so many refused writes are watched for; after one more nothing is covered that is not named', () => {
  const ids = Array.from({ length: shedOperationsMax }, (_, n) => String(n + 1))
  const { acks, lastIds } = line()
  acks.open()(shed(...ids))
  acks.open()(done(...ids, '10000'))
  expect(lastIds).toEqual(['10000'])
  acks.open()(shed(...ids, '10001'))
  acks.open()(done(...ids, '10001', '10002'))
  expect(lastIds.at(-1)).toBe('0')
})
