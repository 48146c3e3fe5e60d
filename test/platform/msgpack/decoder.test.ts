import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Packr } from 'msgpackr'
import { describe, expect, test } from 'vitest'
import { channels, validateCommand } from '../../../src/contract/mod.ts'
import { eventProblems } from '../../../src/contract/validate-output.ts'
import { decode, decodeOwn, encode, messageContainersMax, nestingMax } from '../../../src/platform/msgpack/mod.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)

const bytes = (...values: number[]): Buffer => Buffer.from(values)
const text = (value: string): Buffer => Buffer.concat([bytes(0xa0 + Buffer.byteLength(value)), Buffer.from(value)])
/** An array in an array, so many deep. */
const nested = (depth: number): Buffer => Buffer.concat([Buffer.alloc(depth - 1, 0x91), bytes(0x90)])

describe('every form of the format is read', () => {
  test.each([
    ['small numbers', bytes(0x7f), 127],
    ['small negative numbers', bytes(0xff), -1],
    ['unsigned 8', bytes(0xcc, 0xff), 255],
    ['unsigned 16', bytes(0xcd, 0xff, 0xff), 65_535],
    ['unsigned 32', bytes(0xce, 0xff, 0xff, 0xff, 0xff), 4_294_967_295],
    ['unsigned 64', bytes(0xcf, 0, 0, 0x01, 0x8b, 0xcf, 0xe5, 0x68, 0x00), 1_700_000_000_000],
    ['signed 8', bytes(0xd0, 0x80), -128],
    ['signed 16', bytes(0xd1, 0x80, 0x00), -32_768],
    ['signed 32', bytes(0xd2, 0x80, 0, 0, 0), -2_147_483_648],
    ['beyond 2^53, the nearest', bytes(0xcf, 0, 0x20, 0, 0, 0, 0, 0, 0x01), 2 ** 53],
    ['beyond 2^63, the nearest', bytes(0xcf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), 2 ** 64],
    ['below -2^53, the nearest', bytes(0xd3, 0xff, 0xdf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), -(2 ** 53)],
    ['signed 64', bytes(0xd3, 0, 0, 0x01, 0x8b, 0xcf, 0xe5, 0x68, 0x00), 1_700_000_000_000],
    ['signed 64 below 0', bytes(0xd3, 255, 255, 255, 255, 255, 255, 255, 255), -1],
    ['floats', bytes(0xca, 0x3f, 0xc0, 0, 0), 1.5],
    ['doubles', bytes(0xcb, 0x42, 0x78, 0xbc, 0xfe, 0x56, 0x80, 0, 0), 1_700_000_000_000],
    ['nothing', bytes(0xc0), null],
    ['false', bytes(0xc2), false],
    ['true', bytes(0xc3), true],
    ['short texts', text('käse'), 'käse'],
    ['texts 8', Buffer.concat([bytes(0xd9, 2), Buffer.from('ab')]), 'ab'],
    ['texts 16', Buffer.concat([bytes(0xda, 0, 2), Buffer.from('ab')]), 'ab'],
    ['texts 32', Buffer.concat([bytes(0xdb, 0, 0, 0, 40), Buffer.from('é'.repeat(20))]), 'é'.repeat(20)],
    ['bytes 8', bytes(0xc4, 2, 1, 2), new Uint8Array([1, 2])],
    ['bytes 16', bytes(0xc5, 0, 2, 1, 2), new Uint8Array([1, 2])],
    ['bytes 32', bytes(0xc6, 0, 0, 0, 2, 1, 2), new Uint8Array([1, 2])],
    ['arrays', bytes(0x92, 1, 2), [1, 2]],
    ['arrays 16', bytes(0xdc, 0, 2, 1, 2), [1, 2]],
    ['arrays 32', bytes(0xdd, 0, 0, 0, 2, 1, 2), [1, 2]],
    ['maps', Buffer.concat([bytes(0x81), text('a'), bytes(1)]), { a: 1 }],
    ['maps 16', Buffer.concat([bytes(0xde, 0, 1), text('a'), bytes(1)]), { a: 1 }],
    ['maps 32', Buffer.concat([bytes(0xdf, 0, 0, 0, 1), bytes(0xd9, 1, 0x61), bytes(1)]), { a: 1 }],
    ['moments 32', bytes(0xd6, 0xff, 0, 0, 0, 2), new Date(2_000)],
    ['moments 64', bytes(0xd7, 0xff, 0x77, 0x35, 0x94, 0, 0, 0, 0, 2), new Date(2_500)],
    ['a moment that is none', bytes(0xd4, 0xff, 0xff), null],
    ['a moment beyond all dates', bytes(0xc7, 12, 0xff, 0, 0, 0, 0, 0x7f, 0, 0, 0, 0, 0, 0, 0), null],
    ['moments 96', bytes(0xc7, 12, 0xff, 0x1d, 0xcd, 0x65, 0, 0, 0, 0, 0, 0, 0, 0, 2), new Date(2_500)],
  ])('%s', (_name, encoded, value) => {
    expect(decode(encoded)).toEqual(value)
    for (let length = 0; length < encoded.length; length += 1)
      expect(decode(encoded.subarray(0, length))).toBeUndefined()
    expect(decode(Buffer.concat([encoded, bytes(0xc0)]))).toBeUndefined()
  })

  test('what the published client leaves undefined is not there, as null in a list', () => {
    const packr = new Packr({ useRecords: false })
    expect(decode(packr.pack({ a: undefined, b: [undefined, 1], c: 2 }))).toEqual({ b: [null, 1], c: 2 })
  })
})

describe('what a stranger sends does no harm', () => {
  test.each([
    ['a key that is a number', bytes(0x81, 1, 1)],
    ['a key that is a map', bytes(0x81, 0x80, 1)],
    ['an unused head', bytes(0xc1)],
    ['an extension of somebody', bytes(0xd4, 0x70, 1)],
    ['a moment of an odd length', bytes(0xc7, 3, 0xff, 1, 2, 3)],
    ['an array longer than the message', bytes(0xdd, 0xff, 0xff, 0xff, 0xff, 1)],
    ['a map longer than the message', bytes(0xdf, 0xff, 0xff, 0xff, 0xff, 1)],
    ['a text longer than the message', bytes(0xdb, 0xff, 0xff, 0xff, 0xff, 1)],
    ['nothing at all', bytes()],
  ])('%s is no message', (_name, encoded) => {
    expect(decode(encoded)).toBeUndefined()
  })

  test('nesting goes so deep and no deeper, however deep it is', () => {
    expect(decode(nested(nestingMax))).toBeDefined()
    expect(decode(nested(nestingMax + 1))).toBeUndefined()
    expect(decode(nested(2_000_000))).toBeUndefined()
    const maps = (depth: number) =>
      Buffer.concat([...Array.from({ length: depth }, () => [bytes(0x81), text('a')]).flat(), bytes(1)])
    expect(decode(maps(nestingMax))).toBeDefined()
    expect(decode(maps(nestingMax + 1))).toBeUndefined()
  })

  test('so many containers and not one more', () => {
    const of = (count: number) => {
      const head = Buffer.alloc(5, 0xdd)
      head.writeUInt32BE(count - 1, 1)
      return Buffer.concat([head, Buffer.alloc(count - 1, 0x90)])
    }
    expect(decode(of(messageContainersMax))).toHaveLength(messageContainersMax - 1)
    expect(decode(of(messageContainersMax + 1))).toBeUndefined()
  })

  test('what this server wrote has no limits, and is whole all the same', () => {
    expect(decodeOwn(nested(nestingMax + 10))).toBeDefined()
    expect(decodeOwn(encode(Array.from({ length: messageContainersMax }, () => [])))).toHaveLength(messageContainersMax)
    expect(decodeOwn(encode([1, 2]).subarray(0, 2))).toBeUndefined()
  })

  test('a key called __proto__ is a key, also on the way back', () => {
    const encoded = Buffer.concat([bytes(0x81), text('__proto__'), bytes(0x81), text('isAdmin'), bytes(0xc3)])
    const value = decode(encoded) as Record<string, unknown>
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
    expect(value.isAdmin).toBeUndefined()
    expect(decode(encode(value))).toEqual(value)
  })

  test('keys that hash alike stay apart', () => {
    // Of the same length, with sums that meet: 31 * 'a' + 'b' = 31 * 'b' + 'C'.
    const value = { ab: 1, bC: 2 }
    expect(decode(encode(value))).toEqual(value)
    expect(decode(encode({ bC: 2, ab: 1 }))).toEqual(value)
    expect(decode(encode({ é: 1, 'Ã©': 2 }))).toEqual({ é: 1, 'Ã©': 2 })
  })
})

describe('laws', () => {
  const anyValue = fc.anything({ withNullPrototype: false, withDate: false, maxDepth: 5 }).filter(isPlain)
  const comesBack = (read: (encoded: Uint8Array) => unknown) =>
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(read(encode(value))).toEqual(value)
      }),
      { seed, numRuns: 500 },
    )

  test(`what is written is read again (TEST_SEED=${seed})`, () => {
    comesBack(decode)
    // The canary: a reader that loses the last byte of a message.
    expect(() => comesBack((encoded) => decode(encoded.subarray(0, -1)))).toThrow()
  })

  test(`bytes of any kind are a message or none (TEST_SEED=${seed})`, () => {
    const mutated = fc.tuple(anyValue, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }))
    fc.assert(
      fc.property(mutated, ([value, changes]) => {
        const encoded = Buffer.from(encode(value))
        for (const [at, byte] of changes) encoded[at % encoded.length] = byte
        const read = decode(encoded)
        if (read !== undefined && !(read instanceof Date)) expect(decode(encode(read))).toEqual(read)
      }),
      { seed, numRuns: 1_000 },
    )
  })
})

/** Values as clients have them: the library would write others in forms of its own. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return !Object.is(value, -0)
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.keys(value).every((key) => key !== 'toJSON') && Object.values(value).every(isPlain)
}

/** A folder of messages of the published client, each as NAME.msgpack and as NAME.json. */
const { TEST_VECTORS: vectors } = process.env

describe.skipIf(vectors === undefined)('the fixtures of the published client (needs TEST_VECTORS)', () => {
  const names = (vectors === undefined ? [] : readdirSync(vectors))
    .filter((file) => file.endsWith('.msgpack'))
    .map((file) => file.slice(0, -'.msgpack'.length))
  const receives = new Set<string>(channels.maps.receives)
  const sends = new Set<string>(channels.maps.sends)

  test('there are 63 of them', () => {
    expect(names).toHaveLength(63)
  })

  test.each(names)('%s', (name) => {
    const encoded = readFileSync(`${vectors}/${name}.msgpack`)
    const message = decode(encoded)
    expect(JSON.parse(JSON.stringify(message, asNode))).toEqual(
      JSON.parse(readFileSync(`${vectors}/${name}.json`, 'utf8')),
    )
    expect(decode(encode(message))).toEqual(message)
    const { type } = message as { type: string }
    if (receives.has(type)) expect(validateCommand('maps', message)).toMatchObject({ ok: true })
    if (sends.has(type)) expect(eventProblems('maps', message), name).toEqual([])
  })
})

/** Node writes bytes to JSON in its own way only where they are a `Buffer`. */
const asNode = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toJSON() : value
