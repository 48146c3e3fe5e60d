import { PassThrough, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { fail, toFailure } from '../../src/errors.ts'
import {
  type AccessRecord,
  createAccessLog,
  type LogOptions,
  openLog,
  redactedUrl,
} from '../../src/platform/logging/mod.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'

const secret = 'a-very-secret"key'

/** An open log and what it has written so far. */
async function openTestLog(options: Partial<LogOptions> = {}) {
  const stream = new PassThrough()
  const environment = simulatedEnvironment({ startMs: Date.UTC(2026, 0, 31, 12) })
  const log = await openLog({ environment, level: 'info', format: 'json', secrets: [secret], stream, ...options })
  const text = (): string => String(stream.read() ?? '')
  const records = (): Record<string, unknown>[] =>
    text()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  return { ...log, text, records }
}

describe('a log line', () => {
  test('is one JSON object with level, time, fields and message', async () => {
    const { logger, records } = await openTestLog()
    logger.warn({ port: 3000 }, 'port is taken')
    expect(records()).toEqual([{ level: 'warn', time: '2026-01-31T12:00:00.000Z', port: 3000, msg: 'port is taken' }])
  })

  test('carries the fields of its child logger', async () => {
    const { logger, records } = await openTestLog()
    logger.child({ room: 'runs' }).child({ streamId: 'abc' }).info({}, 'started')
    expect(records()).toMatchObject([{ room: 'runs', streamId: 'abc', msg: 'started' }])
  })

  test('below the level is not written, and nothing is when silent', async () => {
    const warn = await openTestLog({ level: 'warn' })
    warn.logger.info({}, 'unseen')
    warn.logger.error({}, 'seen')
    expect(warn.records()).toMatchObject([{ msg: 'seen' }])
    const silent = await openTestLog({ level: 'silent' })
    silent.logger.fatal({}, 'unseen')
    expect(silent.text()).toBe('')
  })

  test('shows a failure with its code and its cause', async () => {
    const { logger, records } = await openTestLog()
    const caught = (): unknown => {
      try {
        fail('memory_limit', undefined, { limit: 1 }, new Error('the cause'))
      } catch (error) {
        return error
      }
    }
    logger.error({ err: toFailure(caught()) }, 'failed')
    const [{ err } = {}] = records()
    expect(err).toMatchObject({ code: 'memory_limit', details: { limit: 1 } })
    expect(JSON.stringify(err)).toContain('the cause')
  })

  test('for people is text with the same words', async () => {
    const { logger, text } = await openTestLog({ format: 'pretty' })
    logger.info({ port: 3000 }, `listening ${secret}`)
    const line = text()
    expect(line).toMatch(/INFO.*: listening \[redacted\]\n {4}port: 3000\n/)
  })
})

describe('PLAT-6: no key is ever logged', () => {
  test('under the names that keys have', async () => {
    const { logger, text } = await openTestLog({ secrets: [] })
    logger.info({ authorization: 'hidden', apiKey: 'hidden', 'x-api-key': 'hidden' }, 'request')
    logger.info(
      { headers: { authorization: 'hidden', 'x-api-key': 'hidden', cookie: 'hidden', host: 'shown' } },
      'request',
    )
    logger.info({ metadata: { 'x-api-key': 'hidden', authorization: 'hidden' } }, 'call')
    const written = text()
    expect(written).not.toContain('hidden')
    expect(written).toContain('shown')
  })

  test('under any other name, in messages or in errors', async () => {
    const { logger, text } = await openTestLog()
    logger.info({ argv: ['--api-key', secret] }, `started with ${secret}`)
    logger.error({ err: new Error(`refused ${secret}`) }, 'failed')
    const written = text()
    expect(written).not.toContain('very-secret')
    expect(written).toContain('[redacted]')
    for (const line of written.trimEnd().split('\n')) JSON.parse(line)
  })

  test.each([
    ['/ws/events?api_key=hidden', '/ws/events?api_key=[redacted]'],
    ['/ws/events?from=1&api_key=hidden&api_key=hidden', '/ws/events?from=1&api_key=[redacted]&api_key=[redacted]'],
    ['/?api%5Fkey=hidden', '/?api%5Fkey=[redacted]'],
    ['/?API_KEY=hidden', '/?API_KEY=[redacted]'],
    ['/?%=1&api_key', '/?%=1&api_key=[redacted]'],
    ['/?a=api_key=b', '/?a=api_key=b'],
    ['/path', '/path'],
  ])('in the URL %s', (url, safe) => {
    expect(redactedUrl(url)).toBe(safe)
  })

  test('while short keys do not tear holes into other words', async () => {
    const { logger, records } = await openTestLog({ secrets: ['e'] })
    logger.info({}, 'here we are')
    expect(records()).toMatchObject([{ msg: 'here we are' }])
  })
})

describe('a log that nobody reads', () => {
  /** A stream that takes nothing until it is told to. */
  function stuckStream() {
    const taken: string[] = []
    let stuck = true
    let pending: (() => void) | undefined
    const stream = new Writable({
      write(chunk, _encoding, done) {
        taken.push(String(chunk))
        if (stuck) pending = done
        else done()
      },
    })
    const unstick = (): void => {
      stuck = false
      pending?.()
    }
    return { stream, taken, unstick }
  }

  test('PLAT-7: keeps a bounded number of bytes and counts the lines it dropped', async () => {
    const { stream, taken, unstick } = stuckStream()
    const { logger, flush } = await openTestLog({ stream })
    for (let line = 0; line < 6000; line++) logger.info({ line }, 'x'.repeat(1000))
    expect(stream.writableLength).toBeLessThan(4 * 1024 * 1024 + 2000)
    unstick()
    await flush()
    const written = taken
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const [last] = written.slice(-1)
    expect(last).toMatchObject({ level: 'warn', msg: 'log lines dropped, nobody reads' })
    expect(written.length - 1 + last.count).toBe(6000)
  })
})

describe('the access log', () => {
  const record: AccessRecord = {
    transport: 'http',
    requestId: 'r1',
    method: 'GET',
    url: '/api/config?api_key=hidden',
    operationId: 'getConfig',
    status: 200,
    durationMs: 1.23456,
    bytesSent: 10,
    clientAddress: '1.2.3.4',
    principal: { kind: 'key', fingerprint: 'ba7816bf8f01' },
    userAgent: 'curl/8',
  }
  const quietOperations = new Set(['getHealth'])

  async function levelAndRecord(changes: Partial<AccessRecord>) {
    const { logger, records } = await openTestLog({ level: 'debug' })
    createAccessLog(logger, { quietOperations })({ ...record, ...changes })
    return records()[0]
  }

  test('is not put together when nobody would read it', async () => {
    const { logger, records } = await openTestLog({ level: 'error' })
    const unread = {
      ...record,
      get url(): string {
        throw new Error('somebody has looked')
      },
    }
    createAccessLog(logger, { quietOperations })(unread)
    expect(() => createAccessLog({ ...logger, isLevelEnabled: () => true }, { quietOperations })(unread)).toThrow()
    expect(records).toThrow()
  })

  test('has one shape', async () => {
    expect(await levelAndRecord({})).toEqual({
      level: 'info',
      time: '2026-01-31T12:00:00.000Z',
      transport: 'http',
      requestId: 'r1',
      method: 'GET',
      url: '/api/config?api_key=[redacted]',
      operationId: 'getConfig',
      status: 200,
      durationMs: 1.235,
      bytesSent: 10,
      clientAddress: '1.2.3.4',
      client: 'ba7816bf8f01',
      userAgent: 'curl/8',
      msg: 'request',
    })
  })

  test.each([
    [{ status: 404 }, 'info'],
    [{ status: 503 }, 'warn'],
    [{ operationId: 'getHealth' }, 'debug'],
    [{ operationId: 'getHealth', status: 500 }, 'warn'],
    [{ transport: 'grpc', status: 0 }, 'info'],
    [{ transport: 'grpc', status: 13 }, 'warn'],
  ] as const)('%j is %s', async (changes, level) => {
    expect(await levelAndRecord(changes)).toMatchObject({ level })
  })

  test('cuts what a client may make long', async () => {
    const written = await levelAndRecord({ url: `/${'x'.repeat(5000)}`, userAgent: 'x'.repeat(5000) })
    expect(String(written?.url)).toHaveLength(2048)
    expect(String(written?.userAgent)).toHaveLength(256)
  })

  test('leaves out who it was when nobody was authenticated', async () => {
    expect(await levelAndRecord({ principal: undefined, userAgent: undefined })).not.toHaveProperty('client')
    expect(await levelAndRecord({ principal: { kind: 'open' } })).toMatchObject({ client: 'open' })
  })
})
