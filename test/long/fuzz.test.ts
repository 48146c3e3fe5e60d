import { randomInt } from 'node:crypto'
import { test } from 'vitest'
import { fuzz, send } from '../fuzz/fuzz.ts'
import { startTestServer } from '../support/server.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))

test(`10,000 requests made from the contract, right and wrong, are answered as it says (seed ${seed})`, async () => {
  await using server = await startTestServer()
  await fuzz((request) => send(server.url, request), 10_000, seed)
})
