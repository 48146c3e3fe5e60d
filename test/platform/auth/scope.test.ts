import { describe, expect, test } from 'vitest'
import { commandNames, commands } from '../../../src/contract/mod.ts'
import { isScope, may, type Principal, scopesCover } from '../../../src/platform/auth/mod.ts'

const holderOf = (...scopes: string[]): Principal => ({
  kind: 'key',
  fingerprint: 'ba7816bf8f01',
  grant: { id: 'one', plan: undefined, allows: (access) => scopesCover(scopes, access), onEnd: () => () => {} },
})

describe('what a scope covers', () => {
  test.each([
    ['*', 'kv:read', true],
    ['*', 'keys:admin', true],
    ['kv:*', 'kv:admin', true],
    ['kv:*', 'hash:read', false],
    ['kv:write', 'kv:write', true],
    ['kv:write', 'kv:read', true],
    ['kv:read', 'kv:write', false],
    ['kv:write', 'kv:admin', false],
    ['kv:admin', 'kv:read', false],
    ['queue:configure', 'queue:read', false],
    ['queue:write', 'queue:configure', false],
    ['kv:write', 'kv:', false],
    ['k', 'kv:read', false],
  ])('%s covers %s: %s', (scope, access, covered) => {
    expect(scopesCover([scope], access)).toBe(covered)
  })

  test.each(['', 'kv', 'kv:', ':read', 'kv:*', '*', 'kv:read:x', 'nothing:read', 'kv:fly'])(
    'nobody may do %j, which is no access',
    (access) => {
      for (const principal of [holderOf('*'), { kind: 'open' } as const]) expect(may(principal, access)).toBe(false)
    },
  )

  test('a stranger may do nothing, an open server and a key of the settings everything', () => {
    expect(may(undefined, 'kv:read')).toBe(false)
    expect(may({ kind: 'open' }, 'keys:admin')).toBe(true)
    expect(may({ kind: 'key', fingerprint: 'ba7816bf8f01' }, 'keys:admin')).toBe(true)
  })

  test('a key without scopes may do nothing', () => {
    expect(may(holderOf(), 'kv:read')).toBe(false)
  })
})

test('a scope is *, a namespace with * or with an action; everything else is a typing error', () => {
  for (const text of ['*', 'kv:*', 'kv:read', 'generation:write', 'keys:admin']) expect(isScope(text)).toBe(true)
  for (const text of ['', 'kv', '*:read', 'kv:', 'KV:read', 'kvs:read', 'kv:read ', 'kv:read:*', 'kv:delete']) {
    expect(isScope(text), text).toBe(false)
  }
})

describe('every command', () => {
  test.each(commandNames)('%s is covered by its scope and by no other namespace', (name) => {
    const { access } = commands[name]
    const [namespace] = access.split(':')
    const other = namespace === 'kv' ? 'hash' : 'kv'
    expect(may(holderOf(access), access)).toBe(true)
    expect(may(holderOf(`${namespace}:*`), access)).toBe(true)
    expect(may(holderOf(`${other}:*`, 'generation:write', 'keys:admin'), access)).toBe(false)
    expect(may(holderOf(), access)).toBe(false)
  })

  test('needs more than reading when it writes, configures or administers', () => {
    const readers = holderOf(...new Set(commandNames.map((name) => `${commands[name].access.split(':')[0]}:read`)))
    const letIn = commandNames.filter((name) => may(readers, commands[name].access))
    const reading = commandNames.filter((name) => commands[name].access.endsWith(':read'))
    expect(letIn).toEqual(reading)
    expect(reading.length).toBeLessThan(commandNames.length)
  })
})
