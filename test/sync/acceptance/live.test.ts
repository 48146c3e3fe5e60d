/** Clients that keep a connection and hear of changes as they come. */
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { LoggedChange } from '../../../src/contract/mod.ts'
import { eventProblems } from '../../../src/contract/validate-output.ts'
import { eventually, type TestServer } from '../../support/server.ts'
import { change, Peer, rows, startSync, tokenOf } from './client.ts'

const admin = { scopes: ['sync:read', 'sync:write', 'sync:admin'] }

let server: TestServer

beforeAll(async () => {
  server = await startSync({ heartbeatIntervalMs: 100 })
})
afterAll(() => server.stop())

const two = async (tenant: string): Promise<[Peer, Peer]> =>
  Promise.all([new Peer(server, tenant, 'a', admin).register(), new Peer(server, tenant, 'b').register()])

interface StreamEvent {
  readonly id: string | undefined
  readonly event: string | undefined
  readonly data: string
}

/** A stream of events, read as a browser would. */
class Events implements AsyncDisposable {
  readonly response: Response
  readonly #leaving: AbortController
  events: readonly StreamEvent[] = []
  comments = 0
  hasEnded = false

  static async open(peer: Peer, query = '', headers: Record<string, string> = {}): Promise<Events> {
    const leaving = new AbortController()
    const response = await fetch(`${server.url}/api/v1/sync/changes?client_id=${peer.clientId}${query}`, {
      headers: { Authorization: `Bearer ${peer.token}`, ...headers },
      signal: leaving.signal,
    })
    return new Events(response, leaving)
  }

  private constructor(response: Response, leaving: AbortController) {
    this.response = response
    this.#leaving = leaving
    void this.#read().catch(() => undefined)
  }

  async #read(): Promise<void> {
    let text = ''
    for await (const bytes of this.response.body ?? []) {
      text += Buffer.from(bytes).toString()
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) this.#take(block)
    }
    this.hasEnded = true
  }

  #take(block: string): void {
    if (block.startsWith(':')) {
      this.comments += 1
      return
    }
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
    this.events = [...this.events, { id: field('id'), event: field('event'), data: field('data') ?? '' }]
  }

  get lsns(): (number | undefined)[] {
    return this.events.map(({ data }) => JSON.parse(data).lsn)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#leaving.abort()
  }
}

describe('server-sent events', () => {
  test('every change comes once, with its position as id, before and after the client came', async () => {
    const [a, b] = await two('events')
    await a.push(rows(250))
    await using events = await Events.open(b)
    expect(events.response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(events.response.headers.get('cache-control')).toMatch(/no-(store|cache)/)
    await a.push([change(251, { key: [200], data: [1, 2] })])
    await eventually(() => events.events.length === 251)
    expect(events.lsns).toEqual(Array.from({ length: 251 }, (_, at) => at + 1))
    expect(events.events.every(({ id, event }, at) => event === 'change' && id === `${at + 1}`)).toBe(true)
    const last: LoggedChange = JSON.parse(events.events[250]?.data ?? '')
    expect(last).toEqual((await b.pull({ since_lsn: 250 })).body.changes[0])
    expect(events.comments).toBeGreaterThan(0)
  })

  test('who comes back goes on after the last event, whatever the query says', async () => {
    const [a, b] = await two('again')
    await a.push(rows(5))
    await using since = await Events.open(b, '&since_lsn=3')
    await using last = await Events.open(b, '&since_lsn=0', { 'Last-Event-ID': '4' })
    await eventually(() => since.events.length === 2 && last.events.length === 1)
    expect([since.lsns, last.lsns]).toEqual([[4, 5], [5]])
    for (const id of ['x', '-1', '1.5', '99999999999999999999']) {
      await using unread = await Events.open(b, '&since_lsn=3', { 'Last-Event-ID': id })
      await eventually(() => unread.events.length === 2)
      expect(unread.lsns, `${id} is no position that was sent`).toEqual([4, 5])
    }
  })

  test('tables and own changes can be left out', async () => {
    const [a, b] = await two('filtered')
    await using notes = await Events.open(b, '&table=notes&table=more')
    await using others = await Events.open(b, '&exclude_own=true')
    await a.push([change(1), change(2, { table: 'notes' })])
    await b.push([change(3, { table: 'more' })])
    await a.push([change(4, { key: [4] })])
    await eventually(() => notes.events.length === 2 && others.events.length === 3)
    expect([notes.lsns, others.lsns]).toEqual([
      [2, 3],
      [1, 2, 4],
    ])
  })

  test('a position that is not in the log is refused at once', async () => {
    const [a, b] = await two('left')
    await a.push(rows(5))
    await using above = await Events.open(b, '&since_lsn=6')
    expect(above.response.status).toBe(410)
    await Promise.all([a.heartbeat(5), b.heartbeat(5)])
    await a.post('compact', {})
    await using below = await Events.open(b, '&since_lsn=4')
    expect(below.response.status).toBe(410)
    await using fine = await Events.open(b, '&since_lsn=5')
    expect(fine.response.status).toBe(200)
  })

  test('a stream that is not read is overtaken, and told so', async () => {
    const [a, b] = await two('overtaken')
    const data = Array.from({ length: 100_000 }, (_, at) => at & 255)
    for (let at = 0; at < 4; at += 1) await a.push(rows(20, at * 20, { data }))
    const leaving = new AbortController()
    const response = await fetch(`${server.url}/api/v1/sync/changes?client_id=b`, {
      headers: { Authorization: `Bearer ${b.token}` },
      signal: leaving.signal,
    })
    await Promise.all([a.heartbeat(80), b.heartbeat(80)])
    await a.post('compact', {})
    const text = await response.text().catch(() => '')
    leaving.abort()
    const blocks = text.split('\n\n').filter((block) => block !== '' && !block.startsWith(':'))
    expect(blocks.at(-1)).toMatch(/^event: resync\ndata: \{"min_lsn":80,"server_lsn":80,"epoch":"/)
    expect(blocks.length).toBeLessThan(81)
  })

  test('a token that is revoked ends the stream before the next change', async () => {
    const [a, b] = await two('ended')
    await using events = await Events.open(b)
    await a.push(rows(1))
    await eventually(() => events.events.length === 1)
    expect((await b.post('token/revoke', { token: b.token })).status).toBe(200)
    await a.push(rows(1, 1))
    await eventually(() => events.hasEnded)
    expect(events.lsns).toEqual([1])
  })

  test('without a token, with one that may not read, or as somebody else there is no stream', async () => {
    const [a, b] = await two('refused')
    const statusOf = async (token: string, client = b.clientId) => {
      const headers = { Authorization: `Bearer ${token}` }
      return (await fetch(`${server.url}/api/v1/sync/changes?client_id=${client}`, { headers })).status
    }
    expect(await statusOf('garbage')).toBe(401)
    expect(await statusOf(tokenOf('refused', 'b', { scopes: ['keys:read'] }))).toBe(403)
    expect(await statusOf(b.token, a.clientId)).toBe(403)
    expect(await statusOf(b.token, 'nobody')).toBe(400)
  })
})

interface Notice {
  readonly server_lsn: number
}

/** A socket that is told when there is something to pull. */
class Notices implements AsyncDisposable {
  readonly socket: WebSocket
  notices: readonly Notice[] = []
  closed: { readonly code: number; readonly reason: string } | undefined

  static async open(peer: Peer, query = ''): Promise<Notices> {
    const url = `${server.wsUrl}/api/v1/sync/ws?client_id=${peer.clientId}&token=${peer.token}${query}`
    const notices = new Notices(new WebSocket(url))
    await once(notices.socket, 'open')
    return notices
  }

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('message', (data) => {
      const notice = JSON.parse(String(data))
      expect(eventProblems('sync', notice)).toEqual([])
      this.notices = [...this.notices, notice]
    })
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: String(reason) }
    })
    socket.on('error', () => undefined)
  }

  get last(): number | undefined {
    return this.notices.at(-1)?.server_lsn
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.socket.terminate()
  }
}

/** Tries to open and gives the status with which it was refused. */
function refused(path: string): Promise<number> {
  const socket = new WebSocket(`${server.wsUrl}${path}`)
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_request, answer) => resolve(answer.statusCode ?? 0))
    socket.on('open', () => resolve(101)).on('error', () => undefined)
  })
}

describe('notices', () => {
  test('a client that is behind is told at once, and again after every push', async () => {
    const [a, b] = await two('notices')
    await a.push(rows(3))
    await using behind = await Notices.open(b)
    await using current = await Notices.open(b, '&since_lsn=3')
    await eventually(() => behind.last === 3)
    expect(current.notices).toEqual([])
    await a.push(rows(2, 3))
    await eventually(() => behind.last === 5 && current.last === 5)
  })

  test('a token that is revoked ends the socket', async () => {
    const [, b] = await two('revoked')
    await using notices = await Notices.open(b)
    expect((await b.post('token/revoke', { token: b.token })).status).toBe(200)
    await eventually(() => notices.closed)
    expect(notices.closed).toEqual({ code: expect.any(Number), reason: 'unauthorized' })
    expect(await refused(`/api/v1/sync/ws?client_id=b&token=${b.token}`)).toBe(401)
  })

  test('who may not, is not known, or asks wrongly is refused before there is a socket', async () => {
    const [a, b] = await two('doors')
    const path = (client: string, token: string) => `/api/v1/sync/ws?client_id=${client}&token=${token}`
    expect(await refused(path('b', 'garbage'))).toBe(401)
    expect(await refused(`/api/v1/sync/ws?client_id=b`)).toBe(401)
    expect(await refused(path('b', tokenOf('doors', 'b', { scopes: ['keys:read'] })))).toBe(403)
    expect(await refused(path(a.clientId, b.token))).toBe(403)
    expect(await refused(path('nobody', b.token))).toBe(400)
    expect(await refused(`/api/v1/sync/ws?token=${b.token}`)).toBe(400)
    expect(await refused(`${path('b', b.token)}&since_lsn=-1`)).toBe(400)
  })
})
