import { describe, expect, it } from 'vitest'
import { type CommandName, commandNames, commands } from '../../../src/contract/mod.ts'
import { fail } from '../../../src/errors.ts'
import { problemsOf } from '../support/contract-check.ts'
import { anyone, codeOf, openBroker } from '../support/open-broker.ts'
import { testSession } from '../support/test-session.ts'

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('a command', () => {
  it('is answered in the envelope, with its own request id', async () => {
    const { send } = await openBroker()
    const { status, body } = await send({ command: 'kv.set', request_id: 'r-1', payload: { key: 'a', value: 1 } })
    expect(status).toBe(200)
    expect(body).toEqual({
      type: 'response',
      request_id: 'r-1',
      status: 'success',
      success: true,
      payload: { key: 'a', success: true, previous: null },
    })
  })

  it('gets a request id of its own where it has none, also when it fails', async () => {
    const { send } = await openBroker()
    const { body } = await send({ command: 'kv.dbsize' })
    expect(body.request_id).toMatch(uuidForm)
    const failed = await send({ command: 'no.such' })
    expect(failed.body.request_id).toMatch(uuidForm)
    expect(failed.body.request_id).not.toBe(body.request_id)
  })

  it('never gets the id of another', async () => {
    const { send } = await openBroker()
    const ids = new Set<string>()
    for (let count = 0; count < 600; count += 1) ids.add((await send({ command: 'pubsub.stats' })).body.request_id)
    expect(ids.size).toBe(600)
    for (const id of ids) expect(id).toMatch(uuidForm)
  })

  it.each([
    ['no object', 'kv.get'],
    ['a list', []],
    ['null', null],
    ['nothing', undefined],
    ['no command', { payload: {} }],
    ['a command that is no text', { command: 7 }],
    ['a type that is unknown', { command: 'kv.dbsize', type: 'event' }],
    ['a field that is unknown', { command: 'kv.dbsize', extra: 1 }],
    ['a request id that is no text', { command: 'kv.dbsize', request_id: 7 }],
    ['a request id that is too long', { command: 'kv.dbsize', request_id: 'x'.repeat(129) }],
    ['a version that is too long', { command: 'kv.dbsize', version: 'x'.repeat(17) }],
  ])('that is %s is refused with 400 INVALID_REQUEST', async (_, request) => {
    const { send } = await openBroker()
    const { status, body } = await send(request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ type: 'response', status: 'error', success: false })
    expect(body).toMatchObject({ error: { code: 'INVALID_REQUEST', details: { errors: [{}] } } })
    expect(problemsOf('CommandFailure', body)).toBe('')
  })

  it('may say its type, its version, and nothing or null for a payload', async () => {
    const { send } = await openBroker()
    for (const more of [{ type: 'request' }, { type: 'command', version: '1.0', request_id: 'x'.repeat(128) }]) {
      expect((await send({ command: 'kv.dbsize', payload: null, ...more })).status).toBe(200)
    }
  })

  it('is known by its type on the top level alone', async () => {
    const { send, run } = await openBroker()
    const value = { type: 'batch', commands: [{ command: 'kv.flushall' }] }
    expect((await send({ command: 'kv.set', payload: { key: 'a', value } })).status).toBe(200)
    expect(await run('kv.get', { key: 'a' })).toEqual({ found: true, value, ttl: null })
  })

  it.each(['kv.nothing', 'toString', '__proto__', ''])('that is unknown, as "%s", is 400', async (command) => {
    const { send } = await openBroker()
    const { status, body } = await send({ command })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: { code: 'INVALID_COMMAND' } })
  })

  it('that would run a script says that scripts are not run', async () => {
    const { send } = await openBroker()
    const { status, body } = await send({ command: 'script.eval', payload: { script: 'return 1' } })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: { code: 'INVALID_COMMAND', message: 'Scripts are not run here.' } })
  })

  it('with a wrong payload is 422 and tells what is wrong', async () => {
    const { send } = await openBroker()
    const { status, body } = await send({ command: 'kv.set', payload: { key: '', other: 1 } })
    expect(status).toBe(422)
    expect(body).toMatchObject({ error: { code: 'INVALID_PAYLOAD' } })
    const { details } = (body as unknown as { error: { details: { errors: { pointer: string }[] } } }).error
    expect(details.errors.map(({ pointer }) => pointer).sort()).toEqual(['', '/key', '/other'])
  })

  it('fails with the status and the code of the catalogue', async () => {
    const { send, run } = await openBroker()
    await run('list.rpush', { key: 'l', values: [1] })
    const { status, body } = await send({ command: 'kv.get', payload: { key: 'l' } })
    expect([status, (body as { error: { code: string } }).error.code]).toEqual([409, 'WRONG_TYPE'])
  })

  it('that breaks is 500 without a word of why, and is told to the log', async () => {
    const { send, engine, failures } = await openBroker()
    Object.assign(engine.strings, { get: async () => Promise.reject(new Error('secret inside')) })
    const { status, body } = await send({ command: 'kv.get', payload: { key: 'a' } })
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(failures).toHaveLength(1)
  })
})

describe('the other dialect', () => {
  it('has bare values, alone and in a batch', async () => {
    const { send, run } = await openBroker()
    const compat = { dialect: 'compat' } as const
    await run('kv.set', { key: 'k', value: { a: 1 }, ttl: 5 })
    await run('kv.set', { key: 't', value: 'Hello' })
    const payloadOf = async (command: string, payload: object) => (await send({ command, payload }, compat)).body
    expect(await payloadOf('kv.get', { key: 'k' })).toMatchObject({ payload: { a: 1 } })
    expect(await payloadOf('kv.get', { key: 'none' })).toMatchObject({ payload: null })
    expect(await payloadOf('kv.getrange', { key: 't', start: 1, end: 2 })).toMatchObject({ payload: 'el' })
    expect(await payloadOf('kv.getset', { key: 't', value: 1 })).toMatchObject({ payload: 'Hello' })
    const { body } = await send({ commands: [{ command: 'kv.get', payload: { key: 't' } }] }, compat)
    expect(body).toMatchObject({ results: [{ status: 'success', success: true, payload: 1 }] })
    expect((await send({ command: 'kv.get', payload: { key: 't' } })).body).toMatchObject({ payload: { value: 1 } })
  })
})

describe('scopes', () => {
  it.each(commandNames)('%s needs its own, alone and in a batch', async (name: CommandName) => {
    const { send } = await openBroker()
    const asked: string[] = []
    const may = (access: string) => {
      asked.push(access)
      return false
    }
    // What else is wrong does not show: who may not do it learns nothing.
    const context = { caller: { ...anyone, may } }
    const { status, body } = await send({ command: name, payload: { wrong: true } }, context)
    expect([status, body]).toMatchObject([403, { error: { code: 'FORBIDDEN' } }])
    const batch = await send({ commands: [{ command: name }] }, context)
    expect(batch.body).toMatchObject({ results: [{ status: 'error', error: { code: 'FORBIDDEN' } }] })
    expect(asked).toEqual([commands[name].access, commands[name].access])
  })
})

describe('a batch', () => {
  it('runs one after another, each for itself', async () => {
    const { send } = await openBroker()
    const { status, body } = await send({
      type: 'batch',
      request_id: 'batch-001',
      commands: [
        { command: 'kv.set', payload: { key: 'user:1', value: 'data1' } },
        { command: 'kv.incr', payload: { key: 'user:1' } },
        { command: 'kv.get', payload: { key: 'user:1' } },
        { command: 'no.such' },
        'nonsense',
        { commands: [{ command: 'kv.flushall' }] },
        { type: 'batch', commands: [] },
      ],
    })
    expect(status).toBe(200)
    expect(problemsOf('BatchResult', body)).toBe('')
    expect(body).toMatchObject({
      type: 'batch_response',
      request_id: 'batch-001',
      status: 'success',
      success: true,
      results: [
        { status: 'success', success: true, payload: { success: true } },
        { status: 'error', success: false, error: { code: 'INVALID_PAYLOAD' } },
        { status: 'success', payload: { found: true, value: 'data1' } },
        { status: 'error', error: { code: 'INVALID_COMMAND' } },
        { status: 'error', error: { code: 'INVALID_REQUEST' } },
        { status: 'error', error: { code: 'INVALID_REQUEST' } },
        { status: 'error', error: { code: 'INVALID_REQUEST' } },
      ],
    })
  })

  it('is one without its type as well', async () => {
    const { send } = await openBroker()
    expect((await send({ commands: [{ command: 'kv.dbsize' }] })).body).toMatchObject({ type: 'batch_response' })
  })

  it.each([
    ['without commands', { type: 'batch' }],
    ['with none', { commands: [] }],
    ['with commands that are no list', { commands: {} }],
    ['with more than 10,000', { commands: new Array(10_001).fill({ command: 'kv.dbsize' }) }],
    ['that is a command too', { command: 'kv.dbsize', commands: [{ command: 'kv.dbsize' }] }],
    ['of another type', { type: 'request', commands: [{ command: 'kv.dbsize' }] }],
  ])('%s is refused as a whole', async (_, request) => {
    const { send } = await openBroker()
    expect(await send(request)).toMatchObject({ status: 400, body: { error: { code: 'INVALID_REQUEST' } } })
  })

  it('takes 10,000 commands', async () => {
    const { send } = await openBroker()
    const { body } = await send({ commands: new Array(10_000).fill({ command: 'pubsub.stats' }) })
    expect((body as unknown as { results: unknown[] }).results).toHaveLength(10_000)
  })

  it('subscribes to nothing, over a WebSocket neither', async () => {
    const { send } = await openBroker()
    const commands = [
      { command: 'stream.subscribe', payload: { room: 'r' } },
      { command: 'stream.unsubscribe', payload: { room: 'r' } },
      { command: 'pubsub.subscribe', payload: { topics: ['t'] } },
      { command: 'pubsub.unsubscribe', payload: {} },
    ]
    for (const context of [{}, { session: testSession() }]) {
      const { body } = await send({ commands }, context)
      for (const result of (body as unknown as { results: unknown[] }).results) {
        expect(result).toMatchObject({ status: 'error', error: { code: 'WEBSOCKET_REQUIRED' } })
      }
    }
  })

  it('does not wait for a message', async () => {
    const { send } = await openBroker()
    const { body } = await send({ commands: [{ command: 'queue.consume', payload: { queue: 'q', timeout: 300 } }] })
    expect(body).toMatchObject({ results: [{ payload: { message_id: null, message: null } }] })
  })
})

describe('a plan', () => {
  const admitted: number[] = []
  const stored: number[] = []
  const limits = {
    holder: { id: 'one', plan: 'Free' as const },
    ttlSecondsMax: 60,
    payloadBytesMax: 40,
    batchMax: 2,
    admit: async (operations: number) => void admitted.push(operations),
    admitBytes: async (bytes: number) => void stored.push(bytes),
  }
  const context = { caller: { ...anyone, limits } }

  it('limits the time to live, whatever field asks for it', async () => {
    const { run } = await openBroker()
    await run('kv.set', { key: 'a', value: 1, ttl: 60 }, context)
    await run('kv.set', { key: 'a', value: 1 }, context)
    await run('kv.expire', { key: 'a', ttl_ms: 60_000 }, context)
    expect(await codeOf(run('kv.set', { key: 'a', value: 1, ttl: 61 }, context))).toBe('quota_exceeded')
    expect(await codeOf(run('kv.expire', { key: 'a', ttl_ms: 60_001 }, context))).toBe('quota_exceeded')
    const late = { key: 'h', elements: [], ttl_secs: 61 }
    expect(await codeOf(run('hyperloglog.pfadd', late, context))).toBe('quota_exceeded')
  })

  it('limits the bytes of a payload', async () => {
    const { run } = await openBroker()
    const ofBytes = (bytes: number) => ({ key: 'a', value: 'x'.repeat(bytes - '{"key":"a","value":""}'.length) })
    await run('kv.set', ofBytes(40), context)
    expect(await codeOf(run('kv.set', ofBytes(41), context))).toBe('payload_too_large')
  })

  it('limits the commands of a batch', async () => {
    const { send } = await openBroker()
    const batch = (length: number) => ({ commands: new Array(length).fill({ command: 'kv.dbsize' }) })
    expect((await send(batch(2), context)).status).toBe(200)
    expect(await send(batch(3), context)).toMatchObject({ status: 429, body: { error: { code: 'QUOTA_EXCEEDED' } } })
  })

  it('counts every command once, also those of a batch', async () => {
    const { send } = await openBroker()
    admitted.length = 0
    await send({ commands: [{ command: 'kv.dbsize' }, { command: 'kv.flushdb' }] }, context)
    expect(admitted).toEqual([1, 1])
  })

  it('counts the bytes of what is stored, not of what is read or removed', async () => {
    const { run } = await openBroker()
    stored.length = 0
    await run('kv.set', { key: 'a', value: 1 }, context)
    await run('kv.get', { key: 'a' }, context)
    await run('kv.del', { key: 'a' }, context)
    await run('queue.publish', { queue: 'q', message: 1 }, context)
    const { message_id } = await run('queue.consume', { queue: 'q' }, context)
    await run('queue.ack', { queue: 'q', message_id }, { caller: anyone })
    expect(stored).toEqual(['{"key":"a","value":1}'.length, '{"queue":"q","message":1}'.length])
  })

  it('with its storage used up lets nothing grow, and everything shrink', async () => {
    const { run } = await openBroker()
    await run('list.rpush', { key: 'l', values: [1] })
    const admitBytes = async () => fail('quota_exceeded')
    const full = { caller: { ...anyone, limits: { ...limits, admitBytes } } }
    expect(await codeOf(run('list.rpush', { key: 'l', values: [1] }, full))).toBe('quota_exceeded')
    expect(await codeOf(run('list.lpop', { key: 'l' }, full))).toBe('none')
  })

  it('that is used up refuses the command, not those before it', async () => {
    const { send } = await openBroker()
    let left = 1
    const admit = async () => {
      left -= 1
      if (left < 0) fail('quota_exceeded')
    }
    const { body } = await send(
      { commands: [{ command: 'kv.dbsize' }, { command: 'kv.dbsize' }] },
      { caller: { ...anyone, limits: { ...limits, admit } } },
    )
    expect(body).toMatchObject({ results: [{ status: 'success' }, { error: { code: 'QUOTA_EXCEEDED' } }] })
  })
})
