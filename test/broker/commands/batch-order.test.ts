import { expect, test } from 'vitest'
import { isDirect } from '../../../src/broker/commands/direct.ts'
import { commandNames } from '../../../src/contract/mod.ts'
import { openBroker } from '../support/open-broker.ts'

type Item = { readonly command: string; readonly payload: object }

/** A few keys, so that commands meet; direct commands and others in turn. */
function randomItems(seed: number, count: number): Item[] {
  let state = seed
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >>> 8) % limit
  }
  const key = () => `k${below(3)}`
  const makers: (() => Item)[] = [
    () => ({ command: 'kv.set', payload: { key: key(), value: below(100), nx: below(2) === 0 } }),
    () => ({ command: 'kv.get', payload: { key: key() } }),
    () => ({ command: 'kv.incr', payload: { key: key() } }),
    () => ({ command: 'kv.del', payload: { keys: [key()] } }),
    () => ({ command: 'kv.append', payload: { key: 'text', value: String(below(10)) } }),
    () => ({ command: 'kv.strlen', payload: { key: 'text' } }),
    () => ({ command: 'list.rpush', payload: { key: 'list', values: [below(100)] } }),
    () => ({ command: 'list.lpop', payload: { key: 'list' } }),
    () => ({ command: 'list.range', payload: { key: 'list' } }),
    () => ({ command: 'hash.incrby', payload: { key: 'hash', field: 'f' } }),
    () => ({ command: 'sortedset.zadd', payload: { key: 'board', member: key(), score: below(9) } }),
    () => ({ command: 'sortedset.zincrby', payload: { key: 'board', member: key(), increment: 1 } }),
    () => ({ command: 'kv.rename', payload: {} }),
  ]
  return Array.from({ length: count }, () => makers[below(makers.length)]!())
}

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

async function resultsOf(items: readonly Item[], inOneBatch: boolean): Promise<unknown[]> {
  const { send } = await openBroker()
  const batches = inOneBatch ? [items] : items.map((item) => [item])
  const results: unknown[] = []
  for (const commands of batches) {
    const { body } = await send({ type: 'batch', commands })
    results.push(...(body as unknown as { results: unknown[] }).results)
  }
  return results
}

test(`a batch gives what its commands give one after another (seed ${seed})`, async () => {
  const items = randomItems(seed, 600)
  expect(await resultsOf(items, true)).toEqual(await resultsOf(items, false))
})

test('the same commands in another order give something else', async () => {
  const items = randomItems(seed, 600)
  expect(await resultsOf([...items].reverse(), true)).not.toEqual(await resultsOf(items, false))
})

test('every direct command is one of the contract', () => {
  expect([...isDirect].filter((name) => !(commandNames as readonly string[]).includes(name))).toEqual([])
})
