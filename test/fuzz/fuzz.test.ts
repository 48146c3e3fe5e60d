import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { startTestServer } from '../support/server.ts'
import { fuzz, send } from './fuzz.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))

test(`1,000 requests made from the contract, right and wrong, are answered as it says (seed ${seed})`, async () => {
  await using server = await startTestServer()
  await fuzz((request) => send(server.url, request), 1_000, seed)
}, 60_000)

test('the fuzzer catches a server that answers an undeclared status, a broken body or a failure (canary)', async () => {
  const answers = [
    { status: 418, contentType: 'application/json', text: '{"error":"teapot","message":"m","details":{}}' },
    { status: 400, contentType: 'application/json', text: '{"oops":true}' },
    { status: 400, contentType: 'text/html', text: '<p>' },
    { status: 500, contentType: 'application/json', text: '{"error":"internal_error","message":"m","details":{}}' },
  ]
  for (const answer of answers) {
    await expect(
      fuzz(async () => answer, 50, seed),
      JSON.stringify(answer),
    ).rejects.toThrow()
  }
})
