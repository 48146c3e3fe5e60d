import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../support/server.ts'
import { SeedClient } from './client.ts'
import { unlike, unused } from './document.ts'
import { limitCases } from './limits.ts'
import { httpCases } from './over-http.ts'
import { restCases } from './over-rest.ts'
import { webSocketCases } from './over-websocket.ts'
import { openSocket } from './socket.ts'
import { curlCases } from './with-curl.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const client = new SeedClient(() => server)
httpCases(client)
restCases(client)
curlCases(() => server)
limitCases()

webSocketCases(() => openSocket(server.wsUrl))

test('nothing that the document has was left out', () => {
  expect(unused()).toEqual([])
})

test('canary: an answer without a documented field, or with one of another type, is found out', () => {
  expect(unlike({ a: { b: 1 } }, { a: { b: 1, c: 'x' } })).toBe('/a/c is undefined, not string')
  expect(unlike([{ a: 1 }, { a: '1' }], [{ a: 1 }])).toBe('/1/a is string, not number')
})
