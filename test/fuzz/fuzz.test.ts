import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { repetitions } from '../support/repetitions.ts'
import { startTestServer } from '../support/server.ts'
import { fuzz, send } from './fuzz.ts'

const seed = Number(process.env.TEST_SEED ?? randomInt(2 ** 31))
const requests = repetitions(1_000)

test(`${requests} requests made from the contract, right and wrong, are answered as it says (seed ${seed})`, async () => {
  await using server = await startTestServer()
  await fuzz((request) => send(server.url, request), requests, seed)
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
