import { describe, expect, test } from 'vitest'
import { clientAddress, createInFlightGate, rateLimitKey } from '../../src/platform/limits/mod.ts'

describe('the gate for requests in flight', () => {
  test('lets the last one in, refuses one more, and lets in again when one has left', () => {
    const gate = createInFlightGate(2)
    const leave = gate.enter()
    expect(gate.enter()).toBeDefined()
    expect(gate.enter()).toBeUndefined()
    leave?.()
    expect(gate.current()).toBe(1)
    expect(gate.enter()).toBeDefined()
  })

  test('counts a request that ends twice once', () => {
    const gate = createInFlightGate(2)
    gate.enter()
    const leave = gate.enter()
    leave?.()
    leave?.()
    expect(gate.current()).toBe(1)
  })

  test('is idle once the last request has left, and at once when there is none', async () => {
    const gate = createInFlightGate(2)
    await gate.idle()
    const leaves = [gate.enter(), gate.enter()]
    let idle = false
    const waiting = gate.idle().then(() => {
      idle = true
    })
    leaves[0]?.()
    await Promise.resolve()
    expect(idle).toBe(false)
    leaves[1]?.()
    await waiting
    expect(idle).toBe(true)
  })
})

describe('the address of a client', () => {
  const at = (trustProxyHops: number, forwardedFor: string | string[] | undefined, remoteAddress = '10.0.0.1') =>
    clientAddress({ remoteAddress, forwardedFor, trustProxyHops })

  test('is the socket’s while no proxy is trusted, whatever the header says', () => {
    expect(at(0, '1.2.3.4')).toBe('10.0.0.1')
    expect(at(1, undefined)).toBe('10.0.0.1')
  })

  test('PLAT-4: is the one that the outermost trusted proxy saw, never one further left', () => {
    expect(at(1, '6.6.6.6, 1.2.3.4')).toBe('1.2.3.4')
    expect(at(2, '6.6.6.6, 1.2.3.4, 10.0.0.2')).toBe('1.2.3.4')
    expect(at(2, ['6.6.6.6', '1.2.3.4, 10.0.0.2'])).toBe('1.2.3.4')
    expect(at(3, '1.2.3.4')).toBe('1.2.3.4')
  })

  test('passes over what is no address towards the trusted side', () => {
    expect(at(2, 'unknown, 1.2.3.4')).toBe('1.2.3.4')
    expect(at(1, '1.2.3.4, "><script>')).toBe('10.0.0.1')
    expect(at(1, '')).toBe('10.0.0.1')
  })

  test.each([
    ['::ffff:1.2.3.4', '1.2.3.4'],
    ['0:0:0:0:0:ffff:1.2.3.4', '1.2.3.4'],
    ['::FFFF:1.2.3.4', '1.2.3.4'],
    ['1.2.3.4:5678', '1.2.3.4'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['[2001:DB8::1]', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['1.2.3.4', '1.2.3.4'],
    ['not an address', 'unknown'],
    ['1.2.3.999', 'unknown'],
  ])('%s is %s', (remoteAddress, address) => {
    expect(at(0, undefined, remoteAddress)).toBe(address)
  })

  test('is unknown when the socket is gone', () => {
    expect(clientAddress({ remoteAddress: undefined, forwardedFor: undefined, trustProxyHops: 0 })).toBe('unknown')
  })
})

describe('the key of the rate limit', () => {
  test('is the API key’s fingerprint, else the address', () => {
    expect(rateLimitKey({ kind: 'key', fingerprint: 'ba7816bf8f01' }, '1.2.3.4')).toBe('key:ba7816bf8f01')
    expect(rateLimitKey({ kind: 'open' }, '1.2.3.4')).toBe('address:1.2.3.4')
    expect(rateLimitKey(undefined, 'unknown')).toBe('address:unknown')
  })

  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:0:0:9::', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['::', '0:0:0:0'],
    ['64:ff9b::1.2.3.4', '64:ff9b:0:0'],
    ['1:2:3::4:5:6:7', '1:2:3:0'],
  ])('takes of %s the network %s', (address, network) => {
    expect(rateLimitKey(undefined, address)).toBe(`address:${network}`)
  })
})
