import { expect, test } from 'vitest'
import { mergeObjects } from '../../src/sync/json-merge.ts'

const encode = (text: string) => new TextEncoder().encode(text)

function merged(winner: string, other: string): string | undefined {
  const bytes = mergeObjects(encode(winner), encode(other))
  return bytes && new TextDecoder().decode(bytes)
}

test('members of both are there, those of the winner where both have one', () => {
  expect(merged('{"a":1,"b":{"x":1}}', '{"b":{"y":2},"c":3}')).toBe('{"a":1,"b":{"x":1},"c":3}')
  expect(merged('{}', ' { "c" : [ 1 , 2 ] } ')).toBe('{"c":[ 1 , 2 ]}')
  expect(merged('{"a":1}', '{}')).toBe('{"a":1}')
})

test('values stay as they are written, also those that no double can hold', () => {
  const member = '"id":12345678901234567890,"x":1e400,"y":1.0,"z":-0'
  expect(merged(`{${member}}`, '{"n":0.1000}')).toBe(`{${member},"n":0.1000}`)
})

test('texts that look like structure are texts', () => {
  expect(merged('{"a":"}{,\\"","b\\u0022":["]",{"q":"\\\\"}]}', '{"c":"\\\\\\""}')).toBe(
    '{"a":"}{,\\"","b\\"":["]",{"q":"\\\\"}],"c":"\\\\\\""}',
  )
})

test('names are compared by what they mean, and may be any', () => {
  expect(merged('{"a":1,"__proto__":2}', '{"\\u0061":9,"__proto__":9,"constructor":3}')).toBe(
    '{"a":1,"__proto__":2,"constructor":3}',
  )
})

test('of a name that comes twice the last value counts', () => {
  expect(merged('{"a":1,"a":2}', '{}')).toBe('{"a":2}')
})

test.each(['', 'x', '[1]', '1', 'null', '"a"', '{"a":1', '{"a":1,}', '{"a":1}{', '{a:1}'])(
  '%j is no object',
  (text) => {
    expect(merged(text, '{"a":1}')).toBeUndefined()
    expect(merged('{"a":1}', text)).toBeUndefined()
  },
)

test('what is not UTF-8 is no object', () => {
  expect(mergeObjects(encode('{}'), Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))).toBeUndefined()
})
