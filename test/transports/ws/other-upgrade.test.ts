import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../support/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})

afterAll(() => server.stop())

/** Sends pieces over one connection, each when the server has said something to the one before; gives all it said. */
async function converse(...pieces: string[]): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8')
  let said = ''
  socket.on('data', (text: string) => {
    said += text
    const next = pieces.shift()
    if (next !== undefined) socket.write(next)
  })
  socket.write(pieces.shift() ?? '')
  await once(socket, 'close')
  return said
}

const request = (line: string, headers: readonly string[], body = '') =>
  `${[`${line} HTTP/1.1`, 'Host: x', ...headers].join('\r\n')}\r\n\r\n${body}`
const toHttp2 = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA']
const last = request('GET /live', ['Connection: close'])
const statuses = (said: string) => [...said.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status))

test('a request that asks for HTTP/2 is answered in HTTP/1.1, and the connection goes on', async () => {
  const said = await converse(request('GET /api/patterns', toHttp2), last)
  expect(statuses(said)).toEqual([200, 200])
  expect(said).toContain('month_end')
})

const body = '{"global":{"seed":5}}'

test.each([
  ['a length', request('POST /api/config', [...toHttp2, `Content-Length: ${body.length}`], body), []],
  [
    'chunks',
    request('POST /api/config', [...toHttp2, 'Transfer-Encoding: chunked'], '15\r\n'),
    [`${body}\r\n0\r\n\r\n`],
  ],
  [
    'a length, in two pieces',
    request('POST /api/config', [...toHttp2, 'Content-Length: 21'], '{"glo'),
    [body.slice(5)],
  ],
])('the body of such a request is read: with %s', async (_kind, start, rest) => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8')
  const typed = start.replace('Host: x', 'Host: x\r\nContent-Type: application/json')
  socket.write(typed)
  for (const piece of rest) {
    // The first piece is at the server by the time that another connection has had an answer.
    await server.call('getLive', '/live')
    socket.write(piece)
  }
  socket.write(last)
  let said = ''
  for await (const text of socket) said += text
  expect(statuses(said)).toEqual([200, 200])
  expect(said).toContain('"seed":5')
})

test('requests sent without waiting are answered in their order, such a one among them', async () => {
  const said = await converse(request('GET /api/config', []) + request('GET /api/patterns', toHttp2) + last)
  expect(statuses(said)).toEqual([200, 200, 200])
  expect(said.indexOf('target_count')).toBeLessThan(said.indexOf('month_end'))
})

test('such a request can ask again on the same connection', async () => {
  const again = request('GET /api/patterns', toHttp2)
  expect(statuses(await converse(again, again, last))).toEqual([200, 200, 200])
})

test('an unknown path is 404 and a path for sockets 426, whatever protocol but WebSocket is asked for', async () => {
  for (const upgrade of ['h2c', 'TLS/1.0', 'h2c, spdy/3']) {
    const ask = (path: string) => request(`GET ${path}`, ['Connection: Upgrade', `Upgrade: ${upgrade}`])
    expect([upgrade, statuses(await converse(ask('/nowhere'), ask('/ws/events'), last))]).toEqual([
      upgrade,
      [404, 426, 200],
    ])
  }
})

test('a header far down the list still counts when the request is served', async () => {
  const filler = Array.from({ length: 2_500 }, () => 'a:')
  const said = await converse(
    request('POST /api/config', [...toHttp2, ...filler, 'Content-Type: application/json', 'Content-Length: 21'], body) +
      last,
  )
  expect(statuses(said)).toEqual([200, 200])
})

test('an upgrade that names WebSocket is still one: a wrong path 404, a wrong handshake 400', async () => {
  const webSocket = ['Connection: Upgrade', 'Upgrade: WebSocket']
  expect(statuses(await converse(request('GET /ws/other', webSocket)))).toEqual([404])
  expect(statuses(await converse(request('GET /api/patterns', webSocket)))).toEqual([404])
  expect(statuses(await converse(request('GET /ws/events', webSocket)))).toEqual([400])
  expect(
    statuses(await converse(request('GET /ws/events', ['Connection: Upgrade', 'Upgrade: h2c, websocket']))),
  ).toEqual([400])
})
