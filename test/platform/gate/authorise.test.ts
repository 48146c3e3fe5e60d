import { describe, expect, test } from 'vitest'
import type { Principal } from '../../../src/platform/auth/mod.ts'
import { authorise } from '../../../src/platform/gate/mod.ts'

const reader: Principal = {
  kind: 'key',
  fingerprint: 'ba7816bf8f01',
  grant: { id: 'one', plan: undefined, allows: (access) => access === 'kv:read', onEnd: () => () => {} },
}

describe('authorise', () => {
  test('lets a key do what its grant covers', () => {
    expect(() => authorise({ principal: reader }, 'kv:read')).not.toThrow()
  })

  test('names the scope that is missing', () => {
    const refused = () => authorise({ principal: reader }, 'kv:write')
    expect(refused).toThrow(
      expect.objectContaining({
        code: 'forbidden',
        message: 'This needs the scope kv:write.',
        details: { scope: 'kv:write' },
      }),
    )
  })

  test('an empty access asks for any known key, and only for that', () => {
    expect(() => authorise({ principal: reader }, '')).not.toThrow()
    expect(() => authorise({ principal: undefined }, '')).toThrow(expect.objectContaining({ code: 'unauthorized' }))
  })

  test('a stranger is asked for a key before anything else', () => {
    expect(() => authorise({ principal: undefined }, 'kv:read')).toThrow(
      expect.objectContaining({ code: 'unauthorized' }),
    )
  })

  test('fails closed: a word that is no access is refused to everyone', () => {
    for (const principal of [reader, { kind: 'open' } as const, { kind: 'key', fingerprint: 'x' } as const]) {
      expect(() => authorise({ principal }, 'undecided')).toThrow(expect.objectContaining({ code: 'forbidden' }))
    }
  })
})
