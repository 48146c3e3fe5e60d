import { describe, expect, test } from 'vitest'
import { createKeyRing, fingerprintOf } from '../../src/platform/auth/mod.ts'
import { actorOf, Gate, type Visitor } from '../../src/platform/gate/mod.ts'
import { createRateLimiter } from '../../src/platform/limits/mod.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'

function gateOf(...keys: string[]): Gate {
  const environment = simulatedEnvironment()
  return new Gate({
    keys: createKeyRing(keys, environment),
    limiter: createRateLimiter({ limit: 2, environment }),
    trustProxyHops: 1,
  })
}

const visitor = (header: string | undefined, forwardedFor = '1.2.3.4'): Visitor => ({
  credentials: header === undefined ? {} : { header },
  remoteAddress: '::ffff:10.0.0.1',
  forwardedFor,
})

describe('the gate', () => {
  test('counts a known key by itself, from whatever address it comes', () => {
    const gate = gateOf('secret')
    const identity = gate.identify(visitor('secret'))
    expect(identity).toEqual({
      principal: { kind: 'key', fingerprint: fingerprintOf('secret') },
      address: '1.2.3.4',
      countedAs: `key:${fingerprintOf('secret')}`,
    })
    const elsewhere = gate.identify(visitor('secret', '5.6.7.8'))
    const answers = [identity, elsewhere, elsewhere].map((one) => gate.admit(one).admitted)
    expect(answers).toEqual([true, true, false])
  })

  test('PLAT-12: counts every guess at a key by its address, so that guessing has a limit', () => {
    const gate = gateOf('secret')
    const guesses = ['one', 'two', 'three', undefined].map((guess) => gate.identify(visitor(guess)))
    for (const guess of guesses) expect(guess).toMatchObject({ principal: undefined, countedAs: 'address:1.2.3.4' })
    expect(guesses.map((guess) => gate.admit(guess).admitted)).toEqual([true, true, false, false])
    expect(gate.admit(gate.identify(visitor('secret'))).admitted).toBe(true)
  })

  test('takes nothing of one request of a socket for another', () => {
    const gate = gateOf()
    const { forwardedFor: _, ...direct } = visitor(undefined)
    const comings = [direct, visitor(undefined), direct, visitor(undefined, '5.6.7.8'), direct, { ...direct }]
    const from = comings.map((coming) => gate.identify({ forwardedFor: undefined, ...coming }).countedAs)
    const [socket, one, other] = ['address:10.0.0.1', 'address:1.2.3.4', 'address:5.6.7.8']
    expect(from).toEqual([socket, one, socket, other, socket, socket])
    expect(gate.identify({ ...direct, forwardedFor: undefined, remoteAddress: '10.0.0.2' }).address).toBe('10.0.0.2')
  })

  test('lets everyone in by address while the server is open', () => {
    const identity = gateOf().identify(visitor('anything'))
    expect(identity).toEqual({ principal: { kind: 'open' }, address: '1.2.3.4', countedAs: 'address:1.2.3.4' })
  })
})

test('an actor is the fingerprint of a key, or open', () => {
  expect(actorOf({ kind: 'key', fingerprint: 'ba7816bf8f01' })).toBe('ba7816bf8f01')
  expect(actorOf({ kind: 'open' })).toBe('open')
})
