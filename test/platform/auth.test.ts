import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { createKeyRing, createOriginPolicy, fingerprintOf, presentedKey } from '../../src/platform/auth/mod.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'

const ringOf = (...keys: string[]) => createKeyRing(keys, simulatedEnvironment())

describe('a ring without keys', () => {
  test('is open and lets everyone in, whatever they present', () => {
    const ring = ringOf()
    expect(ring.open).toBe(true)
    expect(ring.authenticate(undefined)).toEqual({ kind: 'open' })
    expect(ring.authenticate('anything')).toEqual({ kind: 'open' })
  })
})

describe('a ring with keys', () => {
  let compared: MockInstance<typeof crypto.timingSafeEqual>

  beforeEach(() => {
    compared = vi.spyOn(crypto, 'timingSafeEqual')
    syncBuiltinESMExports()
  })

  afterEach(() => {
    compared.mockRestore()
    syncBuiltinESMExports()
  })

  test('lets each of its keys in under the key’s own fingerprint', () => {
    const ring = ringOf('first', 'second')
    expect(ring.open).toBe(false)
    expect(ring.authenticate('first')).toEqual({ kind: 'key', fingerprint: fingerprintOf('first') })
    expect(ring.authenticate('second')).toEqual({ kind: 'key', fingerprint: fingerprintOf('second') })
  })

  test.each([undefined, '', 'FIRST', 'first ', 'firs', 'firstt', 'first,second'])('refuses %j', (presented) => {
    expect(ringOf('first', 'second').authenticate(presented)).toBeUndefined()
  })

  test('PLAT-1: compares digests with every key in constant time, also after a match', () => {
    const ring = ringOf('first', 'second', 'third')
    ring.authenticate('first')
    expect(compared).toHaveBeenCalledTimes(3)
    ring.authenticate('none of them, and much longer than any')
    expect(compared).toHaveBeenCalledTimes(6)
    for (const call of compared.mock.calls) for (const side of call) expect(side.byteLength).toBe(32)
  })

  test('PLAT-1: keys its digests with random bytes of this process', () => {
    const environment = simulatedEnvironment({ seed: 7 })
    const salt = Buffer.from(simulatedEnvironment({ seed: 7 }).randomBytes(32)).toString('hex')
    createKeyRing(['first'], environment).authenticate('x')
    const [stored] = compared.mock.calls[0] ?? []
    expect(stored).toEqual(crypto.createHash('sha256').update(`${salt}first`).digest())
  })
})

test('a fingerprint is the first 12 hexadecimal digits of the key’s SHA-256', () => {
  expect(fingerprintOf('abc')).toBe('ba7816bf8f01')
})

describe('the presented key', () => {
  test.each([
    ['X-API-Key before all others', { header: 'a', authorization: 'Bearer b', query: 'c' }, 'a'],
    ['the bearer token before the query', { authorization: 'Bearer b', query: 'c' }, 'b'],
    ['the query when nothing else is there', { query: 'c' }, 'c'],
    ['a bearer token of any case and spacing', { authorization: 'bEARER   b' }, 'b'],
    ['the query beside another scheme', { authorization: 'Basic dTpw', query: 'c' }, 'c'],
    ['one header given as a list', { header: ['a'], authorization: ['Bearer b'] }, 'a'],
    ['a key of 512 characters', { header: 'k'.repeat(512) }, 'k'.repeat(512)],
  ])('is %s', (_, credentials, key) => {
    expect(presentedKey(credentials)).toBe(key)
  })

  test.each([
    ['nothing', {}],
    ['another scheme alone', { authorization: 'Basic dTpw' }],
    ['a key of 513 characters', { header: 'k'.repeat(513) }],
    ['an empty header, even beside a good token', { header: '', authorization: 'Bearer b' }],
    ['an empty token, even beside a good query', { authorization: 'Bearer ', query: 'c' }],
    ['a scheme without a token', { authorization: 'Bearer', query: 'c' }],
    ['a repeated header', { header: ['a', 'a'] }],
    ['a repeated header that Node joined', { header: 'a, a' }],
    ['a repeated token', { authorization: ['Bearer b', 'Bearer b'] }],
    ['a token beside another scheme', { authorization: ['Basic dTpw', 'Bearer b'] }],
    ['a repeated query', { query: ['c', 'c'] }],
    ['no values at all', { header: [], query: 'c' }],
    ['a line break', { header: 'a\nb' }],
    ['letters beyond ASCII', { query: 'schlüssel' }],
  ])('is none with %s', (_, credentials) => {
    expect(presentedKey(credentials)).toBeUndefined()
  })
})

describe('the origin policy', () => {
  const policy = createOriginPolicy(['https://app.example.com', 'http://localhost:*'])

  test.each(['https://app.example.com', 'https://APP.example.com', 'http://localhost', 'http://localhost:5173'])(
    'allows %s',
    (origin) => {
      expect(policy.allows(origin)).toBe(true)
    },
  )

  test.each([
    'http://app.example.com',
    'https://app.example.com:8443',
    'https://app.example.com.evil.example',
    'http://localhost.evil.example:80',
    'http://localhost:80.evil.example',
    'http://localhost:',
    'https://localhost:5173',
    'null',
    '',
  ])('refuses %j', (origin) => {
    expect(policy.allows(origin)).toBe(false)
  })

  test('allows everything with a star and nothing with an empty list', () => {
    expect(createOriginPolicy(['https://a.example', '*'])).toMatchObject({ any: true })
    expect(createOriginPolicy(['*']).allows('null')).toBe(true)
    expect(createOriginPolicy([]).allows('http://localhost:3000')).toBe(false)
  })
})
