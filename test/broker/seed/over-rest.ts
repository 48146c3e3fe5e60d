/** The requests of the document that have a path of their own. */
import { expect, test } from 'vitest'
import type { SeedClient } from './client.ts'
import { take, usageOfNothing } from './document.ts'

const at = (endpoint: string, n: number) => take((block) => block.endpoint === endpoint && block.line < 120, n)

export function restCases(client: SeedClient): void {
  test('REST: hash, msetnx, list, sorted set and memory as documented', async () => {
    for (const n of [0, 1]) {
      expect((await client.post(`/hash/h${n}/mset`, at('POST /hash/{key}/mset', n))).body).toMatchObject({
        success: true,
      })
      const fields = { name: 'Alice', age: 30, email: 'alice@example.com' }
      expect(await client.resultOf('hash.getall', { key: `h${n}` })).toMatchObject({ fields })
    }
    for (const n of [0, 1]) {
      await client.resultOf('kv.del', { keys: ['user:1001'] })
      const body = at('POST /kv/msetnx', n)
      expect((await client.post('/kv/msetnx', body)).body).toMatchObject({ success: true })
      expect((await client.post('/kv/msetnx', body)).body, 'it is there').toMatchObject({ success: false })
      expect(await client.resultOf('kv.get', { key: 'user:1001' })).toMatchObject({ value: { name: 'Alice', age: 30 } })
    }
    for (const end of ['lpop', 'rpop']) {
      await client.resultOf('list.rpush', { key: end, values: [1, 2, 3, 4, 5] })
      const three = end === 'lpop' ? [1, 2, 3] : [5, 4, 3]
      expect(JSON.stringify((await client.post(`/list/${end}/${end}`, at('POST /list/{key}/lpop', 0))).body)).toContain(
        JSON.stringify(three),
      )
      expect(JSON.stringify((await client.post(`/list/${end}/${end}`, at('POST /list/{key}/lpop', 1))).body)).toMatch(
        /4|2/,
      )
    }
    expect((await client.post('/sortedset/z/zadd', at('POST /sortedset/{key}/zadd', 0))).body).toMatchObject({
      added: 1,
    })
    expect((await client.post('/sortedset/z/zadd', at('POST /sortedset/{key}/zadd', 1))).body).toMatchObject({
      added: 1,
    })
    expect((await client.send('GET', '/memory/none/usage')).body).toMatchObject(usageOfNothing as object)
  })
}
